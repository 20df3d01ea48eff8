using Intake.Reading;

namespace Intake.Service;

/// <summary>Walks a draft and many mails from disk: the frame of <c>extract</c> and <c>compile</c>.</summary>
/// <remarks>What is done with the draft and with each mail is given, so that the frame says only where they come from and how far it is.</remarks>
public static class BatchRun
{
    /// <summary>Reads a draft from disk.</summary>
    /// <exception cref="UnusableInputException">There is no such file, or nothing in it can be read.</exception>
    public static Document ReadDraft(string path, Limits limits)
    {
        var document = DocumentReader.Read(Path.GetFileName(path), InputFile.Read(path, "the draft"), limits);
        if (!document.Paragraphs.IsEmpty) return document;
        throw new UnusableInputException($"Cannot use the draft \"{path}\": {string.Join(' ', document.Findings.Select(f => f.Message))}".TrimEnd());
    }

    /// <summary>Reads each mail from disk, in order, one in memory at a time.</summary>
    /// <param name="input">Names the mails.</param>
    /// <param name="take">Receives each mail's bytes; a bad mail must become a finding there, what it throws ends the run.</param>
    /// <param name="report">Is told before the first and after each mail.</param>
    /// <exception cref="UnusableInputException">A mail cannot be opened.</exception>
    public static void EachMail(BatchInput input, Action<MailFile, ReadOnlyMemory<byte>> take, Action<BatchProgress> report)
    {
        const string Step = "Reading mails";
        report(new BatchProgress(Step, 0, input.Mails.Length));
        for (var i = 0; i < input.Mails.Length; i++)
        {
            take(input.Mails[i], InputFile.Read(input.Mails[i].Path, "mail"));
            report(new BatchProgress(Step, i + 1, input.Mails.Length));
        }
    }

    /// <summary>Writes a draft as read.</summary>
    /// <param name="path">The draft.</param>
    /// <param name="output">The JSON file; written over if it is there.</param>
    public static void WriteDraft(string path, string output)
    {
        _ = ReadDraft(path, new Limits());
        throw new UnusableInputException($"This build of intake reads the draft but cannot write \"{output}\".");
    }

    /// <summary>Writes one <c>{stem}.json</c> for each mail.</summary>
    /// <param name="input">The draft and the mails.</param>
    /// <param name="directory">Where to; made if it is not there.</param>
    /// <param name="report">Is told how far it is.</param>
    public static void Extract(BatchInput input, string directory, Action<BatchProgress> report) => Walk(input, directory, report, "extract");

    /// <summary>Writes the compilation of the mails.</summary>
    /// <param name="input">The draft and the mails.</param>
    /// <param name="directory">Where to; made if it is not there.</param>
    /// <param name="report">Is told how far it is.</param>
    public static void Compile(BatchInput input, string directory, Action<BatchProgress> report) => Walk(input, directory, report, "compile");

    private static void Walk(BatchInput input, string directory, Action<BatchProgress> report, string command)
    {
        _ = ReadDraft(input.DraftPath, new Limits());
        OutputFolder.Make(directory);
        EachMail(input, (_, _) => { }, report);
        throw new UnusableInputException($"This build of intake reads the mails but cannot {command} them.");
    }
}
