using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Acts and bills: recitals before the articles, clauses with bare numbers, lists that go on with a sentence.</summary>
public sealed class DraftActTests
{
    private const string Recitals = """
        THE COUNCIL OF THE UNION,

        Having regard to the Treaty, and in particular Article 9 thereof,

        Having regard to the opinion of the Committee,

        {0}

        (1) Canals are used by many boats, and the number
        of boats grows.

        (2) The rules of the Member States differ.

        (3) Common rules are therefore needed,

        {1}

        Article 1
        Scope

        This Regulation applies to canals that are open
        to boats.

        Article 2
        Locks

        1. Locks shall be lit. They shall
        be lit at night only.

        2. Keepers shall keep a book.
        """;

    [Theory]
    [InlineData("Whereas:", "HAS ADOPTED THIS REGULATION:")]
    [InlineData("Whereas:", "HAVE ADOPTED THIS DIRECTIVE:")]
    [InlineData("considérant ce qui suit:", "A ADOPTÉ LE PRÉSENT RÈGLEMENT:")]
    [InlineData("Considerando lo siguiente:", "HAN ADOPTADO LA PRESENTE DIRECTIVA:")]
    public void Recitals_are_numbered_for_themselves_and_the_enacting_words_belong_to_none(string opening, string enacting)
    {
        var draft = DraftReader.ReadText("draft.txt", Recitals.Replace("{0}", opening, StringComparison.Ordinal).Replace("{1}", enacting, StringComparison.Ordinal).ReplaceLineEndings("\n"));
        Assert.Equal("Canals are used by many boats, and the number of boats grows.", draft.Find("Recital 1")?.Text);
        Assert.Equal("Common rules are therefore needed,", draft.Find("Recital 3")?.Text);
        Assert.Equal("preamble", draft.Find("Recital 3")?.Section);
        Assert.Equal("This Regulation applies to canals that are open to boats.", draft.Find("Article 1")?.Text);
        Assert.Equal("Locks shall be lit. They shall be lit at night only.", draft.Find("Article 2(1)")?.Text);
        Assert.DoesNotContain(draft.Provisions, p => p.Text.Contains("ADOPT", StringComparison.Ordinal));
    }

    [Fact]
    public void The_clauses_of_a_bill_hold_subsections_that_begin_anew()
    {
        var draft = DraftReader.ReadText("draft.txt", """
            A Bill to regulate kites

            1 Kites near airports

            (1) A person must not fly a kite within one mile of an
            airport.

            (2) The Minister may by order name—

            (a) other places, and

            (b) times of the day.

            2 Offences

            (1) A person who flies a kite in breach of section 1
            commits an offence.

            3 Short title and extent

            (1) This Act may be cited as the Kites Act.

            (2) It extends to the islands.
            """.ReplaceLineEndings("\n"));
        Assert.Equal(
            ["heading:1", "1(1)", "1(2)", "1(2)(a)", "1(2)(b)", "heading:2", "2(1)", "heading:3", "3(1)", "3(2)"],
            draft.Provisions.Where(p => p.Id != "title").Select(p => p.Id));
    }

    [Theory]
    [InlineData("The Parties shall\n(a) exchange maps;\n(b) exchange\nfigures.", "1,1(a),1(b)")]
    [InlineData("The Parties shall, where they can and where it is useful to them,\n(i) exchange maps;\n(ii) exchange figures.", "1,1(i),1(ii)")]
    [InlineData("The Parties shall do what is said in paragraph 4\n(a) of the annex, and nothing else.", "1")]
    public void A_list_may_go_on_with_a_sentence(string text, string ids) =>
        Assert.Equal(ids, string.Join(',', DraftReader.ReadText("draft.txt", $"1. {text}\n\n2. They shall meet\nevery year.").Provisions.Select(p => p.Id).TakeWhile(i => i != "2")));
}
