using System.Collections.Immutable;
using Intake.Mail;

namespace Intake.Service.Dkim;

/// <summary>Finds the public keys by which mails prove their sender.</summary>
public interface IDkimKeySource
{
    /// <summary>The keys at some names; where a name has none they are left out.</summary>
    /// <exception cref="DkimKeysUnavailableException">Nobody answered: ask again later.</exception>
    Task<DkimKeys> Find(ImmutableArray<string> names, CancellationToken stop);
}
