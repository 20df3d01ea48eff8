using Intake.Reading;
using Intake.Reading.PlainText;

namespace Intake.Tests.Reading.PlainText;

public sealed class PlainTextTests
{
    private const string Wrapped = "To share expertise, transfer knowledge and technology and build institutional\ncapacities to ensure safe and secure stockpile management.\n\n";

    [Theory]
    [InlineData("One\n\nTwo", "One\nTwo")]
    [InlineData("One\r\nTwo\rThree\u2028Four", "One\nTwo\nThree\nFour")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("a\u00a0b \u200bc\u00ad", "a b c")]
    [InlineData("Para 41: delete.\nPara 106: replace x with y.", "Para 41: delete.\nPara 106: replace x with y.")]
    [InlineData("Best regards,\nJohn Smith\nPermanent Mission", "Best regards,\nJohn Smith\nPermanent Mission")]
    [InlineData("633 Third Avenue, 29th Floor,\nNew York, NY 10017", "633 Third Avenue, 29th Floor,\nNew York, NY 10017")]
    public void Lines_that_were_not_wrapped_stay_apart(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Best regards,\nJohn Smith", "Best regards,\nJohn Smith")]
    [InlineData("The following is proposed by our delegation for the whole of section C:\nDelete.", "The following is proposed by our delegation for the whole of section C:\nDelete.")]
    [InlineData("To highlight, as appropriate, that progress has been made on the indicator\n16.4.2. of the 2030 Agenda.", "To highlight, as appropriate, that progress has been made on the indicator 16.4.2. of the 2030 Agenda.")]
    [InlineData("1. Replace the words that stand at the beginning of the paragraph.\n2. Delete the rest of it.", "1. Replace the words that stand at the beginning of the paragraph.\n2. Delete the rest of it.")]
    [InlineData("(a) States should share national experiences on deactivation, and\n(b) report.", "(a) States should share national experiences on deactivation, and\n(b) report.")]
    [InlineData("- Replace the words that stand at the beginning of the paragraph\n- Delete the rest", "- Replace the words that stand at the beginning of the paragraph\n- Delete the rest")]
    [InlineData("as the Programme of Action has it in its section two, and as also in\nparagraph 9 of the Outcome.", "as the Programme of Action has it in its section two, and as also in paragraph 9 of the Outcome.")]
    [InlineData("The Secretariat should, in this regard and in others, also look at self-\ndefence.", "The Secretariat should, in this regard and in others, also look at self-defence.")]
    [InlineData("From: Conventional Arms Branch of the Office <arms-comments@example.org>\nSent: Friday", "From: Conventional Arms Branch of the Office <arms-comments@example.org>\nSent: Friday")]
    [InlineData("________________________________________________________________________\nFrom us", "________________________________________________________________________\nFrom us")]
    [InlineData("This sentence was wrapped where the word after it would surely not have fit.\nThis one follows.", "This sentence was wrapped where the word after it would surely not have fit. This one follows.")]
    [InlineData("This sentence was edited after it had\nbeen wrapped.", "This sentence was edited after it had\nbeen wrapped.")]
    [InlineData("This sentence was edited after it had been wrapped\nand goes on.", "This sentence was edited after it had been wrapped and goes on.")]
    public void Only_lines_that_were_wrapped_are_joined(string text, string expected) =>
        Assert.Equal(Wrapped.Trim().Replace('\n', ' ') + "\n" + expected, Read(Wrapped + text));

    [Theory]
    [InlineData("> One\n> two\n\nDelete.\n>> Three\n> > Four", "> One\n> two\nDelete.\n>> Three\n>> Four")]
    [InlineData(">\n> One\n>\n> Two", "> One\n> Two")]
    [InlineData("a > b\n-> c", "a > b\n-> c")]
    [InlineData(
        "> 47. To strengthen the cooperation with civil society, including \n> women’s and youth civil society organizations, parliamentarians, \n> industry and the private sector for the full and effective \n> implementation of the PoA and ITI.\nPlease add more.",
        "> 47. To strengthen the cooperation with civil society, including women’s and youth civil society organizations, parliamentarians, industry and the private sector for the full and effective implementation of the PoA and ITI.\nPlease add more.")]
    public void Quoted_lines_keep_their_depth_and_never_join_with_others(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Quoted_paragraphs_are_of_the_kind_quote() =>
        Assert.Equal([ParagraphKind.Quote, ParagraphKind.Body], PlainTextReader.Read("body", "> a\nb").Paragraphs.Select(p => p.Kind));

    [Fact]
    public void Form_feeds_count_pages() =>
        Assert.Equal([1, 2, 2, 3], PlainTextReader.Read("x", "a\n\fb\nc\f\nd").Paragraphs.Select(p => p.Page!.Value));

    [Fact]
    public void A_text_without_form_feeds_has_no_pages() => Assert.Null(PlainTextReader.Read("x", "a").Paragraphs[0].Page);

    [Fact]
    public void Chinese_lines_join_without_a_space()
    {
        var line = new string('段', 36);

        Assert.Equal(line + line + "止。", Read($"{line}\n{line}\n止。"));
    }

    private static string Read(string text) => Compact.Of(PlainTextReader.Read("body", text));
}
