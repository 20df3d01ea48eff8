using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Drafts of every shape of numbering, as plain text; a row of the expectation is an id, a bar, and the text.</summary>
public sealed class DraftShapeTests
{
    public static TheoryData<string, string, string> Shapes => new()
    {
        {
            "a resolution has preambular paragraphs without numbers and operative ones with letters and romans",
            """
            Distr.: Limited

            Protecting night skies over ports

            The Assembly,

            Recalling its resolution 12/3 of 4 May 2015 on lighting in ports,
            and the reports submitted under it,

            Noting the work of the Committee,

            1. Calls upon States to reduce stray light, including:

            (a) By shielding lamps;

            (b) By turning lamps off, in particular:

            (i) Between midnight and dawn;

            (ii) During migration;

            (c) By sharing experience;

            2. Decides to remain seized of the matter.
            """,
            """
            title|Protecting night skies over ports
            PP1|Recalling its resolution 12/3 of 4 May 2015 on lighting in ports, and the reports submitted under it,
            PP2|Noting the work of the Committee,
            OP1|Calls upon States to reduce stray light, including:
            OP1(a)|By shielding lamps;
            OP1(b)|By turning lamps off, in particular:
            OP1(b)(i)|Between midnight and dawn;
            OP1(b)(ii)|During migration;
            OP1(c)|By sharing experience;
            OP2|Decides to remain seized of the matter.
            """
        },
        {
            "a treaty's paragraphs begin anew under every article, and an article without numbers is one paragraph",
            """
            CONVENTION ON QUIET HARBOURS

            Article 1
            Use of terms

            1. In this Convention:

            (a) "harbour" means a place where ships lie;

            (b) "noise" means unwanted sound.

            2. Paragraph 1 is without prejudice to national law.

            Article 2
            Scope

            This Convention applies to all harbours.

            Article 3
            Duties

            1. Each Party shall measure noise.

            2. Each Party shall report.
            """,
            """
            title|CONVENTION ON QUIET HARBOURS
            heading:Article 1|Article 1 Use of terms
            Article 1(1)|In this Convention:
            Article 1(1)(a)|"harbour" means a place where ships lie;
            Article 1(1)(b)|"noise" means unwanted sound.
            Article 1(2)|Paragraph 1 is without prejudice to national law.
            heading:Article 2|Article 2 Scope
            Article 2|This Convention applies to all harbours.
            heading:Article 3|Article 3 Duties
            Article 3(1)|Each Party shall measure noise.
            Article 3(2)|Each Party shall report.
            """
        },
        {
            "a standard's clause number belongs to its title, and the text below takes the same number",
            """
            1 Scope

            This document specifies lamps.

            4 Requirements

            4.1 General

            Lamps shall be safe.

            4.2.1 Content of the marking

            The marking shall contain:

            a) the name of the manufacturer;

            b) the rated voltage.

            NOTE 1 The voltage is in volts.

            Annex B
            Test methods

            B.1 General

            Tests are made at 20 degrees.
            """,
            """
            heading:1|1 Scope
            1|This document specifies lamps.
            heading:4|4 Requirements
            heading:4.1|4.1 General
            4.1|Lamps shall be safe.
            heading:4.2.1|4.2.1 Content of the marking
            4.2.1|The marking shall contain:
            4.2.1 a)|the name of the manufacturer;
            4.2.1 b)|the rated voltage.
            4.2.1 NOTE 1|The voltage is in volts.
            heading:Annex B|Annex B Test methods
            heading:Annex B.1|B.1 General
            Annex B.1|Tests are made at 20 degrees.
            """
        },
        {
            "roman headings and numbers with a bracket",
            """
            OUTCOME OF THE MEETING

            I. INTRODUCTION

            1) We met in spring.

            2) We thank the host.

            II. COMMITMENTS

            3) We commit to act:

            a. at home;

            b. abroad.
            """,
            """
            title|OUTCOME OF THE MEETING
            heading:I|I. INTRODUCTION
            1|We met in spring.
            2|We thank the host.
            heading:II|II. COMMITMENTS
            3|We commit to act:
            3(a)|at home;
            3(b)|abroad.
            """
        },
        {
            "numbers with PP and OP, one of them inserted",
            """
            Draft resolution on lamps

            PP1. Recalling the Charter,

            PP2. Noting the report,

            OP1. Decides to act;

            OP1 bis. Invites States to join;

            OP2. Requests the Chair:

            (a) to report;

            (b) to consult.
            """,
            """
            title|Draft resolution on lamps
            PP1|Recalling the Charter,
            PP2|Noting the report,
            OP1|Decides to act;
            OP1 bis|Invites States to join;
            OP2|Requests the Chair:
            OP2(a)|to report;
            OP2(b)|to consult.
            """
        },
        {
            "a double-spaced page with its number, a sub-heading that looks like a paragraph number, a footnote, and a paragraph that never ends",
            """
            Outcome of the Meeting of States on Lamps.

            Final text of the Meeting of States on Lamps

            A. Consideration of lamps

            1. Recalling that lamps shine in every port and

            on every pier, and that some shine for no purpose at all.1

            1 See document L/5.
              1. At the national level

            2. To turn off the lamps that

            nobody needs, in particular

            3. To report on lamps.

            17

            2. At the global level

            4. To exchange lamps with those who have post-

            conflict needs.
            """,
            """
            title|Final text of the Meeting of States on Lamps
            heading:A|A. Consideration of lamps
            1|Recalling that lamps shine in every port and on every pier, and that some shine for no purpose at all.
            heading:A.1|1. At the national level
            2|To turn off the lamps that nobody needs, in particular
            3|To report on lamps.
            heading:A.2|2. At the global level
            4|To exchange lamps with those who have post-conflict needs.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_of_numbering_gives_its_ids(string shape, string text, string expected)
    {
        var draft = DraftReader.ReadText("draft.txt", text.ReplaceLineEndings("\n"));
        var found = string.Join('\n', draft.Provisions.Select(p => $"{p.Id}|{p.Text}"));
        Assert.True(expected.ReplaceLineEndings("\n") == found, $"{shape}\n{found}");
    }

    [Theory]
    [InlineData("1. One.\n\n2. Two.\n\n5. Five.", "INT083", "2 to 5")]
    [InlineData("1. One.\n\n2. Two.\n\n2 bis. More.\n\n3. Three.", "", "")]
    public void Gaps_become_findings(string text, string code, string says)
    {
        var draft = DraftReader.ReadText("draft.txt", text);
        Assert.Equal(code.Length > 0, draft.Findings.Any(f => f.Code == code && f.Message.Contains(says, StringComparison.Ordinal)));
        Assert.Equal(code.Length > 0, draft.Findings.Any(f => f.Code is "INT082" or "INT083"));
    }
}
