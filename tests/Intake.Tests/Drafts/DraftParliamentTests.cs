using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Resolutions of a parliament: citations that hang on a dash, recitals that carry a letter; and annexes whose paragraphs carry a sign.</summary>
public sealed class DraftParliamentTests
{
    private const string Resolution = """
        Resolution on lighthouses

        – having regard to the Convention on Safety of Life at Sea of 1 November 1974,

        – having regard to its resolution of 3 May 2031 on harbour dues,

        A. {0} lighthouses are seen from far away;

        B. {0} few keepers are left
        in the service;

        C. {0} lamps need power;

        I. Lamps

        1. Calls on member States to light all lamps;

        2. Asks keepers:

        (a) to keep a book;

        (b) to wear a coat.
        """;

    private const string Annexed = """
        Convention on ferries

        Section 1. Terms

        In this Convention "ferry" means a ship.

        Section 2. Safety

        (1) Ferries shall carry boats.

        (2) Boats shall be tested.

        ANNEX

        § 1 Each boat shall hold ten persons.

        § 2 Each boat shall have oars.
        """;

    [Theory]
    [InlineData("whereas")]
    [InlineData("considérant que")]
    [InlineData("considerando que")]
    public void A_letter_before_a_recital_makes_no_heading(string opening)
    {
        var draft = DraftReader.ReadText("draft.txt", Resolution.Replace("{0}", opening, StringComparison.Ordinal).ReplaceLineEndings("\n"));
        Assert.Equal($"{opening} lighthouses are seen from far away;", draft.Find("Recital A")?.Text);
        Assert.Equal($"{opening} few keepers are left in the service;", draft.Find("Recital B")?.Text);
        Assert.Equal("preamble", draft.Find("Recital C")?.Section);
        Assert.Null(draft.Find("heading:A"));
        Assert.Equal("I. Lamps", draft.Find("heading:I")?.Text);
        Assert.Equal("to keep a book;", draft.Find("OP2(a)")?.Text);
    }

    [Fact]
    public void A_citation_is_its_words_and_the_dash_its_label()
    {
        var draft = DraftReader.ReadText("draft.txt", Resolution.Replace("{0}", "whereas", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        Assert.Equal("having regard to its resolution of 3 May 2031 on harbour dues,", draft.Find("PP2")?.Text);
        Assert.Equal("–", draft.Find("PP2")?.Label);
    }

    [Fact]
    public void A_letter_before_a_title_makes_a_heading()
    {
        var draft = DraftReader.ReadText("draft.txt", "Outcome\n\nA. Lamps\n\n1. States light lamps.\n\nB. Keepers\n\n2. States train keepers.\n");
        Assert.Equal("A. Lamps", draft.Find("heading:A")?.Text);
        Assert.Equal("B. Keepers", draft.Find("heading:B")?.Text);
    }

    [Fact]
    public void A_sign_before_a_sentence_makes_a_paragraph_of_the_annex()
    {
        var draft = DraftReader.ReadText("draft.txt", Annexed.ReplaceLineEndings("\n"));
        Assert.Equal("Each boat shall hold ten persons.", draft.Find("Annex § 1")?.Text);
        Assert.Equal("Each boat shall have oars.", draft.Find("Annex § 2")?.Text);
        Assert.Equal("Boats shall be tested.", draft.Find("Section 2(2)")?.Text);
    }

    [Fact]
    public void A_sign_before_a_title_makes_a_heading()
    {
        var draft = DraftReader.ReadText("draft.txt", "Act on ferries\n\n§ 1 Scope\n\nThis Act applies to ferries.\n\n§ 2 Duties\n\nFerries shall carry boats.\n");
        Assert.Equal("This Act applies to ferries.", draft.Find("§ 1")?.Text);
        Assert.Equal("§ 2 Duties", draft.Find("heading:§ 2")?.Text);
    }
}
