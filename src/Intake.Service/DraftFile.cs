using Intake.Drafts;

namespace Intake.Service;

/// <summary>Reads drafts from disk.</summary>
public static class DraftFile
{
    /// <summary>The draft in a file.</summary>
    /// <exception cref="UnusableInputException">There is no such file, or no provision was recognised in it.</exception>
    public static Draft Load(string path, Limits limits)
    {
        var draft = DraftReader.Read(Path.GetFileName(path), InputFile.Read(path, "the draft"), limits);
        if (!draft.Provisions.IsEmpty) return draft;
        var why = string.Join(' ', draft.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        throw new UnusableInputException($"Cannot use the draft \"{path}\": {(why.Length > 0 ? why : "no numbered paragraph was recognised in it.")}");
    }
}
