using Intake.Service.Pipeline;

namespace Intake.Service.Api;

/// <summary>What was set going again.</summary>
/// <param name="Replayed">The mails and how many messages.</param>
/// <param name="Sentences">The same in plain words.</param>
public sealed record ReplayAnswer(Replayed Replayed, IReadOnlyList<string> Sentences);
