using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts.Numbering;
using Intake.Reading;
using Intake.Reading.PlainText;

namespace Intake.Drafts;

/// <summary>Reads the base text of a consultation: its provisions, headings and title, whatever its numbering.</summary>
public static partial class DraftReader
{
    private const int FewestWrapped = 3; // fewer lines in lower case may be those of a title

    /// <summary>The draft in a file, whatever its format.</summary>
    /// <param name="name">The file name, for findings and as a tie-break between formats.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most.</param>
    /// <returns>A draft without provisions, with findings that say why, when the file cannot be read.</returns>
    public static Draft Read(string name, ReadOnlyMemory<byte> content, Limits limits) => FileFormats.Of(content, name) == FileFormat.Text && content.Length <= limits.InflatedPartBytes
        ? ReadText(name, TextDecoding.Decode(content))
        : Read(DocumentReader.Read(name, content, limits));

    /// <summary>The draft in a document whose paragraphs are known (Word, HTML). Tracked changes in a draft are read as accepted.</summary>
    public static Draft Read(Document document)
    {
        var leftOut = new List<DraftLine>();
        var lines = document.In(View.Accepted).Where(IsRunningText).Select(ToLine).ToList();
        var findings = document.PicturePages.IsEmpty ? document.Findings : document.Findings.Add(Findings.NotRecognized(new Locus(document.Name), document.PicturePages));
        leftOut.AddRange(lines.Where(l => PageFurniture.IsFoot(l.Text)));
        var kept = Captions.WithoutCells(ContentsList.Remove([.. lines.Where(l => !PageFurniture.IsFoot(l.Text))], leftOut), leftOut);
        return Outline.Build(document.Name, kept, [.. findings, .. LeftOut(document.Name, leftOut)]);
    }

    /// <summary>The draft in a text whose lines are those of a page, as a PDF gives them: wrapped, perhaps double spaced, with running heads and footnotes.</summary>
    /// <param name="name">The file name, for findings.</param>
    /// <param name="text">The whole text; pages may be separated by form feeds.</param>
    public static Draft ReadText(string name, string text)
    {
        var lines = TextLines.Of(text).Select(ToLine).ToList();
        var leftOut = new List<DraftLine>();
        var running = Captions.WithoutCells(ContentsList.Remove(PageFurniture.Remove(lines, leftOut), leftOut), leftOut);
        var marks = PageFurniture.Footnotes(leftOut);
        var spacing = LineSpacing(running);
        var kept = running.Select(l => l with
        {
            Text = PageFurniture.WithoutFootnoteMark(l.Text, marks),
            BeginsBlock = spacing == 0 && l.BlankBefore > 0 && !char.IsLower(l.Text[0]),
        }).ToList();
        return Outline.Build(name, kept, LeftOut(name, leftOut));
    }

    private static IEnumerable<Finding> LeftOut(string name, IEnumerable<DraftLine> lines) =>
        lines.Select(l => Findings.LeftOutOfDraft(new Locus(name, null, l.Position, 0, 0, l.Text)));

    /// <summary>Empty lines between the lines of a paragraph: what most lines that begin in lower case have before them. 1 in a double-spaced text.</summary>
    private static int LineSpacing(IReadOnlyList<DraftLine> lines) =>
        lines.Where(l => char.IsLower(l.Text[0]) && NumberMarks.At(l.Text).Count == 0).GroupBy(l => Math.Min(l.BlankBefore, 1)).MaxBy(g => g.Count()) is { Key: var spacing } most && most.Count() >= FewestWrapped ? spacing : 0;

    private static bool IsRunningText(ViewParagraph paragraph) =>
        paragraph.Last.Kind is ParagraphKind.Body or ParagraphKind.Title or ParagraphKind.Heading or ParagraphKind.Cell;

    private static DraftLine ToLine(ViewParagraph paragraph)
    {
        var source = paragraph.Last;
        var shown = source.Runs.Where(r => r.In(View.Accepted) && r.Text.Any(char.IsLetter)).ToImmutableArray();
        return new DraftLine(Spaces.Collapse(paragraph.Text), source.Position)
        {
            Printed = paragraph.Number,
            IsWhole = true,
            IsCell = source.Kind == ParagraphKind.Cell,
            IsTitle = source.Kind == ParagraphKind.Title,
            HeadingLevel = source.Kind == ParagraphKind.Heading ? Math.Max(1, source.HeadingLevel) : 0,
            Stands = shown.Length > 0 && shown.All(r => (r.Emphasis & (Emphasis.Bold | Emphasis.Underline)) != 0 || !r.Text.Any(char.IsLower)),
        };
    }

    private static DraftLine ToLine(TextLine line) => new(Spaces.Collapse(line.Text), line.Number)
    {
        IsCell = Gaps().Count(line.Text) > 1,
        BlankBefore = line.BlankBefore,
        PageBreakBefore = line.PageBreakBefore,
        Indent = line.Indent,
    };

    /// <summary>What parts the columns of a table in a text file.</summary>
    [GeneratedRegex(@"\S(?:\s{3,}|\t+|\s*\|\s*)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
