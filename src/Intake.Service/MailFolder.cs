using System.Collections.Immutable;

namespace Intake.Service;

/// <summary>Finds the mails a person named, as files or as folders of them.</summary>
public static class MailFolder
{
    /// <summary>The mails, each once, in ordinal order of file name and then of path: the same for any order of the arguments.</summary>
    /// <param name="paths">Mail files (any extension), or folders, whose <c>.eml</c> files count; folders in them do not.</param>
    /// <exception cref="UnusableInputException">A path names nothing, or a folder without mails.</exception>
    public static ImmutableArray<MailFile> Find(IEnumerable<string> paths)
    {
        var files = paths.SelectMany(Mails).Distinct(StringComparer.Ordinal)
            .OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(f => f, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(f => new MailFile(f, Unique(Stem(f), taken)))];
    }

    private static IEnumerable<string> Mails(string path)
    {
        if (File.Exists(path)) return [Path.GetFullPath(path)];
        if (!Directory.Exists(path)) throw new UnusableInputException($"Cannot read mail \"{path}\": there is no such file or folder.");
        var mails = Directory.EnumerateFiles(Path.GetFullPath(path)).Where(IsMail).ToArray();
        return mails.Length > 0 ? mails : throw new UnusableInputException($"Cannot read mail from \"{path}\": the folder holds no .eml file.");
    }

    private static bool IsMail(string file) => Path.GetExtension(file).Equals(".eml", StringComparison.OrdinalIgnoreCase);

    private static string Stem(string file) => IsMail(file) ? Path.GetFileNameWithoutExtension(file) : Path.GetFileName(file);

    // Two folders may hold mails of one name; file systems that ignore case must not write one over the other.
    private static string Unique(string stem, HashSet<string> taken)
    {
        var name = stem;
        for (var i = 2; !taken.Add(name); i++) name = FormattableString.Invariant($"{stem}-{i}");
        return name;
    }
}
