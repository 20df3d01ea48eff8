using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Finds the provision that the parts of a reference name together, or the place of a new one.</summary>
internal sealed partial class PartResolver(DraftIndex index)
{
    /// <summary>The article, annex or rule that the text speaks of; empty for none.</summary>
    public string Container { get; set; } = "";

    /// <summary>The provision that the text speaks of; null for none.</summary>
    public string? Around { get; set; }

    /// <summary>The reference; null when the draft has neither it nor the number before it.</summary>
    public ProvisionReference? Resolve(IReadOnlyList<ReferencePart> parts)
    {
        var ordered = parts.OrderBy(p => p.Kind).ToList();
        if (OfInserted(ordered) is { } inserted) return inserted;
        var written = Written(ordered);
        var all = Candidates(ordered, written).Distinct(StringComparer.Ordinal).ToList();
        var suffix = ordered.LastOrDefault(p => p.Suffix.Length > 0)?.Suffix ?? "";
        if (ordered.Exists(p => p.Kind == ReferenceKind.Title)) return Named(all, written);
        foreach (var candidate in all)
        {
            if (suffix.Length > 0 && index.Resolve($"{candidate} {suffix}") is { } suffixed) return new ProvisionReference(written, suffixed);
            if (suffix.Length == 0 && IsNextAround(candidate, written, ordered, out var last)) return new ProvisionReference(written, null, "new", Behind(last));
            if (Existing(candidate, ordered) is not { } id) continue;
            if (Earlier(candidate, suffix) is { } earlier) return new ProvisionReference($"{written} {suffix}", null, "new", Behind(earlier));
            return suffix.Length == 0 ? new ProvisionReference(written, id) : new ProvisionReference($"{written} {suffix}", null, suffix, suffix.StartsWith("alt", StringComparison.Ordinal) ? id : Behind(id));
        }

        if (suffix.Length > 0 || ordered.Exists(p => p.Kind is ReferenceKind.Chapeau || p.IsOrdinal)) return null;
        foreach (var candidate in all)
        {
            if (Predecessor(candidate) is { } previous && index.Resolve(previous) is { } before) return new ProvisionReference(written, null, "new", Behind(before));
        }

        return null;
    }

    /// <summary>A part of an article that was inserted between two others and is in the draft: <c>Article 5 bis, paragraph 2</c>; null for other references.</summary>
    private ProvisionReference? OfInserted(List<ReferencePart> parts)
    {
        var at = parts.FindIndex(p => p.Suffix.Length > 0);
        if (at < 0 || at == parts.Count - 1 || parts[at].Key.Length == 0) return null;
        var whole = parts[at] with { Key = $"{parts[at].Key} {parts[at].Suffix}", Suffix = "" };
        return Candidates([whole], whole.Key).Any(c => index.Resolve(c) is not null) ? Resolve([.. parts[..at], whole, .. parts[(at + 1)..]]) : null;
    }

    /// <summary>Whether a number would be the next below the article spoken of: then it is a new one there, though another article may have a paragraph of that number.</summary>
    private bool IsNextAround(string candidate, string written, List<ReferencePart> parts, out string last)
    {
        last = "";
        if (parts is not [{ Kind: ReferenceKind.Paragraph, IsOrdinal: false }] || Around is not { } around || candidate == written || IsPlain(Path(around)) || index.Resolve(candidate) is not null) return false;
        if (Predecessor(candidate) is not { } previous || index.Resolve(previous) is not { } found) return false;
        last = found;
        return true;
    }

    /// <summary>The numbers that the parts may mean, the likeliest first.</summary>
    private IEnumerable<string> Candidates(List<ReferencePart> parts, string written)
    {
        var outer = parts[0].Kind;
        var isParagraph = outer == ReferenceKind.Paragraph;
        if (outer > ReferenceKind.Paragraph || isParagraph)
        {
            if (isParagraph && Container.Length > 0) yield return $"{Container} {written}";
            var inner = isParagraph && parts.Exists(p => p.Kind > ReferenceKind.Paragraph);
            if (inner && (Around is null || IsPlain(Path(Around)))) yield return written;
            for (var around = Around is { } id ? Path(id) : null; around is not null && !(isParagraph && parts.Count == 1 && IsPlain(around)); around = Outer(around)) yield return $"{around} {written}";
            if (isParagraph) yield return written;
            yield break;
        }

        yield return written;
        if (char.IsDigit(written[0]) && (parts.Count > 1 || parts[0].IsNamed)) yield return $"Article {written}";
        if (index.HasSections && char.IsDigit(written[0]) && (parts.Count > 1 || parts[0].IsNamed)) yield return $"{ReferenceParts.Section}{written}";
        if (index.HasSections && parts[0].Key.StartsWith("Article ", StringComparison.Ordinal)) yield return $"{ReferenceParts.Section}{written["Article ".Length..]}";
        foreach (var ofAct in index.HasActs ? OfAct(parts[0], written, parts.Count > 1) : []) yield return ofAct;
        if (parts[0].Key.StartsWith("Article ", StringComparison.Ordinal)) yield return written["Article ".Length..];
        if (parts is [{ Kind: ReferenceKind.Container }, { Kind: ReferenceKind.Clause } clause, ..]) yield return Written([.. parts.Skip(1)]);
        if (parts is [.., { Kind: ReferenceKind.Note, Key: "NOTE" or "EXAMPLE" }]) yield return $"{written} 1";
        if (parts is [{ Kind: ReferenceKind.Clause }, { Kind: ReferenceKind.Paragraph, Key: "1" }]) yield return parts[0].Key;
        if (parts.FindIndex(p => p.IsOrdinal) is > 0 and var counted) yield return Written([.. parts.Take(counted)]);
    }

    /// <summary>What a bill calls by another word: its clauses are sections or articles to some, its schedules annexes.</summary>
    private static IEnumerable<string> OfAct(ReferencePart outer, string written, bool hasMore)
    {
        if (char.IsDigit(written[0]) && (hasMore || outer.IsNamed)) return [$"Clause {written}", $"Regulation {written}"];
        foreach (var word in new[] { "Article ", ReferenceParts.Section })
        {
            if (outer.Key.StartsWith(word, StringComparison.Ordinal)) return [$"Clause {written[word.Length..]}", $"Regulation {written[word.Length..]}"];
        }

        return outer.Key.StartsWith("Annex ", StringComparison.Ordinal) ? [$"Schedule {written["Annex ".Length..]}"] : [];
    }

    /// <summary>A number without a word for its kind, in a draft that has one row of numbers: there a paragraph's number is nobody's part. The sections of an Act have subsections.</summary>
    private bool IsPlain(string around) => (char.IsDigit(around[0]) && index.Draft.Find($"{string.Concat(around.TakeWhile(char.IsDigit))}(1)") is null) || around.StartsWith("OP", StringComparison.Ordinal) || around.StartsWith("PP", StringComparison.Ordinal);

    /// <summary>The last of those inserted before it that the draft has: <c>Article 4 bis</c> for <c>Article 4 ter</c>; null for none.</summary>
    private string? Earlier(string candidate, string suffix)
    {
        for (var i = Array.IndexOf(StructureInstructions.Series, suffix) - 1; i >= 0; i--)
        {
            if (index.Resolve($"{candidate} {StructureInstructions.Series[i]}") is { } earlier) return earlier;
        }

        return null;
    }

    private string? Existing(string candidate, List<ReferencePart> parts)
    {
        if (index.Resolve(candidate) is not { } id) return null;
        if (!id.StartsWith("heading:", StringComparison.Ordinal) || parts.Exists(p => p.Kind is ReferenceKind.Group or ReferenceKind.Chapter)) return id;
        if (!parts.Exists(p => p.Kind == ReferenceKind.Chapeau)) return id;
        return index.Draft.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Paragraph && p.Section == id && p.Text.TrimEnd().EndsWith(':'))?.Id ?? id;
    }

    private ProvisionReference? Named(List<string> candidates, string written)
    {
        foreach (var candidate in candidates)
        {
            if (index.Resolve($"heading:{candidate}") is { } heading) return new ProvisionReference(written, heading);
        }

        return null;
    }

    /// <summary>A new article or clause comes behind the last provision of the one that it follows.</summary>
    private string Behind(string id)
    {
        var heading = id.StartsWith("heading:", StringComparison.Ordinal) ? id : null;
        return heading is null ? id : index.Draft.Provisions.LastOrDefault(p => p.Section == heading || (p.Section?.StartsWith(heading + ".", StringComparison.Ordinal) ?? false))?.Id ?? id;
    }

    private static string Written(List<ReferencePart> parts) => string.Join(' ', parts.Where(p => p.Key.Length > 0).Select(p => p.Kind switch
    {
        ReferenceKind.Paragraph when parts.Exists(o => o.Kind == ReferenceKind.Preamble) => $"PP{p.Key}",
        ReferenceKind.Paragraph when parts.Exists(o => o.Kind == ReferenceKind.Operative) => $"OP{p.Key}",
        ReferenceKind.Item or ReferenceKind.SubItem => $"({p.Key})",
        ReferenceKind.Group or ReferenceKind.Chapter or ReferenceKind.Container or ReferenceKind.Clause or ReferenceKind.Preamble or ReferenceKind.Operative or ReferenceKind.Paragraph or ReferenceKind.Note or ReferenceKind.Chapeau or ReferenceKind.Title => p.Key,
    }));

    private static string Path(string id) => id.StartsWith("heading:", StringComparison.Ordinal) ? id["heading:".Length..] : id;

    /// <summary>The provision that holds another: <c>OP7(b)</c> for <c>OP7(b)(ii)</c>; null at the top.</summary>
    private static string? Outer(string id) => Innermost().Match(id) is { Success: true, Index: > 0 } last ? id[..last.Index] : null;

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    /// <summary>The number before the last component: <c>6.2</c> for <c>6.3</c>, <c>Article 5 2 (c)</c> for <c>Article 5 2 (d)</c>.</summary>
    private static string? Predecessor(string written)
    {
        if (Last().Match(written) is not { Success: true } last) return null;
        var (head, component, tail) = (written[..last.Index], last.Value, written[(last.Index + last.Length)..]);
        if (int.TryParse(component, out var number)) return number > 1 ? $"{head}{number - 1}{tail}" : null;
        if (Array.IndexOf(Romans, component) is > 0 and var roman && (component.Length > 1 || head.EndsWith(")(", StringComparison.Ordinal) || head.EndsWith(") (", StringComparison.Ordinal))) return $"{head}{Romans[roman - 1]}{tail}";
        return component is [> 'a' and <= 'z' and var letter] ? $"{head}{(char)(letter - 1)}{tail}" : null;
    }

    [GeneratedRegex(@"\s?\([^()]{1,5}\)$|\s\w{1,4}\)$|\s(?:NOTE|EXAMPLE)(?:\s\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Innermost();

    [GeneratedRegex(@"(?:\d+|(?<![A-Za-z])(?:[ivx]{2,5}|[a-z]))(?=\)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Last();
}
