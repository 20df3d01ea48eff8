using System.Globalization;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>Writes a consultation as files, so that a cold run of the commands can be timed from outside.</summary>
internal static class ColdInput
{
    /// <summary>Writes <c>draft.docx</c> and <c>mails/0001.eml</c> and on; returns the exit code.</summary>
    public static int Write(string folder, int count)
    {
        var work = new Workload();
        var mails = Directory.CreateDirectory(Path.Combine(folder, "mails")).FullName;
        File.WriteAllBytes(Path.Combine(folder, "draft.docx"), work.DraftFile);
        foreach (var (mail, i) in work.Mails(MailKind.Tracked, count).Select((m, i) => (m, i)))
            File.WriteAllBytes(Path.Combine(mails, string.Create(CultureInfo.InvariantCulture, $"{i + 1:0000}.eml")), mail.Raw);
        Console.WriteLine($"{count} tracked mails; time: intake compile --draft {folder}/draft.docx {folder}/mails -o {folder}/out");
        return 0;
    }
}
