using System.Diagnostics;

namespace Intake.Service.Storing;

/// <summary>A lock on a file that one taker holds at a time, in this process or another; the system ends it with the process.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The file; made if it is not there.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Ends it when disposed.</returns>
    /// <exception cref="IOException">It cannot be had for a minute, in which some ten thousand others could have written: it is no other taker that stands in the way.</exception>
    public static async Task<IDisposable> Take(string path, CancellationToken stop)
    {
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(since) < Longest)
            {
                await Task.Delay(Random.Shared.Next(1, 6), stop); // milliseconds; a write takes about one
            }
        }
    }
}
