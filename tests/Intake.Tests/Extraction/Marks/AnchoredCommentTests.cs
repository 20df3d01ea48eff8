using Intake.Extraction.Copies;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;

namespace Intake.Tests.Extraction.Marks;

/// <summary>A comment in the margin speaks of the words it hangs on.</summary>
public sealed class AnchoredCommentTests
{
    private static readonly FoldedText Provision = new(HarbourMail.Draft.Find("3")!.Text);

    [Theory]
    [InlineData("delete", "DeleteWords strongly")]
    [InlineData("Delete.", "DeleteWords strongly")]
    [InlineData("Not an agreed term. Delete \"strongly encourage\".", "DeleteWords strongly encourage")]
    [InlineData("AT: please delete this word", "DeleteWords strongly")]
    [InlineData("delete – too strong", "DeleteWords strongly")]
    [InlineData("To be deleted because it is too strong", "DeleteWords strongly")]
    [InlineData("supprimer", "DeleteWords strongly")]
    [InlineData("suprimir", "DeleteWords strongly")]
    [InlineData("исключить", "DeleteWords strongly")]
    [InlineData("删除", "DeleteWords strongly")]
    [InlineData("typo for “firmly”", "ReplaceWords strongly → firmly")]
    [InlineData("replace by \"firmly\"", "ReplaceWords strongly → firmly")]
    [InlineData("Kenya: should read “firmly”", "ReplaceWords strongly → firmly")]
    [InlineData("we would prefer “firmly” here", "ReplaceWords strongly → firmly")]
    [InlineData("“firmly” instead", "ReplaceWords strongly → firmly")]
    [InlineData("“firmly”", "ReplaceWords strongly → firmly")]
    [InlineData("-> firmly", "ReplaceWords strongly → firmly")]
    [InlineData("replace with firmly", "ReplaceWords strongly → firmly")]
    [InlineData("remplacer par « firmly »", "ReplaceWords strongly → firmly")]
    [InlineData("AT: followed by “and kindly”", "InsertAfter strongly + and kindly")]
    [InlineData("add “and kindly”", "InsertAfter strongly + and kindly")]
    [InlineData("insert “very” before", "InsertBefore strongly + very")]
    [InlineData("Add: and kindly", "InsertAfter strongly + and kindly")]
    [InlineData("AT: why this order?", "")]
    [InlineData("why “strongly”?", "")]
    [InlineData("Why delete “strongly”?", "")]
    [InlineData("Delete “”", "")]
    [InlineData("not clear", "")]
    [InlineData("Deleting this would be a mistake.", "")]
    [InlineData("We would favour a stronger link to the review.", "")]
    public void A_comment_asks_for_something_with_its_anchor(string comment, string expected)
    {
        var read = AnchoredComments.Read(comment, "strongly", Provision, new ProvisionReference("3", "3"));
        Assert.Equal(expected, read is null ? "" : $"{read.Kind} {read.Old.FirstOrDefault() ?? read.After ?? read.Before}{(read.New is null ? "" : read.Old.Length > 0 ? $" → {read.New}" : $" + {read.New}")}");
    }

    [Fact]
    public void Words_that_stand_in_the_anchor_too_are_meant_there()
    {
        var asked = new Instruction(InstructionKind.ReplaceWords, []) { Old = ["harbour"], New = "port" };
        var provision = new FoldedText("To promote the exchange of information on each harbour, its walls, and the old harbour office.");
        var read = AnchoredComments.Inside(asked, "old harbour office", provision, new ProvisionReference("2", "2"));
        Assert.Equal(("old harbour office", "old port office"), (read!.Old[0], read.New));
        Assert.Null(AnchoredComments.Inside(asked, "its walls", provision, new ProvisionReference("2", "2")));
    }

    [Fact]
    public void A_comment_on_the_whole_paragraph_is_not_about_words() =>
        Assert.Null(AnchoredComments.Read("delete", Provision.Source, Provision, new ProvisionReference("3", "3")));
}
