using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Extraction.Conventions;

/// <summary>What is read of a mail about one of the small drafts of <see cref="Shapes"/>.</summary>
internal static class ShapeMail
{
    /// <summary>What is proposed, in the form of <see cref="Rivers.Proposals(string)"/>.</summary>
    public static string Proposals(string draft, string body)
    {
        var context = new ExtractionContext(DraftReader.ReadText("draft.txt", draft.ReplaceLineEndings("\n")), new Consultation(), DelegationList.BuiltIn, new Limits());
        var mail = $"From: Desk <desk@mission.example>\nTo: c@example.net\nSubject: Comments of Kenya\nMessage-ID: <1@e>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n";
        return string.Join(" | ", Extractor.Extract(MailReader.Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")), null, new Limits()), context).Proposals.Select(Rivers.Shown));
    }
}
