namespace Intake.Service.Picturing;

/// <summary>A page to look at.</summary>
/// <param name="MediaType">Of a kind that browsers show and that holds no script.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PartPicture(string MediaType, ReadOnlyMemory<byte> Content);
