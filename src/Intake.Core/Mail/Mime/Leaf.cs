namespace Intake.Mail.Mime;

/// <summary>One leaf of a mail before it has its name.</summary>
/// <param name="Kind">What it is to the reader.</param>
/// <param name="MediaType">The declared type, lower case.</param>
/// <param name="FileName">The declared file name, cleaned; empty when absent.</param>
/// <param name="Content">The bytes; text is UTF-8.</param>
/// <param name="HasText">Whether a text leaf holds anything but white space.</param>
/// <param name="IsSpare">Text out of winmail.dat, used only when the mail has no other.</param>
internal sealed record Leaf(
    PartKind Kind, string MediaType, string FileName, byte[] Content, bool HasText = false, bool IsSpare = false);
