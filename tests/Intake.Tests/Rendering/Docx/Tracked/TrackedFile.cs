using Intake.Compiling;
using Intake.Drafts;
using Intake.Reading;
using Intake.Rendering.Docx.Tracked;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>A tracked edition, read back by our own reader.</summary>
internal sealed class TrackedFile
{
    private readonly Document document;

    public TrackedFile(Compilation compilation)
    {
        using var stream = new MemoryStream();
        TrackedDocx.Write(compilation, stream);
        Bytes = stream.ToArray();
        document = DocumentReader.Read("tracked.docx", Bytes, new Limits());
    }

    public byte[] Bytes { get; }

    /// <summary>The comments, each <c>author: text</c>.</summary>
    public IEnumerable<string> Comments => document.Annotations.Select(a => $"{a.Author}: {a.Text}");

    /// <summary>All authors of changes.</summary>
    public IEnumerable<string> Authors => Body.SelectMany(p => p.Runs).SelectMany(r => new[] { r.Inserted?.Author, r.Deleted?.Author }).OfType<string>().Distinct();

    /// <summary>The times of changes.</summary>
    public IEnumerable<DateTimeOffset?> Dates => Body.SelectMany(p => p.Runs).SelectMany(r => new[] { r.Inserted, r.Deleted }).OfType<Revision>().Select(r => r.Date).Distinct();

    private IEnumerable<Paragraph> Body => document.Paragraphs.Where(p => p.Kind is not (ParagraphKind.Comment or ParagraphKind.Margin or ParagraphKind.Note));

    /// <summary>The paragraphs that remain when all changes are rejected.</summary>
    public IReadOnlyList<string> Rejected() => Lines(_ => false);

    /// <summary>The paragraphs that remain when the changes of one author are accepted and all others rejected.</summary>
    public IReadOnlyList<string> AcceptedOf(string author) => Lines(by => by.Split("; ").Contains(author));

    /// <summary>The draft's paragraphs as such a file shows them.</summary>
    public static IReadOnlyList<string> Of(Draft draft) => [.. draft.Provisions.Select(p => Line(p, p.Text))];

    public static string Line(Provision provision, string text) => provision.Kind == ProvisionKind.Heading || provision.Label.Length == 0 ? text : $"{provision.Label}\t{text}";

    private List<string> Lines(Func<string, bool> accepts) =>
        [.. Body.Select(p => string.Concat(p.Runs.Where(r => (r.Inserted is null || accepts(r.Inserted.Author)) && (r.Deleted is null || !accepts(r.Deleted.Author))).Select(r => r.Text))).Where(t => t.Length > 0)];
}
