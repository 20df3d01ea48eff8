namespace Intake.Reading;

/// <summary>An automatic number as the word processor prints it, in each view: an inserted paragraph shifts the numbers after it.</summary>
/// <param name="All">With every change shown; deleted paragraphs keep their number, as Word prints them.</param>
/// <param name="Accepted">With every change accepted.</param>
/// <param name="Rejected">With every change rejected: the number of the draft the copy was made from.</param>
/// <param name="Level">0-based level in its list.</param>
public sealed record PrintedNumber(string All, string Accepted, string Rejected, int Level)
{
    /// <summary>The number in one view; empty where the paragraph does not stand in it.</summary>
    public string In(View view) => view switch
    {
        View.All => All,
        View.Accepted => Accepted,
        View.Rejected => Rejected,
    };
}
