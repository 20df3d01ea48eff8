using Intake.Extraction.Tables;
using Intake.Tests.Extraction.Marks;

namespace Intake.Tests.Extraction.Tables;

/// <summary>Tables of comments, whatever their columns and however they were sent.</summary>
public sealed class CommentTableTests
{
    private const string Three = "To strongly encourage States to prohibit the dumping of waste in harbours.";

    [Theory]
    [InlineData("Para|Current|Proposed", "3|prohibit the dumping|prevent the dumping", "3 replace [prohibit the dumping] [prevent the dumping]")]
    [InlineData("Para|Present wording|Kenya’s wording", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Proposed text|Reasons|Paragraph", "Delete \"strongly\"|Too strong|3", "3 delete [strongly]")]
    [InlineData("No.|Ref.|Proposed change|Justification", "1|Para 3|“prohibit” to be replaced by “prevent”|Consistency with para 4", "3 replace [prohibit] [prevent]")]
    [InlineData("#|Clause|Comment (justification for change)|Proposed change", "1|3|Too strong|Delete “strongly”", "3 delete [strongly]")]
    [InlineData("Clause|Para / Table / Note|Comment|Proposed change", "3||Too strong|Delete “strongly”", "3 delete [strongly]")]
    [InlineData("Para.|Draft 2|Our proposal", "3|" + Three + "|To encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("Para.|Draft 2|Our proposal", "3|" + Three + "|No change", "3 retain")]
    [InlineData("Para|Current|Proposed|Remarks", "3|-|RETAIN|agreed language", "3 retain")]
    [InlineData("Para|Current|Proposed", "3|(...) the dumping of waste in harbours.|(...) the dumping of waste in harbours and rivers.", "3 replace [the dumping of waste in harbours.] [the dumping of waste in harbours and rivers.]")]
    [InlineData("Para|Current|Proposed", "3 bis|-|To clean the walls of harbours each spring.", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("Para|Proposal", "3bis|To clean the walls of harbours each spring.", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("Para|Action|Text", "3|SUP|", "3 delete-paragraph")]
    [InlineData("Para|Action|Text", "3|NOC|", "3 retain")]
    [InlineData("Para|Action|Text", "3|MOD|To encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("Para|Action|Text", "3|ADD|To clean the walls of harbours each spring.", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("Para|Current|Proposed", "3|" + Three + "|–", "3 delete-paragraph")]
    [InlineData("Para|Current|Proposed", "3|strongly|-", "3 delete [strongly]")]
    [InlineData("Instead of|Read|Where", "prohibit|prevent|para 3", "3 replace [prohibit] [prevent]")]
    [InlineData("Paragraphe|Au lieu de|Lire", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Párrafo|Donde dice|Debe decir", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Пункт|Вместо|Читать", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("段落|原文|修改为", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("الفقرة|النص الحالي|النص المقترح", "3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Draft 1 para|Draft 2 para|Current|Proposed", "5|3|prohibit|prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Para|Current|Proposed", "6|" + Three + "|To encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("Para|Proposal", "3|add at the end: “and rivers”", "3 insert [and rivers]")]
    [InlineData("Para|Comment|Proposed change", "3|We support this paragraph.|None", "3 support")]
    [InlineData("Para|Proposal", "3|prohibit -> prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("Current text|Proposed text", "3. " + Three + "|3. To encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("nr|Kapitel|Kommentar", "4|Abs. 3|delete", "3 delete-paragraph")]
    [InlineData("Nr.|Abschnitt|Vorschlag|Begründung", "1|3|“prohibit” → “prevent”|wie in Absatz 4", "3 replace [prohibit] [prevent]")]
    [InlineData("No.|Chapter|What", "2|Para 3|Delete “strongly”", "3 delete [strongly]")]
    [InlineData("Comment|Para|Current|Proposed", "Tone; delete.|3|strongly|", "3 delete [strongly]")]
    [InlineData("Observations|Paragraphe|Texte du projet|Texte proposé", "Trop fort ; à supprimer.|3|strongly|", "3 delete [strongly]")]
    public void A_row_gives_its_proposal(string header, string row, string expected) => Assert.Equal(expected, HarbourMail.Read(Html(header, row), "text/html"));

    [Theory]
    [InlineData("Para / Table / Note", true)]
    [InlineData("Paragraph/ Figure/ Table", true)]
    [InlineData("Clause/ Subclause", true)]
    [InlineData("Notes", false)]
    [InlineData("Comment / Note", false)]
    public void A_column_may_hold_places_of_several_kinds(string header, bool isProvision) => Assert.Equal(isProvision, ColumnRoles.Of(header) == ColumnRole.Provision);

    [Theory]
    [InlineData("Para|Proposal", "3|To <s>strongly</s> encourage States to <s>prohibit</s><b>prevent</b> the dumping of waste in harbours.", "3 delete [strongly]\n3 replace [prohibit] [prevent]")]
    [InlineData("Para|Proposal", "3|States to <s>prohibit</s> <u>prevent</u> the dumping", "3 replace [prohibit] [prevent]")]
    [InlineData("Para|Proposal", "3|... States to [-prohibit-]{+prevent+} the dumping ...", "3 replace [prohibit] [prevent]")]
    [InlineData("Para|Proposal", "3|<s>strongly</s>", "3 delete [strongly]")]
    [InlineData("Para|Proposal", "3|To strongly encourage States to [-prohibit-]{+prevent+} the dumping of waste (rest unchanged)", "3 replace [prohibit] [prevent]")]
    public void A_cell_with_marks_is_read_by_its_marks(string header, string row, string expected) => Assert.Equal(expected, HarbourMail.Read(Html(header, row), "text/html"));

    [Fact]
    public void Rows_go_on_under_a_merged_cell_and_behind_a_repeated_header() => Assert.Equal(
        "3 delete [strongly]\n3 replace [prohibit] [prevent]\n5 delete [in a timely manner]",
        HarbourMail.Read(Html("No.|Ref.|Proposed change|Justification", "1|Para 3|Delete “strongly”|Tone", "2||Replace “prohibit” by “prevent”|As in para 4", "No.|Ref.|Proposed change|Justification", "3|Para 5|Delete “in a timely manner”|"), "text/html"));

    [Fact]
    public void The_reason_stands_beside_the_proposal_and_is_none_itself() =>
        Assert.Equal("3 delete [strongly]", HarbourMail.Read(Html("Para|Proposal|Reason", "3|Delete “strongly”|See para 4 of the earlier text, which we support"), "text/html"));

    [Theory]
    [InlineData(
        """
        PARA   | CURRENT                           | PROPOSED                          | REMARKS
        -------+-----------------------------------+-----------------------------------+--------
        3      | prohibit                          | prevent                           | clarity
        5      | (...) to the Harbour              | (...) to the Harbour Council each | -
               | Council.                          | year.                             |
        6      | -                                 | RETAIN                            | agreed
        7bis   | -                                 | To clean the walls of harbours    | new
               |                                   | each spring.                      |
        """,
        "3 replace [prohibit] [prevent]\n5 replace [to the Harbour Council.] [to the Harbour Council each year.]\n6 retain\nafter:7 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("| Para | Current | Proposed |\n|------|---------|----------|\n| 3 | prohibit | prevent |\n| 5 | in a timely manner | - |", "3 replace [prohibit] [prevent]\n5 delete [in a timely manner]")]
    [InlineData("+----+----------+---------+\n| No | Current  | Change  |\n+----+----------+---------+\n| 3  | prohibit | prevent |\n+----+----------+---------+\n| 5  | timely   | regular |\n+----+----------+---------+", "3 replace [prohibit] [prevent]\n5 replace [timely] [regular]")]
    [InlineData("Para.\tDraft 2\tProposal\n3\tprohibit\tprevent\n5\ttimely\tregular", "3 replace [prohibit] [prevent]\n5 replace [timely] [regular]")]
    [InlineData("Para   Current              Proposed\n-----  -------------------  -------------------\n3      prohibit             prevent\n5      in a timely          in a regular\n       manner               manner", "3 replace [prohibit] [prevent]\n5 replace [in a timely manner] [in a regular manner]")]
    [InlineData("Para   Current              Proposed\n3      prohibit             prevent\n5      timely               regular", "3 replace [prohibit] [prevent]\n5 replace [timely] [regular]")]
    [InlineData("Para.\n\nDraft 2\n\nProposal\n\n3\n\nprohibit\n\nprevent\n\n5\n\ntimely\n\nregular", "3 replace [prohibit] [prevent]\n5 replace [timely] [regular]")]
    public void A_table_in_plain_text_is_read_as_one(string table, string expected) => Assert.Equal(expected, HarbourMail.Read($"Dear all,\n\nour comments:\n\n{table}\n\nKind regards,\nAmina"));

    [Theory]
    [InlineData("MOD   3   \"prohibit\"  =>  \"prevent\"", "3 replace [prohibit] [prevent]")]
    [InlineData("MOD 3: prohibit -> prevent", "3 replace [prohibit] [prevent]")]
    [InlineData("MOD 3 To encourage States to prohibit the dumping of waste in harbours.", "3 delete [strongly]")]
    [InlineData("MOD 3 delete \"strongly\"", "3 delete [strongly]")]
    [InlineData("SUP   3", "3 delete-paragraph")]
    [InlineData("SUP 3 \"strongly\"", "3 delete [strongly]")]
    [InlineData("NOC   1-3", "1 retain\n2 retain\n3 retain")]
    [InlineData("ADD   3 bis   To clean the walls of harbours each spring.", "after:3 insert-paragraph [To clean the walls of harbours each spring.]")]
    [InlineData("ADD 3 bis To clean the walls of harbours in all seasons of the year, and most of all in\nspring.\nSUP 5", "after:3 insert-paragraph [To clean the walls of harbours in all seasons of the year, and most of all in spring.]\n5 delete-paragraph")]
    public void A_list_in_the_manner_of_ITU_is_read_line_by_line(string list, string expected) => Assert.Equal(expected, HarbourMail.Read($"Dear all,\n\n{list}\n\nKind regards,\nAmina"));

    [Fact]
    public void A_quoted_table_is_not_the_senders() => Assert.Equal("", HarbourMail.Read("Thank you.\n\n> | Para | Current | Proposed |\n> |---|---|---|\n> | 3 | prohibit | prevent |"));

    private static string Html(params string[] rows) =>
        $"<html><body><p>Dear all,</p><table border=1>{string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Split('|').Select(c => $"<td>{c}</td>"))}</tr>"))}</table></body></html>";
}
