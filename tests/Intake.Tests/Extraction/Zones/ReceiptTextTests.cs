using Intake.Extraction.Zones;

namespace Intake.Tests.Extraction.Zones;

/// <summary>Which paragraphs of an answer are the receipt's, where no mark says so. An asterisk stands before each that is.</summary>
public sealed class ReceiptTextTests
{
    private const string Receipt =
        """
        Dear colleagues,

        Your message “Comments” on “Quiet zones” was received on 12 October 2026.
        WHAT WAS UNDERSTOOD (2)
        1. Paragraph 8: replace “do not increase” with “reduce”
           It would then read: “States reduce the noise.”

        2. Paragraph 9: delete the paragraph
        WHAT YOU CAN DO
        - To correct or add something, reply to this message with one line for each point, such as: Paragraph 8: replace "a" with "b"
        """;

    [Theory]
    [InlineData("*Your message “Comments” on “Quiet zones” was received on 12 October 2026.")]
    [InlineData("Dear colleagues,")] // anybody's
    [InlineData("Dear colleagues,|Paragraph 8: delete “noise”.")]
    [InlineData("Paragraph 8: replace \"a\" with \"b\"")] // the sender's own, though the example says the same
    [InlineData("*1. Paragraph 8: replace “do not increase” with “reduce”")]
    [InlineData("*Paragraph 8: replace \"do not increase\" with \"reduce\"")] // the number is the list's, the marks are the program's
    [InlineData("1. Paragraph 8: replace “do not increase” with “halve”")] // changed by the sender
    [InlineData("*2. Paragraph 9: delete the paragraph|No, please keep it.")]
    [InlineData("*- To correct or add something, reply to this message with one line for each point, such as: Paragraph 8: replace \"a\" with \"b\"")]
    [InlineData("*- To correct or add something, reply to this message with one line|*for each point, such as:|*Paragraph 8: replace \"a\" with \"b\"")] // broken by a program
    [InlineData("- To correct or add something, reply to this message with one line|for each point, such as:|Paragraph 8: replace \"x\" with \"b\"")]
    [InlineData("*WHAT WAS UNDERSTOOD (2) 1. Paragraph 8: replace “do not increase” with “reduce” It would then read: “States reduce the noise.”")] // joined by a program
    [InlineData("WHAT YOU CAN DO")]
    [InlineData("*WHAT YOU CAN DO|*- To correct or add something, reply to this message with one line for each point, such as: Paragraph 8: replace \"a\" with \"b\"")]
    [InlineData("")]
    [InlineData("---")]
    public void What_repeats_its_lines_is_the_receipt(string marked)
    {
        var texts = marked.Split('|').Select(t => t.TrimStart('*')).ToList();

        var zones = new ReceiptText(Receipt.ReplaceLineEndings("\n")).Quoted(texts, [.. texts.Select(_ => Zone.Own)]);

        Assert.Equal(marked.Split('|').Select(t => t.StartsWith('*') ? Zone.Quoted : Zone.Own), zones);
    }
}
