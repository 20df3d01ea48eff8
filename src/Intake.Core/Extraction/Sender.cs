using Intake.Mail;

namespace Intake.Extraction;

/// <summary>Who sent a mail, and how sure that is.</summary>
/// <param name="Address">The From address; empty when there is not exactly one.</param>
/// <param name="Name">The display name; anyone can type any.</param>
/// <param name="Authentication">Whether the address is proven.</param>
public sealed record Sender(string Address, string Name, Authentication Authentication);
