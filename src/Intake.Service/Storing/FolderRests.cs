namespace Intake.Service.Storing;

/// <summary>Removes what writers that were killed left half written.</summary>
internal static class FolderRests
{
    /// <summary>Removes the files of a folder that were last written to before a moment.</summary>
    /// <returns>How many there were.</returns>
    public static int Remove(string directory, DateTimeOffset before)
    {
        var removed = 0;
        foreach (var file in Directory.EnumerateFiles(directory).Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime))
        {
            File.Delete(file);
            removed++;
        }

        return removed;
    }
}
