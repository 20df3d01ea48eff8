using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>Finds what a sender says of the marks: names of marks, or marks shown, each beside a word that says whether its words go or come.</summary>
/// <remarks>
/// A legend is a sentence of its own that names no place of the draft. Its clauses pair a mark with a meaning, in either order:
/// <c>deletions are struck, additions underlined</c>; where a clause has only one of them, marks and meanings pair in the order they come.
/// A meaning set in its own mark explains itself: <c>{+added+}</c>, <c>(out, in)</c> with "out" struck.
/// </remarks>
internal static partial class LegendReader
{
    private const int Longest = 400;

    /// <summary>A mark or a meaning in a sentence: one of the two is set.</summary>
    private readonly record struct Term(int Start, int End, ImmutableArray<MarkForm> Forms, MarkedText.Mark? Mark);

    /// <summary>The legend in some paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="isOfDraft">Whether a text is the draft's and not the sender's.</param>
    public static Legend Read(IEnumerable<Paragraph> paragraphs, Func<string, bool>? isOfDraft = null)
    {
        var rules = ImmutableArray.CreateBuilder<MarkRule>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.QuoteDepth == 0 && paragraph.Cell is null && paragraph.Text() is { Length: > 3 and <= Longest } text && isOfDraft?.Invoke(text) is not true && !LegendWords.IsAboutAPlace(text)) Add(rules, paragraph, text);
        }

        return rules.Count == 0 ? Legend.None : new Legend(rules.ToImmutable());
    }

    /// <summary>Whether a paragraph says nothing but what the marks mean: every sentence of it pairs one with a meaning.</summary>
    public static bool IsAll(Paragraph paragraph)
    {
        if (paragraph.Text() is not { Length: > 3 and <= Longest } text || LegendWords.IsAboutAPlace(text)) return false;
        var looks = Looks(paragraph);
        return Sentences(text).Where(s => text[s.Start..s.End].Any(char.IsLetter)).All(s => Rules(text, s.Start, s.End, looks).Any());
    }

    private static void Add(ImmutableArray<MarkRule>.Builder rules, Paragraph paragraph, string text)
    {
        var looks = Looks(paragraph);
        if (!LegendWords.MeaningsIn(text).Any() && looks.TrueForAll(l => l.Mark is null)) return;
        foreach (var (start, end) in Sentences(text)) rules.AddRange(Rules(text, start, end, looks));
    }

    private static IEnumerable<MarkRule> Rules(string text, int start, int end, List<Term> looks)
    {
        var shown = Shown(text, start, end).Concat(looks.Where(l => l.Start >= start && l.End <= end)).ToList();
        var byThemselves = shown.Where(s => s.Mark is not null).SelectMany(own => own.Forms.Select(f => new MarkRule(f, own.Mark!.Value)));
        var terms = Terms(text, start, end, shown);
        return byThemselves.Concat((ByClause(text, start, end, terms, shown) ?? InOrder(terms)).SelectMany(pair => pair.Forms.Select(f => new MarkRule(f, pair.Mark))));
    }

    /// <summary>Signs that the sentence shows: with a meaning between them, or with an example.</summary>
    private static IEnumerable<Term> Shown(string text, int start, int end)
    {
        foreach (var words in Signs.In(text[start..end], Signs.All))
        {
            if (words.Form is not { } form) continue;
            var inside = text.Substring(start + words.WordsStart, words.WordsLength);
            var mark = LegendWords.Shown(inside);
            var said = form.Open is "(" ? LegendWords.IsExample(inside) && inside.Trim().Length > 0 || Noun().IsMatch(inside) : mark is not null || LegendWords.IsExample(inside) || Noun().IsMatch(inside);
            if (said) yield return new Term(start + words.Start, start + words.Start + words.Length, [form], form.Open is "(" ? null : mark);
        }

        foreach (Match empty in Empty().Matches(text[start..end]))
        {
            var sign = Signs.All.FirstOrDefault(s => s.Open == empty.Groups["open"].Value && s.Close == empty.Groups["close"].Value);
            if (sign is not null) yield return new Term(start + empty.Index, start + empty.Index + empty.Length, [sign.Form], null);
        }
    }

    /// <summary>Looks that the sentence shows: a meaning or an example that is struck, underlined, coloured.</summary>
    private static List<Term> Looks(Paragraph paragraph)
    {
        var found = new List<Term>();
        var at = 0;
        foreach (var run in paragraph.Runs.Where(r => r.In(View.Accepted)))
        {
            if ((run.Emphasis != Emphasis.None || run.Color is not null) && FormsOf(run) is { IsEmpty: false } forms)
            {
                var mark = LegendWords.Shown(run.Text);
                if (mark is not null || (run.Text.Trim().Length > 0 && LegendWords.IsExample(run.Text))) found.Add(new Term(at, at + run.Text.Length, forms, mark));
            }

            at += run.Text.Length;
        }

        return found;
    }

    private static ImmutableArray<MarkForm> FormsOf(TextRun run)
    {
        var forms = ImmutableArray.CreateBuilder<MarkForm>();
        foreach (var look in new[] { Emphasis.Strike, Emphasis.Underline, Emphasis.Bold, Emphasis.Italic, Emphasis.Highlight })
        {
            if ((run.Emphasis & look) != 0) forms.Add(MarkForm.In(look));
        }

        foreach (var name in new[] { "red", "blue", "green", "purple", "orange", "grey" })
        {
            if (run.Color is { } color && ColorNames.Is(color, name)) forms.Add(MarkForm.In(name));
        }

        return forms.ToImmutable();
    }

    /// <summary>The marks and meanings of a sentence in order; what a mark shown has inside is its own.</summary>
    private static List<Term> Terms(string text, int start, int end, List<Term> shown)
    {
        var sentence = text[start..end];
        var terms = shown.Where(s => s.Mark is null).ToList();
        foreach (var (at, length, forms) in LegendWords.MarksIn(sentence)) Take(new Term(start + at, start + at + length, forms, null));
        foreach (var (at, length, mark) in LegendWords.MeaningsIn(sentence)) Take(new Term(start + at, start + at + length, [], mark));
        return [.. terms.OrderBy(t => t.Start)];

        void Take(Term term)
        {
            if (!shown.Exists(s => term.Start < s.End && s.Start < term.End) && !terms.Exists(t => term.Start < t.End && t.Start < term.End)) terms.Add(term);
        }
    }

    /// <summary>The pairs where every clause has both a mark and a meaning; null when one has not.</summary>
    private static List<(ImmutableArray<MarkForm> Forms, MarkedText.Mark Mark)>? ByClause(string text, int start, int end, List<Term> terms, List<Term> shown)
    {
        var pairs = new List<(ImmutableArray<MarkForm>, MarkedText.Mark)>();
        var changed = new List<ImmutableArray<MarkForm>>();
        foreach (var (from, to) in Clauses(text, start, end, terms))
        {
            var own = terms.Where(t => t.Start >= from && t.End <= to).ToList();
            // "Struck = delete", with "struck" struck, has said it by itself.
            if (own.Count == 0 || (own.TrueForAll(t => t.Mark is not null) && shown.Exists(s => s.Mark is not null && s.Start >= from && s.End <= to))) continue;
            var forms = own.SelectMany(t => t.Forms).ToImmutableArray();
            var marks = own.Where(t => t.Mark is not null).Select(t => t.Mark!.Value).Distinct().ToList();
            if (!forms.IsEmpty && marks.Count == 1) pairs.Add((forms, marks[0]));
            else if (!forms.IsEmpty && marks.Count == 0 && LegendWords.SpeaksOfChanges(text[from..to])) changed.Add(forms);
            else return null;
        }

        // "Suggestions in bold, deletions struck": what is not a deletion is an addition.
        if (pairs.Exists(p => p.Item2 == MarkedText.Mark.Goes)) pairs.AddRange(changed.Select(c => (c, MarkedText.Mark.Comes)));
        return pairs;
    }

    /// <summary>Groups of marks and groups of meanings, paired as they come.</summary>
    private static List<(ImmutableArray<MarkForm> Forms, MarkedText.Mark Mark)> InOrder(List<Term> terms)
    {
        var groups = new List<(ImmutableArray<MarkForm> Forms, MarkedText.Mark? Mark)>();
        foreach (var term in terms)
        {
            if (groups.Count > 0 && term.Mark is null && groups[^1].Mark is null) groups[^1] = (groups[^1].Forms.AddRange(term.Forms), null);
            else if (groups.Count == 0 || term.Mark is null || groups[^1].Mark != term.Mark) groups.Add((term.Forms, term.Mark));
        }

        var pairs = new List<(ImmutableArray<MarkForm>, MarkedText.Mark)>();
        for (var i = 0; i + 1 < groups.Count; i += 2)
        {
            if (groups[i].Mark is null == groups[i + 1].Mark is null) break;
            pairs.Add((groups[i].Mark is null ? groups[i].Forms : groups[i + 1].Forms, (groups[i].Mark ?? groups[i + 1].Mark)!.Value));
        }

        return pairs;
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text) => Cut(text, 0, text.Length, SentenceEnd().Matches(text), []);

    private static IEnumerable<(int Start, int End)> Clauses(string text, int start, int end, List<Term> terms) => Cut(text, start, end, ClauseEnd().Matches(text), terms);

    private static IEnumerable<(int Start, int End)> Cut(string text, int start, int end, MatchCollection cuts, List<Term> whole)
    {
        foreach (Match cut in cuts)
        {
            if (cut.Index <= start || cut.Index >= end || whole.Exists(t => cut.Index < t.End && t.Start < cut.Index + cut.Length)) continue;
            yield return (start, cut.Index);
            start = cut.Index + cut.Length;
        }

        if (start < Math.Min(end, text.Length)) yield return (start, Math.Min(end, text.Length));
    }

    [GeneratedRegex(@"(?<=[.;。；؛])\s+|(?<=[。；؛])|\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[,;()，；、،؛]|\s(?:and|et|y|и|و|while|whereas|mientras|tandis que|а)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"^\s*(?:double )?(?:square |round |angled? |pointed |curly )?(?:brackets?|chevrons?|parenthes[ei]s|braces|bold|underlined?|italics?|crochets|parenthèses|corchetes|paréntesis|скобк\w+|括号|方括号)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    /// <summary>A pair of signs with nothing between, as in <c>[ ]</c> or <c>-- --</c>.</summary>
    [GeneratedRegex(@"(?<open>\(\(|\[\[|\{\{|<<|--|\+\+|\*\*|__|==|~~|[(\[{<*_/【［])(?:\s{0,3}|\s?(?:and|et|y|и|…|\.\.\.)\s?)(?<close>\)\)|\]\]|\}\}|>>|--|\+\+|\*\*|__|==|~~|[)\]}>*_/】］])", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
