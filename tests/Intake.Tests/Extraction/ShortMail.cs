using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Extraction;

/// <summary>Mails of a few lines about the harbour draft of the corpus.</summary>
internal static class ShortMail
{
    private static readonly Lazy<ExtractionContext> Harbour = new(() => new ExtractionContext(
        DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", "harbour", "draft.txt")), new Limits()),
        new Consultation { Mailbox = "comments@example.net" },
        DelegationList.BuiltIn,
        new Limits()));

    /// <summary>A plain text mail as understood.</summary>
    public static Submission Read(string from, string subject, string body, string headers = "")
    {
        var head = $"From: {from}\nTo: Secretariat <comments@example.net>\nSubject: {subject}\nMessage-ID: <1@example.org>\nDate: Mon, 7 Jun 2027 10:00:00 +0000\n{headers}";
        var raw = $"{head}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n";
        return Understood(Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")));
    }

    /// <summary>A raw mail as understood.</summary>
    public static Submission Understood(byte[] raw) => Extractor.Extract(MailReader.Read(raw, null, new Limits()), Harbour.Value);

    /// <summary>The text of a provision of the draft; null when there is none.</summary>
    public static string? Provision(string id) => Harbour.Value.Draft.Find(id)?.Text;

    /// <summary>The proponents in alphabetical order; a question mark behind them when a Finding asks a person who they are.</summary>
    public static string Proponents(string from, string subject, string body)
    {
        var submission = Read(from, subject, body);
        var asks = submission.Findings.Any(f => f.Code is "INT070" or "INT071" or "INT074" or "INT075" or "INT076");
        return string.Join("; ", submission.Proponents.Order(StringComparer.Ordinal)) + (asks ? "?" : "");
    }
}
