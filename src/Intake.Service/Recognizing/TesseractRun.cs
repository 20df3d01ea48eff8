using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Intake.Service.PartReading;

namespace Intake.Service.Recognizing;

/// <summary>The two programs, each call of them bounded, in one folder. They are given names of files there and nothing else, so that they read no other file and no address.</summary>
internal sealed partial class TesseractRun(TesseractOptions options, string folder)
{
    private const string Drawn = "page";

    /// <summary>The time that is left for the file.</summary>
    public TimeSpan Until { get; set; } = TimeSpan.MaxValue;

    /// <summary>Whether the page drawn last has next to nothing on it.</summary>
    public bool IsBlank { get; private set; }

    /// <summary>The languages that are installed; null when one of the programs is not.</summary>
    public ImmutableHashSet<string>? Languages()
    {
        var list = Run(options.Tesseract, "--list-langs");
        return list.Succeeded && Run(options.PdfToPpm, "-v").End != ProcessEnd.NotStarted && !IsMissing(Run(options.PdfToPpm, "-v"))
            ? TesseractLanguages.Listed(Encoding.UTF8.GetString(list.Output))
            : null;
    }

    /// <summary>Draws a page of a PDF in grey.</summary>
    /// <returns>The name of the picture; null when it could not be drawn.</returns>
    public string? Draw(string pdf, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(folder, Drawn + ".pgm");
        File.Delete(picture);
        var side = options.PageSide.ToString(CultureInfo.InvariantCulture);
        if (!Run(options.PdfToPpm, "-f", number, "-l", number, "-scale-to", side, "-gray", "-singlefile", pdf, Drawn).Succeeded || !File.Exists(picture)) return null;
        IsBlank = GreyPicture.IsBlank(File.ReadAllBytes(picture));
        return Drawn + ".pgm";
    }

    /// <summary>The table of words on a picture, whichever way up; null when it could not be read.</summary>
    public string? Words(string file, int page, string languages)
    {
        var result = Run(options.Tesseract, [file, "stdout", .. Page(file, page), "--psm", "1", "-l", languages, "tsv"]);
        return result.Succeeded ? Encoding.UTF8.GetString(result.Output) : null;
    }

    /// <summary>The script of a picture, as Tesseract names it; null when it cannot tell.</summary>
    public string? Script(string file, int page)
    {
        var result = Run(options.Tesseract, [file, "stdout", .. Page(file, page), "--psm", "0", "-l", "osd"]);
        return result.Succeeded && ScriptLine().Match(Encoding.UTF8.GetString(result.Output)) is { Success: true } match ? match.Groups[1].Value : null;
    }

    /// <summary>Which page of a picture of many; only a TIFF file is one.</summary>
    private static IEnumerable<string> Page(string file, int page) =>
        file.EndsWith(".tif", StringComparison.Ordinal) ? ["-c", string.Create(CultureInfo.InvariantCulture, $"tessedit_page_number={page}")] : [];

    private ProcessResult Run(string program, params ImmutableArray<string> arguments) => new BoundedProcess
    {
        FileName = program,
        Arguments = arguments,
        // One thread: the machine has other mails to read, and more threads on one page cost more than they give.
        Variables = ImmutableDictionary.CreateRange([KeyValuePair.Create("OMP_THREAD_LIMIT", "1"), KeyValuePair.Create("LC_ALL", "C.UTF-8")]),
        WorkingDirectory = folder,
        Time = Until < options.StepTime ? Until : options.StepTime,
        OutputBytes = options.OutputBytes,
        AddressSpaceBytes = options.AddressSpaceBytes,
    }.Run();

    /// <summary>127 is what the shell says of a program that it does not find (POSIX.1-2017, 2.8.2).</summary>
    private static bool IsMissing(ProcessResult result) => result.ExitCode is 126 or 127;

    [GeneratedRegex(@"^Script: (\S+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ScriptLine();
}
