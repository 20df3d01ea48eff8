using Intake.Rendering.Editions;
using Intake.Tests.Compiling;
using Intake.Tests.Laws;
using Intake.Tests.Rendering.Docx;

namespace Intake.Tests.Rendering.Editions;

public class ByDelegationTests
{
    [Fact]
    public void Groups_come_first_then_names_and_unidentified_senders_last() =>
        Assert.Equal(
            ["European Union", "Chad", "Hungary", "Japan", "Zambia", "Unidentified sender (m6@example.org)"],
            Rendered.Paragraphs(ExampleTests.Example, Edition.ByDelegation).Where(p => p.Style == "Heading2").Select(p => p.Text));

    [Fact]
    public void A_delegation_has_its_proposals_with_letter_and_result_its_positions_and_what_stands_nowhere()
    {
        var all = Rendered.Paragraphs(ExampleTests.Example, Edition.ByDelegation);
        List<string> Of(string name) => [.. all.SkipWhile(p => p != ("Heading2", name)).Skip(1).TakeWhile(p => !p.Style.StartsWith("Heading", StringComparison.Ordinal)).Select(p => p.Text)];

        Assert.Contains(Of("Japan"), t => t.StartsWith("B.opposed: Replace “prohibit” with “prevent”", StringComparison.Ordinal) || t.StartsWith("C.opposed: Replace “prohibit” with “prevent”", StringComparison.Ordinal));
        Assert.Contains("On the text as it stands: retain  [Japan]", Of("Japan"));
        Assert.Contains("Paragraph 2", Of("Hungary"));
        Assert.Contains(Of("Hungary"), t => t.Contains("Words that go: a", StringComparison.Ordinal));
        Assert.Contains(Of("European Union"), t => t.Contains("our words on general", StringComparison.Ordinal));
        Assert.DoesNotContain(Of("Zambia"), t => t.Contains("eliminate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("treaty")]
    [InlineData("sample")]
    [InlineData("bicycles")]
    public void Every_proposal_stands_under_each_of_its_proponents_and_the_file_is_valid_and_the_same_in_any_order(string name)
    {
        var known = Cases.Find(name)!;
        var mails = known.Read();
        var compilation = known.Compile(mails);
        var shown = OneDelegation.All(compilation).SelectMany(p => OneDelegation.Of(compilation, p.Name).ProposalIds).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(compilation.ProposalIds.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        var file = Rendered.File(compilation, Edition.ByDelegation);
        Assert.Empty(WordFileErrors.Of(file));
        Assert.Equal(file, Rendered.File(known.Compile(mails.Reverse()), Edition.ByDelegation));
    }
}
