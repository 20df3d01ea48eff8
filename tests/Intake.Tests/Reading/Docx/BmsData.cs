using System.Text.Json;
using Intake.Reading;
using Intake.Reading.Docx;
using MimeKit;

namespace Intake.Tests.Reading.Docx;

/// <summary>The real draft and the tracked copies of it, where they are at hand.</summary>
internal static class BmsData
{
    /// <summary>The folder; null when it is not beside the repository.</summary>
    public static string? Folder
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                var folder = Path.Combine(at.FullName, "shared", "data", "bms7");
                if (Directory.Exists(folder)) return folder;
            }

            return null;
        }
    }

    public static JsonElement Json(params string[] path) => JsonDocument.Parse(File.ReadAllText(Path.Combine([Folder!, .. path]))).RootElement;

    public static Document Draft(string name) => DocxReader.Read(name, File.ReadAllBytes(Path.Combine(Folder!, name)), new Limits());

    /// <summary>The Word file attached to a mail.</summary>
    public static byte[] Attachment(string mail)
    {
        var message = MimeMessage.Load(Path.Combine(Folder!, "tracked", "mail", mail + ".eml"));
        var part = message.Attachments.OfType<MimePart>().Single(p => p.FileName?.EndsWith(".docx", StringComparison.Ordinal) == true);
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }
}
