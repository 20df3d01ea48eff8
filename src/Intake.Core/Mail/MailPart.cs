namespace Intake.Mail;

/// <summary>One leaf part of a mail, transfer encoding removed.</summary>
/// <param name="Name"><c>body</c> for body parts (<c>body 2</c>, … for text after an attachment), else the attachment's file name, made unique within the mail.</param>
/// <param name="Kind">What it is to the reader.</param>
/// <param name="MediaType">The declared type, lower case, such as <c>text/html</c>.</param>
/// <param name="Content">The bytes. Text parts are UTF-8, whatever their charset was; <c>format=flowed</c> lines are joined (RFC 3676 §4.1).</param>
public sealed record MailPart(string Name, PartKind Kind, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The attached mail that the part came in; null for a part of the mail itself.</summary>
    public EnclosedMail? Enclosed { get; init; }
}
