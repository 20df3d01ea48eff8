using System.Text.Json;
using Intake.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Mail;

public class RealMailTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_real_mail_has_one_sender_a_border_time_and_something_to_read()
    {
        if (SharedData.Folder("bms7/mails") is not { } folder)
        {
            output.WriteLine("The shared mails are absent; nothing was tested.");
            return;
        }

        foreach (var file in Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal))
        {
            var mail = MailReader.Read(File.ReadAllBytes(file), null, new Limits());
            output.WriteLine($"{Path.GetFileName(file)} {mail.From} {mail.Automatic ?? "-"} {mail.Held ?? "-"} {string.Join(" | ", mail.Parts.Select(p => $"{p.Kind} {p.Name} {p.MediaType} {p.Content.Length}"))} {string.Join(" ", mail.Findings)}");
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "..", "gold", Path.GetFileNameWithoutExtension(file) + ".json")));
            Assert.Equal(gold.RootElement.GetProperty("sender").GetProperty("email").GetString(), mail.From?.Address);
            Assert.Equal(gold.RootElement.GetProperty("sender").GetProperty("name").GetString(), mail.From?.Name);
            Assert.Equal(gold.RootElement.GetProperty("subject").GetString(), mail.Subject);
            if (gold.RootElement.TryGetProperty("first_received_utc", out var first) && first.ValueKind == JsonValueKind.String)
                Assert.Equal(first.GetDateTimeOffset(), mail.BorderReceived);
            Assert.Null(mail.Held);
            Assert.Null(mail.Rejected);
            Assert.True(mail.Automatic is null || !gold.RootElement.GetProperty("is_submission").GetBoolean());
            Assert.Contains(mail.Parts, p => p.Kind is PartKind.Body or PartKind.Attachment);
        }
    }
}
