using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>Finds the role of every line of a draft from the sequences that its numbers form.</summary>
internal static class LineRoles
{
    private const int ShortestSequence = 2;
    private const int LongestHeading = 400;
    private const int LongestLabel = 100;
    private const string SignedParagraph = "\u00a7 #";

    /// <summary>The roles, line for line.</summary>
    public static RoledLine[] Find(IReadOnlyList<DraftLine> lines)
    {
        var marks = lines.Select(l => l.Printed.Length > 0 ? NumberMarks.At(l.Printed) : NumberMarks.At(l.Text)).ToArray();
        var roled = lines.Select(l => new RoledLine(l, Plain(l), null)).ToArray();
        Containers(lines, marks, roled);
        ActSections.Find(roled, marks);
        LetteredRecitals.Find(roled, marks);
        Sections(lines, marks, roled);
        Recitals.Find(roled, marks);
        Paragraphs(lines, marks, roled);
        NumberedHeadings(lines, marks, roled);
        PlainHeadings.Find(roled);
        UnnumberedClauses.Find(roled);
        FrontMatter.Find(roled);
        TitledLines.Find(roled);
        ItemRuns.Find(roled, marks);
        return roled;
    }

    private static LineRole Plain(DraftLine line) =>
        !line.Text.Any(char.IsLetterOrDigit) && line.Printed.Length == 0 ? LineRole.Empty
        : line.IsTitle ? LineRole.Title
        : Captions.Label(line.Text) is not null ? LineRole.Caption
        : line.HeadingLevel > 0 ? LineRole.Heading
        : LineRole.Continuation;

    private static void Containers(IReadOnlyList<DraftLine> lines, IReadOnlyList<NumberMark>[] marks, RoledLine[] roled)
    {
        var groups = Candidates(marks, roled, m => m.Style == NumberStyle.Named && m.Signature is not ("PP #" or "OP #" or "NOTE #" or "EXAMPLE #"), anyRole: true)
            .GroupBy(c => c.Mark.Signature, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var candidates = group.Where(c => StandsFree(lines, c.Line)).ToList();
            if (candidates.Count == 0) continue;
            var chain = Chain.Select(candidates);
            if (chain.Count < ShortestSequence && !(group.Key is "Annex #" or "Appendix #" or "Schedule #" || IsFirstChapter(lines, candidates[chain[0]]))) continue;
            var role = group.Key == SignedParagraph && 2 * chain.Count(i => IsSentence(lines, candidates[i])) > chain.Count ? LineRole.Paragraph : LineRole.Container;
            foreach (var c in chain.Select(i => candidates[i])) roled[c.Line] = new RoledLine(lines[c.Line], role, c.Mark);
        }
    }

    /// <summary>Whether words that end as a sentence stand behind a number: no title does.</summary>
    private static bool IsSentence(IReadOnlyList<DraftLine> lines, Chain.Candidate candidate)
    {
        var line = lines[candidate.Line];
        var text = line.Printed.Length > 0 ? line.Text : line.Text[Math.Min(candidate.Mark.Length, line.Text.Length)..];
        return text.Contains(' ', StringComparison.Ordinal) && Sentences.BeginsAnew(text) && Sentences.EndsClosed(text);
    }

    /// <summary>A part may have one chapter only: a short line that is the first of its kind.</summary>
    private static bool IsFirstChapter(IReadOnlyList<DraftLine> lines, Chain.Candidate candidate) =>
        candidate.Mark is { Signature: "Chapter #" or "Section #", Value: 1 } && lines[candidate.Line].Text.Length < LongestLabel && !Sentences.EndsClosed(lines[candidate.Line].Text);

    /// <summary>Whether a line does not go on with the one before: a wrapped line may begin with "Annex I".</summary>
    private static bool StandsFree(IReadOnlyList<DraftLine> lines, int i) =>
        i == 0 || lines[i].IsWhole || lines[i].BeginsBlock || lines[i].PageBreakBefore || Sentences.EndsClosed(lines[i - 1].Text) || lines[i - 1].Text.Length < 60;

    private static void Sections(IReadOnlyList<DraftLine> lines, IReadOnlyList<NumberMark>[] marks, RoledLine[] roled)
    {
        var candidates = Candidates(marks, roled, m => m.Style is NumberStyle.UpperLetter or NumberStyle.UpperRoman && m.Signature.EndsWith('.'), anyRole: true);
        foreach (var group in candidates.GroupBy(c => c.Mark.Style).OrderByDescending(g => Chain.Select([.. g]).Count))
        {
            var members = group.Where(c => roled[c.Line].Role is LineRole.Continuation or LineRole.Heading && roled[c.Line].Mark is null).ToList();
            if (members.Count == 0) continue;
            var chain = Chain.Select(members);
            if (chain.Count < ShortestSequence && !IsLoneHeading(lines, members[chain[0]])) continue;
            foreach (var c in chain.Select(i => members[i])) roled[c.Line] = new RoledLine(lines[c.Line], LineRole.Heading, c.Mark);
        }
    }

    /// <summary>A first letter alone is a heading when it is styled as one, or set off and not a sentence.</summary>
    private static bool IsLoneHeading(IReadOnlyList<DraftLine> lines, Chain.Candidate candidate)
    {
        var line = lines[candidate.Line];
        return line.HeadingLevel > 0 || (candidate.Mark.Value == 1 && line.BlankBefore > 0 && !line.IsWhole && LooksLikeHeading(line, candidate.Mark));
    }

    private static void Paragraphs(IReadOnlyList<DraftLine> lines, IReadOnlyList<NumberMark>[] marks, RoledLine[] roled)
    {
        var dotted = Candidates(marks, roled, m => m.Style == NumberStyle.Dotted, anyRole: true);
        var best = Candidates(marks, roled, m => m.Style == NumberStyle.Decimal && m.Signature != "#")
            .GroupBy(c => c.Mark.Signature, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .Select(g => Chain.Select(g).Select(i => g[i]).ToList())
            .OrderByDescending(c => c.Count)
            .FirstOrDefault() ?? [];
        if (dotted.Count > best.Count)
        {
            foreach (var c in dotted) roled[c.Line] = new RoledLine(lines[c.Line], LineRole.Clause, c.Mark);
            var tops = Candidates(marks, roled, m => m.Signature is "#" or "#.", anyRole: true).Where(c => roled[c.Line].Role is LineRole.Continuation or LineRole.Heading).ToList();
            foreach (var c in Chain.Select(tops).Select(i => tops[i])) roled[c.Line] = new RoledLine(lines[c.Line], LineRole.Clause, c.Mark);
            return;
        }

        foreach (var c in best) roled[c.Line] = new RoledLine(lines[c.Line], LineRole.Paragraph, c.Mark);
        ParagraphsOfArticles(lines, marks, roled);
        foreach (var c in Candidates(marks, roled, m => m.Signature is "PP #" or "OP #"))
            roled[c.Line] = new RoledLine(lines[c.Line], LineRole.Paragraph, c.Mark);
    }

    /// <summary>An article whose paragraphs print their numbers otherwise than most of the draft does: <c>1)</c> among <c>1.</c>.</summary>
    private static void ParagraphsOfArticles(IReadOnlyList<DraftLine> lines, IReadOnlyList<NumberMark>[] marks, RoledLine[] roled)
    {
        for (var i = 0; i < roled.Length; i++)
        {
            if (roled[i] is not { Role: LineRole.Container, Mark.Signature: "Article #" or "Rule #" or "Section #" or "Regulation #" or "\u00a7 #" }) continue;
            var end = i + 1;
            while (end < roled.Length && roled[end].Role is LineRole.Continuation or LineRole.Caption or LineRole.Empty) end++;
            if (end < roled.Length && roled[end].Role == LineRole.Paragraph) continue;
            var first = Enumerable.Range(i + 1, end - i - 1).SelectMany(k => marks[k]).FirstOrDefault(m => m.Style == NumberStyle.Decimal && m.Signature != "#");
            if (first is not { Value: 1 }) continue;
            var value = 1;
            for (var k = i + 1; k < end; k++)
            {
                if (marks[k].FirstOrDefault(m => m.Signature == first.Signature && m.Value == value) is not { } mark) continue;
                roled[k] = new RoledLine(lines[k], LineRole.Paragraph, mark);
                value++;
            }
        }
    }

    private static void NumberedHeadings(IReadOnlyList<DraftLine> lines, IReadOnlyList<NumberMark>[] marks, RoledLine[] roled)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = marks[i].FirstOrDefault(m => m.Style is NumberStyle.Decimal or NumberStyle.Dotted && m.Signature != "#");
            if (mark is null || roled[i].Mark is not null) continue;
            var styled = roled[i].Role == LineRole.Heading;
            var afterClosed = i == 0 || Sentences.EndsClosed(lines[i - 1].Text) || lines[i - 1].IsWhole || (lines[i].BlankBefore > 0 && IsInHeading(roled, i - 1));
            if (styled || (roled[i].Role == LineRole.Continuation && afterClosed && LooksLikeHeading(lines[i], mark)))
                roled[i] = new RoledLine(lines[i], LineRole.Heading, mark);
        }
    }

    private static bool IsInHeading(RoledLine[] roled, int i)
    {
        while (i > 0 && roled[i].Role == LineRole.Continuation) i--;
        return roled[i].Role == LineRole.Heading;
    }

    private static bool LooksLikeHeading(DraftLine line, NumberMark mark)
    {
        var text = line.Printed.Length > 0 ? line.Text : line.Text[Math.Min(mark.Length, line.Text.Length)..];
        return text.Length is > 0 and < LongestHeading && Sentences.BeginsAnew(text) && !Sentences.EndsClosed(text);
    }

    private static List<Chain.Candidate> Candidates(IReadOnlyList<NumberMark>[] marks, RoledLine[] roled, Func<NumberMark, bool> wanted, bool anyRole = false)
    {
        var candidates = new List<Chain.Candidate>();
        var scope = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            if (roled[i].Role is LineRole.Container or LineRole.Heading) scope++;
            if (!anyRole && roled[i].Role != LineRole.Continuation) continue;
            if (roled[i].Role == LineRole.Container) continue;
            foreach (var mark in marks[i].Where(wanted)) candidates.Add(new Chain.Candidate(i, mark, scope));
        }

        return candidates;
    }
}
