namespace Intake.Tests.Mail;

/// <summary>Finds the shared data beside the repository; the tests over it say so and pass when it is absent.</summary>
internal static class SharedData
{
    /// <summary>A folder of the shared data; null when absent.</summary>
    public static string? Folder(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Intake.sln")) || folder.Parent is null) continue;
            var data = Path.Combine(folder.Parent.FullName, "shared", "data", path);
            return Directory.Exists(data) ? data : null;
        }

        return null;
    }
}
