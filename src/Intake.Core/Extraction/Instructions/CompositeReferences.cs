using System.Collections.Immutable;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Recognises references of several parts in any order: <c>Article 5, paragraph 2 (b)</c>, <c>paragraph 2 of article 5</c>, <c>chapeau of Article 7</c>,
/// <c>4.2.1 a)</c>, <c>NOTE 1 to 4.2.1</c>, <c>fourth paragraph of the preamble</c>, <c>第五条第三款</c>; lists and ranges of their last part.
/// </summary>
internal sealed class CompositeReferences(DraftIndex index)
{
    private const int MostParts = 6;
    private readonly PartResolver resolver = new(index);

    /// <summary>The article, annex or rule that the text speaks of, put in front of a bare paragraph number; empty for none.</summary>
    public string Container
    {
        get => resolver.Container;
        set => resolver.Container = value;
    }

    /// <summary>The provision that the text speaks of: "item (b)" is looked for in it and around it; null for none.</summary>
    public string? Around
    {
        get => resolver.Around;
        set => resolver.Around = value;
    }

    /// <summary>A reference that begins at a character and has an outer part, or parts of different depth; null when there is none.</summary>
    public InstructionToken? At(string text, int start)
    {
        var parts = new List<ReferencePart>();
        var end = start;
        while (parts.Count < MostParts && (parts.Count == 0 || ReferenceOpenings.MayContinue(text, end)) && ReferenceParts.At(text, end, parts.Count > 0, index.HasActs, out var behind) is { } part && IsKnown(part) && Fit(parts, part) is { } fitting)
        {
            parts.Add(fitting);
            end = behind;
        }

        if (parts is [] or [{ Kind: ReferenceKind.Chapeau or ReferenceKind.Title or ReferenceKind.Preamble or ReferenceKind.Operative, Key: "" }] || !MayStand(parts, text, start) || resolver.Resolve(parts) is not { } first) return null;
        // "Articles 3/4" and "Art 3/4" are two articles unless the first has such a paragraph.
        if (text.AsSpan(start, end - start) is var written && written.Contains('/') && (first.Id is null || written.StartsWith("articles", StringComparison.OrdinalIgnoreCase) || written.StartsWith("arts", StringComparison.OrdinalIgnoreCase))) return null;
        var references = ImmutableArray.CreateBuilder<ProvisionReference>();
        references.Add(first);
        if (first.Id is not null) end = ReferenceLists.More(text, end, parts, resolver, index.Draft, references);
        return new InstructionToken(TokenClass.Reference, start, end - start, text[start..end]) { References = references.ToImmutable() };
    }

    /// <summary>Whether the draft has such parts: sections are articles only where its articles are called so, and an annex without a number is the only one.</summary>
    private bool IsKnown(ReferencePart part) =>
        part.Kind != ReferenceKind.Container ? true
        : part.Key == ReferenceParts.LoneAnnex ? index.Draft.Find("heading:Annex") is not null
        : !part.Key.StartsWith(ReferenceParts.Section, StringComparison.Ordinal) || index.HasSections;

    /// <summary>The part as it goes with those before it; null when it begins a reference of its own.</summary>
    private static ReferencePart? Fit(List<ReferencePart> parts, ReferencePart part)
    {
        if (parts.Count == 0) return part;
        if (part is { Kind: ReferenceKind.Clause, IsNamed: true } && (part.Key.StartsWith("Table", StringComparison.Ordinal) || part.Key.StartsWith("Figure", StringComparison.Ordinal))) parts.RemoveAll(p => p.Kind == ReferenceKind.Clause);
        if (part.Kind == ReferenceKind.Item && parts.Exists(p => p.Kind == ReferenceKind.Item)) part = part with { Kind = ReferenceKind.SubItem };
        // "Art. 3/2 (b)": the number in front of a bracket is a paragraph's where an article stands before it.
        if (part is { Kind: ReferenceKind.Clause, IsNamed: false } && parts is [{ Kind: ReferenceKind.Container }] && part.Key.All(char.IsAsciiDigit)) part = part with { Kind = ReferenceKind.Paragraph };
        if (part.Kind == ReferenceKind.Clause && parts.Exists(p => p.Kind == ReferenceKind.Container) && !parts.Exists(p => p.Key.StartsWith("Annex", StringComparison.Ordinal))) return null;
        return parts.Exists(p => p.Kind == part.Kind) ? null : part;
    }

    /// <summary>Whether one part alone is enough to be a reference: a paragraph's number is left to the simpler pattern, and a bracket may count the sender's own points.</summary>
    private bool MayStand(List<ReferencePart> parts, string text, int start)
    {
        if (parts.Count > 1) return true;
        return parts[0] switch
        {
            { Kind: ReferenceKind.Container, Key: ReferenceParts.LoneAnnex } => false,
            { Kind: ReferenceKind.Paragraph, IsOrdinal: true } => false,
            { Kind: ReferenceKind.Paragraph, IsNamed: true } p => Container.Length > 0 || Around is not null || p.Key.Contains('.', StringComparison.Ordinal),
            { Kind: ReferenceKind.Paragraph } => false,
            { Kind: ReferenceKind.Preamble or ReferenceKind.Operative } p => p.IsOrdinal,
            { Kind: ReferenceKind.Item, IsNamed: false } => ReferenceLists.IsPointedAt(text, start),
            _ => true,
        };
    }
}
