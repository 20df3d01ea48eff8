namespace Intake.Service.Pipeline;

/// <summary>The answer to a mail: <c>replies/{consultation}/{id}.json</c>. Written before anything is sent.</summary>
/// <param name="State">What became of it.</param>
/// <param name="At">Since when; of one that waits, when its message comes back.</param>
/// <param name="Sends">How often it was given to the mail service; more than once only after doubt.</param>
/// <param name="MessageId">Of the receipt, without angle brackets; null when there is none.</param>
/// <param name="Reason">Why there is none, or why it waits, as one phrase; null otherwise.</param>
/// <param name="Owner">Tells two senders apart that claim it at one time.</param>
/// <param name="Text">The receipt as it goes out: an answer may repeat it without any mark, and its words are not the sender's. Null when there is none.</param>
/// <param name="Steps">The states it went through, the first first; null in those of an earlier program.</param>
public sealed record Reply(ReplyState State, DateTimeOffset At, int Sends, string? MessageId, string? Reason, string Owner, string? Text = null, IReadOnlyList<ReplyStep>? Steps = null)
{
    private const int MostSteps = 50; // a receipt that is put off for a day has some twenty


    /// <summary>Why a receipt is parked of which nobody knows whether it went out.</summary>
    public const string Unknown = "the mail service did not say whether it took it";

    /// <summary>Why a receipt counts as parked whose record is damaged: it may have gone out, and a mail has one answer at most.</summary>
    public const string Unreadable = "its record in the store cannot be read";

    /// <summary>The same with its present state among its steps; called before each write.</summary>
    public Reply Noted() => Noted(new ReplyStep(State, At, Reason));

    /// <summary>The same with a step among its own, whichever became known first: of the ends that a mail service may say several times the earliest is kept.</summary>
    public Reply Noted(ReplyStep step) => this with
    {
        Steps = [.. (Steps ?? []).Append(step)
            .OrderBy(s => s.At).ThenBy(s => s.State).ThenBy(s => s.Reason, StringComparer.Ordinal)
            .DistinctBy(s => (s.State, s.State is ReplyState.Sent or ReplyState.Delivered or ReplyState.Bounced ? default : s.At))
            .TakeLast(MostSteps)],
    };

    /// <summary>Whether a parked receipt surely never went out, so that it may be sent again.</summary>
    public bool SurelyUnsent => State == ReplyState.Parked && Sends <= 1 && Reason is not (Unknown or Unreadable);
}
