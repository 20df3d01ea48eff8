using System.Diagnostics;
using System.Globalization;

namespace Intake.Benchmarks;

/// <summary>Writes a consultation as files, so that a cold run can be measured without what generating it takes.</summary>
internal static class ColdInput
{
    /// <summary>Writes <c>draft.docx</c> and <c>mails/0001.eml</c> and on; returns the exit code.</summary>
    public static int Write(string folder, int count)
    {
        var work = new Workload();
        var mails = Directory.CreateDirectory(Path.Combine(folder, "mails")).FullName;
        File.WriteAllBytes(Path.Combine(folder, "draft.docx"), work.DraftFile);
        for (var i = 0; i < count; i++) File.WriteAllBytes(Path.Combine(mails, string.Create(CultureInfo.InvariantCulture, $"{i + 1:0000}.eml")), work.Raw(i));
        Console.WriteLine($"{count} mails; time: intake compile --draft {folder}/draft.docx {folder}/mails -o {folder}/out");
        return 0;
    }

    /// <summary>The same by a process of its own.</summary>
    /// <returns>The mails in their order.</returns>
    public static string[] WrittenApart(string folder, int count)
    {
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Itself(), "cold", folder, count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        writer.StandardOutput.ReadToEnd();
        writer.WaitForExit();
        if (writer.ExitCode != 0) throw new InvalidOperationException($"The mails were not written: exit code {writer.ExitCode}.");
        return [.. Directory.GetFiles(Path.Combine(folder, "mails")).Order(StringComparer.Ordinal)];
    }

    /// <summary>The assembly, where the process is the runtime's own program and not named after it.</summary>
    private static string[] Itself() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ColdInput).Assembly.Location] : [];
}
