using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Generation;

namespace Intake.Tests.Extraction.Copies;

/// <summary>A Word copy of a draft of the corpus, written by hand in a test.</summary>
internal static partial class HandCopy
{
    private const string Author = "A. Delegate";
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>A draft of the corpus.</summary>
    public static Draft Draft(string name) => DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(Root, name, "draft.txt")), new Limits());

    /// <summary>
    /// The copy's lines of the provisions from one id to another, each with its number. Changes name a provision and what stands there instead, one line each: words between
    /// <c>{+ +}</c> and <c>[- -]</c> are tracked; <c>¶</c> at a line's end is an inserted paragraph mark and <c>¬</c> a deleted one; no line at all means gone.
    /// </summary>
    public static List<CopyLine> Lines(Draft draft, string from, string to, bool numbers, params (string Id, string Lines)[] changes)
    {
        var lines = new List<CopyLine>();
        foreach (var provision in draft.Provisions.Skip(draft.IndexOf(from)).Take(draft.IndexOf(to) - draft.IndexOf(from) + 1))
        {
            var label = numbers && provision.Kind == ProvisionKind.Paragraph && provision.Label.Length > 0 ? provision.Label + " " : "";
            var change = changes.FirstOrDefault(c => c.Id == provision.Id);
            if (change.Id is null) lines.Add(Line(label + provision.Text));
            else lines.AddRange(change.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Line(l.Replace("#", label, StringComparison.Ordinal))));
        }

        return lines;
    }

    /// <summary>What is read of a mail with the copy attached.</summary>
    public static Submission Read(Draft draft, IEnumerable<CopyLine> lines)
    {
        var file = WordFile.Tracked(new EditedCopy([.. lines], []), new Random(1));
        return Read(draft, new MailWriter("Kenya", 1).WithCopy(file));
    }

    /// <summary>What is read of a mail.</summary>
    public static Submission Read(Draft draft, byte[] mail) =>
        Extractor.Extract(MailReader.Read(mail, null, new Limits()), new ExtractionContext(draft, new Consultation(), DelegationList.BuiltIn, new Limits()));

    /// <summary>The proposals in short: operation, provision, old and new words, destination.</summary>
    public static string Short(Submission submission) => string.Join(" | ", submission.Proposals.Select(p =>
        $"{p.Operation} {p.Provision}{(p.Destination is null ? "" : " to " + p.Destination)}{(p.Operation is Operation.Insert or Operation.Delete or Operation.Replace or Operation.InsertParagraph ? $" {p.Old}>{p.New}" : "")}"));

    /// <summary>A line with its tracked words.</summary>
    public static CopyLine Line(string text)
    {
        var mark = text.EndsWith('¶') ? SegmentState.Inserted : text.EndsWith('¬') ? SegmentState.Deleted : SegmentState.Kept;
        var segments = Tracked().Matches(text.TrimEnd('¶', '¬')).Select(m => m.Groups["in"].Success ? new Segment(m.Groups["in"].Value, SegmentState.Inserted, Author)
            : m.Groups["out"].Success ? new Segment(m.Groups["out"].Value, SegmentState.Deleted, Author)
            : new Segment(m.Value));
        return new CopyLine("Normal", [.. segments]) { Mark = mark, MarkAuthor = Author };
    }

    [GeneratedRegex(@"\{\+(?<in>.*?)\+\}|\[-(?<out>.*?)-\]|(?:(?!\{\+|\[-).)+", RegexOptions.CultureInvariant)]
    private static partial Regex Tracked();
}
