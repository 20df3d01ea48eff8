using Intake.Service.Picturing;

namespace Intake.Service.Api;

/// <summary>The parts of a mail.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Parts">In its order.</param>
public sealed record MailParts(string Id, IReadOnlyList<PartView> Parts);
