using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class FoldingTests
{
    [Theory]
    [InlineData("States shall meet in May.", "States shall meet in May.", true, "the same text")]
    [InlineData("States shall meet in May.", "  States  shall\u00a0meet\nin May. ", true, "white space of any kind and number")]
    [InlineData("Le café est fermé.", "Le cafe\u0301 est ferme\u0301.", true, "composed and decomposed accents (Unicode NFC)")]
    [InlineData("States shall meet in May.", "States shall meet in May", false, "a full stop is a difference")]
    [InlineData("States shall meet, in May.", "States shall meet in May.", false, "a comma is a difference")]
    [InlineData("States shall meet in May.", "states shall meet in May.", false, "a capital is a difference")]
    [InlineData("States’ records", "States' records", false, "an apostrophe of another shape is a difference")]
    public void Proposals_fold_by_resulting_text_and_by_nothing_less(string one, string other, bool fold, string because)
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(one)), Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Text(other)));
        Assert.True(compilation.At("2").Entries.Length == (fold ? 1 : 2), because);
    }

    [Fact]
    public void Every_proponent_of_an_entry_is_credited_once_groups_first_then_by_name_without_accents()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Zambia", "2021-07-01Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m2", "Chad; European Union", "2021-07-02Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m3", "Côte d'Ivoire", "2021-07-03Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m4", "Zambia", "2021-07-04Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m5", "", "2021-07-05Z", Given.Words("prohibit", "prevent")));
        Assert.Equal(["A Replace [European Union; Chad; Côte d'Ivoire; Zambia; Unidentified sender (m5@example.org)]"], compilation.At("2").Shown());
    }

    [Fact]
    public void Deleting_the_paragraph_folds_however_it_is_said()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.DeleteParagraph)),
            Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Text("", operation: Operation.Delete)),
            Given.Mail("m3", "Austria", "2021-07-03Z", Given.Text(" ", operation: Operation.ReplaceParagraph)));
        Assert.Equal(["A DeleteParagraph [Austria; Chad; Zambia]"], compilation.At("2").Shown());
    }

    [Fact]
    public void A_result_that_is_the_base_text_or_missing_is_shown_as_received_and_put_to_a_person()
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(Given.Base), Given.On("2", Operation.Replace) with { Old = "a", New = "b" }));
        Assert.All(compilation.At("2").Entries, e => Assert.Equal(ChangeKind.Unclear, e.Kind));
        Assert.Equal(["m1-1", "m1-2"], compilation.Attention.Where(a => a.Findings.Any(f => f.Code == "INT095")).SelectMany(a => a.Proposals));
    }

    [Fact]
    public void The_edits_of_an_entry_turn_the_base_text_into_its_result()
    {
        foreach (var result in (string[])[Given.Base.Replace("prohibit", "prevent"), "Nothing of this remains as it was before.", Given.Base + " Or else."])
        {
            var entry = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(result))).At("2").Entries.Single();
            Assert.Equal(result, Intake.Extraction.Comparison.WordDiff.Apply(Given.Base, entry.Edits));
        }
    }
}
