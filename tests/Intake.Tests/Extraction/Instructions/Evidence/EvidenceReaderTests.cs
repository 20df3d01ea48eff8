using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions;
using Intake.Extraction.Instructions.Evidence;
using Intake.Extraction.Places;
using Intake.Tests.Extraction.Conventions;

namespace Intake.Tests.Extraction.Instructions.Evidence;

/// <summary>What the quoted words say by standing in the draft or not, without any row of the grammar.</summary>
public sealed class EvidenceReaderTests
{
    private static readonly DraftIndex Index = new(DraftReader.ReadText("draft.txt", Rivers.Text));

    [Theory]
    [InlineData("In 2 we prefer \"prevent\" over \"prohibit\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Paragraph 2: \"prevent\", not \"prohibit\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Para 2: better \"prevent\" than \"prohibit\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Paragraph 2 now has \"prohibit\"; we would like \"prevent\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("In paragraph 2, where it now says \"prohibit\", we would have \"prevent\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("2: \"prohibit\" / \"prevent\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("How about \"prevent\" for \"prohibit\" in paragraph 2?", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Paragraphe 2 : mieux vaut « prevent » que « prohibit ».", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Párrafo 2: mejor \"prevent\" que \"prohibit\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Paragraph 2: \"untreated\" has no added value.", "2 DeleteWords untreated >")]
    [InlineData("In paragraph 2 we could do without \"untreated\".", "2 DeleteWords untreated >")]
    [InlineData("Paragraph 4: there is no need for \"where appropriate\".", "4 DeleteWords where appropriate >")]
    [InlineData("Paragraphe 4 : « where appropriate » est inutile.", "4 DeleteWords where appropriate >")]
    [InlineData("Paragraphe 4 : « where appropriate » est superflu.", "4 DeleteWords where appropriate >")]
    [InlineData("Párrafo 4: sobra «where appropriate».", "4 DeleteWords where appropriate >")]
    [InlineData("Пункт 4: слова «where appropriate» излишни.", "4 DeleteWords where appropriate >")]
    [InlineData("第4段：\"where appropriate\"多余。", "4 DeleteWords where appropriate >")]
    [InlineData("Paragraph 7: \"in inspection\" and \"women and youth\" are of no use, please get rid of them.", "7 DeleteWords in inspection; women and youth >")]
    [InlineData("Paragraph 2: something is missing after \"waste\": \"and plastics\".", "2 InsertAfter waste + and plastics")]
    [InlineData("In paragraph 2 \"waste\" and then \"and plastics\" please.", "2 InsertAfter waste + and plastics")]
    [InlineData("Ahead of \"small islands\" in paragraph 6 there is room for \"low-lying and\".", "6 InsertBefore small islands + low-lying and")]
    [InlineData("Paragraph 2: \"industrial\" belongs between \"untreated\" and \"waste\".", "2 InsertBetween untreated + industrial + waste")]
    [InlineData("Paragraph 6 should finish on \"and for mountain States\".", "6 Append + and for mountain States")]
    [InlineData("Paragraph 2, spelling: \"untreated Waste\".", "2 ReplaceWords untreated waste > untreated Waste")]
    [InlineData("Paragraph 7: \"for officials\" instead of \"officials\" in the words \"train officials\".", "7 ReplaceWords train officials > train for officials")]
    [InlineData("Paragraph 4: the order is odd, it should rather be \"droughts and floods on data share\".", "4 ReplaceWords share data on floods and droughts > droughts and floods on data share")]
    [InlineData("Paragraph 6: what follows \"systems\" should come first, so that it reads \"systems for small islands, including\".", "6 ReplaceWords systems, including for small islands > systems for small islands, including")]
    [InlineData("Paragraph 8: \"laboratory\" has to agree with \"officials\": rather \"laboratories\".", "8 ReplaceWords laboratory > laboratories")]
    [InlineData("In 2 \"waste\" should rather be \"refuse\", and in 9 \"private funding\" should rather be \"private capital\".", "2 ReplaceWords waste > refuse | 9 ReplaceWords private funding > private capital")]
    [InlineData("We should rather say \"early alert systems\" instead of \"early warning systems\".", "6 ReplaceWords early warning systems > early alert systems")]
    [InlineData("Paragraph 2: \"untreated waste\" is too wide, \"sewage\" will do.", "2 ReplaceWords untreated waste > sewage")]
    [InlineData("Paragraph 5, \"To convene an expert meeting in 2030…\": \"review\" should become \"assess\".", "11 ReplaceWords review > assess")]
    public void Words_are_told_apart_by_what_the_draft_has(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Paragraph 2 uses \"untreated\".")]
    [InlineData("We note that paragraph 4 says \"where appropriate\" and \"data\".")]
    [InlineData("What does \"untreated\" mean in paragraph 2?")]
    [InlineData("Paragraph 2: \"untreated\" is consistent with the convention.")]
    [InlineData("Paragraph 2 is in line with \"the law of the sea\".")]
    [InlineData("Paragraph 9: see \"The wealth of nations\".")]
    [InlineData("We thank the Chair for paragraph 5.")]
    [InlineData("Paragraph 2: \"untreated\" would leave out radioactive waste.")]
    [InlineData("In paragraph 2 the phrase \"untreated waste\" excludes cooling water.")]
    [InlineData("The closing words of paragraph 7 (\"publish the results\") are a matter of concern.")]
    [InlineData("The final words of paragraph 7, \"publish the results\", must be kept.")]
    [InlineData("\"data\" would rather be \"figures\" and \"numbers\" and \"tables\".")]
    public void A_sentence_that_asks_for_no_words_stays_a_remark(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("Paragraph 2: \"untreated\" is unclear. Please delete.", "2 DeleteWords untreated >")]
    [InlineData("Paragraph 2: \"prohibit\" is too strong. We suggest \"prevent\".", "2 ReplaceWords prohibit > prevent")]
    [InlineData("Paragraph 3: the last sentence is vague. It should read: \"They invite all States to join.\"", "3 ReplaceParagraph last sentence > They invite all States to join.")]
    [InlineData("Paragraph 2: the last sentence is vague. Paragraph 3 should read: \"States shall swim.\"", "3 ReplaceParagraph > States shall swim.")]
    public void A_sentence_goes_on_with_what_the_one_before_it_speaks_of(string text, string expected) => Assert.Equal(expected, Read(text, grammar: true));

    private static string Read(string text, bool grammar = false)
    {
        var copies = new CopyMatcher(Index);
        var evidence = new EvidenceReader(Index, copies);
        evidence.Begin();
        var sentences = new Tokenizer(new ReferenceReader(Index)).Split(text);
        var context = sentences.SelectMany(s => s.Tokens).FirstOrDefault(t => t.Class == TokenClass.Reference)?.References ?? [];
        return string.Join(" | ", sentences.SelectMany(s => evidence.Weigh(s, text, context, grammar ? InstructionReader.Read(s) : [])).Select(Shown));
    }

    private static string Shown(Instruction instruction)
    {
        var place = string.Join(" + ", new[] { string.Join("; ", instruction.Old), instruction.Part, instruction.After }.Where(w => !string.IsNullOrEmpty(w)));
        var words = instruction.Kind switch
        {
            InstructionKind.InsertBetween => $"{instruction.After} + {instruction.New} + {instruction.Before}",
            InstructionKind.InsertBefore => $"{instruction.Before} + {instruction.New}",
            InstructionKind.InsertAfter => $"{place} + {instruction.New}",
            InstructionKind.Append or InstructionKind.Prepend => $"+ {instruction.New}",
            _ => $"{place} > {instruction.New}".Trim(),
        };
        return $"{string.Join(", ", instruction.Targets.Select(t => t.Id))} {instruction.Kind} {words}";
    }
}
