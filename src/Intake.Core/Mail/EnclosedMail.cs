namespace Intake.Mail;

/// <summary>The mail that a part came in, where it was attached to another: what it says of itself is evidence only.</summary>
/// <param name="Address">Its From address; empty when there is not exactly one.</param>
/// <param name="Name">Its display name.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Within">The attached mail that it was itself attached to; null when none.</param>
public sealed record EnclosedMail(string Address, string Name, string Subject, EnclosedMail? Within);
