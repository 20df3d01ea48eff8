using Intake.Drafts;
using Intake.Service.PartReading;

namespace Intake.Service;

/// <summary>Reads drafts from disk.</summary>
public static class DraftFile
{
    /// <summary>The draft in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <exception cref="UnusableInputException">There is no such file, or no provision was recognised in it.</exception>
    public static Draft Load(string path, PartGatherer parts)
    {
        var (name, content) = (Path.GetFileName(path), InputFile.Read(path, "the draft"));
        var draft = PartGatherer.IsGathered(name, content) ? DraftReader.Read(parts.Read(name, content)) : DraftReader.Read(name, content, parts.Limits);
        if (!draft.Provisions.IsEmpty) return draft;
        var why = string.Join(' ', draft.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        throw new UnusableInputException($"Cannot use the draft \"{path}\": {(why.Length > 0 ? why : "no numbered paragraph was recognised in it.")}");
    }
}
