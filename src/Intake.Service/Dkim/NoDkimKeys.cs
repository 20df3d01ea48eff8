using System.Collections.Immutable;
using Intake.Mail;

namespace Intake.Service.Dkim;

/// <summary>Finds no keys: for a service whose border checks signatures, and that asks nobody else.</summary>
public sealed class NoDkimKeys : IDkimKeySource
{
    /// <inheritdoc/>
    public Task<DkimKeys> Find(ImmutableArray<string> names, CancellationToken stop) => Task.FromResult(DkimKeys.None);
}
