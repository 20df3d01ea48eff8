namespace Intake.Compiling;

/// <summary>A member of a group that says something of its own where the group has a proposal.</summary>
/// <param name="Member">The State.</param>
/// <param name="Group">Its group.</param>
public sealed record Departure(string Member, string Group);
