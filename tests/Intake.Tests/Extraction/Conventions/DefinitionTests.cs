namespace Intake.Tests.Extraction.Conventions;

/// <summary>Provisions named by what they define or by their title, and new items of a list.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData("In the definition of \"toll\", replace \"fee\" by \"charge\".", "Article 1(b) replace fee > charge")]
    [InlineData("In Article 1, in the definition of \"bridge\", replace \"structure\" with \"fixed structure\".", "Article 1(a) replace structure > fixed structure")]
    [InlineData("Definition of toll: replace \"fee\" by \"charge\".", "Article 1(b) replace fee > charge")]
    [InlineData("In the definition of \"bridge\", the words \"a structure\" are vague. We propose to delete them.", "Article 1(a) delete a structure")]
    [InlineData("Dans la définition du terme « toll », remplacer « fee » par « charge ».", "Article 1(b) replace fee > charge")]
    [InlineData("En la definición de \"bridge\", sustituir \"structure\" por \"construction\".", "Article 1(a) replace structure > construction")]
    [InlineData("В определении термина \"toll\" слово \"fee\" заменить словом \"charge\".", "Article 1(b) replace fee > charge")]
    public void A_term_leads_to_its_definition(string body, string expected) => Assert.Equal(expected, ShapeMail.Proposals(Shapes.Treaty, body));

    [Theory]
    [InlineData("The definition of rung: add \"or a hand\" after \"foot\".", "3.1 insert > or a hand")]
    [InlineData("4.3 Feet\n\nReplace \"slide\" with \"slip\".", "4.3 replace slide > slip")]
    [InlineData("4.3 Feet\n\nKenya supports the clause as drafted.", "4.3 support")]
    [InlineData("4.2 : ajouter un point d) : « clean. »", "after:4.2 c) insert-paragraph > clean.")]
    [InlineData("5: añadir un punto c): \"the date of manufacture.\"", "after:5 b) insert-paragraph > the date of manufacture.")]
    [InlineData("4.3: The comment is withdrawn.\n\nOne comment was omitted.\n\n4.2 c): delete.", "4.3 comment | 4.2 c) delete-paragraph")]
    public void A_clause_is_spoken_of(string body, string expected) => Assert.Equal(expected, ShapeMail.Proposals(Shapes.Standard, body));
}
