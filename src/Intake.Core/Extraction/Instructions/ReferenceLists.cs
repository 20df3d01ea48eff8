using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;

namespace Intake.Extraction.Instructions;

/// <summary>Goes on with lists and ranges behind a reference: <c>Article 8, paras. 1 and 3</c>, <c>OP10 (a) and (b)</c>, <c>5.1 to 5.3</c>, <c>NOTE 1 &amp; NOTE 2</c>.</summary>
internal static partial class ReferenceLists
{
    private const int LongestRange = 60;

    /// <summary>Adds the further members of a list; each must be in the draft.</summary>
    /// <returns>Where the list ends.</returns>
    public static int More(string text, int end, List<ReferencePart> parts, PartResolver resolver, Draft draft, ImmutableArray<ProvisionReference>.Builder references)
    {
        var innermost = parts.OrderBy(p => p.Kind).Last();
        if (innermost is { Kind: ReferenceKind.Chapeau or ReferenceKind.Title or ReferenceKind.Group or ReferenceKind.Chapter } || innermost.IsOrdinal || innermost.Key.Length == 0) return end;
        var isLettered = innermost.Key.StartsWith("Recital ", StringComparison.Ordinal) && char.IsAsciiLetterUpper(innermost.Key[^1]);
        while ((isLettered ? Letter() : Next(innermost.Kind)).Match(text, end) is { Success: true } match)
        {
            var key = match.Groups["n"].Value;
            var written = innermost.Kind switch
            {
                _ when isLettered => $"Recital {key}",
                ReferenceKind.Item or ReferenceKind.SubItem => PartNumbers.Letter(key),
                _ when !char.IsAsciiLetter(innermost.Key[0]) || innermost.Kind == ReferenceKind.Clause => PartNumbers.Of(key) is { Length: > 0 } number ? number : key,
                ReferenceKind.Note when match.Groups["word"] is { Success: true } word => $"{(word.Value[0] is 'e' or 'E' ? "EXAMPLE" : "NOTE")} {PartNumbers.Of(key)}",
                _ => $"{innermost.Key.TrimEnd("0123456789".ToCharArray())}{PartNumbers.Of(key)}",
            };
            var before = references[^1].Id;
            var next = resolver.Resolve([.. parts.Select(p => p == innermost ? p with { Key = written, Suffix = "" } : p)]);
            if (next is null || (next.Id is null && innermost.Kind is not (ReferenceKind.Item or ReferenceKind.SubItem))) break;
            if (match.Groups["range"].Success && before is not null && next.Id is not null) references.AddRange(Between(draft, before, next.Id));
            references.Add(next);
            end = match.Index + match.Length;
        }

        return end;
    }

    /// <summary>Whether a letter in brackets is what a word in front of it takes: "in (b)", "delete (c)", "and of (a)".</summary>
    public static bool IsPointedAt(string text, int start) => start > 0 && Taking().IsMatch(text.AsSpan(Math.Max(0, start - 20), Math.Min(20, start)));

    /// <summary>The provisions of the same depth between two others.</summary>
    private static List<ProvisionReference> Between(Draft draft, string first, string last)
    {
        var (from, to) = (draft.IndexOf(first), draft.IndexOf(last));
        if (from < 0 || to <= from) return [];
        var (level, kind) = (draft.Provisions[from].Level, draft.Provisions[from].Kind);
        var between = draft.Provisions.Skip(from + 1).Take(to - from - 1).Where(p => p.Level == level && p.Kind == kind).Take(LongestRange + 1).Select(p => new ProvisionReference(p.Id, p.Id)).ToList();
        return between.Count > LongestRange ? [] : between;
    }

    private static Regex Next(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Item or ReferenceKind.SubItem => Item(),
        ReferenceKind.Clause => Clause(),
        ReferenceKind.Note => Note(),
        ReferenceKind.Group or ReferenceKind.Chapter or ReferenceKind.Container or ReferenceKind.Preamble or ReferenceKind.Operative or ReferenceKind.Paragraph or ReferenceKind.Chapeau or ReferenceKind.Title => Number(),
    };

    private const string Separator = @"\G\s*(?:(?<range>-|–|—|\bto\b|\bthrough\b|\bà\b|\bal?\b|\bпо\b|إلى|至|到)|,?\s*\band\s+(?:again|also|likewise)\s+(?:in|at|under)\b|\bas\s+well\s+as\b|\bainsi\s+que\b|\basí\s+como\b|\bа\s+также\b|,\s*(?:and|et|y|и)\b|,|;|/|&|\band\b|\bet\b|\by\b|\be\b|\bи\b|و|、|和|及)\s*";

    [GeneratedRegex(Separator + @"(?:(?:articles?|arts?\.?|paragraphs?|paras?\.?|OP|PP|§)\s*)?\(?(?<n>\d{1,3})\)?(?![\w.]*[\w%(])(?!\s*(?:°|%|per\s?cent|months?|years?|days?|hours?|km\b|mm\b|metres?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(Separator + @"(?:(?:recitals?|considérants?|considerandos?)\s+)?\(?(?<n>(?-i:[A-Z]))\)?(?![\w’'])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(Separator + @"(?:(?:points?|items?|letters?|sub-?paragraphs?)\s*)?(?:\((?<n>[a-z]|[ivx]{1,5}|\d{1,2}|[أبجدهو])\)|(?<n>[a-z]|[ivx]{1,5}|\d{1,2})\))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(Separator + @"(?:(?:sub-?)?clauses?\s*)?(?<n>(?:\d{1,2}|(?-i:[A-Z])(?=\.))(?:\.\d{1,3})*)(?![\w.]*[\w%(])(?!\s*(?:°|%|per\s?cent|months?|years?|days?|hours?|km\b|mm\b|min\b|kg\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();

    [GeneratedRegex(Separator + @"(?:the\s+)?(?:(?<word>notes?|examples?)\s*)?(?<n>\d{1,2})(?![\w.]*[\w%(])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?:\b(?:in|of|to|from|under|delete|swap|exchange|interchange|after|before|and|or|between)|:)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taking();
}
