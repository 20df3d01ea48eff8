using Intake.Extraction;
using Intake.Rendering.Editions;
using Intake.Tests.Compiling;
using Intake.Tests.Rendering.Docx;

namespace Intake.Tests.Rendering.Editions;

public class MeetingTests
{
    [Theory]
    [InlineData("preamble", "before:1 1 after:1")]
    [InlineData("heading:A", "heading:A 2 2(a) 2 bis 3")]
    [InlineData("preamble heading:A", "before:1 1 after:1 heading:A 2 2(a) 2 bis 3")]
    [InlineData("3", "3")]
    public void A_meeting_has_its_sections_with_the_new_paragraphs_that_stand_there(string sections, string expected)
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", [.. ((string[])["before:1", "after:1", "2 bis"]).Select(p => Given.On(p, Operation.InsertParagraph) with { New = "New text at " + p })]));

        Assert.Equal(expected, string.Join(' ', Edition.Meeting("m", [.. sections.Split(' ')]).Of(compilation).Provisions.Select(p => p.Id)));
    }

    [Fact]
    public void Only_what_needs_attention_in_its_sections_is_listed_and_the_whole_is_counted()
    {
        var edition = Edition.Meeting("m", ["preamble"]);
        var one = Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("1", Operation.Replace) with { Old = "a", New = "b" }, Given.On("3", Operation.Replace) with { Old = "c", New = "d" });
        var all = Given.Compiled(one);

        Assert.Equal(2, all.Attention.Length);
        Assert.Equal(["m1-1"], edition.Of(all).Attention.SelectMany(a => a.Proposals));
        Assert.Contains(("Fact", "In question2 places that a person must look at"), Rendered.Paragraphs(all, edition));
    }

    [Fact]
    public void The_file_is_valid_has_no_general_comments_and_every_link_leads_somewhere()
    {
        var edition = Edition.Meeting("Morning", ["heading:A"]);
        var file = Rendered.File(ExampleTests.Example, edition);

        Assert.Empty(WordFileErrors.Of(file));
        Assert.Equal(file, Rendered.File(ExampleTests.Example, edition));
        var paragraphs = Rendered.Paragraphs(ExampleTests.Example, edition);
        Assert.Equal(["Map of the draft", "Provisions", "Structure", "Needs attention"], paragraphs.Where(p => p.Style == "Heading1").Select(p => p.Text));
        Assert.Contains(("Fact", "EditionFor the meeting: Morning"), paragraphs);
    }

    [Fact]
    public void A_section_that_the_draft_does_not_have_is_told() =>
        Assert.Equal(["heading:Z"], MeetingSections.Unknown(Given.Draft, ["preamble", "heading:A", "heading:Z", "3"]));
}
