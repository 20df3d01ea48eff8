using System.Text;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Reading;

namespace Intake.Extraction.Copies;

/// <summary>What a paragraph with marks on the page says once the marks are obeyed.</summary>
/// <param name="Text">The text as the sender wants it.</param>
/// <param name="Before">The text as it was, marks undone: without what is marked as added.</param>
/// <param name="IsMarked">Whether there were any marks.</param>
internal sealed partial record MarkedText(string Text, string Before, bool IsMarked)
{
    private const Emphasis Added = Emphasis.Underline | Emphasis.Bold | Emphasis.Highlight;

    /// <summary>Obeys strike-through (hand made), <c>~~a~~</c>, <c>[-a-]</c>, <c>{+b+}</c>, <c>[DELETE: a]</c>, <c>(add: b)</c>, and what the legend says of brackets, underscores and asterisks.</summary>
    public static MarkedText Of(Paragraph paragraph, Legend legend)
    {
        var after = new StringBuilder();
        var before = new StringBuilder();
        var struck = false;
        foreach (var run in paragraph.Runs.Where(r => r.In(View.Accepted)))
        {
            var goes = (run.Emphasis & Emphasis.Strike) != 0;
            struck |= goes;
            if (!goes) after.Append(run.Text);
            if (goes || (run.Emphasis & Added) == 0) before.Append(run.Text);
        }

        var (text, textMarked) = Plain(after.ToString(), legend, keepDeleted: false);
        var (was, _) = Plain(before.ToString(), legend, keepDeleted: true);
        return new MarkedText(Tidy(text), Tidy(was), struck || textMarked);
    }

    private static (string Text, bool Marked) Plain(string text, Legend legend, bool keepDeleted)
    {
        var marked = false;
        text = Gone().Replace(text, m => Change(m, m.Groups["t"].Value, ""));
        text = Come().Replace(text, m => Change(m, "", m.Groups["t"].Value));
        if (legend.BracketsDelete) text = Brackets().Replace(text, m => Change(m, m.Groups["t"].Value, ""));
        else if (legend.BracketsInsert) text = Brackets().Replace(text, m => Change(m, "", m.Groups["t"].Value));
        if (legend.UnderscoresInsert) text = Underscored().Replace(text, m => Change(m, "", m.Groups["t"].Value));
        if (legend.AsterisksInsert || marked) text = Starred().Replace(text, m => Change(m, "", m.Groups["t"].Value));
        return (text, marked);

        string Change(Match match, string goes, string comes)
        {
            marked = true;
            return keepDeleted ? goes : comes;
        }
    }

    private static string Tidy(string text) => SpaceBeforeMark().Replace(Spaces.Collapse(text), "$1");

    [GeneratedRegex(@"~~(?<t>.+?)~~|\[-(?<t>.+?)-\]|\[(?:DELETE|DELETED|DEL)\s*:\s*(?<t>[^\]]+)\]|\((?:delete|deleted)\s*:\s*(?<t>[^)]+)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Gone();

    [GeneratedRegex(@"\{\+(?<t>.+?)\+\}|\[(?:ADD|ADDED|INSERT|NEW)\s*:\s*(?<t>[^\]]+)\]|\((?:add|added|insert)\s*:\s*(?<t>[^)]+)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Come();

    [GeneratedRegex(@"\[(?<t>[^\[\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<![\w])_(?<t>[^_\n]+)_(?![\w])|(?<=\w)_(?<t>[,;][^_\n]+)_", RegexOptions.CultureInvariant)]
    private static partial Regex Underscored();

    [GeneratedRegex(@"\*{1,2}(?<t>[^*\n]+)\*{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Starred();

    [GeneratedRegex(@"\s+([,;.:)])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeMark();
}
