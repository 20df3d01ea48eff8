using Intake.Drafts;
using Intake.Service;

namespace Intake.Tests.Service;

public class NamedEditionTests
{
    private static readonly ConsultationSettings Settings = new()
    {
        Timetable =
        [
            new TimetableEntry(new DateTimeOffset(2026, 11, 3, 10, 0, 0, TimeSpan.Zero), "Informal consultations", ["heading:A"]),
            new TimetableEntry(new DateTimeOffset(2026, 11, 5, 10, 0, 0, TimeSpan.Zero), "Informal consultations", ["heading:B"]),
            new TimetableEntry(new DateTimeOffset(2026, 11, 6, 10, 0, 0, TimeSpan.Zero), "../Anonymous!", ["heading:C"]),
        ],
    };

    [Theory]
    [InlineData("anonymous", "compilation.anonymous.docx", "")]
    [InlineData("by-delegation", "compilation.by-delegation.docx", "")]
    [InlineData("meeting:2026-11-05", "compilation.2026-11-05.docx", "heading:B")]
    [InlineData("meeting:../anonymous!", "compilation.meeting-anonymous.docx", "heading:C")]
    public void An_edition_has_a_file_that_no_name_can_lead_elsewhere(string name, string file, string sections)
    {
        var edition = NamedEdition.All([name], Settings).Single();

        Assert.Equal((file, sections), (CompilationFiles.Of(edition), string.Join(' ', edition.Edition.Sections)));
    }

    [Theory]
    [InlineData("meeting:Plenary", "has no meeting \"Plenary\"")]
    [InlineData("meeting:informal consultations", "has several meetings")]
    public void A_meeting_that_is_not_there_or_not_one_is_said(string name, string words) =>
        Assert.Contains(words, Assert.Throws<UnusableInputException>(() => NamedEdition.All([name], Settings)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_timetable_there_is_no_meeting() =>
        Assert.Contains("--consultation", Assert.Throws<UnusableInputException>(() => NamedEdition.All(["meeting:x"], ConsultationSettings.Default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_edition_has_a_file_of_its_own_and_is_made_once() =>
        Assert.Equal(["anonymous", "2026-11-06", "meeting-anonymous"], NamedEdition.All(["anonymous", "anonymous", "meeting:2026-11-06", "meeting:../Anonymous!"], Settings).Select(e => e.FileName));

    [Fact]
    public void A_consultation_has_an_edition_for_each_meeting_that_takes_up_sections_of_the_draft()
    {
        var draft = DraftReader.ReadText("draft.txt", "A. First\n\n1. States shall report.\n\nC. Third\n\n2. States shall meet.");

        Assert.Equal(["anonymous", "by-delegation", "2026-11-03", "meeting-anonymous"], NamedEdition.Of(Settings, draft).Select(e => e.FileName));
    }

    [Theory]
    [InlineData("anonymous", true)]
    [InlineData("meeting:x", true)]
    [InlineData("meeting:", false)]
    [InlineData("Anonym", false)]
    public void Only_names_of_editions_are_taken(string name, bool expected) => Assert.Equal(expected, NamedEdition.IsWellFormed(name));
}
