using System.Text;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Tests.Compiling;

/// <summary>An answer to a receipt: the later word takes the place of what it competes with, and the rest stays.</summary>
public sealed class CorrectionsTests
{
    private static readonly Proposal Prevent = Given.Words("prohibit", "prevent");
    private static readonly Proposal Ban = Given.Words("prohibit", "ban");
    private static readonly Proposal Hold = Given.Words("keep", "hold");

    [Fact]
    public void The_same_words_are_corrected_and_the_rest_stays()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent, Given.On("3", Operation.DeleteParagraph)),
            Answer("m2", "Chad", "2021-07-02Z", "m1", Ban));

        Assert.Equal(["A Replace [Chad]"], compilation.At("2").Shown());
        Assert.Contains("ban", compilation.At("2").Entries.Single().Contributions.Single().Proposal.Result, StringComparison.Ordinal);
        Assert.Equal(["A DeleteParagraph [Chad]"], compilation.At("3").Shown());
        Assert.Equal(["m1-1"], compilation.Superseded.Select(c => c.Proposal.Id));
        Assert.All(compilation.Submissions, s => Assert.Equal(Standing.Counted, s.Standing));
        Assert.Equal([null, 1], compilation.Submissions.Select(s => s.Answers));
        Assert.Empty(compilation.Attention);
    }

    [Theory]
    [InlineData("keep", "hold", 2, "words side by side are an addition: both can be made")]
    [InlineData("prohibit the", "ban all", 1, "they overlap")]
    [InlineData("prohibit", "prevent", 1, "the same again counts once")]
    public void Words_side_by_side_are_an_addition(string old, string @new, int entries, string because)
    {
        var compilation = Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Prevent), Answer("m2", "Chad", "2021-07-02Z", "m1", Given.Words(old, @new)));

        Assert.True(compilation.At("2").Entries.Sum(e => e.Contributions.Length) == entries, because);
    }

    [Theory]
    [InlineData(Operation.DeleteParagraph)]
    [InlineData(Operation.ReplaceParagraph)]
    [InlineData(Operation.Retain)]
    public void A_word_on_the_whole_paragraph_takes_the_place_of_all_said_on_it(Operation operation)
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent, Hold, Given.On("2", Operation.Comment), Given.On("2", Operation.Support, "Zambia")),
            Answer("m2", "Chad", "2021-07-02Z", "m1", Given.Text("Other words altogether stand here now.", operation: operation)));

        Assert.Equal(["m1-1", "m1-2"], compilation.Superseded.Select(c => c.Proposal.Id));
    }

    [Fact]
    public void A_position_takes_the_place_of_the_one_on_the_same()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.Support, "Zambia"), Given.On("2", Operation.Support, "Austria")),
            Given.Mail("m3", "Zambia", "2021-07-01Z", Prevent),
            Answer("m2", "Chad", "2021-07-02Z", "m1", Given.On("2", Operation.Oppose, "Zambia")));

        Assert.Equal(["m1-1"], compilation.Superseded.Select(c => c.Proposal.Id));
    }

    [Fact]
    public void In_a_longer_exchange_the_last_word_counts_whichever_receipt_it_answers()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent, Hold),
            Answer("m2", "Chad", "2021-07-02Z", "m1", Ban),
            Answer("m3", "Chad", "2021-07-03Z", "m2", Given.Words("keep", "store")),
            Answer("m4", "Chad", "2021-07-04Z", "m1", Given.Words("prohibit", "stop")));

        Assert.Equal(["m1-1", "m1-2", "m2-1"], compilation.Superseded.Select(c => c.Proposal.Id));
        Assert.Equal(["m3-1", "m4-1"], compilation.At("2").Entries.SelectMany(e => e.Contributions).Select(c => c.Proposal.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Chad; Zambia", "Chad", "2021-07-02Z", true, "it is not on behalf of exactly the same proponents")]
    [InlineData("Chad", "Chad", "2021-07-20Z", false, "it came after the deadline")]
    [InlineData("Chad", "Chad", null, true, "when it was received is not known")]
    public void What_is_in_doubt_is_put_to_a_person_and_both_count(string earlier, string who, string? at, bool onTime, string why)
    {
        var answer = Answer("m2", who, at ?? "2021-07-02Z", "m1", Ban) with { OnTime = onTime };
        var compilation = Given.Compiled(Given.Mail("m1", earlier, "2021-07-01Z", Prevent), at is null ? answer with { ReceivedAt = null } : answer);

        Assert.Equal(("INT088", true), (compilation.Attention.Single().Findings.Single().Code, compilation.Attention.Single().Findings.Single().Message.Contains(why, StringComparison.Ordinal)));
        Assert.Empty(compilation.Superseded);
        Assert.Equal(2, compilation.At("2").Entries.Length);
    }

    [Fact]
    public void The_receipt_of_nothing_and_of_another_s_mail_correct_nothing()
    {
        var compilation = Given.Compiled(
            Given.Mail("m1", "Zambia", "2021-07-01Z", Prevent),
            Answer("m2", "Chad", "2021-07-02Z", "unknown", Ban),
            Answer("m3", "Chad", "2021-07-03Z", "m1", Hold));

        Assert.Empty(compilation.Superseded);
        Assert.Equal([null, null, 1], compilation.Submissions.Select(s => s.Answers));
    }

    [Fact]
    public void An_answer_that_replaces_or_withdraws_does_so()
    {
        var first = Given.Mail("m1", "Chad", "2021-07-01Z", Prevent, Hold);
        var replaced = Given.Compiled(first, Answer("m2", "Chad", "2021-07-02Z", "m1", Ban) with { ReplacesEarlier = true });
        var withdrawn = Given.Compiled(first, Answer("m2", "Chad", "2021-07-02Z", "m1") with { Disposition = Disposition.Withdrawal });

        Assert.Equal([Standing.Replaced, Standing.Counted], replaced.Submissions.Select(s => s.Standing));
        Assert.Equal(["m1-1", "m1-2"], replaced.Superseded.Select(c => c.Proposal.Id));
        Assert.Equal([Standing.Withdrawn, Standing.Withdrawal], withdrawn.Submissions.Select(s => s.Standing));
    }

    [Fact]
    public void The_receipt_of_a_mail_sent_again_is_that_of_the_first()
    {
        var first = Given.Mail("m1", "Chad", "2021-07-01Z", Prevent) with { MessageId = "one@example.org" };
        var again = Given.Mail("m2", "Chad", "2021-07-02Z") with { MessageId = "one@example.org", Sender = first.Sender, Disposition = Disposition.Duplicate };
        var compilation = Given.Compiled(first, again, Answer("m3", "Chad", "2021-07-03Z", "m2", Ban));

        Assert.Equal(["m1-1"], compilation.Superseded.Select(c => c.Proposal.Id));
        Assert.Equal(1, compilation.Submissions[2].Answers);
    }

    [Fact]
    public void Any_order_gives_the_same_and_so_does_a_compilation_that_goes_on_from_an_earlier_one()
    {
        Submission[] mails =
        [
            Given.Mail("m1", "Chad", "2021-07-01Z", Prevent, Hold),
            Answer("m2", "Chad", "2021-07-02Z", "m1", Ban),
            Answer("m3", "Chad", "2021-07-03Z", "m2", Given.Words("keep", "store")),
            Given.Mail("m4", "Zambia", "2021-07-02Z", Prevent),
        ];
        var expected = Json(Given.Compiled(mails));

        Assert.Equal(expected, Json(Given.Compiled([.. mails.Reverse()])));
        Assert.Equal(expected, Json(Given.Compiled(mails[2], mails[0], mails[3], mails[1])));
        Assert.Equal(expected, Json(Compiler.Compile(Given.Draft, Given.Consultation, mails, Given.Groups, Given.Compiled(mails[0], mails[3]))));
        Assert.Contains("\"answers\": 1", expected, StringComparison.Ordinal);
    }

    private static Submission Answer(string id, string who, string at, string answers, params Proposal[] proposals) => Given.Mail(id, who, at, proposals) with { Answers = answers };

    private static string Json(Compilation compilation)
    {
        using var json = new MemoryStream();
        Intake.Rendering.Json.CompilationJson.Write(compilation, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
