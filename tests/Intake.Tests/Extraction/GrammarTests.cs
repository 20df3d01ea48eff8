using Intake.Drafts;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;

namespace Intake.Tests.Extraction;

/// <summary>Every row of the grammar reads the sentence that it gives as its example.</summary>
public sealed class GrammarTests
{
    private static readonly Tokenizer Tokenizer = new(new ReferenceReader(new DraftIndex(new Draft(
        "Draft",
        [
            .. Enumerable.Range(1, 120).Select(n => new Provision { Id = $"{n}", Kind = ProvisionKind.Paragraph, Label = $"{n}.", Text = $"To act in the manner of case {n}." }),
            new Provision { Id = "heading:C", Kind = ProvisionKind.Heading, Label = "C.", Text = "C. Cooperation" },
            new Provision { Id = "6.2", Kind = ProvisionKind.Paragraph, Text = "Tools shall be clean." },
            new Provision { Id = "Article 8", Kind = ProvisionKind.Paragraph, Text = "Each Party shall report." },
        ],
        []))));

    public static TheoryData<string> Examples => [.. Grammar.Rows.Select(r => r.Example)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_row_reads_its_own_example(string example)
    {
        var wanted = Grammar.Rows.Where(r => r.Example == example).Select(r => r.Kind);
        var read = Tokenizer.Split(example).SelectMany(s => InstructionReader.Read(s)).Select(i => i.Kind).ToList();
        Assert.Contains(read, wanted.Contains);
    }

    [Theory]
    [InlineData("Remove the double space.")]
    [InlineData("Paragraph 72: remove the double space.")]
    [InlineData("We thank the Chair for the draft.")]
    [InlineData("Our comments are as follows.")]
    public void A_sentence_that_takes_nothing_of_the_draft_is_no_instruction(string text) =>
        Assert.Empty(Tokenizer.Split(text).SelectMany(s => InstructionReader.Read(s)));
}
