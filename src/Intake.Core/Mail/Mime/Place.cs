namespace Intake.Mail.Mime;

/// <summary>Where in the tree of parts the walk is.</summary>
/// <param name="Depth">1 for the mail's own body; one more in each multipart.</param>
/// <param name="IsPoorer">Below an alternative that was not chosen.</param>
/// <param name="IsBesideRoot">In a multipart/related, and not its root.</param>
internal readonly record struct Place(int Depth, bool IsPoorer, bool IsBesideRoot)
{
    /// <summary>In or below a multipart/alternative.</summary>
    public bool IsAlternative { get; init; }
}
