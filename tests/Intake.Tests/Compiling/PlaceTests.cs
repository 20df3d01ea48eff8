using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class PlaceTests
{
    [Theory]
    [InlineData("after:2", "after:2", "2(a)", "after its sub-paragraphs")]
    [InlineData("before:1", "before:1", "1", "before the first")]
    [InlineData("after:heading:A", "after:heading:A", "heading:A", "right under a heading")]
    [InlineData("3 bis", "3 bis", "3", "numbered")]
    [InlineData("3bis", "3 bis", "3", "without a space")]
    [InlineData("(3 ter)", "3 ter", "3", "in brackets")]
    [InlineData("3.bis", "3 bis", "3", "with a full stop")]
    [InlineData("3(bis)", "3 bis", "3", "suffix in brackets")]
    [InlineData("3. Alt 1", "3 alt 1", "3", "an alternative")]
    [InlineData("3 bis alt", "3 bis alt", "3", "an alternative of a new one")]
    [InlineData("after:3 bis", "after:3 bis", "3", "after a new one")]
    public void A_place_is_read_in_the_forms_in_which_it_is_written(string written, string id, string anchor, string because)
    {
        var place = Place.Of(Given.Draft, written);
        Assert.Equal((id, anchor), (place?.Id, Given.Draft.Provisions[place!.Anchor].Id));
        Assert.NotNull(because);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("99 bis")]
    [InlineData("after:99")]
    [InlineData("")]
    [InlineData("bis")]
    [InlineData("after:")]
    [InlineData("the third paragraph of section C")]
    public void What_is_not_in_the_draft_has_no_place(string written) => Assert.Null(Place.Of(Given.Draft, written));

    [Fact]
    public void New_provisions_stand_at_their_place_alternatives_first_then_plain_then_by_ordinal()
    {
        Proposal New(string place) => Given.On(place, Operation.InsertParagraph) with { New = $"New text for {place}, which is its own." };
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z",
            New("2 ter"), New("after:2"), New("2 bis"), New("2 alt"), New("before:1"), New("3 bis"), New("after:2 bis"), New("before:2"), New("2 bis alt")));
        Assert.Equal(
            ["before:1", "1", "heading:A", "before:2", "2", "2(a)", "2 alt", "after:2", "2 bis", "2 bis alt", "after:2 bis", "2 ter", "3", "3 bis"],
            compilation.Provisions.Select(p => p.Id));
    }

    [Fact]
    public void One_new_text_at_two_places_is_one_entry_at_the_place_that_most_name()
    {
        Proposal New(string place) => Given.On(place, Operation.InsertParagraph) with { New = "States shall report every year." };
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", New("after:1")),
            Given.Mail("m2", "Zambia", "2021-07-01Z", New("3 bis")),
            Given.Mail("m3", "Austria", "2021-07-01Z", New("3 bis")));
        Assert.Equal(["A NewParagraph [Austria; Chad; Zambia]"], compilation.At("3 bis").Shown());
        Assert.DoesNotContain(compilation.Provisions, p => p.Id == "after:1");
    }

    [Theory]
    [InlineData("99", Operation.Replace)]
    [InlineData("99 bis", Operation.InsertParagraph)]
    [InlineData("3 bis", Operation.Support)]
    [InlineData("heading:Q", Operation.DeleteParagraph)]
    public void What_cannot_be_placed_is_put_to_a_person_whole(string provision, Operation operation)
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.On(provision, operation) with { New = "new words" }));
        Assert.Equal(["m1-1"], compilation.NotPlaced.Select(c => c.Proposal.Id));
        Assert.Equal("INT094", compilation.Attention.Single().Findings.Single().Code);
    }

    [Fact]
    public void Proposals_on_a_new_provision_stand_under_it()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("3 bis", Operation.InsertParagraph) with { New = "States shall report." }),
            Given.Mail("m2", "Zambia", "2021-07-01Z", Given.On("3 bis", Operation.Support, "Chad"), Given.On("3bis", Operation.Replace) with { Old = "report", New = "inform" }));
        Assert.Equal(["A NewParagraph [Chad]", "B Unclear [Zambia]"], compilation.At("3 bis").Shown());
        Assert.Equal("Zambia", compilation.At("3 bis").Entries[0].Positions.Single().Credits.Single().Proponent.Name);
    }

    [Fact]
    public void A_move_is_pointed_at_from_where_it_goes()
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.Move) with { Destination = "after:3" }, Given.On("1", Operation.Merge) with { Destination = "3" }));
        Assert.Equal([("1", "A"), ("2", "A")], compilation.At("3").Pointers.Select(p => (p.Provision, p.Letter)));
        Assert.Equal(ProvisionState.Discussed, compilation.At("3").State);
    }
}
