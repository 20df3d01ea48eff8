namespace Intake.Service;

/// <summary>How far a run over many mails is.</summary>
/// <param name="Step">What is being done, such as <c>Reading mails</c>.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are.</param>
public sealed record BatchProgress(string Step, int Done, int Total);
