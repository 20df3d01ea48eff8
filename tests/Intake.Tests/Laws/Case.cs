using System.Collections.Immutable;
using System.Text;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Reading;
using Intake.Rendering.Docx;
using Intake.Rendering.Docx.Tracked;
using Intake.Rendering.Html;
using Intake.Rendering.Json;
using Intake.Rendering.Xlsx;
using Intake.Service;

namespace Intake.Tests.Laws;

/// <summary>A draft and the mails about it, over which the laws must hold.</summary>
/// <param name="Name">How a failure calls it.</param>
/// <param name="Draft">The base text.</param>
/// <param name="Mails">The raw mails with their names.</param>
internal sealed record Case(string Name, Draft Draft, ImmutableArray<(string Name, byte[] Raw)> Mails)
{
    private static readonly GroupMembership Groups = DelegationsFile.Membership(DelegationList.BuiltIn);

    private static readonly Limits Limits = new();

    /// <summary>Every mail read and understood, from the raw bytes.</summary>
    public ImmutableArray<MailAsRead> Read()
    {
        var context = new ExtractionContext(Draft, new Consultation(), DelegationList.BuiltIn, Limits);
        return [.. Mails.Select(m => Read(m.Name, Enclosures.Open(MailReader.Read(m.Raw, null, Limits), Limits), context))];
    }

    /// <summary>The compilation of the mails in the order given.</summary>
    public Compilation Compile(IEnumerable<MailAsRead> mails) =>
        Compiler.Compile(Draft, new Consultation(), Arrivals.Relate(mails.Select(m => m.Submission).DistinctBy(s => s.Id)), Groups);

    /// <summary>Everything that a run writes: the record of every mail by id, then every edition of the compilation.</summary>
    public byte[] Output(IReadOnlyList<MailAsRead> mails)
    {
        using var stream = new MemoryStream();
        foreach (var mail in mails.OrderBy(m => m.Submission.Id, StringComparer.Ordinal)) stream.Write(SubmissionJson.Write(mail.Submission));
        var compilation = Compile(mails);
        CompilationJson.Write(compilation, stream);
        CompilationDocx.Write(compilation, stream);
        TrackedDocx.Write(compilation, stream);
        CompilationXlsx.Write(compilation, stream);
        CompilationHtml.Write(compilation, stream);
        return stream.ToArray();
    }

    /// <summary>Where two outputs begin to differ, for a person; null when they do not.</summary>
    public static string? Difference(byte[] expected, byte[] actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return at == expected.Length && at == actual.Length ? null : $"differs at byte {at}: {Around(expected, at)} | {Around(actual, at)}";
    }

    private static string Around(byte[] bytes, int at) => Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, at - 80)..Math.Min(bytes.Length, at + 80)));

    private static MailAsRead Read(string name, MailMessage mail, ExtractionContext context) => new(
        name,
        mail,
        [.. mail.Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment).Select(p => DocumentReader.Read(p.Name, p.Content, Limits, p.MediaType))],
        Extractor.Extract(mail, context));
}
