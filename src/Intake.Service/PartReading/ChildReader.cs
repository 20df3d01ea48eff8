using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Intake.Reading;
using Intake.Rendering.Json;

namespace Intake.Service.PartReading;

/// <summary>Reads a part in a process of its own, which a hostile file may exhaust or crash without harm to the mails around it.</summary>
internal sealed class ChildReader(PartReaderOptions options, Limits limits)
{
    /// <summary>Reads a part; whatever becomes of the process is a finding.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="mediaType">Its declared type.</param>
    /// <param name="format">What it is, for the document that says why nothing was read.</param>
    /// <param name="time">How long it may take.</param>
    public Document Read(string name, ReadOnlyMemory<byte> content, string mediaType, FileFormat format, TimeSpan time)
    {
        var result = new BoundedProcess
        {
            FileName = options.Program.FileName,
            Arguments = [.. options.Program.Arguments, PartReaderProgram.Command],
            Variables = Runtime(options.HeapBytes),
            Input = new PartRequest(name, mediaType, limits).Pack(content.Span),
            WorkingDirectory = Path.GetTempPath(),
            Time = time,
            OutputBytes = options.DocumentBytes,
        }.Run();
        var source = new Locus(name);
        return result.End switch
        {
            ProcessEnd.Exited when result.ExitCode == PartReaderProgram.OutOfMemory || result.RanOutOfMemory => Nothing(Findings.TookTooMuchMemory(source, options.HeapBytes)),
            ProcessEnd.Exited when result.ExitCode != PartReaderProgram.Done => Nothing(Findings.ReaderFailed(source, string.Create(CultureInfo.InvariantCulture, $"exit code {result.ExitCode}"))),
            ProcessEnd.Exited => Unpack(result.Output) ?? Nothing(Findings.ReaderFailed(source, "no document came back")),
            ProcessEnd.OutOfTime => Nothing(Findings.TookTooLong(source, time)),
            ProcessEnd.TooMuchOutput => Nothing(Findings.LimitExceeded(source, string.Create(CultureInfo.InvariantCulture, $"{options.DocumentBytes >> 20} MiB of text"))),
            ProcessEnd.NotStarted => Nothing(Findings.ReaderFailed(source, "it cannot be started")),
        };

        Document Nothing(Finding finding) => new(name, format, [], [], [finding]);

        Document? Unpack(byte[] output)
        {
            try
            {
                return DocumentJson.Unpack(output) is var document && document.Name == name ? document : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Settings of the child's runtime, which reads them as hexadecimal numbers: one small heap, and nothing that listens or writes files.</summary>
    private static ImmutableDictionary<string, string> Runtime(long heapBytes) => ImmutableDictionary.CreateRange(new Dictionary<string, string>
    {
        ["DOTNET_GCHeapHardLimit"] = heapBytes.ToString("X", CultureInfo.InvariantCulture),
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_DbgEnableMiniDump"] = "0",
    });
}
