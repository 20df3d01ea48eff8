using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Tests.Laws;

/// <summary>A mail, its parts as text, and what was understood of it.</summary>
internal sealed record MailAsRead(string Name, MailMessage Mail, ImmutableArray<Document> Parts, Submission Submission)
{
    /// <summary>What stands at a place of the mail, in the view of all revisions and in that of the accepted ones; empty when there is no such place.</summary>
    public IEnumerable<string> TextsAt(Locus place)
    {
        if (place.Part == "subject") return [Mail.Subject];
        if (Parts.FirstOrDefault(p => p.Name == place.Part) is not { } document || place.Paragraph is not { } position) return [];
        return document.Paragraphs.Where(p => p.Position == position).Select(p => p.Text(View.All))
            .Concat(document.In(View.Accepted).Where(p => p.Positions.Contains(position)).Select(p => p.Text));
    }
}
