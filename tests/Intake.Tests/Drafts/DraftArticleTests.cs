using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Articles and rules whose titles and words no empty line parts, or whose numbers differ; a row of the expectation is an id, a bar, and the text.</summary>
public sealed class DraftArticleTests
{
    public static TheoryData<string, string, string> Articles => new()
    {
        {
            "titles behind a dash, words on the next line, one article with numbers of its own",
            """
            PACT/INF.3

            Draft Treaty on Quiet Harbours

            The States Parties to this Treaty,

            Conscious of the noise of ships,

            Convinced that ports can be quiet,

            Have agreed as follows:

            PART I – GENERAL

            Article 1 – Purpose
            1. The purpose of this Treaty is to keep harbours quiet.
            2. Nothing in this Treaty affects the rights of crews.

            Article 2 – Definitions
            For the purposes of this Treaty:
            (a) "harbour" means a place where ships lie at anchor or at a
                quay, whether natural or built;
            (b) "noise" means unwanted sound.

            PART II – OBLIGATIONS

            Article 3 – Measures
            1) Each Party shall take measures to reduce noise, taking into account
               the views of
               (a) crews; and
               (b) neighbours.
            2) Measures shall be published.

            Article 4 – Depositary
            The Secretary-General is the depositary.

            ANNEX I – LIMITS

            1. At night the limit is 50 dB.
            2. By day the limit is 60 dB.

            ANNEX II – REPORTS

            1. Reports are sent every two years.
            2. Reports are short.
            """,
            """
            title|Draft Treaty on Quiet Harbours
            PP1|Conscious of the noise of ships,
            PP2|Convinced that ports can be quiet,
            heading:Part I|PART I – GENERAL
            heading:Article 1|Article 1 – Purpose
            Article 1(1)|The purpose of this Treaty is to keep harbours quiet.
            Article 1(2)|Nothing in this Treaty affects the rights of crews.
            heading:Article 2|Article 2 – Definitions
            Article 2|For the purposes of this Treaty:
            Article 2(a)|"harbour" means a place where ships lie at anchor or at a quay, whether natural or built;
            Article 2(b)|"noise" means unwanted sound.
            heading:Part II|PART II – OBLIGATIONS
            heading:Article 3|Article 3 – Measures
            Article 3(1)|Each Party shall take measures to reduce noise, taking into account the views of
            Article 3(1)(a)|crews; and
            Article 3(1)(b)|neighbours.
            Article 3(2)|Measures shall be published.
            heading:Article 4|Article 4 – Depositary
            Article 4|The Secretary-General is the depositary.
            heading:Annex I|ANNEX I – LIMITS
            Annex I.1|At night the limit is 50 dB.
            Annex I.2|By day the limit is 60 dB.
            heading:Annex II|ANNEX II – REPORTS
            Annex II.1|Reports are sent every two years.
            Annex II.2|Reports are short.
            """
        },
        {
            "articles whose paragraphs print dotted numbers",
            """
            DRAFT AGREEMENT ON SHARED QUAYS

            Article 1: Object

            1.1  The object of this Agreement is to share quays.

            1.2  Quays are shared in good faith.

            Article 2: Use

            2.1  Each Party may use a quay of the other for:

                 (a)  loading;

                 (b)  repair.

            2.2  A fee may be charged:

                 (i)   by the day; or

                 (ii)  by the ton.

            Article 3: Disputes

            3.1  Disputes are settled by the Committee referred to in Article
                 4 or by a court.
            """,
            """
            title|DRAFT AGREEMENT ON SHARED QUAYS
            heading:Article 1|Article 1: Object
            1.1|The object of this Agreement is to share quays.
            1.2|Quays are shared in good faith.
            heading:Article 2|Article 2: Use
            2.1|Each Party may use a quay of the other for:
            2.1(a)|loading;
            2.1(b)|repair.
            2.2|A fee may be charged:
            2.2(i)|by the day; or
            2.2(ii)|by the ton.
            heading:Article 3|Article 3: Disputes
            3.1|Disputes are settled by the Committee referred to in Article 4 or by a court.
            """
        },
        {
            "rules without titles",
            """
            RULES OF PROCEDURE OF THE ASSEMBLY
            (draft of 4 May)

            I. SESSIONS

            Rule 1
            The Assembly meets once a year.

            Rule 2
            (a) The date is fixed by the Bureau.
            (b) The Bureau consults members.

            II. AGENDA

            Rule 3
            The agenda is drawn up by the Secretary. It includes:
              (i) items decided by the Assembly;
              (ii) items proposed by members.

            Rule 4
            A member may propose an item until thirty days before the session.
            """,
            """
            title|RULES OF PROCEDURE OF THE ASSEMBLY (draft of 4 May)
            heading:I|I. SESSIONS
            heading:Rule 1|Rule 1
            Rule 1|The Assembly meets once a year.
            heading:Rule 2|Rule 2
            Rule 2(a)|The date is fixed by the Bureau.
            Rule 2(b)|The Bureau consults members.
            heading:II|II. AGENDA
            heading:Rule 3|Rule 3
            Rule 3|The agenda is drawn up by the Secretary. It includes:
            Rule 3(i)|items decided by the Assembly;
            Rule 3(ii)|items proposed by members.
            heading:Rule 4|Rule 4
            Rule 4|A member may propose an item until thirty days before the session.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Titles_and_words_are_told_apart(string kind, string text, string expected)
    {
        var draft = DraftReader.ReadText("draft.txt", text.ReplaceLineEndings("\n"));
        var found = string.Join('\n', draft.Provisions.Select(p => $"{p.Id}|{p.Text}"));
        Assert.True(expected.ReplaceLineEndings("\n") == found, $"{kind}\n{found}");
    }
}
