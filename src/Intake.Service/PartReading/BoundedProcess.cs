using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Intake.Service.PartReading;

/// <summary>A program that is run with a limit on everything it could use up, in an environment that holds no secret.</summary>
internal sealed record BoundedProcess
{
    private const int ComplaintBytes = 4096;

    /// <summary>What a program may know of the environment: where programs, libraries, temporary files and language data are. Connection strings and keys are not among it.</summary>
    private static readonly string[] Inherited =
        ["PATH", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "TMPDIR", "TEMP", "TMP", "SystemRoot", "TESSDATA_PREFIX"];

    /// <summary>The program.</summary>
    public required string FileName { get; init; }

    /// <summary>Its arguments; each is passed as it is, with no shell between.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Variables besides the inherited ones.</summary>
    public ImmutableDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What it reads on standard input.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Where it works; null for this process's folder.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>How long it may take. Stops endless loops.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>Most bytes it may write. Stops small files that come to gigabytes.</summary>
    public required long OutputBytes { get; init; }

    /// <summary>Most address space, where the system can limit it (POSIX <c>ulimit -v</c>); null for a program that limits itself. Stops small files that decode to gigabytes.</summary>
    public long? AddressSpaceBytes { get; init; }

    /// <summary>Runs it to its end, or to the first limit.</summary>
    public ProcessResult Run() => RunAsync().GetAwaiter().GetResult();

    private async Task<ProcessResult> RunAsync()
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return new ProcessResult(ProcessEnd.NotStarted, 0, [], e.Message);
        }

        using var over = new CancellationTokenSource(Time);
        using var output = new MemoryStream();
        var complaint = ReadComplaint(process.StandardError.BaseStream);
        var feeding = Feed(process);
        try
        {
            var complete = await Copy(process.StandardOutput.BaseStream, output, over.Token).ConfigureAwait(false);
            if (!complete) return await Killed(ProcessEnd.TooMuchOutput).ConfigureAwait(false);
            await process.WaitForExitAsync(over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return await Killed(ProcessEnd.OutOfTime).ConfigureAwait(false);
        }

        await feeding.ConfigureAwait(false);
        return new ProcessResult(ProcessEnd.Exited, process.ExitCode, output.ToArray(), await complaint.ConfigureAwait(false));

        async Task<ProcessResult> Killed(ProcessEnd end)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
            return new ProcessResult(end, 0, [], "");
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var bounded = AddressSpaceBytes is not null && !OperatingSystem.IsWindows();
        var info = new ProcessStartInfo(bounded ? "/bin/sh" : FileName)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = WorkingDirectory ?? "",
        };
        if (bounded)
        {
            // The shell sets the limit, which only it can, and becomes the program; what comes behind it is data to it, not text.
            info.ArgumentList.Add("-c");
            info.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"ulimit -v {AddressSpaceBytes / 1024} 2>/dev/null; exec \"$0\" \"$@\""));
            info.ArgumentList.Add(FileName);
        }

        foreach (var argument in Arguments) info.ArgumentList.Add(argument);
        var known = Inherited.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).Where(v => v.Value is not null).ToList();
        info.Environment.Clear();
        foreach (var (name, value) in known) info.Environment[name] = value;
        foreach (var (name, value) in Variables) info.Environment[name] = value;
        return info;
    }

    private async Task Feed(Process process)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }

    /// <summary>Copies what the process writes; false when it is more than may be.</summary>
    private async Task<bool> Copy(Stream from, MemoryStream to, CancellationToken over)
    {
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await from.ReadAsync(buffer, over).ConfigureAwait(false)) > 0)
        {
            if (to.Length + read > OutputBytes) return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }

    /// <summary>Keeps the beginning and lets the rest go by, so that the process never waits for a reader.</summary>
    private static async Task<string> ReadComplaint(Stream from)
    {
        var kept = new MemoryStream();
        var buffer = new byte[ComplaintBytes];
        try
        {
            int read;
            while ((read = await from.ReadAsync(buffer).ConfigureAwait(false)) > 0)
                kept.Write(buffer, 0, (int)Math.Min(read, ComplaintBytes - kept.Length));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process was killed while it wrote.
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }
}
