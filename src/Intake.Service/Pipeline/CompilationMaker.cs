using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Rendering.Docx.Tracked;
using Intake.Rendering.Html;
using Intake.Rendering.Json;
using Intake.Rendering.Xlsx;
using Intake.Service.Consultations;

namespace Intake.Service.Pipeline;

/// <summary>Makes a compilation and its files in memory; a mail that makes the compiler fail is set aside as held, and the others are in.</summary>
internal static class CompilationMaker
{
    private static readonly ImmutableArray<(string Name, Action<Compilation, Stream> Write)> Renderers =
    [
        (CompilationFiles.Document, CompilationDocx.Write),
        (CompilationFiles.Tracked, TrackedDocx.Write),
        (CompilationFiles.Table, CompilationXlsx.Write),
        (CompilationFiles.Page, CompilationHtml.Write),
        (CompilationFiles.Json, CompilationJson.Write),
    ];

    /// <summary>A compilation with its files.</summary>
    /// <param name="Compilation">The compilation.</param>
    /// <param name="Files">Their names and bytes.</param>
    /// <param name="SetAside">The mails that were set aside.</param>
    public sealed record Made(Compilation Compilation, ImmutableArray<(string Name, byte[] Content)> Files, ImmutableArray<string> SetAside);

    /// <summary>Makes it.</summary>
    /// <param name="open">The consultation.</param>
    /// <param name="set">Its mails and the orders that the chair set.</param>
    /// <param name="previous">An earlier compilation of it; null for none.</param>
    /// <param name="failed">Is told what went wrong with a mail.</param>
    /// <exception cref="InvalidOperationException">It fails whichever mail is left out: that is a fault of ours, and nobody's mail.</exception>
    public static Made Make(OpenConsultation open, RecordSet set, Compilation? previous, Action<string, Exception> failed)
    {
        var ((compilation, files), setAside) = Without(set.Submissions, previous, (some, earlier) => Try(open, set, some, earlier), failed);
        return new Made(compilation, files, setAside);
    }

    /// <summary>Makes the compilation alone, without files.</summary>
    /// <inheritdoc cref="Make"/>
    public static Compilation Compile(OpenConsultation open, RecordSet set, Compilation? previous, Action<string, Exception> failed) =>
        Without(set.Submissions, previous, (some, earlier) => Compile(open, set, some, earlier), failed).Result;

    /// <summary>One of its files again; null when there is none of that name.</summary>
    public static byte[]? File(Compilation compilation, string name)
    {
        if (Renderers.FirstOrDefault(r => r.Name == name).Write is not { } write) return null;
        using var file = new MemoryStream();
        write(compilation, file);
        return file.ToArray();
    }

    /// <summary>What a person must know of the decisions stands with what is noted about the draft.</summary>
    private static Compilation Compile(OpenConsultation open, RecordSet set, ImmutableArray<Submission> submissions, Compilation? previous)
    {
        var draft = open.Context.Draft;
        if (!set.Notices.IsEmpty) draft = new Draft(draft.Title, draft.Provisions, draft.Findings.AddRange(set.Notices));
        return Compiler.Compile(draft, open.Settings.Consultation, submissions, open.Membership, previous, set.Orders);
    }

    private static (T Result, ImmutableArray<string> SetAside) Without<T>(
        ImmutableArray<Submission> submissions, Compilation? previous, Func<ImmutableArray<Submission>, Compilation?, T> make, Action<string, Exception> failed)
    {
        var setAside = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            try
            {
                return (make(submissions, previous), setAside.ToImmutable());
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                var culprit = Culprit(submissions, some => Fails(some, make));
                if (culprit is null) throw new InvalidOperationException("The compilation fails without any mail.", e);
                failed(culprit, e);
                setAside.Add(culprit);
                submissions = [.. submissions.Select(s => s.Id == culprit ? UnreadMail.Held(s.Id, e.GetType().Name, s.ReceivedAt) : s)];
                previous = null;
            }
        }
    }

    /// <summary>The mail with which a compilation of the first mails begins to fail; null when it fails with none.</summary>
    internal static string? Culprit(ImmutableArray<Submission> submissions, Func<ImmutableArray<Submission>, bool> fails)
    {
        if (fails([])) return null;
        var (works, breaks) = (0, submissions.Length);
        while (breaks - works > 1)
        {
            var middle = works + ((breaks - works) / 2);
            if (fails(submissions[..middle])) breaks = middle;
            else works = middle;
        }

        return submissions.IsEmpty ? null : submissions[breaks - 1].Id;
    }

    private static bool Fails<T>(ImmutableArray<Submission> submissions, Func<ImmutableArray<Submission>, Compilation?, T> make)
    {
        try
        {
            make(submissions, null);
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return true;
        }
    }

    private static (Compilation Compilation, ImmutableArray<(string Name, byte[] Content)> Files) Try(OpenConsultation open, RecordSet set, ImmutableArray<Submission> submissions, Compilation? previous)
    {
        var compilation = Compile(open, set, submissions, previous);
        return (compilation, [.. Renderers.Select(r => (r.Name, File(compilation, r.Name)!))]);
    }
}
