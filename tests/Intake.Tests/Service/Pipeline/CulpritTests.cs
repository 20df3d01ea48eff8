using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Mail;
using Intake.Service.Pipeline;

namespace Intake.Tests.Service.Pipeline;

/// <summary>Which mail is set aside when a compilation cannot be made.</summary>
public sealed class CulpritTests
{
    [Theory]
    [InlineData("a", "a", "a")]
    [InlineData("abcdefg", "a", "a")]
    [InlineData("abcdefg", "d", "d")]
    [InlineData("abcdefg", "g", "g")]
    [InlineData("abcdefg", "bf", "b")] // the next one is found when this one is away
    public void A_mail_that_breaks_it_alone_is_found(string mails, string bad, string culprit) =>
        Assert.Equal(culprit, CompilationMaker.Culprit(Mails(mails), some => some.Any(s => bad.Contains(s.Id, StringComparison.Ordinal))));

    [Theory]
    [InlineData("abcdefg", "bf", "f")]
    [InlineData("abcdefg", "fg", "g")]
    public void Of_two_that_break_it_together_the_later_one_is_set_aside(string mails, string pair, string culprit) =>
        Assert.Equal(culprit, CompilationMaker.Culprit(Mails(mails), some => pair.All(p => some.Any(s => s.Id == p.ToString()))));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    public void Nobody_is_blamed_for_a_fault_that_is_there_without_any_mail(string mails) =>
        Assert.Null(CompilationMaker.Culprit(Mails(mails), _ => true));

    [Fact]
    public void It_is_found_in_few_attempts()
    {
        var attempts = 0;
        var mails = Enumerable.Range(0, 1_000).Select(i => Mail(i.ToString("d4", System.Globalization.CultureInfo.InvariantCulture))).ToImmutableArray();

        Assert.Equal("0777", CompilationMaker.Culprit(mails, some => ++attempts > 0 && some.Any(s => s.Id == "0777")));
        Assert.True(attempts <= 12, $"{attempts} attempts");
    }

    private static ImmutableArray<Submission> Mails(string ids) => [.. ids.Select(i => Mail(i.ToString()))];

    private static Submission Mail(string id) => new() { Id = id, Disposition = Disposition.Submission, Sender = new Sender("", "", Authentication.None) };
}
