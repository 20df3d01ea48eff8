namespace Intake.Service.Picturing;

/// <summary>A part of a mail, and how it can be looked at beside the words that were read in it.</summary>
/// <param name="Index">0-based, in the mail's order; archives and attached mails are opened.</param>
/// <param name="Name">As the record names it.</param>
/// <param name="Format">What it is: <c>pdf</c>, <c>docx</c>, <c>image</c>, …</param>
/// <param name="Length">In bytes.</param>
/// <param name="Pages">How many pages can be shown as pictures; 0 when none can.</param>
/// <param name="Why">Why none can, as a sentence; null when some can, or when its words are all there is to it.</param>
public sealed record PartView(int Index, string Name, string Format, long Length, int Pages, string? Why);
