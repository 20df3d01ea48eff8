using System.Diagnostics;
using System.Globalization;
using System.Text;
using Intake.Service.PartReading;

namespace Intake.Tests.Service.Pipeline;

/// <summary><c>intake serve</c> as a process of its own, which can be killed as a power cut would.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    public ServeProcess(params IEnumerable<string> arguments) : this([], arguments)
    {
    }

    public ServeProcess(IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments)
    {
        var program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly);
        var start = new ProcessStartInfo(program.FileName) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in program.Arguments.Append("serve").Concat(arguments)) start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Say(line.Data);
        process.ErrorDataReceived += (_, line) => Say(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it printed.</summary>
    public string Said
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !process.HasExited;

    /// <summary>The most memory that it had so far, in MiB.</summary>
    public long PeakMiB
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 >> 20;
        }
    }

    /// <summary>Waits until it prints something.</summary>
    public async Task Until(string text, int seconds = 60)
    {
        for (var i = 0; i < seconds * 20; i++)
        {
            if (Said.Contains(text, StringComparison.Ordinal)) return;
            if (process.HasExited) break;
            await Task.Delay(50);
        }

        Assert.Fail($"It did not say \"{text}\":\n{Said}");
    }

    /// <summary>SIGTERM, as a platform sends it; and waits for the end.</summary>
    public async Task End()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private void Say(string? line)
    {
        lock (said) said.Append(line).Append('\n');
    }
}
