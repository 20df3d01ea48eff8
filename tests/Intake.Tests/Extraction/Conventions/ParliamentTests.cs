namespace Intake.Tests.Extraction.Conventions;

/// <summary>How senders speak of a resolution of a parliament: its citations, and its recitals with letters.</summary>
public sealed class ParliamentTests
{
    private const string Resolution = """
        Resolution on lighthouses

        – having regard to the Convention on Safety of Life at Sea of 1 November 1974,

        – having regard to its resolution of 3 May 2031 on harbour dues,

        A. whereas lighthouses are often seen from far away by all ships;

        B. whereas few keepers are left in the service of the harbours;

        C. whereas lamps need power and somebody who looks after them;

        1. Calls on member States to light all lamps at dusk, in the manner described in this resolution;

        2. Asks keepers:

        (a) to keep a weather book;

        (b) to wear a coat;

        3. Instructs its President to forward this resolution.
        """;

    [Theory]
    [InlineData("recital B", "Recital B")]
    [InlineData("recitals A and C", "Recital A, Recital C")]
    [InlineData("considérant C", "Recital C")]
    [InlineData("considerando A", "Recital A")]
    [InlineData("new recital C bis", "+Recital C")]
    public void A_letter_leads_to_its_recital(string written, string ids) => Assert.Equal(ids, Shapes.Ids(Resolution, $"In {written}: delete."));

    [Theory]
    [InlineData("B. delete \"few\"", "Recital B delete few")]
    [InlineData("C: delete.", "Recital C delete-paragraph")]
    [InlineData("A. General remarks\n\nWe thank you.\n\nB. Details\n\nParagraph 3: delete.", "OP3 delete-paragraph")]
    [InlineData("B. whereas hardly any keepers are left in the service of the harbours;", "Recital B replace few > hardly any")]
    [InlineData("– having regard to its resolution of 5 May 2031 on harbour dues,", "PP2 replace 3 > 5")]
    [InlineData("After recital C insert: \"D. whereas fog is thick;\"", "after:Recital C insert-paragraph > whereas fog is thick;")]
    [InlineData("The citation of the resolution on harbour dues has the wrong year: it should be 3 May 2030, not 3 May 2031.", "PP2 replace 3 May 2031 > 3 May 2030")]
    [InlineData("The recital on keepers should be deleted.", "Recital B delete-paragraph")]
    [InlineData("The paragraph on a weather book and coats is out of place; please drop it with its two sub-paragraphs.", "OP2 delete-paragraph")]
    [InlineData("In paragraph 1, \"in the manner described in this resolution\" is too long, \"accordingly\" would do.", "OP1 replace in the manner described in this resolution > accordingly")]
    public void A_careful_officer_understands(string body, string expected) => Assert.Equal(expected, ShapeMail.Proposals(Resolution, body));
}
