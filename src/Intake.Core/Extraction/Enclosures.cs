using Intake.Extraction.Enclosing;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Extraction;

/// <summary>Opens the parts of a mail that hold others, archives and mails, into one flat list before anything is read.</summary>
public static class Enclosures
{
    private const int MailDepth = 4; // a mail in a mail; more is a chain that somebody passed on and on
    private const int ArchiveDepth = 2;

    /// <summary>The mail with what its archives and attached mails hold as parts of their own, named <c>archive.zip/entry.docx</c>. Done twice it changes nothing.</summary>
    /// <remarks>What cannot be opened stays an attachment, so that a person is asked; each limit that ends the opening is a Finding.</remarks>
    public static MailMessage Open(MailMessage mail, Limits limits)
    {
        if (mail.Parts.Any(p => p.Kind == PartKind.Container) || !mail.Parts.Any(p => p.Kind == PartKind.Attachment && (IsMail(p) || IsArchive(p)))) return mail;
        var opening = new Opening(limits);
        opening.Count(mail.Parts);
        foreach (var part in mail.Parts) Open(part, opening, null, 0, 0);
        return mail with { Parts = [.. opening.Parts], Findings = [.. mail.Findings, .. opening.Findings] };
    }

    /// <summary>Whether a part is an attached mail that could not be opened: its raw bytes are no text for a reader.</summary>
    internal static bool IsUnopened(MailPart part) => part.Kind == PartKind.Attachment && IsMail(part);

    private static void Open(MailPart part, Opening opening, EnclosedMail? within, int mails, int archives)
    {
        var inside = part.Kind != PartKind.Attachment ? null
            : IsMail(part) ? mails < MailDepth ? OpenMail(part, opening, within) : null
            : IsArchive(part) ? OpenArchive(part, opening, within, archives)
            : null;
        opening.Add(part with { Kind = inside is null ? part.Kind : PartKind.Container, Enclosed = within });
        if (inside is null) return;
        var isMail = IsMail(part);
        foreach (var (child, source) in inside) Open(child, opening, source, isMail ? mails + 1 : mails, isMail ? archives : archives + 1);
    }

    private static IEnumerable<(MailPart, EnclosedMail?)>? OpenArchive(MailPart part, Opening opening, EnclosedMail? within, int archives)
    {
        if (archives >= ArchiveDepth)
        {
            opening.Note(Findings.LimitExceeded(new Locus(part.Name), FormattableString.Invariant($"archives in archives deeper than {ArchiveDepth}")));
            return null;
        }

        var files = ArchiveFiles.Open(part, opening);
        return files?.Select(f => (f, within));
    }

    private static List<(MailPart, EnclosedMail?)>? OpenMail(MailPart part, Opening opening, EnclosedMail? within)
    {
        var inner = MailReader.Read(part.Content, null, opening.Limits);
        if (inner.Rejected is { } limit)
        {
            opening.Note(Findings.LimitExceeded(new Locus(part.Name), limit));
            return null;
        }

        var readable = inner.Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment).ToList();
        if (readable.Count == 0 || (inner.Held is not null && inner.Held.Contains("encrypted", StringComparison.Ordinal)))
        {
            opening.Note(Findings.EnclosedUnreadable(new Locus(part.Name), inner.Held ?? "it holds no text"));
            return null;
        }

        opening.Count(inner.Parts);
        var source = new EnclosedMail(inner.From?.Address ?? "", inner.From?.Name ?? "", inner.Subject, within);
        return [.. readable.Select(p => (p with { Name = opening.Name(part.Name, p.Name), Kind = PartKind.Attachment }, (EnclosedMail?)source))];
    }

    private static bool IsMail(MailPart part) =>
        part.MediaType == "message/rfc822" || part.MediaType == "message/global"
        || (Path.GetExtension(part.Name).Equals(".eml", StringComparison.OrdinalIgnoreCase) && MailSigns.IsMail(part.Content.Span));

    private static bool IsArchive(MailPart part) => FileFormats.Of(part.Content, part.Name, part.MediaType) == FileFormat.Zip && ArchiveFiles.IsPlain(part.Content.Span);
}
