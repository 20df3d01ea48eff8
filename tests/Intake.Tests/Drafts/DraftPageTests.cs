using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Drafts as the pages of a PDF give them; a row of the expectation is an id, a bar, and the text.</summary>
public sealed class DraftPageTests
{
    public static TheoryData<string, string, string> Pages => new()
    {
        {
            "a convention as a PDF gives it: a list of contents, running heads, titles in the middle, romans under an article, one annex",
            """
            QH/CONF/7
            Original: English

                                   CONFERENCE ON QUIET HARBOURS
                                 Sundhavn, 3 to 12 March 2031

                         Draft Convention on Noise in Harbours

                                          CONTENTS

            Chapter I  General provisions
                Article 1: Terms ................................. 2
                Article 2: Aim ................................... 2
            Chapter II  Duties
                Article 3: Measurements .......................... 2
            Annex  Places of measurement

            QH/CONF/7
            page 2


            The States Parties,

                 Hearing the noise of ships by night and by day, in every port and on
                 every river,

                 Wishing to sleep,

            Have agreed as follows:


                                         CHAPTER I
                                     GENERAL PROVISIONS

                                         Article 1
                                           Terms

            For the purposes of this Convention:

                 (i)   “harbour” means a place where ships lie, whether natural or
                       built;

                 (ii)  “noise” means unwanted sound.

                                         Article 2
                                            Aim

            The aim of this Convention is quiet.

            QH/CONF/7
            page 3

                                         CHAPTER II
                                           DUTIES

                                         Article 3
                                       Measurements

            (1)   Each Party shall measure noise:

                 (a)   at night;

                 (b)   by day.

            (2)   Results shall be published.

            QH/CONF/7
            page 4

                                           ANNEX
                                  PLACES OF MEASUREMENT

            (1)   Noise is measured at the gate.

            (2)   The gate shall be open.

                           [End of Annex and of document]
            """,
            """
            title|Draft Convention on Noise in Harbours
            heading:Chapter I|CHAPTER I GENERAL PROVISIONS
            heading:Article 1|Article 1 Terms
            Article 1|For the purposes of this Convention:
            Article 1(i)|“harbour” means a place where ships lie, whether natural or built;
            Article 1(ii)|“noise” means unwanted sound.
            heading:Article 2|Article 2 Aim
            Article 2|The aim of this Convention is quiet.
            heading:Chapter II|CHAPTER II DUTIES
            heading:Article 3|Article 3 Measurements
            Article 3(1)|Each Party shall measure noise:
            Article 3(1)(a)|at night;
            Article 3(1)(b)|by day.
            Article 3(2)|Results shall be published.
            heading:Annex|ANNEX PLACES OF MEASUREMENT
            Annex(1)|Noise is measured at the gate.
            Annex(2)|The gate shall be open.
            """
        },
        {
            "a resolution of the Human Rights Council with its masthead, footnotes, symbols and job number",
            """
            United Nations                                              A/HRC/99/L.7
                          General Assembly                          Distr.: Limited
                                                                    3 October 2031

                                                                    Original: English

            Human Rights Council
            Ninety-ninth session
            8 September-3 October 2031
            Agenda item 3
            Promotion and protection of all human rights

                   Norland,* Sudland and Westland: draft resolution

                   99/…        The right to darkness at night

                   The Human Rights Council,

                   Guided by the purposes and principles of the Charter of the United
            Nations,

                   Reaffirming the Universal Declaration of Human Rights and recalling
            relevant human rights treaties,1

                   Recalling Council resolutions 12/4 of 1 October 2009 and 31/8 of
            23 March 2016,

                   1.    Welcomes the report of the Special Rapporteur;2

                   2.    Calls upon all States:

                   (a)   To shield lamps near dwellings;

                   (b)   To consult residents, including children and persons with
            disabilities;

            ____________________
            * State not a member of the Human Rights Council.
            1 General Assembly resolution 217 A (III).
            2 A/HRC/98/12.

            GE.31-12345(E)

            A/HRC/99/L.7
            2

                   3.    Requests the High Commissioner to prepare a study on lamps,
            and to submit it to the Council at its one hundred and second session;

                   4.    Decides to remain seized of the matter.
            """,
            """
            title|99/… The right to darkness at night
            PP1|Guided by the purposes and principles of the Charter of the United Nations,
            PP2|Reaffirming the Universal Declaration of Human Rights and recalling relevant human rights treaties,
            PP3|Recalling Council resolutions 12/4 of 1 October 2009 and 31/8 of 23 March 2016,
            OP1|Welcomes the report of the Special Rapporteur;
            OP2|Calls upon all States:
            OP2(a)|To shield lamps near dwellings;
            OP2(b)|To consult residents, including children and persons with disabilities;
            OP3|Requests the High Commissioner to prepare a study on lamps, and to submit it to the Council at its one hundred and second session;
            OP4|Decides to remain seized of the matter.
            """
        },
        {
            "a recommendation whose list of contents has page numbers behind a gap",
            """
                                Draft Recommendation ITU-T X.999

                                Signalling lamps in harbours

            Summary

            This Recommendation describes lamps.

            Table of Contents
                                                                    Page
            1   Scope                                                  1
            2   References                                             1
            3   Definitions                                            2
                3.1  Terms defined elsewhere                           2
                3.2  Terms defined in this Recommendation              2
            4   Requirements                                           3
                4.1  General                                           3
            Annex A – Test method                                      4
            Bibliography                                               5

            1   Scope

            This Recommendation specifies the signals of lamps.

            2   References

            None.

            3   Definitions

            3.1  Terms defined elsewhere

            None.

            3.2  Terms defined in this Recommendation

            3.2.1  flash: A short light.

            3.2.2  glow: A long light.

            4   Requirements

            4.1  General

            Lamps shall:

            –    flash twice;

            –    glow once.

            NOTE – The order does not matter.

            Annex A

            Test method

            (This annex forms an integral part of this Recommendation.)

            A.1  Apparatus

            A dark room is used.

            Bibliography

            [b-1]  Lamps of the world.
            """,
            """
            title|Signalling lamps in harbours
            heading:1|1 Scope
            1|This Recommendation specifies the signals of lamps.
            heading:2|2 References
            2|None.
            heading:3|3 Definitions
            heading:3.1|3.1 Terms defined elsewhere
            3.1|None.
            heading:3.2|3.2 Terms defined in this Recommendation
            3.2.1|flash: A short light.
            3.2.2|glow: A long light.
            heading:4|4 Requirements
            heading:4.1|4.1 General
            4.1|Lamps shall:
            – flash twice;
            – glow once.
            4.1 NOTE|The order does not matter.
            heading:Annex A|Annex A Test method
            Annex A|(This annex forms an integral part of this Recommendation.)
            heading:Annex A.1|A.1 Apparatus
            Annex A.1|A dark room is used.
            heading:bibliography|Bibliography
            Bibliography|[b-1] Lamps of the world.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_adds_is_no_provision(string kind, string text, string expected)
    {
        var draft = DraftReader.ReadText("draft.txt", text.ReplaceLineEndings("\n"));
        var found = string.Join('\n', draft.Provisions.Select(p => $"{p.Id}|{p.Text}"));
        Assert.True(expected.ReplaceLineEndings("\n") == found, $"{kind}\n{found}");
    }
}
