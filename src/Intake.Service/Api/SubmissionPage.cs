using Intake.Service.Viewing;

namespace Intake.Service.Api;

/// <summary>A page of the list of mails, the newest first.</summary>
/// <param name="Total">How many mails the whole list has.</param>
/// <param name="Page">1-based.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Items">Of this page.</param>
public sealed record SubmissionPage(int Total, int Page, int Size, IReadOnlyList<SubmissionItem> Items);
