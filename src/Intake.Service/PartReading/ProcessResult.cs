namespace Intake.Service.PartReading;

/// <summary>What a bounded process left.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Its exit code; 128 and more is a signal's, as shells count. 0 unless it exited.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Complaint">The beginning of what it wrote to standard error: to tell how it failed, never to show.</param>
internal sealed record ProcessResult(ProcessEnd End, int ExitCode, byte[] Output, string Complaint)
{
    /// <summary>Whether it did its work.</summary>
    public bool Succeeded => End == ProcessEnd.Exited && ExitCode == 0;

    /// <summary>Whether it says that memory was not enough, as the runtime and the programs of the system do before they end.</summary>
    public bool RanOutOfMemory =>
        End == ProcessEnd.Exited && ExitCode != 0
        && (Complaint.Contains("out of memory", StringComparison.OrdinalIgnoreCase) || Complaint.Contains("OutOfMemory", StringComparison.Ordinal) || Complaint.Contains("bad_alloc", StringComparison.Ordinal));
}
