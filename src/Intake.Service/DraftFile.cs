using Intake.Drafts;
using Intake.Service.PartReading;

namespace Intake.Service;

/// <summary>Reads drafts.</summary>
public static class DraftFile
{
    /// <summary>The draft in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <exception cref="UnusableInputException">There is no such file, or no provision was recognised in it.</exception>
    public static Draft Load(string path, PartGatherer parts) => Read(path, InputFile.Read(path, "the draft"), parts);

    /// <summary>The draft in some bytes.</summary>
    /// <param name="path">What they are called.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <exception cref="UnusableInputException">No provision was recognised in them.</exception>
    public static Draft Read(string path, byte[] content, PartGatherer parts)
    {
        var name = Path.GetFileName(path);
        var draft = PartGatherer.IsGathered(name, content) ? DraftReader.Read(parts.Read(name, content)) : DraftReader.Read(name, content, parts.Limits);
        if (!draft.Provisions.IsEmpty) return draft;
        var why = string.Join(' ', draft.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        throw new UnusableInputException($"Cannot use the draft \"{path}\": {(why.Length > 0 ? why : "no numbered paragraph was recognised in it.")}");
    }
}
