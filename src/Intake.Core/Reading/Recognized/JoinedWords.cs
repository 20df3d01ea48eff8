using System.Collections.Immutable;
using System.Text;

namespace Intake.Reading.Recognized;

/// <summary>Joins lines to one text; what else the pages say decides whether a hyphen at the end of a line belongs to the word.</summary>
internal sealed class JoinedWords
{
    private readonly HashSet<string> known;

    /// <summary>Learns the words of all lines.</summary>
    public JoinedWords(IEnumerable<RecognizedLine> lines) =>
        known = new(lines.SelectMany(l => l.Words.Select(w => w.Text)).Select(Bare), StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of the lines: one space between words, none between Chinese ones.</summary>
    public ImmutableArray<TextRun> Join(IReadOnlyList<RecognizedLine> lines)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var text = new StringBuilder();
        var emphasis = Emphasis.None;
        RecognizedWord? before = null;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Length; i++)
            {
                var word = line.Words[i];
                var gap = before is null ? "" : Gap(before.Text, word.Text, isNewLine: i == 0);
                if (gap is null) text.Length--;
                var shared = before?.Emphasis & word.Emphasis;
                if (before is not null && word.Emphasis != emphasis)
                {
                    // The space between two looks belongs to the plainer one.
                    if (gap is { Length: > 0 } && shared == emphasis) text.Append(gap);
                    Close(emphasis);
                    if (gap is { Length: > 0 } && shared != emphasis) text.Append(gap);
                }
                else
                {
                    text.Append(gap);
                }

                emphasis = word.Emphasis;
                text.Append(word.Text);
                before = word;
            }
        }

        Close(emphasis);
        return runs.ToImmutable();

        void Close(Emphasis look)
        {
            if (text.Length > 0) runs.Add(new TextRun(text.ToString(), look));
            text.Clear();
        }
    }

    /// <summary>What stands between two words; null where the hyphen before goes too.</summary>
    private string? Gap(string before, string word, bool isNewLine)
    {
        if (IsHan(before[^1]) && IsHan(word[0])) return "";
        if (!isNewLine || before.Length < 2 || before[^1] is not ('-' or '\u2010' or '\u00ad') || !char.IsLetter(before[^2])) return " ";
        if (!char.IsLower(word[0])) return char.IsLetter(word[0]) ? "" : " ";
        return known.Contains(Bare(before + word)) && !known.Contains(Bare(before[..^1] + word)) ? "" : null;
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '«', '»', '‘', '’', '\'');

    /// <summary>Ideographs and the punctuation and letters of full width that go with them.</summary>
    private static bool IsHan(char c) => c is (>= '\u3000' and <= '\u303f') or (>= '\u3400' and <= '\u9fff') or (>= '\uff00' and <= '\uffef');
}
