namespace Intake.Service.Viewing;

/// <summary>A page of what a person must look at.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">1-based.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Items">Of this page.</param>
public sealed record AttentionPage(int Total, int Page, int Size, IReadOnlyList<AttentionRow> Items);
