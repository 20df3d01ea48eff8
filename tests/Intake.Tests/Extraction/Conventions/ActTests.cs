namespace Intake.Tests.Extraction.Conventions;

/// <summary>How amendments to acts and bills are written: recitals, points, and the page and line of a parliament, which are evidence only.</summary>
public sealed class ActTests
{
    private const string Act = """
        Regulation on canals

        THE COUNCIL OF THE UNION,

        Having regard to the Treaty, and in particular Article 9 thereof,

        Having regard to the opinion of the Committee,

        Whereas:

        (1) Canals are used by many boats, and the number
        of boats grows.

        (2) The rules of the Member States differ.

        HAS ADOPTED THIS REGULATION:

        Article 1
        Scope

        This Regulation applies to canals that are open
        to boats.

        Article 2
        Locks

        1. Locks shall be lit. They shall be repaired
        without delay.

        2. Keepers shall:

        (a) keep a book;

        (b) wear a badge.

        Article 3
        Boats

        1. Boats shall carry a bell.
        """;

    private const string Bill = """
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

        (2) That person is liable to a fine.
        """;

    [Theory]
    [InlineData("recital 2", "Recital 2")]
    [InlineData("Recital (2)", "Recital 2")]
    [InlineData("le considérant 1", "Recital 1")]
    [InlineData("el considerando 2", "Recital 2")]
    [InlineData("Recital 1a (new)", "+Recital 1")]
    [InlineData("Article 2 – paragraph 2 – point a", "Article 2(2)(a)")]
    [InlineData("Article 2 – paragraph 1 a (new)", "+Article 2(1)")]
    [InlineData("in Article 2, paragraph 2(b)", "Article 2(2)(b)")]
    public void Parts_of_an_act_are_named(string sentence, string expected) => Assert.Equal(expected, Shapes.Ids(Act, sentence));

    [Theory]
    [InlineData("clause 1(2)(b)", "1(2)(b)")]
    [InlineData("Clause 2, subsection (2)", "2(2)")]
    [InlineData("subsection (1) of clause 2", "2(1)")]
    public void Parts_of_a_bill_are_named(string sentence, string expected) => Assert.Equal(expected, Shapes.Ids(Bill, sentence));

    [Theory]
    [InlineData("Recital 2: replace \"differ\" with \"differ widely\".", "Recital 2 replace differ > differ widely")]
    [InlineData("In recital (1), delete \"many\".", "Recital 1 delete many")]
    [InlineData("Après le considérant 1, insérer : « Les écluses sont anciennes. »", "after:Recital 1 insert-paragraph > Les écluses sont anciennes.")]
    [InlineData("New recital after recital 2: \"Locks are old.\"", "after:Recital 2 insert-paragraph > Locks are old.")]
    [InlineData("Nuevo considerando después del considerando 2: «Las esclusas son antiguas.»", "after:Recital 2 insert-paragraph > Las esclusas son antiguas.")]
    [InlineData("Article 2: replace \"a badge\" with \"a cap\".", "Article 2(2)(b) replace a badge > a cap")]
    [InlineData("Article 3: add \"and two lamps\" at the end.", "Article 3(1) insert > and two lamps")]
    [InlineData("Article 2, paragraph 1, 2nd sentence\n\n\"without delay\" shall be \"at once\"", "Article 2(1) replace without delay > at once")]
    public void An_act_is_amended(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(Act, text));

    [Theory]
    [InlineData("Clause 1, page 1, line 3, leave out \"one mile\" and insert \"two miles\"", "1(1) replace one mile > two miles")]
    [InlineData("Amendment 3: In clause 1(2)(b), after \"times\", insert \"and days\".", "1(2)(b) insert > and days")]
    [InlineData("Clause 2, page 1, line 12, leave out subsection (2).", "2(2) delete-paragraph")]
    [InlineData("Clause 2, page 1, line 10, leave out from \"A person\" to \"kite\" and insert \"Whoever\".", "2(1) replace A person who flies a kite > Whoever")]
    public void A_bill_is_amended_by_its_words(string text, string expected) => Assert.Equal(expected, Rivers.Proposals(Bill, text));
}
