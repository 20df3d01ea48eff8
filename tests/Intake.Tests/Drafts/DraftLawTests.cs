using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Bills, laws, treaties and rules set without empty lines or with numbers of other kinds; a row of the expectation is an id, a bar, and the text.</summary>
public sealed class DraftLawTests
{
    public static TheoryData<string, string, string> Laws => new()
    {
        {
            "a bill of a parliament: sections run on through the parts, and a schedule follows",
            """
                                      HARBOUR LIGHTING BILL

                                           CONTENTS

            PART 1    PRELIMINARY
              1   Short title ............................................ 1
              2   Interpretation ......................................... 1
            PART 2    DUTIES
              3   Duty to shield lamps ................................... 2
              4   Inspectors ............................................. 3


            A BILL to make provision for the lighting of harbours; and for connected purposes.

            BE IT ENACTED by the Parliament as follows:

                                           PART 1
                                        PRELIMINARY

            Section 1. Short title

            This Act may be cited as the Harbour Lighting Act.

            Section 2. Interpretation

            In this Act—

                 "harbour" means a place where ships lie;

                 "lamp" means a source of light.

                                           PART 2
                                           DUTIES

            Section 3. Duty to shield lamps

            (1)  The owner of a lamp in a harbour must shield it.

            (2)  Subsection (1) does not apply to—

                 (a)  a lamp used for navigation;

                 (b)  a lamp used—

                      (i)   in an emergency; or

                      (ii)  by the police.

            (3)  A person who contravenes subsection (1) commits an offence.

            Section 4. Inspectors

            (1)  The Minister may appoint inspectors.

            (2)  An inspector may enter a harbour at any reasonable time.

                                          SCHEDULE
                                  Fees payable to inspectors

            1.  The fee for an inspection is 40 crowns.

            2.  The fee is payable within 30 days.
            """,
            """
            title|HARBOUR LIGHTING BILL
            heading:Part 1|PART 1 PRELIMINARY
            heading:Section 1|Section 1. Short title
            Section 1|This Act may be cited as the Harbour Lighting Act.
            heading:Section 2|Section 2. Interpretation
            Section 2|In this Act—
            "harbour" means a place where ships lie;
            "lamp" means a source of light.
            heading:Part 2|PART 2 DUTIES
            heading:Section 3|Section 3. Duty to shield lamps
            Section 3(1)|The owner of a lamp in a harbour must shield it.
            Section 3(2)|Subsection (1) does not apply to—
            Section 3(2)(a)|a lamp used for navigation;
            Section 3(2)(b)|a lamp used—
            Section 3(2)(b)(i)|in an emergency; or
            Section 3(2)(b)(ii)|by the police.
            Section 3(3)|A person who contravenes subsection (1) commits an offence.
            heading:Section 4|Section 4. Inspectors
            Section 4(1)|The Minister may appoint inspectors.
            Section 4(2)|An inspector may enter a harbour at any reasonable time.
            heading:Schedule|SCHEDULE Fees payable to inspectors
            Schedule(1)|The fee for an inspection is 40 crowns.
            Schedule(2)|The fee is payable within 30 days.
            """
        },
        {
            "a law of section signs, paragraphs in brackets and numbers below them",
            """
            Entwurf eines Gesetzes über die Beleuchtung von Häfen

            Abschnitt 1
            Allgemeine Vorschriften

            § 1
            Zweck

            Dieses Gesetz dient dem Schutz der Nacht.

            § 2
            Begriffsbestimmungen

            (1) Hafen ist ein Ort, an dem Schiffe liegen.

            (2) Lampe ist eine Lichtquelle. Sie ist ortsfest, wenn sie

            1. auf einem Mast steht oder

            2. an einer Mauer hängt.

            § 3 Pflichten

            (1) Der Betreiber schirmt seine Lampen ab.

            (2) Das Nähere regelt eine Verordnung.
            """,
            """
            title|Entwurf eines Gesetzes über die Beleuchtung von Häfen
            heading:Section 1|Abschnitt 1 Allgemeine Vorschriften
            heading:§ 1|§ 1 Zweck
            § 1|Dieses Gesetz dient dem Schutz der Nacht.
            heading:§ 2|§ 2 Begriffsbestimmungen
            § 2(1)|Hafen ist ein Ort, an dem Schiffe liegen.
            § 2(2)|Lampe ist eine Lichtquelle. Sie ist ortsfest, wenn sie
            § 2(2)(1)|auf einem Mast steht oder
            § 2(2)(2)|an einer Mauer hängt.
            heading:§ 3|§ 3 Pflichten
            § 3(1)|Der Betreiber schirmt seine Lampen ab.
            § 3(2)|Das Nähere regelt eine Verordnung.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public void Every_kind_of_law_gives_its_ids(string kind, string text, string expected)
    {
        var draft = DraftReader.ReadText("draft.txt", text.ReplaceLineEndings("\n"));
        var found = string.Join('\n', draft.Provisions.Select(p => $"{p.Id}|{p.Text}"));
        Assert.True(expected.ReplaceLineEndings("\n") == found, $"{kind}\n{found}");
    }
}
