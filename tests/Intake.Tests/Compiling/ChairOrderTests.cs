using System.Collections.Immutable;
using System.Text;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Reading;
using Intake.Rendering.Docx;
using Intake.Rendering.Html;

namespace Intake.Tests.Compiling;

public sealed class ChairOrderTests
{
    // Measured: A m1 (2 words), B m3 which nearly equals A, C m2 (one word more), D m4.
    private static readonly Submission[] Mails =
    [
        Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent and combat")),
        Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Words("keep", "hold on to")),
        Given.Mail("m3", "Austria", "2021-07-03Z", Given.Words("prohibit", "prevent") with { Rationale = "It is weaker." }),
        Given.Mail("m4", "Fiji", "2021-07-04Z", Given.Words("groups,", "groups")),
    ];

    [Theory]
    [InlineData("", "m1-1 m3-1 m2-1 m4-1", false)]
    [InlineData("m4-1 m2-1", "m4-1 m2-1 m1-1 m3-1", true)]
    [InlineData("m3-1 m2-1 m1-1 m4-1", "m3-1 m2-1 m1-1 m4-1", true)]
    [InlineData("m9-1 m2-1 m9-2", "m2-1 m1-1 m3-1 m4-1", true)]
    [InlineData("m9-1", "m1-1 m3-1 m2-1 m4-1", false)]
    [InlineData("m2-1 m2-1", "m2-1 m1-1 m3-1 m4-1", true)]
    public void Entries_stand_as_the_chair_says_and_the_others_behind_them_as_measured(string order, string shown, bool byChair)
    {
        var provision = Compiled(order).At("2");

        Assert.Equal(shown.Split(' '), provision.Entries.Select(e => e.Contributions[0].Proposal.Id));
        Assert.Equal(["A", "B", "C", "D"], provision.Entries.Select(e => e.Letter));
        Assert.Equal(byChair, provision.IsOrderedByChair);
        Assert.Equal(provision.Entries.Single(e => e.Contributions[0].Proposal.Id == "m3-1").Letter, Assert.Single(provision.Reasons).Of.Single());
    }

    [Theory]
    [InlineData("m4-1", "B")] // still behind the one that it nearly equals
    [InlineData("m3-1", null)] // before it
    [InlineData("m1-1 m2-1 m3-1", null)] // another between
    public void Nearness_is_told_only_of_neighbours(string order, string? letter) =>
        Assert.Equal(letter, Compiled(order).At("2").Entries.Single(e => e.Contributions[0].Proposal.Id == "m3-1").Near?.Letter);

    [Fact]
    public void The_compilation_says_so_and_a_later_one_takes_over_nothing_of_another_order()
    {
        var first = Compiled("m2-1");
        var again = Compiled("", first);
        using var docx = new MemoryStream();
        CompilationDocx.Write(first, docx);
        using var html = new MemoryStream();
        CompilationHtml.Write(first, html);

        Assert.Contains(DocumentReader.Read("compilation.docx", docx.ToArray(), new Limits()).Paragraphs, p => p.Text() == "Order set by the Chair.");
        Assert.Contains("Order set by the Chair.", Encoding.UTF8.GetString(html.ToArray()), StringComparison.Ordinal);
        Assert.False(again.At("2").IsOrderedByChair);
        Assert.Equal("m1-1", again.At("2").Entries[0].Contributions[0].Proposal.Id);
    }

    private static Compilation Compiled(string order, Compilation? previous = null) => Compiler.Compile(
        Given.Draft, Given.Consultation, Mails, Given.Groups, previous,
        order.Length == 0 ? null : new Dictionary<string, ImmutableArray<string>> { ["2"] = [.. order.Split(' ')] });
}
