namespace Intake.Service;

/// <summary>The folder a run writes to.</summary>
public static class OutputFolder
{
    /// <summary>Makes the folder if it is not there.</summary>
    /// <exception cref="UnusableInputException">It cannot be made.</exception>
    public static void Make(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot write to \"{path}\": the folder cannot be made there; name another one with -o.", e);
        }
    }
}
