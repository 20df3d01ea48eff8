using System.Text;
using Intake.Reading;
using MimeKit;
using Xunit.Abstractions;

namespace Intake.Tests.Reading;

public sealed class AlternativesTests(ITestOutputHelper output)
{
    [Fact]
    public void The_plain_and_the_HTML_text_of_a_real_mail_read_alike()
    {
        var mails = RealMails();
        if (mails.Length == 0) output.WriteLine("The shared data is not here: nothing was compared.");
        foreach (var mail in mails)
        {
            var parts = MimeMessage.Load(mail).BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment).ToArray();
            if (parts.FirstOrDefault(p => p.IsPlain) is not { } plain || parts.FirstOrDefault(p => p.IsHtml) is not { } html) continue;

            Assert.Equal((mail, Lines(plain, "text/plain")), (mail, Lines(html, "text/html")));
        }
    }

    // Letters and digits of each line; the line that stands for a picture is only in the plain text.
    private static string Lines(TextPart part, string type) => string.Join('\n', DocumentReader
        .Read("body", Encoding.UTF8.GetBytes(part.Text), new Limits(), type).Paragraphs
        .Select(p => string.Concat(p.Text().Where(char.IsLetterOrDigit))).Where(t => !t.StartsWith("cidimage", StringComparison.Ordinal)));

    private static string[] RealMails()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data", "bms7", "mails");
            if (Directory.Exists(data)) return [.. Directory.GetFiles(data, "*.eml").Order(StringComparer.Ordinal)];
        }

        return [];
    }
}
