using System.Text;
using System.Text.RegularExpressions;
using Intake.Service.Serving;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Recognizing;

namespace Intake.Tests.Service.Desk;

/// <summary>The real service with the sample consultation, and three mails more that a person must look at.</summary>
public sealed partial class DeskService : IAsyncLifetime, IDisposable
{
    public const string Key = "the-administrators";
    public const string ReaderKey = "a-readers";
    public const string Letter = "Letter of Uruguay";
    public const string Hostile = "<img src=x onerror=alert(1)> from Uruguay";

    private readonly TemporaryFolder folder = new();
    private ServeProcess? process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        process = new ServeProcess("--data", folder.Root, "--port", "0", "--key", Key, "--reader-key", ReaderKey);
        await process.Until(": 14 mails, 12 submissions", 180);
        Address = new Uri(Listening().Match(process.Said).Value);
        Bring("1", "geneva@mission-ury.example", Hostile, true, "Dear colleagues,", "Replace \"lanterns\" with \"lamps\".", "Replace \"balconies\" with \"terraces\".", "<script>alert(2)</script> مرحبا", "Regards");
        Bring("2", "someone@unknown-host.example", "Comments on the draft", false, "Para 7: delete \"international\".", "Regards");
        Bring("3", "geneva@mission-ury.example", "One thing more", true, "Replace \"chimneys\" with \"roofs\".");
        Bring("4", "geneva@mission-ury.example", Letter, true, "Please find our letter attached.");
        await process.Until(": 18 mails", 180);
    }

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        if (process is null) return;
        process.Dispose();
        process = null;
        folder.Dispose();
    }

    private void Bring(string id, string from, string subject, bool isProven, params string[] paragraphs)
    {
        var host = from.Split('@')[1];
        var proof = isProven ? $"Authentication-Results: mx.secretariat.example; dkim=pass header.d={host} header.s=s1; dmarc=pass header.from={host}\r\n" : "";
        var mail = $"{proof}Received: from mx.{host} (mx.{host} [192.0.2.9]) by in.secretariat.example with ESMTPS id {id}; Tue, 13 Oct 2026 10:2{id}:03 +0000\r\nFrom: Desk <{from}>\r\nTo: quiet-zones@secretariat.example\r\n"
            + $"Subject: {subject}\r\nDate: Tue, 13 Oct 2026 10:2{id}:00 +0000\r\nMessage-ID: <{id}@{host}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=parts\r\n\r\n"
            + $"--parts\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{string.Join("\r\n\r\n", paragraphs)}\r\n{(subject == Letter ? Attached() : "")}--parts--\r\n";
        var path = Path.Combine(folder.Root, EmbeddedService.Mailbox, $"{id}.eml");
        File.WriteAllBytes(path + ".part", Encoding.UTF8.GetBytes(mail));
        File.Move(path + ".part", path);
    }

    private static string Attached() =>
        $"--parts\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"letter.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(PdfText.Page(["Uruguay supports paragraph 23."]))}\r\n";

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Listening();
}
