namespace Intake.Service;

/// <summary>Reads files that a person named, and says in one sentence why one cannot be used.</summary>
public static class InputFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">As the person wrote it.</param>
    /// <param name="what">What it is to the person, such as <c>the draft</c>, for the sentence.</param>
    /// <exception cref="UnusableInputException">There is no such file, or it cannot be opened.</exception>
    public static byte[] Read(string path, string what)
    {
        if (Directory.Exists(path)) throw new UnusableInputException($"Cannot read {what} \"{path}\": it is a folder, and a file is needed.");
        if (!File.Exists(path)) throw new UnusableInputException($"Cannot read {what} \"{path}\": there is no such file.");
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot read {what} \"{path}\": it cannot be opened; look who may read it and whether another program holds it.", e);
        }
    }
}
