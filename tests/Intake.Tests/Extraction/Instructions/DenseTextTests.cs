using System.Collections.Immutable;
using CsCheck;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Mail;

namespace Intake.Tests.Extraction.Instructions;

/// <summary>Texts that no person writes: the work stays in proportion to their length, and what is not read is said.</summary>
public sealed class DenseTextTests
{
    private const int Many = 200_000;
    private const string DraftText = "1. States shall report.\n\n2. States shall meet.";

    /// <summary>A piece, so often that the text has about as many characters; it ends, since looking through the text again for each mark would take hours.</summary>
    public static TheoryData<string> Pieces => new("\"", "\"a ", "\"a\" ", "“", "„", "«", "»", "‹", "「", " 'a", "''a", "“„«", "a “b ” ", "replace \"a\" with \"b\", ", "insert a comma and \"x\" ", "delete ", "paragraph 1 ", "para 1, para 2 and ", "(a b c ");

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_text_of_one_piece_over_and_over_is_read_and_every_paragraph_is_accounted_for(string piece)
    {
        var submission = Extract("Paragraph 1: replace " + string.Concat(Enumerable.Repeat(piece, Many / piece.Length)));

        var entry = Assert.Single(submission.Ledger);
        Assert.True(entry.Disposition != LedgerDisposition.Proposal || entry.Proposals.Length > 0);
        Assert.NotEqual(Disposition.Courtesy, submission.Disposition);
    }

    [Theory]
    [InlineData("replace \"a\" with \"b\", ")]
    [InlineData("delete ")]
    [InlineData("\"a\" ")]
    public void A_paragraph_with_more_than_any_person_writes_goes_to_a_person(string piece)
    {
        var submission = Extract(string.Concat(Enumerable.Repeat(piece, 20_000)));

        Assert.Equal(LedgerDisposition.NeedsAttention, Assert.Single(submission.Ledger).Disposition);
        Assert.Contains(submission.Findings, f => f.Code == "INT006" && f.Message.Contains("5000 references", StringComparison.Ordinal));
        Assert.Empty(submission.Proposals);
    }

    [Fact]
    public void A_sentence_without_end_is_cut_where_the_grammar_would_take_the_square_of_its_length()
    {
        var sentences = new Tokenizer(new ReferenceReader(new DraftIndex(DraftReader.ReadText("draft.txt", DraftText)))).Split(string.Concat(Enumerable.Repeat("delete \"a\", ", 20_000)));

        Assert.All(sentences, s => Assert.InRange(s.Tokens.Length, 1, Tokenizer.MostTokens + 1));
        Assert.Equal(40_000, sentences.Sum(s => s.Tokens.Length));
    }

    [Fact]
    public void Quotations_are_those_that_looking_from_each_mark_to_the_end_would_find() =>
        Gen.Char["\"“”„«»‹›'‘’「」『』a ab(."].Array[0, 40].Select(c => new string(c)).Sample(text => Assert.Equal(Slowly(text).AsEnumerable(), Quotations.Find(text).AsEnumerable()), iter: 20_000, threads: 1);

    [Theory]
    [InlineData("(strongly supported by us) rest", 26)]
    [InlineData("(a b)", 0)]
    [InlineData("(a b c)", 7)]
    [InlineData("(a b 3)", 0)]
    [InlineData("(a b c", 0)]
    [InlineData("(a (b c d) e)", 0)]
    public void Words_in_parentheses_are_passed_over_when_there_are_three_and_no_number(string text, int length)
    {
        var sentence = Assert.Single(new Tokenizer(new ReferenceReader(new DraftIndex(DraftReader.ReadText("draft.txt", DraftText)))).Split($"delete {text} delete"));

        // What is passed over is counted as words all the same; a word of instruction inside would be a token.
        Assert.Equal(2, sentence.Tokens.Count(t => t.Class == TokenClass.Delete));
        Assert.Equal(length, Tokenizer.Aside(text, 0));
    }

    private static Submission Extract(string text)
    {
        var mail = new MailMessage
        {
            Id = new string('0', 64),
            From = new Mailbox("un@kenya.example", "Kenya"),
            Parts = [new MailPart("body", PartKind.Body, "text/plain", System.Text.Encoding.UTF8.GetBytes(text))],
        };
        return Extractor.Extract(mail, new ExtractionContext(DraftReader.ReadText("draft.txt", DraftText), new Consultation(), DelegationList.BuiltIn, new Limits()));
    }

    /// <summary>As the class describes it, without any memory.</summary>
    private static ImmutableArray<(int Start, int End)> Slowly(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Opens(text, i)) continue;
            var end = IsDoubled(text, i) ? (text.IndexOf("''", i + 2, StringComparison.Ordinal) is > 0 and var closed ? closed + 1 : -1) : Close(text, i);
            if (end < 0) continue;
            found.Add((i, end + 1));
            i = end;
        }

        return found.ToImmutable();
    }

    private static bool IsDoubled(string text, int i) => text[i] == '\'' && i + 2 < text.Length && text[i + 1] == '\'' && !char.IsWhiteSpace(text[i + 2]);

    private static bool Opens(string text, int i) =>
        text[i] is '\'' or '‘' ? (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or ':') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
        : text[i] is '”' or '»' or '›' ? (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
        : "“„«\"‘「『‹›»".Contains(text[i], StringComparison.Ordinal);

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open + 1; i < text.Length; i++)
        {
            if ((text[open] is '“' or '„' or '«' && text[i] == text[open]) || (text[open] == '"' && text[i] == '“')) depth++;
            var closes = text[open] switch
            {
                '“' => text[i] is '”' or '"',
                '„' => text[i] is '“' or '”' or '"',
                '«' => text[i] == '»',
                '‹' => text[i] == '›',
                '›' => text[i] == '‹',
                '»' => text[i] == '«',
                '"' or '”' => text[i] is '"' or '”',
                '「' => text[i] == '」',
                '『' => text[i] == '』',
                _ => text[i] is '\'' or '’' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1])) && !char.IsWhiteSpace(text[i - 1]),
            };
            if (closes && depth-- == 0) return i;
        }

        return text.AsSpan(open).Count(' ') >= 3 && text[open] is not ('\'' or '‘') && !text.AsSpan(open + 1).Contains('"') ? text.Length - 1 : -1;
    }
}
