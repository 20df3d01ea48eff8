namespace Intake.Service.Storing;

/// <summary>Says what a file system refuses as any other storage would.</summary>
internal static class FolderFaults
{
    /// <summary>Runs an operation; a full disk or a missing right is a <see cref="StorageException"/>.</summary>
    public static async Task<T> Told<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The folder of the store does not do what it should: {e.Message}", e);
        }
    }
}
