using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Intake.Service.PartReading;

namespace Intake.Service.Picturing;

/// <summary>Draws the pages of PDFs as PNG pictures with two programs of this machine, each call bounded, in a folder that is always removed. They are given names of files there and nothing else.</summary>
/// <param name="options">Its limits.</param>
public sealed partial class PageDrawing(PictureOptions options) : IDisposable
{
    private const string File = "part.pdf";
    private const string Drawn = "page";

    private readonly SemaphoreSlim gate = new(options.AtATime);

    /// <summary>Its limits.</summary>
    public PictureOptions Options => options;

    /// <summary>How many pages a PDF has; 0 when it cannot be told, null when the program is not installed.</summary>
    public Task<int?> Count(ReadOnlyMemory<byte> pdf, CancellationToken stop) => In(pdf, folder =>
    {
        var result = Run(folder, options.PdfInfo, File);
        if (IsMissing(result)) return (int?)null;
        return result.Succeeded && Pages().Match(Encoding.UTF8.GetString(result.Output)) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0;
    }, stop);

    /// <summary>A page as PNG; null when it cannot be drawn.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="page">1-based.</param>
    /// <param name="stop">Gives up before it begins.</param>
    public Task<byte[]?> Draw(ReadOnlyMemory<byte> pdf, int page, CancellationToken stop) => In(pdf, folder =>
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var result = Run(folder, options.PdfToPpm, "-png", "-f", number, "-l", number, "-scale-to", options.PageSide.ToString(CultureInfo.InvariantCulture), "-singlefile", File, Drawn);
        var picture = new FileInfo(Path.Combine(folder, Drawn + ".png"));
        return result.Succeeded && picture.Exists && picture.Length <= options.PictureBytes ? System.IO.File.ReadAllBytes(picture.FullName) : null;
    }, stop);

    /// <summary>Lets the gate go.</summary>
    public void Dispose() => gate.Dispose();

    private async Task<T> In<T>(ReadOnlyMemory<byte> pdf, Func<string, T> work, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        try
        {
            var folder = Directory.CreateTempSubdirectory("intake-picture-");
            try
            {
                await System.IO.File.WriteAllBytesAsync(Path.Combine(folder.FullName, File), pdf, stop);
                return await Task.Run(() => work(folder.FullName), CancellationToken.None);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private ProcessResult Run(string folder, string program, params ImmutableArray<string> arguments) => new BoundedProcess
    {
        FileName = program,
        Arguments = arguments,
        Variables = ImmutableDictionary.CreateRange([KeyValuePair.Create("LC_ALL", "C.UTF-8")]),
        WorkingDirectory = folder,
        Time = options.StepTime,
        OutputBytes = 1 << 20,
        AddressSpaceBytes = options.AddressSpaceBytes,
    }.Run();

    /// <summary>126 and 127 are what the shell says of a program that it may not run, or does not find (POSIX.1-2017, 2.8.2).</summary>
    private static bool IsMissing(ProcessResult result) => result.End == ProcessEnd.NotStarted || result.ExitCode is 126 or 127;

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Pages();
}
