using System.Text.RegularExpressions;
using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Makes provisions of lines whose roles are known.</summary>
internal sealed partial class Outline
{
    private const int LongestTitle = 120;
    private const string Preamble = "preamble";
    private const string Operative = "operative";

    private readonly string name;
    private readonly LineJoiner joiner;
    private readonly HeadingIds headingIds = new();
    private readonly SubParagraphs subParagraphs;
    private readonly Containers containers;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<Provision> provisions = [];
    private readonly List<Finding> findings;
    private Provision? open;
    private string title = "";
    private string section = "";
    private string? heading;
    private string container = "";
    private string annex = "";
    private string paragraph = "";
    private bool restarts;
    private bool isTerm;
    private bool inClause;
    private int preambular;

    private Outline(string name, IReadOnlyList<DraftLine> lines, RoledLine[] roled, IEnumerable<Finding> findings)
    {
        this.name = name;
        this.findings = [.. findings];
        containers = new Containers { SectionsRunOn = Containers.RunOn(roled) };
        subParagraphs = new SubParagraphs { HasOneBracket = lines.Any(SubParagraphs.IsOneBracket) };
        joiner = new LineJoiner(lines.Select(l => l.Text));
    }

    /// <summary>The draft of some lines.</summary>
    public static Draft Build(string name, IReadOnlyList<DraftLine> lines, IEnumerable<Finding> findings)
    {
        var roled = LineRoles.Find(lines);
        var outline = new Outline(name, lines, roled, findings);
        outline.restarts = Restarts(roled);
        foreach (var line in roled) outline.Add(line);
        outline.Close();
        outline.findings.AddRange(NumberSequence.Gaps(outline.provisions, name));
        return new Draft(outline.title, [.. outline.provisions], [.. outline.findings.DistinctBy(f => (f.Code, f.Message))]);
    }

    private static bool Restarts(RoledLine[] lines)
    {
        var last = 0;
        foreach (var line in lines.Where(l => l.Role == LineRole.Paragraph && l.Mark!.Style == NumberStyle.Decimal))
        {
            if (line.Mark!.Value < last) return true;
            last = line.Mark.Value;
        }

        return BeginsAnew(lines);
    }

    /// <summary>Whether every article that numbers its paragraphs begins with 1, and nothing is numbered before the first: then the numbers are the articles'.</summary>
    private static bool BeginsAnew(RoledLine[] lines)
    {
        var (inArticle, isFirst, any) = (false, false, false);
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Container) (inArticle, isFirst) = (line.Mark!.Signature is "Article #" or "Rule #" or "Regulation #" or "Section #" or "Clause #" or "Schedule #" or ActSections.Signature or "\u00a7 #", true);
            if (line.Role != LineRole.Paragraph || line.Mark!.Style != NumberStyle.Decimal) continue;
            if (!inArticle || (isFirst && line.Mark.Value != 1)) return false;
            (isFirst, any) = (false, true);
        }

        return any;
    }

    private void Add(RoledLine line)
    {
        switch (line.Role)
        {
            case LineRole.Empty:
                break;
            case LineRole.FrontMatter:
                Close();
                LeaveOut(line.Line);
                open = null;
                break;
            case LineRole.Title:
                Close();
                title = Spaces.Collapse($"{title} {line.Line.Text}");
                open = new Provision { Id = "title", Kind = ProvisionKind.Heading, Text = line.Line.Text, Position = line.Line.Position };
                break;
            case LineRole.Heading when line.Mark is null && IsUntitled:
                open = open! with { Text = Spaces.Collapse($"{open.Text} {line.Line.Text}") };
                break;
            case LineRole.Heading:
                Heading(line);
                break;
            case LineRole.Caption:
                Begin(Captions.Label(line.Line.Text)!, "", line.Line.Text, line.Line, 1);
                break;
            case LineRole.Container:
                Container(line);
                break;
            case LineRole.Clause:
                Clause(line);
                break;
            case LineRole.Preambular:
                Begin($"PP{++preambular}", Bullets.Of(line.Line.Text), Bullets.Behind(line.Line.Text), line.Line, 0, Preamble);
                break;
            case LineRole.Paragraph:
                Numbered(line);
                break;
            case LineRole.Continuation:
                Continue(line.Line);
                break;
        }
    }

    private void Heading(RoledLine line)
    {
        Close();
        isTerm = false;
        subParagraphs.Clear();
        var key = line.Mark?.Key.Trim('(', ')') ?? "";
        var top = line.Mark is { Style: NumberStyle.UpperLetter or NumberStyle.UpperRoman };
        if (top) section = key;
        if (line.Mark is null && UnnumberedClauses.IsOne(line.Line.Text)) container = line.Line.Text.Trim();
        var level = line.Line.HeadingLevel > 0 ? line.Line.HeadingLevel : top ? 1 : line.Mark is not null ? 2 : 3;
        open = new Provision
        {
            Id = headingIds.Name(top ? "" : section, key, line.Line.Text),
            Kind = ProvisionKind.Heading,
            Text = line.Line.Shown,
            Label = line.Mark?.Printed ?? "",
            Level = level,
            Position = line.Line.Position,
            Section = top ? null : section.Length > 0 ? $"heading:{section}" : null,
        };
        heading = open.Id;
    }

    private void Container(RoledLine line)
    {
        Close();
        isTerm = false;
        subParagraphs.Clear();
        container = containers.Enter(line.Mark!);
        if (container.StartsWith("Annex ", StringComparison.Ordinal)) annex = container;
        (paragraph, inClause) = ("", false);
        open = new Provision
        {
            Id = headingIds.Name("", container, line.Line.Text),
            Kind = ProvisionKind.Heading,
            Text = line.Line.Shown,
            Label = line.Mark!.Printed,
            Level = containers.Level,
            Position = line.Line.Position,
            Section = containers.Parent.Length > 0 ? $"heading:{containers.Parent}" : section.Length > 0 ? $"heading:{section}" : null,
        };
        heading = open.Id;
    }

    private void Clause(RoledLine line)
    {
        Close();
        subParagraphs.Clear();
        var key = annex.Length > 0 && line.Mark!.Key.StartsWith(annex[6..] + ".", StringComparison.Ordinal) ? $"Annex {line.Mark.Key}" : line.Mark!.Key;
        container = key;
        (paragraph, inClause) = ("", true);
        isTerm = line.TextAfterMark.Length == 0 || (!line.Line.IsWhole && char.IsLower(line.TextAfterMark[0])); // ISO/IEC Directives, Part 2:2021, 16.5: the number, then the term in lower case, then its definition
        if (line.Line.BeginsText || Sentences.EndsClosed(line.TextAfterMark) || line.TextAfterMark.Length > LongestTitle || Defined().IsMatch(line.TextAfterMark))
        {
            Begin(key, line.Mark.Printed, line.TextAfterMark, line.Line, 0);
            return;
        }

        open = new Provision
        {
            Id = headingIds.Name("", key, line.Line.Text),
            Kind = ProvisionKind.Heading,
            Text = line.Line.Shown,
            Label = line.Mark.Printed,
            Level = key.Count(c => c == '.') + 1,
            Position = line.Line.Position,
            Section = key.Contains('.', StringComparison.Ordinal) ? $"heading:{key[..key.LastIndexOf('.')]}" : null,
        };
        heading = open.Id;
    }

    /// <summary>A term with its definition on one line: <c>outlet: opening from which water leaves the fountain</c>.</summary>
    [GeneratedRegex(@"^\p{L}[^:.;]{1,60}(?::|\s[–—-])(?:\s+\S+){4}", RegexOptions.CultureInvariant)]
    private static partial Regex Defined();

    private void Numbered(RoledLine line)
    {
        subParagraphs.Clear();
        var key = line.Mark!.Key;
        var recital = line.Mark.Signature == Recitals.Signature;
        var operative = line.Mark.Key.StartsWith("OP", StringComparison.Ordinal) || (!recital && preambular > 0 && container.Length == 0 && !(restarts && section.Length > 0));
        paragraph = recital ? key : line.Mark.Signature == "\u00a7 #" ? $"{container} {key}".Trim() : IsAnnex && restarts && line.Mark.Printed[0] != '(' ? $"{container}.{key}"
            : container.Length > 0 && restarts ? $"{container}({key})"
            : restarts && section.Length > 0 ? $"{section}.{key}"
            : operative && line.Mark.Style == NumberStyle.Decimal ? $"OP{key}"
            : key;
        Begin(paragraph, line.Mark.Printed, line.TextAfterMark, line.Line, 0, operative ? Operative : recital || key.StartsWith("PP", StringComparison.Ordinal) ? Preamble : null);
    }

    private void Continue(DraftLine line)
    {
        if (subParagraphs.Accept(line, open, inClause) is { } sub)
        {
            var parent = paragraph.Length > 0 ? paragraph : container;
            var text = line.Printed.Length > 0 ? line.Text : line.Text[Math.Min(sub.Mark.Length, line.Text.Length)..].Trim();
            Begin(parent + sub.Path, sub.Mark.Printed, text, line, sub.Depth);
            return;
        }

        if (open is null)
        {
            LeaveOut(line);
        }
        else if (open.Kind == ProvisionKind.Heading && (line.IsWhole || line.BeginsBlock || line.BeginsText || isTerm) && open.Id != "title")
        {
            UnderHeading(line);
        }
        else if (line.IsWhole || line.BeginsBlock)
        {
            findings.Add(Findings.UnnumberedParagraph(new Locus(name, null, line.Position, 0, 0, line.Text), open.Id));
            open = open with { Text = $"{open.Text}\n{line.Text}" };
        }
        else
        {
            open = open with { Text = joiner.Join(open.Text, line.Text) };
        }
    }

    /// <summary>Text under an article's or clause's title that prints no number of its own: the article itself.</summary>
    private void UnderHeading(DraftLine line)
    {
        if (isTerm && !line.IsWhole && open!.Text != open.Label)
        {
            Begin(container, "", line.Text, line, 0);
            return;
        }

        if (IsUntitled && !line.BeginsText && line.Text.Length < LongestTitle && !Sentences.EndsClosed(line.Text)) open = open! with { Text = $"{open!.Text} {line.Text}" };
        else if (container.Length > 0 && heading is not null && heading.EndsWith(container, StringComparison.OrdinalIgnoreCase)) Begin(container, "", line.Text, line, 0);
        else LeaveOut(line);
    }

    /// <summary>Whether the open heading shows no more than its number, or that its annex is normative or not: the title comes next.</summary>
    private bool IsUntitled => open is { Kind: ProvisionKind.Heading, Label.Length: > 0 } && container.Length > 0 && heading == open.Id
        && open.Text.StartsWith(open.Label, StringComparison.Ordinal) && open.Text[open.Label.Length..].Trim() is "" or ['(', .., ')'];

    private bool IsAnnex => container.StartsWith("Annex", StringComparison.Ordinal) || container.StartsWith("Schedule", StringComparison.Ordinal);

    private void Begin(string id, string label, string text, DraftLine line, int level, string? part = null)
    {
        Close();
        open = new Provision
        {
            Id = id,
            Kind = ProvisionKind.Paragraph,
            Label = label,
            Text = text,
            Section = heading ?? part,
            Level = level,
            Position = line.Position,
        };
    }

    private void LeaveOut(DraftLine line) => findings.Add(Findings.LeftOutOfDraft(new Locus(name, null, line.Position, 0, 0, line.Shown)));

    private void Close()
    {
        if (open is null) return;
        if (open.Id == "title")
        {
            title = open.Text;
            provisions.RemoveAll(p => p.Id == "title");
            taken.Remove("title");
        }

        var id = open.Id;
        for (var i = 2; !taken.Add(id); i++) id = $"{open.Id}#{i}";
        if (id != open.Id) findings.Add(Findings.DuplicateNumber(new Locus(name, null, open.Position, 0, 0, open.Label), open.Id, id));
        provisions.Add(open with { Id = id });
        open = null;
    }
}
