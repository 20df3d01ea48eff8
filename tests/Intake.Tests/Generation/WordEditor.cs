namespace Intake.Tests.Generation;

/// <summary>Changes words of a provision as editors do: a word, a phrase, a sentence.</summary>
internal sealed class WordEditor(Random random, Sentences sentences)
{
    /// <summary>A change of any kind within [from, to) of a text.</summary>
    public WordEdit Any(string text, int from, int to) => random.Next(10) switch
    {
        < 4 => Word(text, from, to) ?? Insertion(text, from, to),
        < 6 => Insertion(text, from, to),
        < 7 => Deletion(text, from, to),
        < 9 => Replacement(text, from, to),
        _ => Sentence(text, from, to),
    };

    /// <summary>A word of the table for its synonym; null when none stands there.</summary>
    public WordEdit? Word(string text, int from, int to)
    {
        var first = random.Next(Vocabulary.Synonyms.Length);
        for (var i = 0; i < Vocabulary.Synonyms.Length; i++)
        {
            var (word, instead) = Vocabulary.Synonyms[(first + i) % Vocabulary.Synonyms.Length];
            var at = text.IndexOf($" {word} ", from, to - from, StringComparison.Ordinal);
            if (at >= 0) return new WordEdit(at + 1, word, instead);
        }

        return null;
    }

    /// <summary>A phrase put behind a word.</summary>
    public WordEdit Insertion(string text, int from, int to)
    {
        var words = Words(text, from, to);
        var after = words[random.Next(1, words.Count - 1)];
        return new WordEdit(after.End, "", " " + sentences.One(Vocabulary.Insertions));
    }

    /// <summary>One to four words taken out with the space before them.</summary>
    public WordEdit Deletion(string text, int from, int to)
    {
        var (start, end) = Phrase(text, from, to);
        return new WordEdit(start - 1, text[(start - 1)..end], "");
    }

    /// <summary>One to four words for a phrase.</summary>
    public WordEdit Replacement(string text, int from, int to)
    {
        var (start, end) = Phrase(text, from, to);
        return new WordEdit(start, text[start..end], sentences.One(Vocabulary.Replacements));
    }

    /// <summary>A sentence behind the first one that ends in [from, to).</summary>
    public WordEdit Sentence(string text, int from, int to)
    {
        var stop = text.IndexOf('.', from, to - from);
        return stop < 0 ? Insertion(text, from, to) : new WordEdit(stop + 1, "", " " + sentences.Sentence());
    }

    /// <summary>One to four words without punctuation, neither first nor last of the stretch.</summary>
    private (int Start, int End) Phrase(string text, int from, int to)
    {
        var words = Words(text, from, to);
        var first = random.Next(1, words.Count - 1);
        var last = first;
        var most = Math.Min(words.Count - 2, first + random.Next(4));
        while (last < most && words[last + 1].Start == words[last].End + 1) last++;
        return (words[first].Start, words[last].End);
    }

    /// <summary>Whole words with spaces in front and no hyphen behind, in [from, to).</summary>
    private static List<(int Start, int End)> Words(string text, int from, int to)
    {
        var words = new List<(int Start, int End)>();
        for (var i = from; i < to;)
        {
            var start = i;
            while (i < to && char.IsLetter(text[i])) i++;
            if (i > start && i < to && start > 0 && text[start - 1] == ' ' && text[i] != '-') words.Add((start, i));
            if (i == start) i++;
        }

        return words;
    }
}
