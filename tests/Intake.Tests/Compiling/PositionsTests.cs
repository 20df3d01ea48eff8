using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class PositionsTests
{
    [Theory]
    [InlineData("Chad", "A")]
    [InlineData("chad", "A")]
    [InlineData("the EU", "B")]
    [InlineData("EU's", "B")]
    [InlineData("European Union", "B")]
    [InlineData("Ivory Coast", "C")]
    [InlineData("Cote d'Ivoire", "C")]
    [InlineData("Chad and the EU", "A,B")]
    [InlineData("Trinidad and Tobago", "D")]
    [InlineData("Japan", "D")]
    public void A_position_hangs_on_the_proposal_of_the_one_it_names(string named, string letters)
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.DeleteParagraph)),
            Given.Mail("m2", "European Union", "2021-07-01Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m3", "Côte d'Ivoire", "2021-07-01Z", Given.Words("keep", "hold")),
            Given.Mail("m4", "Zambia", "2021-07-02Z", Given.On("2", Operation.Oppose, named)));
        Assert.Equal(letters, string.Join(',', compilation.At("2").Entries.Where(e => !e.Positions.IsEmpty).Select(e => e.Letter)));
        Assert.Equal(letters == "D", compilation.At("2").Entries.Any(e => e.Kind == ChangeKind.NotReceived));
        Assert.Equal(letters == "D", compilation.Attention.Any(a => a.Findings.Any(f => f.Code == "INT096")));
    }

    [Fact]
    public void A_placeholder_is_no_proposal()
    {
        var provision = Given.Compiled(Given.Mail("m1", "Zambia", "2021-07-02Z", Given.On("2", Operation.Support, "Japan"))).At("2");
        Assert.Equal("Japan", provision.Entries.Single().NamedProponent);
        Assert.Equal(0, provision.Count.Proposals);
    }

    [Fact]
    public void A_position_that_names_nobody_is_on_the_text()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "Zambia", "2021-07-02Z", Given.On("2", Operation.Retain)),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.On("2", Operation.Retain), Given.On("2", Operation.Comment)),
            Given.Mail("m3", "European Union", "2021-07-02Z", Given.On("2", Operation.Reserve))).At("2");
        Assert.Equal([(Operation.Retain, 2), (Operation.Reserve, 3)], provision.Count.Stances.Select(s => (s.Stance, s.Delegations)));
        Assert.Equal("Chad", provision.Positions[0].Credits[0].Proponent.Name);
        Assert.Equal(1, provision.Count.Comments);
    }

    [Fact]
    public void A_group_counts_as_its_members_and_nobody_counts_twice()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "European Union", "2021-07-01Z", Given.Words("prohibit", "prevent"), Given.Words("keep", "hold")),
            Given.Mail("m2", "Austria", "2021-07-01Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m3", "Hungary", "2021-07-01Z", Given.Words("prohibit", "limit")),
            Given.Mail("m4", "Chad", "2021-07-01Z", Given.On("2", Operation.DeleteParagraph))).At("2");
        Assert.Equal((4, 4, 4), (provision.Count.Proposals, provision.Count.Proponents, provision.Count.Delegations));
        Assert.Equal(new Departure("Hungary", "European Union"), provision.Departures.Single());
        Assert.Equal("4 proposals from 4 delegations (1 delete the paragraph, 3 replace)", Intake.Rendering.Wording.CountLine(provision.Count));
    }

    [Fact]
    public void A_reason_given_for_several_entries_is_printed_once_verbatim()
    {
        var reason = "Langue convenue ; voir  RevCon3.";
        var provision = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent") with { Rationale = reason }, Given.Words("keep", "hold") with { Rationale = reason },
                Given.On("2", Operation.Retain) with { Rationale = "Otherwise as it is." }) with
            { Language = "fr" }).At("2");
        Assert.Equal(
            [(reason, "A,B", "fr"), ("Otherwise as it is.", "retain", "fr")],
            provision.Reasons.Select(r => (r.Text, string.Join(',', r.Of), r.Language)));
    }

    [Fact]
    public void Competing_wordings_are_shown_side_by_side()
    {
        var provision = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m2", "Zambia", "2021-07-01Z", Given.Words("prohibit", "eliminate")),
            Given.Mail("m3", "Austria", "2021-07-01Z", Given.Words("keep", "hold"))).At("2");
        var shown = provision.Rolling.Select(p =>
            p.Alternatives.IsEmpty ? p.Text : $"[{p.Text}{string.Concat(p.Alternatives.Select(a => $" / {a.Text} {string.Join(',', a.Letters)}"))}]");
        Assert.Equal("States shall [prohibit / prevent A / eliminate B] the illicit supply of small arms to groups, and [keep / hold C] records of it.", string.Concat(shown));
        Assert.Equal(Given.Base, string.Concat(provision.Rolling.Select(p => p.Text)));
        Assert.Equal(ProvisionState.Contested, provision.State);
    }
}
