using System.Text.RegularExpressions;

namespace Intake.Drafts;

/// <summary>Sorts what stands before the first number: title, preamble without numbers, the rest.</summary>
internal static partial class FrontMatter
{
    private const int FewestPreambular = 2;
    private const int IndentOfABlock = 4;

    /// <summary>Gives roles to the lines before the first numbered one.</summary>
    public static void Find(RoledLine[] lines)
    {
        var end = Array.FindIndex(lines, l => l.Role is LineRole.Paragraph or LineRole.Clause or LineRole.Container || (l.Role == LineRole.Heading && l.Mark is not null));
        if (end < 0) end = lines.Length;
        var blocks = Blocks(lines, end);
        var preambular = blocks.Where(b => lines[b.Last].Line.Text.TrimEnd() is [.., ',' or ';'] && LastWord(lines, b)).ToList();
        if (preambular.Count > 0 && Sentences.NamesTheBody(lines[preambular[0].First].Line.Text)) preambular.RemoveAt(0); // "The Parties to this Convention," is what the preamble hangs on
        if (preambular.Count < FewestPreambular) preambular = [];
        var inClause = false;
        foreach (var block in blocks)
        {
            inClause |= lines[block.First] is { Role: LineRole.Heading } heading && UnnumberedClauses.IsOne(heading.Line.Text);
            if (inClause || lines[block.First].Role != LineRole.Continuation) continue;
            lines[block.First] = lines[block.First] with { Role = preambular.Contains(block) ? LineRole.Preambular : LineRole.FrontMatter };
        }

        if (lines.Any(l => l.Role == LineRole.Title)) return;
        var styled = Array.FindIndex(lines, 0, end, l => l.Role == LineRole.Heading && l.Mark is null && l.Line.HeadingLevel > 0 && !UnnumberedClauses.IsOne(l.Line.Text));
        if (styled >= 0)
        {
            lines[styled] = lines[styled] with { Role = LineRole.Title };
            return;
        }

        if (AboveTheBody(lines, blocks) is { } above)
        {
            lines[above.First] = lines[above.First] with { Role = LineRole.Title };
            return;
        }

        var titles = blocks.Where(b => lines[b.First].Role == LineRole.FrontMatter && MayBeTitle(lines[b.Last].Line.Text)).ToList();
        if (titles.Count == 0) return;
        var title = titles.MaxBy(b => Enumerable.Range(b.First, b.Last - b.First + 1).Sum(i => lines[i].Line.Text.Count(char.IsLetter)));
        lines[title.First] = lines[title.First] with { Role = LineRole.Title };
    }

    /// <summary>A preamble begins with the body that speaks; what stands over it is the title, unless a date or the head of the document comes between.</summary>
    private static Block? AboveTheBody(RoledLine[] lines, List<Block> blocks)
    {
        var body = blocks.FindIndex(b => lines[b.First].Role == LineRole.FrontMatter && lines[b.Last].Line.Text.EndsWith(',') && Sentences.NamesTheBody(lines[b.First].Line.Text));
        for (var k = body - 1; k >= 0; k--)
        {
            if (lines[blocks[k].First].Role == LineRole.FrontMatter && MayBeTitle(lines[blocks[k].Last].Line.Text) && !Head().IsMatch(lines[blocks[k].First].Line.Text)) return blocks[k];
        }

        return null;
    }

    private static bool MayBeTitle(string last) => !Sentences.EndsClosed(last) && !EndsInFootnoteMark(last) && !last.EndsWith(',');

    private readonly record struct Block(int First, int Last);

    private static List<Block> Blocks(RoledLine[] lines, int end)
    {
        var spaced = lines.Any(l => l.Line.BeginsBlock);
        var spacing = spaced ? 0 : Enumerable.Range(0, end).Where(i => i > 0 && !lines[i].Line.IsWhole).Select(i => lines[i].Line.BlankBefore).DefaultIfEmpty(0).Min();
        var blocks = new List<Block>();
        for (var i = 0; i < end; i++)
        {
            if (lines[i].Role == LineRole.Empty) continue;
            var begins = blocks.Count == 0 || lines[i].Line.IsWhole || lines[i].Line.BlankBefore > spacing || Shift(lines[i - 1].Line.Indent, lines[i].Line.Indent) > IndentOfABlock || Sentences.EndsClosed(lines[i - 1].Line.Text) || lines[i].Role != LineRole.Continuation;
            if (begins) blocks.Add(new Block(i, i));
            else blocks[^1] = blocks[^1] with { Last = i };
        }

        return blocks;

        // Where empty lines part the blocks, a first line stands farther in than the next ones of its paragraph.
        int Shift(int before, int after) => spaced ? after - before : Math.Abs(after - before);
    }

    private static bool LastWord(RoledLine[] lines, Block block) => lines[block.First].Line.Text.Split(' ').Length > 3 || block.Last > block.First;

    /// <summary>What the head of a document tells besides its title: dates, languages, sessions, items, who tables it.</summary>
    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b|^(?:Original|Distr|Agenda\s+item|Item|Submitted)\b|\bsession\s*$|:\s*(?:revised\s+)?draft\s+(?:resolution|decision)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    private static bool EndsInFootnoteMark(string text) => text.Length > 2 && char.IsDigit(text[^1]) && text.TrimEnd("0123456789".ToCharArray()) is [.., '.' or ','];
}
