using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Docx;
using Intake.Rendering.Docx.Tracked;
using Intake.Rendering.Html;
using Intake.Rendering.Json;
using Intake.Rendering.Xlsx;
using Intake.Service.Dkim;
using Intake.Service.PartReading;
using Intake.Service.Pipeline;

namespace Intake.Service;

/// <summary>Does the work of <c>draft</c>, <c>extract</c> and <c>compile</c> on files, one mail in memory at a time.</summary>
public static class BatchRun
{
    /// <summary>Writes a draft as read.</summary>
    /// <param name="path">The draft.</param>
    /// <param name="output">The JSON file; written over if it is there.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="UnusableInputException">The draft cannot be used.</exception>
    public static Draft WriteDraft(string path, string output, PartGatherer parts)
    {
        var draft = DraftFile.Load(path, parts);
        OutputFolder.Make(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllBytes(output, DraftJson.Write(draft).Span);
        return draft;
    }

    /// <summary>Writes one <c>{stem}.json</c> for each mail.</summary>
    /// <param name="input">The draft and the mails.</param>
    /// <param name="directory">Where to; made if it is not there.</param>
    /// <param name="report">Is told how far it is.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <returns>The submissions, in order of arrival.</returns>
    /// <exception cref="UnusableInputException">The draft or a mail cannot be opened.</exception>
    public static IReadOnlyList<Submission> Extract(BatchInput input, string directory, Action<BatchProgress> report, PartGatherer parts)
    {
        var draft = DraftFile.Load(input.DraftPath, parts);
        OutputFolder.Make(directory);
        var stems = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var submissions = Arrivals.Relate(Read(input, draft, report, parts, (mail, submission) =>
        {
            if (!stems.TryGetValue(submission.Id, out var names)) stems[submission.Id] = names = [];
            names.Add(mail.Stem);
        }).DistinctBy(s => s.Id));
        foreach (var submission in submissions)
        {
            var json = SubmissionJson.Write(submission);
            foreach (var stem in stems[submission.Id]) File.WriteAllBytes(Path.Combine(directory, stem + ".json"), json);
        }

        return submissions;
    }

    /// <summary>Writes the compilation of the mails.</summary>
    /// <param name="input">The draft and the mails.</param>
    /// <param name="directory">Where to; made if it is not there.</param>
    /// <param name="report">Is told how far it is.</param>
    /// <param name="parts">Reads what must not be read in this process.</param>
    /// <param name="editions">Other editions of the Word file, beside the files that every compilation has.</param>
    /// <returns>The compilation.</returns>
    /// <exception cref="UnusableInputException">The draft or a mail cannot be opened, or a meeting takes up what the draft does not have.</exception>
    public static Compilation Compile(BatchInput input, string directory, Action<BatchProgress> report, PartGatherer parts, params IReadOnlyList<NamedEdition> editions)
    {
        var draft = DraftFile.Load(input.DraftPath, parts);
        foreach (var edition in editions) edition.Check(draft);
        OutputFolder.Make(directory);
        var submissions = Arrivals.Relate(Read(input, draft, report, parts, (_, _) => { }).DistinctBy(s => s.Id));
        report(new BatchProgress("Compiling", 0, 1));
        var membership = DelegationsFile.Membership(DelegationsFile.Load(input.Settings.DelegationsPath));
        var compilation = Compiler.Compile(draft, input.Settings.Consultation, submissions, membership);
        if (input.Since is { } since) compilation = since.Mark(compilation);
        Write(CompilationFiles.Document, CompilationDocx.Write);
        Write(CompilationFiles.Tracked, TrackedDocx.Write);
        Write(CompilationFiles.Table, CompilationXlsx.Write);
        Write(CompilationFiles.Page, CompilationHtml.Write);
        Write(CompilationFiles.Json, CompilationJson.Write);
        foreach (var edition in editions) Write(CompilationFiles.Of(edition), (all, file) => CompilationDocx.Write(all, edition.Edition, file));
        report(new BatchProgress("Compiling", 1, 1));
        return compilation;

        void Write(string name, Action<Compilation, Stream> render)
        {
            using var file = File.Create(Path.Combine(directory, name));
            render(compilation, file);
        }
    }

    private static IEnumerable<Submission> Read(BatchInput input, Draft draft, Action<BatchProgress> report, PartGatherer parts, Action<MailFile, Submission> done)
    {
        const string Step = "Reading mails";
        var context = new ExtractionContext(draft, input.Settings.Consultation, DelegationsFile.Load(input.Settings.DelegationsPath), parts.Limits);
        var keys = DkimKeysFile.Load(input.Settings.DkimKeysPath);
        report(new BatchProgress(Step, 0, input.Mails.Length));
        for (var i = 0; i < input.Mails.Length; i++)
        {
            var submission = Understand(InputFile.Read(input.Mails[i].Path, "mail"), context, input.Settings.AuthservId, keys, parts);
            done(input.Mails[i], submission);
            report(new BatchProgress(Step, i + 1, input.Mails.Length));
            yield return submission;
        }
    }

    /// <summary>One mail; a fault of ours in it holds that mail alone, and a person is told.</summary>
    private static Submission Understand(byte[] raw, ExtractionContext context, string? authservId, DkimKeys keys, PartGatherer parts)
    {
        try
        {
            var mail = Enclosures.Open(MailReader.Read(raw, authservId, context.Limits, keys), context.Limits);
            return Extractor.Extract(mail, context, gathered: parts.Gather(mail));
        }
#pragma warning disable CA1031 // Whatever a mail provokes must not stop the others; it is shown as held, with the reason.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return UnreadMail.Held(MailId.Of(raw), e.GetType().Name, storedAt: null);
        }
    }
}
