using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

public class OrderingTests
{
    [Fact]
    public void Entries_stand_furthest_from_the_base_first()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(Given.Base.Replace("groups,", "groups")), Given.On("2", Operation.Move) with { Destination = "after:3" }),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m3", "Chad", "2021-07-03Z", Given.Words("and keep records of it", "and keep for twenty years all records of it")),
            Given.Mail("m4", "Chad", "2021-07-04Z", Given.Words("illicit supply of small arms", "transfer of ammunition")),
            Given.Mail("m5", "Chad", "2021-07-05Z", Given.Text("Every manufacturer registers its annual output with an authority.")),
            Given.Mail("m6", "Chad", "2021-07-06Z", Given.On("2", Operation.DeleteParagraph)));
        Assert.Equal(
            [Distance.Deletion, Distance.WholeText, Distance.Words, Distance.Words, Distance.OneWord, Distance.Punctuation, Distance.Structure],
            compilation.At("2").Entries.Select(e => e.Measure.Distance));
        Assert.Equal(["A", "B", "C", "D", "E", "F", "G"], compilation.At("2").Entries.Select(e => e.Letter));
        var words = compilation.At("2").Entries.Where(e => e.Measure.Distance == Distance.Words).ToList();
        Assert.Equal([(4, 16), (4, 20)], words.Select(e => (e.Measure.WordsChanged, e.Measure.WordsOf)));
    }

    [Fact]
    public void A_tie_is_broken_by_place_then_group_then_name_then_id()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Zambia", "2021-07-01Z", Given.Words("keep", "hold")),
            Given.Mail("m2", "Chad", "2021-07-02Z", Given.Words("keep", "make")),
            Given.Mail("m3", "European Union", "2021-07-03Z", Given.Words("keep", "have")),
            Given.Mail("m4", "Zambia", "2021-07-04Z", Given.Words("prohibit", "prevent")),
            Given.Mail("m0", "Chad", "2021-07-05Z", Given.Words("keep", "take")));
        Assert.Equal(
            ["A Replace [Zambia]", "B Replace [European Union]", "C Replace [Chad]", "D Replace [Chad]", "E Replace [Zambia]"],
            compilation.At("2").Shown());
        Assert.Equal(["m4-1", "m3-1", "m0-1", "m2-1", "m1-1"], compilation.At("2").Entries.Select(e => e.Contributions[0].Proposal.Id));
    }

    [Fact]
    public void Ids_of_one_mail_are_ordered_by_their_number()
    {
        Assert.True(Credits.CompareIds("abc-2", "abc-10") < 0);
        Assert.True(Credits.CompareIds("abc-10", "abd-2") < 0);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Letters_go_on_after_Z(int index, string letter) => Assert.Equal(letter, Ordering.Letter(index));

    [Fact]
    public void A_wording_that_nearly_equals_another_stands_beside_it_and_says_how_it_differs()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent and combat")),
            Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Words("keep", "hold on to")),
            Given.Mail("m3", "Austria", "2021-07-03Z", Given.Words("prohibit", "prevent")));
        var near = compilation.At("2").Entries.Single(e => e.Near is not null);
        Assert.Equal("A", near.Near!.Letter);
        Assert.Equal(("and combat", ""), (near.Near.There, near.Near.Here));
        Assert.Equal("B", near.Letter);
    }

    [Theory]
    [InlineData("communities and airport operators", "communities, airport operators", " and>,")]
    [InlineData("of small arms", "of all the arms", "small>all the")]
    [InlineData("a b", "a x b", ">x ")]
    public void A_space_that_stays_is_no_part_of_a_change(string before, string after, string edit) =>
        Assert.Equal(edit, Change.Between(before, after).Edits.Select(e => $"{before.Substring(e.Start, e.Length)}>{e.NewText}").Single());

    /// <summary>The table of the published order: of two entries in it the upper one comes first, whoever proposes them.</summary>
    [Fact]
    public void The_order_is_total_and_the_same_from_any_order_of_arrival()
    {
        (string Who, Proposal Proposal, string Measure)[] rows =
        [
            ("Zambia", Given.On("2", Operation.DeleteParagraph), "whole text"),
            ("Zambia", Given.Text("Every manufacturer registers its annual output with an authority."), "whole text"),
            ("Zambia", Given.Words("illicit supply of small arms", "transfer of ammunition"), "4 of 16 words"),
            ("Zambia", Given.Words("and keep records of it", "and keep for twenty years all records of it"), "4 of 20 words"),
            ("Zambia", Given.Words("illicit supply", "illicit and unlawful supply"), "2 of 18 words"),
            ("Zambia", Given.Words("prohibit", "prevent"), "1 of 16 words"),
            ("European Union", Given.Words("keep", "have"), "1 of 16 words"),
            ("Chad", Given.Words("keep", "take"), "1 of 16 words"),
            ("Côte d'Ivoire", Given.Words("keep", "make"), "1 of 16 words"),
            ("Austria", Given.Words("groups,", "groups;"), "punctuation or capitals"),
            ("Austria", Given.On("2", Operation.Move) with { Destination = "after:3" }, ""),
        ];
        var mails = rows.Select((r, i) => Given.Mail($"m{i:00}", r.Who, "2021-07-01Z", r.Proposal)).ToArray();
        foreach (var arrival in (IEnumerable<Submission[]>)[mails, [.. mails.Reverse()], [.. mails.OrderBy(m => m.Id[^1]).ThenBy(m => m.Id)]])
        {
            var entries = Given.Compiled(arrival).At("2").Entries;
            Assert.Equal(rows.Select(r => r.Proposal.Result), entries.Select(e => e.Kind == ChangeKind.DeleteParagraph ? null : e.Result));
            Assert.Equal(rows.Select(r => r.Measure), entries.Select(e => Intake.Rendering.Wording.Measure(e.Measure)));
        }
    }

    [Fact]
    public void A_word_changed_in_a_very_long_text_is_one_word_and_another_very_long_text_is_another_text()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var other = string.Join(' ', Enumerable.Range(0, 20_000).Reverse());
        Assert.Equal(Distance.OneWord, Change.Between(text, text.Replace(" 77 ", " 78 ", StringComparison.Ordinal)).Measure.Distance);
        Assert.Equal(Distance.WholeText, Change.Between(text, other).Measure.Distance);
    }

    [Theory]
    [InlineData("prohibit", "prevent", ChangeKind.Replace, Distance.OneWord)]
    [InlineData("prohibit ", "", ChangeKind.Delete, Distance.OneWord)]
    [InlineData("illicit supply", "illicit and unlawful supply", ChangeKind.Insert, Distance.Words)]
    [InlineData("States", "STATES", ChangeKind.Editorial, Distance.Punctuation)]
    [InlineData("small arms", "small-arms", ChangeKind.Editorial, Distance.Punctuation)]
    [InlineData("groups, and", "groups; and", ChangeKind.Editorial, Distance.Punctuation)]
    public void A_change_is_named_by_what_it_does_to_the_words(string from, string to, ChangeKind kind, Distance distance)
    {
        var entry = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words(from, to))).At("2").Entries.Single();
        Assert.Equal((kind, distance), (entry.Kind, entry.Measure.Distance));
    }
}
