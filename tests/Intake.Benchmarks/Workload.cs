using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Docx;
using Intake.Tests.Generation;

namespace Intake.Benchmarks;

/// <summary>One generated consultation and the work that is measured on it.</summary>
internal sealed class Workload
{
    private const int Paragraphs = 130;
    private const int Edits = 12;
    private const int Seed = 20260302;

    private readonly ExtractionContext context;
    private readonly Consultation consultation = new();

    public Workload()
    {
        Draft = DraftGenerator.Generate(Paragraphs, Seed);
        context = new ExtractionContext(Draft, consultation, DelegationList.BuiltIn, Limits);
    }

    public Limits Limits { get; } = new();

    public Draft Draft { get; }

    public byte[] DraftFile => WordFile.OfDraft(Draft, Seed);

    /// <summary>Mails of 12 edits, one from each Member State in turn.</summary>
    public ImmutableArray<GeneratedMail> Mails(MailKind kind, int count, int first = 0) => MailGenerator.Generate(Draft, kind, count, Edits, Seed, first);

    public Submission Extract(byte[] raw) => Extractor.Extract(MailReader.Read(raw, null, Limits), context);

    /// <summary>What the store holds of as many mails: two of three tracked, the rest in equal parts silent, prose and marked.</summary>
    public ImmutableArray<Submission> Submissions(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Extract(Raw(i)))];

    public Compilation Compile(ImmutableArray<Submission> submissions, Compilation? previous = null) =>
        Compiler.Compile(Draft, consultation, submissions, previous: previous);

    /// <summary>One of the mails behind <see cref="Submissions"/>.</summary>
    public byte[] Raw(int index) => MailGenerator.Generate(Draft, KindOf(index), index, Edits, Seed).Raw;

    /// <summary>Bytes of the compilation's Word file.</summary>
    public static long Render(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationDocx.Write(compilation, stream);
        return stream.Length;
    }

    private static MailKind KindOf(int index) => (index % 9) switch
    {
        6 => MailKind.Silent,
        7 => MailKind.Prose,
        8 => MailKind.Marked,
        _ => MailKind.Tracked,
    };
}
