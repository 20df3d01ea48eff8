using System.Collections.Immutable;
using Intake.Extraction;

namespace Intake.Compiling;

/// <summary>What a compilation is made of, in figures: it stays true of an edition that shows only a part or no names.</summary>
/// <param name="Mails">Every mail received.</param>
/// <param name="Submissions">Those that count.</param>
/// <param name="Delegations">Behind these: a group counts as its members, and no delegation counts twice.</param>
/// <param name="Closed">Mails held or rejected.</param>
/// <param name="InQuestion">Places that a person must look at.</param>
/// <param name="NotPlaced">Proposals and positions that stand at no place of the draft.</param>
public sealed record ReceivedCount(int Mails, int Submissions, int Delegations, int Closed, int InQuestion, int NotPlaced)
{
    /// <summary>Counts a whole compilation.</summary>
    internal static ReceivedCount Of(ImmutableArray<CompiledSubmission> mails, int inQuestion, int notPlaced)
    {
        var counted = 0;
        var delegations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mail in mails.Where(s => s.Standing == Standing.Counted))
        {
            counted++;
            foreach (var proponent in mail.Proponents)
            {
                if (proponent.Members.IsEmpty) delegations.Add(proponent.Name);
                else delegations.UnionWith(proponent.Members);
            }
        }

        return new ReceivedCount(
            mails.Length,
            counted,
            delegations.Count,
            mails.Count(s => s.Disposition is Disposition.Held or Disposition.Rejected),
            inQuestion,
            notPlaced);
    }
}
