using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Tests.Compiling;

namespace Intake.Tests.Extraction;

/// <summary>The same mail sent again: nothing of it counts twice, and none of it is lost because an earlier copy of it was held, damaged or refused.</summary>
public sealed class ArrivalsTests
{
    /// <summary>
    /// What each copy is by itself, and what it is beside the others. S counts, H is held, R was refused by an officer, r broke a limit, L was released by an officer,
    /// u stopped the reader, D is a duplicate. In order of arrival.
    /// </summary>
    [Theory]
    [InlineData("S", "S")]
    [InlineData("SS", "SD")]
    [InlineData("SSS", "SDD")]
    [InlineData("HS", "HS")] // the first one was not proven, the second is
    [InlineData("HSS", "HSD")]
    [InlineData("SH", "SH")]
    [InlineData("HH", "HH")]
    [InlineData("LS", "SD")] // the first one was released after all
    [InlineData("rS", "rS")]
    [InlineData("rSS", "rSD")]
    [InlineData("uS", "uS")]
    [InlineData("uSS", "uSD")]
    [InlineData("RS", "RH")] // perhaps it was refused for what it says: a person decides
    [InlineData("RSS", "RHH")]
    [InlineData("RL", "RS")]
    [InlineData("RLS", "RSD")]
    [InlineData("RSL", "RHS")]
    [InlineData("SR", "SR")]
    [InlineData("SL", "SS")] // an officer says that it counts, whatever it resembles
    [InlineData("HRS", "HRH")]
    public void A_copy_is_a_duplicate_only_of_one_that_counts(string alone, string beside)
    {
        var copies = alone.Select((kind, i) => Copy(kind, i)).ToList();

        var related = Arrivals.Relate(copies.AsEnumerable().Reverse());

        Assert.Equal(beside, string.Concat(related.Select((s, i) => Kind(s, alone[i]))));
        Assert.All(related, s => Assert.True(s.Disposition != Disposition.Duplicate || s.Proposals.IsEmpty));
        Assert.Equal(beside.Count(k => k is 'S'), related.Count(s => !s.Proposals.IsEmpty && s.Disposition == Disposition.Submission));
    }

    [Fact]
    public void What_is_held_says_that_the_same_mail_counts_and_what_repeats_a_refused_one_says_which()
    {
        Assert.Equal($"Held: nothing proves that the mail comes from its address. The same mail came also as {Copy('S', 1).Id[..12]}, which is not held.", Arrivals.Relate([Copy('H', 0), Copy('S', 1)])[0].Reason);
        Assert.Equal($"Held: it is the same mail as {Copy('R', 0).Id[..12]}, which was refused.", Arrivals.Relate([Copy('R', 0), Copy('S', 1)])[1].Reason);
    }

    [Fact]
    public void What_only_has_the_same_Message_ID_is_another_mail()
    {
        var other = Copy('S', 1) with { Sender = new Sender("another@example.org", "", default) };
        Assert.All(Arrivals.Relate([Copy('S', 0), other]), s => Assert.Equal(Disposition.Submission, s.Disposition));
    }

    private static Submission Copy(char kind, int place)
    {
        var mail = Given.Mail("m", "Chad", $"2021-07-0{place + 1}Z", Given.Text("States shall prevent it.")) with { Id = new string((char)('a' + place), 64), MessageId = "one@example.org" };
        return kind switch
        {
            'H' => mail with { Disposition = Disposition.Held, Reason = "Held: nothing proves that the mail comes from its address." },
            'r' => mail with { Disposition = Disposition.Rejected, Reason = "It has too many parts.", Ledger = [], Proposals = [] },
            'u' => mail with { Disposition = Disposition.Held, Reason = "Held: it stops the reader.", MessageId = "", Ledger = [], Proposals = [] },
            'L' => Reviewed(mail with { Disposition = Disposition.Held, Reason = "Held: nothing proves that the mail comes from its address." }, DecisionKind.Release),
            'R' => Reviewed(mail, DecisionKind.Refuse),
            _ => mail,
        };
    }

    private static Submission Reviewed(Submission mail, DecisionKind kind) => Reviewing.Apply(mail, new Review(mail.Id, [new Decision { Key = "k", Kind = kind }]), Given.Draft);

    private static char Kind(Submission submission, char alone) => submission.Disposition switch
    {
        Disposition.Submission => 'S',
        Disposition.Duplicate => 'D',
        Disposition.Rejected => submission.Ledger.IsEmpty ? 'r' : 'R',
        Disposition.Held => alone == 'u' ? 'u' : 'H',
        var other => throw new InvalidOperationException(other.ToString()),
    };
}
