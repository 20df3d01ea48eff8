using System.Collections.Immutable;

namespace Intake.Service.Pipeline;

/// <summary>What a run of the reconciler found and did.</summary>
/// <param name="Unread">Mails without a record for too long, which it ran again.</param>
/// <param name="Unanswered">Mails without a state of their answer, or whose receipt is due again, for which it asked.</param>
/// <param name="Outdated">Consultations whose compilation lacked something, for which it asked.</param>
public sealed record Reconciliation(ImmutableArray<string> Unread, ImmutableArray<string> Unanswered, ImmutableArray<string> Outdated)
{
    /// <summary>Whether everything had its end.</summary>
    public bool IsClean => Unread.IsEmpty && Unanswered.IsEmpty && Outdated.IsEmpty;
}
