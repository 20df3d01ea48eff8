namespace Intake.Service.Storing;

/// <summary>A lock on a file that one taker holds at a time, in this process or another; the system ends it with the process.</summary>
internal static class FolderLock
{
    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The file; made if it is not there.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Ends it when disposed.</returns>
    public static async Task<IDisposable> Take(string path, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException)
            {
                await Task.Delay(Random.Shared.Next(1, 6), stop); // milliseconds; a write takes about one
            }
        }
    }
}
