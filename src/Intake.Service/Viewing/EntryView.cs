namespace Intake.Service.Viewing;

/// <summary>One lettered proposal.</summary>
/// <param name="Letter"><c>A</c>, <c>B</c>, …</param>
/// <param name="Operation">What it does.</param>
/// <param name="Certainty">The surest reading of it.</param>
/// <param name="IsNew">Whether an earlier compilation that it is read against did not have it.</param>
/// <param name="Result">The whole provision after it; empty when the provision goes; null when undetermined.</param>
/// <param name="Change">The provision with what goes and what comes; empty when undetermined.</param>
/// <param name="Proponents">Groups first, then by name.</param>
/// <param name="Supporters">Who supports it.</param>
/// <param name="Opponents">Who is against it.</param>
/// <param name="Others">Who takes another stance on it.</param>
/// <param name="Distance">Share of the words that it changes, 0 to 1; null when not measurable.</param>
/// <param name="Near">The entry that it nearly equals; null when it stands for itself.</param>
/// <param name="NotReceivedFrom">Who is said to have proposed it, for one that was not received; else null.</param>
/// <param name="Reasons">Given for it or for a stance on it.</param>
/// <param name="Sources">The proposals folded into it.</param>
public sealed record EntryView(
    string Letter,
    string Operation,
    string? Certainty,
    bool IsNew,
    string? Result,
    IReadOnlyList<ChangePiece> Change,
    IReadOnlyList<string> Proponents,
    IReadOnlyList<string> Supporters,
    IReadOnlyList<string> Opponents,
    IReadOnlyList<PositionView> Others,
    double? Distance,
    string? Near,
    string? NotReceivedFrom,
    IReadOnlyList<ReasonView> Reasons,
    IReadOnlyList<SourceView> Sources);
