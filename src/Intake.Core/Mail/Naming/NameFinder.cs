using System.Collections.Immutable;

namespace Intake.Mail.Naming;

/// <summary>Finds the names of delegations in running text, in one pass over its words.</summary>
internal sealed class NameFinder
{
    private readonly NameNode root = new();
    private readonly HashSet<string> codes;

    public NameFinder(ImmutableArray<Delegation> delegations)
    {
        codes = delegations.SelectMany(d => d.Codes).ToHashSet(StringComparer.Ordinal);
        // What is added first stays: a name before an adjective, an adjective before a code.
        foreach (var phrase in Lookalikes.Phrases) Add(phrase, null, MentionKind.Name);
        foreach (var d in delegations) foreach (var name in d.Aliases.Prepend(d.Name)) Add(name, d, MentionKind.Name);
        foreach (var d in delegations) foreach (var adjective in d.Adjectives) Add(adjective, d, MentionKind.Adjective);
        foreach (var d in delegations) foreach (var code in d.Codes) Add(code, d, MentionKind.Code);
    }

    /// <summary>Every mention, in order and without overlap.</summary>
    public ImmutableArray<DelegationMention> Find(string text)
    {
        ImmutableArray<DelegationMention>.Builder? mentions = null;
        var previous = default(NameToken);
        for (var at = 0; NameTokens.Next(text, at, out var token);)
        {
            at = token.End;
            if (MayStart(text, token) && Longest(text, token, previous, out var entry, out var name))
            {
                if (entry.Delegation is { } delegation && IsFree(text, name, mentions))
                    (mentions ??= ImmutableArray.CreateBuilder<DelegationMention>()).Add(new DelegationMention(delegation, name.Start, name.Length, entry.Kind));
                at = name.End;
            }

            if (NameTokens.IsWord(text[token.Start])) previous = new NameToken(token.Start, at - token.Start);
        }

        return mentions?.ToImmutable() ?? [];
    }

    private void Add(string name, Delegation? delegation, MentionKind kind)
    {
        var node = root;
        var words = 0;
        Span<char> buffer = stackalloc char[NameFolding.LongestWord];
        for (var at = 0; NameTokens.Next(name, at, out var token); at = token.End, words++) node = node.Grow(NameTokens.Fold(name, token, buffer));
        var letters = name.Where(char.IsLetter).ToList();
        var isAcronym = words == 1 && letters.Count is > 1 and <= 6 && letters.All(char.IsUpper);
        node.Entry ??= new NameEntry(delegation, kind, isAcronym, words);
    }

    // Names start with a capital letter in the scripts that have them; 77国集团 starts with a digit.
    private static bool MayStart(ReadOnlySpan<char> text, NameToken token)
    {
        var c = text[token.Start];
        return char.IsAsciiLetterUpper(c) || (c > '\u007f' && !char.IsLower(c) && char.IsLetter(c))
            || (char.IsAsciiDigit(c) && token.End < text.Length && NameTokens.IsHan(text[token.End]));
    }

    private bool Longest(ReadOnlySpan<char> text, NameToken first, NameToken previous, out NameEntry entry, out NameToken name)
    {
        if (Walk(text, first, 0, previous, out entry, out name)) return true;
        // Arabic joins "and" (و، ف), "by" (ب), "for" (ل) and "like" (ك) to the next word.
        return first.Length > 3 && text[first.Start] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'
            && (Walk(text, first, 1, previous, out entry, out name)
                || (first.Length > 4 && text[first.Start] == 'و' && text[first.Start + 1] is 'ب' or 'ل' && Walk(text, first, 2, previous, out entry, out name)));
    }

    private bool Walk(ReadOnlySpan<char> text, NameToken first, int skip, NameToken previous, out NameEntry entry, out NameToken name)
    {
        entry = null!;
        var start = first.Start + skip;
        name = new NameToken(start, 0);
        Span<char> buffer = stackalloc char[NameFolding.LongestWord];
        var token = new NameToken(start, first.Length - skip);
        var node = root.Follow(Fold(text, token, skip, buffer));
        while (node is not null)
        {
            var candidate = new NameToken(start, token.End - start);
            if (node.Entry is { } e && Accepts(text, candidate, e, previous)) (entry, name) = (e, candidate);
            if (!NameTokens.Next(text, token.End, out var next) || !NameTokens.IsGap(text[token.End..next.Start])) break;
            node = node.Follow(NameTokens.Fold(text, next, buffer));
            token = next;
        }

        return entry is not null;
    }

    // "For the kingdom" is written للمملكة: the article loses its first letter after the preposition.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, NameToken token, int skip, Span<char> buffer)
    {
        var folded = NameTokens.Fold(text, token, buffer);
        if (skip == 0 || folded.Length < 3 || folded[0] != 'ل' || text[token.Start - 1] != 'ل' || folded.Length >= buffer.Length) return folded;
        folded.ToArray().CopyTo(buffer[1..]);
        buffer[0] = 'ا';
        return buffer[..(folded.Length + 1)];
    }

    private bool Accepts(ReadOnlySpan<char> text, NameToken name, NameEntry entry, NameToken previous)
    {
        if (entry.Delegation is null) return true;
        var slice = text.Slice(name.Start, name.Length);
        if (entry.IsAcronym)
        {
            if (slice.ContainsAnyInRange('a', 'z')) return false;
            if (entry.Kind == MentionKind.Code) return CodeRule.Holds(text, name, codes.Contains);
            // In a text all in capitals "US" is a word.
            return slice is not "US" || !IsShouted(text, name);
        }

        return entry.Words > 1 || entry.Kind != MentionKind.Name || !PersonRule.Holds(text, name, previous, w => root.Follow(w) is not null);
    }

    private static bool IsShouted(ReadOnlySpan<char> text, NameToken name)
    {
        var letters = 0;
        for (var i = Math.Max(0, name.Start - 30); i < Math.Min(text.Length, name.End + 30); i++)
        {
            if (char.IsLower(text[i])) return false;
            if (char.IsUpper(text[i])) letters++;
        }

        return letters > 6;
    }

    // Not part of an address, a URL, a file name, or of a word such as "non-EU".
    private static bool IsFree(ReadOnlySpan<char> text, NameToken name, ImmutableArray<DelegationMention>.Builder? mentions)
    {
        var before = name.Start > 0 ? text[name.Start - 1] : ' ';
        var beforeThat = name.Start > 1 ? text[name.Start - 2] : ' ';
        if (before is '@' or '_' || (before is '.' or '/' && char.IsAsciiLetterLower(beforeThat) && name.End < text.Length && text[name.End] is '.' or '/')) return false;
        if (name.End < text.Length && text[name.End] is '@' or '_') return false;
        if (name.End + 1 < text.Length && text[name.End] == '.' && char.IsAsciiLetterLower(text[name.End + 1]) && text[name.End - 1] != '.') return false;
        if (before != '-' || !char.IsLetter(beforeThat)) return true;
        var start = name.Start - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return char.IsUpper(text[start]) || (mentions is { Count: > 0 } && mentions[^1].Start + mentions[^1].Length == name.Start - 1);
    }
}
