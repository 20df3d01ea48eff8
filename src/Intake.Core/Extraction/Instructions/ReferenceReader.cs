using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises references to provisions in running text: <c>paras 13-15</c>, <c>§ 23</c>, <c>OP7 ter</c>, <c>пункты 64–66</c>, <c>第12段</c>.</summary>
internal sealed partial class ReferenceReader(DraftIndex index)
{
    private const int LongestRange = 60;
    private const string Sign = "\u00a7";

    private readonly CompositeReferences composite = new(index);
    private readonly SectionReferences sections = new(index);
    private readonly NeighbourReferences neighbours = new(index);
    private readonly ForeignReferences foreign = new(index);
    // The same place is asked about by the copies, by the tokens and by the phrases that must not hide it.
    private readonly Dictionary<string, Dictionary<(int Start, string Container, string? Around), InstructionToken?>> known = new(StringComparer.Ordinal);
    // Of the text that was asked about last: to hash a text for each of its words takes the square of its length.
    private (string Text, Dictionary<(int Start, string Container, string? Around), InstructionToken?> Places) asked = ("", []);
    private HeadingReferences? beside;
    private LanguageReferences? inOtherWords;

    /// <summary>The article, annex or rule that the text speaks of.</summary>
    public string Container
    {
        get => composite.Container;
        set => composite.Container = value;
    }

    /// <summary>The provision that the text speaks of, in which "item (b)" is looked for; null for none, and where no paragraph of the draft has parts.</summary>
    public string? Around
    {
        get => composite.Around;
        set => composite.Around = index.HasParts ? value : null;
    }

    private HeadingReferences Headings => beside ??= new HeadingReferences(index, sections);

    /// <summary>The reference that begins at a character; null when none does, or when it names another document's paragraph.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (!ReferenceOpenings.MayBegin(text, start)) return null;
        if (!ReferenceEquals(asked.Text, text)) asked = (text, known.TryGetValue(text, out var places) ? places : known[text] = []);
        var (at, key) = (asked.Places, (start, Container, Around)); // reading may ask about another text
        return at.TryGetValue(key, out var reference) ? reference : at[key] = Read(text, start);
    }

    /// <summary>The reference that a quotation holds and nothing else, where the draft nowhere has these words: <c>under "Paragraph 23"</c>.</summary>
    public InstructionToken? Named(string quoted) =>
        quoted.Length is > 4 and < 30 && char.IsAsciiDigit(quoted[^1]) && char.IsLetter(quoted[0]) && At(quoted, 0) is { } token && token.End == quoted.Length && token.References.All(r => r.Id is not null || r.IsNew) && index.Containing(quoted).IsEmpty ? token : null;

    /// <summary>The same for a place where a reference may begin.</summary>
    internal InstructionToken? Read(string text, int start)
    {
        if (Container.Length == 0 && Around is null && PlainReference.At(text, start) is { } plain && index.Resolve(plain.Number) is { } numbered)
        {
            return plain.IsJoined || ForeignReferences.IsBefore(text, start) ? null
                : new InstructionToken(TokenClass.Reference, start, plain.Length, text.Substring(start, plain.Length)) { References = [new ProvisionReference(plain.Number, numbered)] };
        }

        if (Title().Match(text, start) is { Success: true } title && index.Draft.Find("title") is not null)
            return new InstructionToken(TokenClass.Reference, start, title.Length, title.Value) { References = [new ProvisionReference("title", "title")] };
        if (neighbours.At(text, start) is { } next) return next;
        if (InSection(text, start) is { } placed) return foreign.IsBehind(text, placed.End) ? null : placed;
        if (sections.At(text, start) is { } counted) return counted;
        if (Headings.At(text, start) is { } heading) return heading;
        if (OrdinalIn().Match(text, start) is { Success: true } inside && Headings.Under(inside.Groups["s"].Value, inside.Groups["n"].Value) is { } member)
            return new InstructionToken(TokenClass.Reference, start, inside.Length, inside.Value) { References = [new ProvisionReference(inside.Value, member)] };
        if (HeadingName().Match(text, start) is { Success: true } name && index.Resolve($"heading:{name.Groups["s"].Value.ToUpperInvariant()}") is { } named)
            return new InstructionToken(TokenClass.Reference, start, name.Length, name.Value) { References = [new ProvisionReference(name.Value, named)] };
        if (ForeignReferences.IsBefore(text, start)) return null;
        var other = (inOtherWords ??= new LanguageReferences(index, Resolve)).At(text, start);
        if (composite.At(text, start) is { } composed && (other is null || other.Length <= composed.Length)) return foreign.IsBehind(text, composed.End) ? null : composed;
        if (other is not null) return other;
        var match = Reference().Match(text, start);
        if (!match.Success) match = Inserted().Match(text, start);
        if (!match.Success || match.Length == 0) return null;
        if (match.Groups["sep"] is { Success: true } dash && Amount().IsMatch(text.AsSpan(match.Index + match.Length)) && dash.Value.Contains(' ', StringComparison.Ordinal) && dash.Value.Trim() is "-" or "–" or "—") match = Reference().Match(text[..dash.Index], start);
        if (!match.Success || match.Length == 0) return null;
        if (foreign.IsBehind(text, match.Index + match.Length)) return null;
        var noun = Noun(match.Groups["noun"].Value);
        var references = Items(noun, match);
        if (references.Length == 0) return null;
        return Renumbered(text, match, noun) ?? new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = references };
    }

    /// <summary>An older number with today's in parentheses behind it: <c>Para 33 (now 35)</c>.</summary>
    private InstructionToken? Renumbered(string text, Match match, string noun)
    {
        if (Now().Match(text, match.Index + match.Length) is not { Success: true } now) return null;
        var today = Resolve(noun, Clean(now.Groups["item"].Value));
        return today.Id is null ? null : new InstructionToken(TokenClass.Reference, match.Index, now.Index + now.Length - match.Index, match.Value) { References = [today] };
    }

    /// <summary>Numbers behind a word that takes a provision, where nothing else can be meant; null otherwise.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="behind">Where the word ends.</param>
    public InstructionToken? BareAt(string text, int start, int behind)
    {
        if (text[behind..start].Trim().Length > 0) return null;
        var match = Followed().Match(text, start);
        if (!match.Success) return null;
        var references = Items("", match);
        return references.All(r => r.Id is not null) ? new InstructionToken(TokenClass.Reference, match.Index, match.Length, match.Value) { References = references } : null;
    }

    /// <summary>A number that stands alone at the start of a paragraph (<c>23.</c>, <c>(23)</c>, <c>16 bis:</c>, <c>94/95:</c>); null when there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="printed">The automatic number in front of it; empty for none.</param>
    public InstructionToken? Leading(string text, string printed = "")
    {
        if (printed.Length > 0)
        {
            if (RecitalLetters.At(printed.TrimEnd() + " ", index) is { } recital) return recital with { Start = 0, Length = 0 };
            var automatic = Bare().Match(printed.TrimEnd() + " ");
            return automatic.Success ? new InstructionToken(TokenClass.Reference, 0, 0, printed) { References = Items("", automatic) } : null;
        }

        var match = Bare().Match(text);
        if (!match.Success) return RecitalLetters.At(text, index) ?? Heading(text);
        var references = Items("", match);
        return references.Length == 0 ? null : new InstructionToken(TokenClass.Reference, 0, match.Length, match.Value.Trim()) { References = references };
    }

    /// <summary>The same behind the mark of a list, where a comma may follow the number as well.</summary>
    public InstructionToken? Listed(string text) =>
        Bare().Match(text) is { Success: true, Length: > 0 } ? Leading(text)
        : Followed().Match(text) is { Success: true } match && match.Index + match.Length < text.Length && text[match.Index + match.Length] == ','
            ? new InstructionToken(TokenClass.Reference, 0, match.Length + 1, match.Value) { References = Items("", match) } : null;

    /// <summary>A number and nothing else behind the number of the sender's own point: <c>(4) 6</c>; null when something else stands there.</summary>
    public InstructionToken? Alone(string text, int start)
    {
        if (Only().Match(text, start) is not { Success: true } only || Resolve("", only.Groups["item"].Value) is not { Id: not null } reference) return null;
        return new InstructionToken(TokenClass.Reference, only.Groups["item"].Index, only.Groups["item"].Length, only.Groups["item"].Value) { References = [reference] };
    }

    [GeneratedRegex(@"\G\s*(?<item>\d{1,3}(?:\.\d{1,3})*)[.:]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    /// <summary>A number that says itself what it is, in front of what the paragraph holds: <c>OP7 (b) The transfer</c>, <c>PP4 alt</c>, <c>OP12 bis. Decides</c>.</summary>
    private InstructionToken? Heading(string text)
    {
        if (Titled().Match(text) is not { Success: true } titled || At(text, titled.Length) is not { References: [var only] } token) return null;
        if (only.Id is null && !only.IsNew) return null;
        if (HeadingBehind().Match(text, token.End) is not { Success: true } behind || (behind.Groups["space"].Success && !only.IsNew && !token.Text.EndsWith(')'))) return null;
        return new InstructionToken(TokenClass.Reference, 0, behind.Index + behind.Length, token.Text) { References = token.References };
    }

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?(?=(?-i:OP|PP)\.?\s?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\G(?:\s*\((?:new|nouveau|nuevo|новый|جديدة|新)\)|\s*,\s*(?:new|nouveau|nuevo)(?=\s*[:.–—-]))?(?:\s*[.:)\]–—-]+(?:\s+|$)|\s*$|(?<space>\s+)(?-i:(?=[\p{Lu}\p{Lo}])))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingBehind();

    /// <summary>"Section C" as the place that something moves to; null where no section is named or the draft has none such.</summary>
    public InstructionToken? SectionAt(string text, int start) =>
        SectionName().Match(text, start) is { Success: true } match && index.Resolve($"heading:{match.Groups["s"].Value.ToUpperInvariant()}") is { } heading
            ? new InstructionToken(TokenClass.Reference, start, match.Length, match.Value) { References = [new ProvisionReference(match.Value, heading)] }
            : null;

    /// <summary>"The second paragraph" behind "in section D".</summary>
    private InstructionToken? InSection(string text, int start)
    {
        if (Ordinal().Match(text, start) is not { Success: true } match || Section().Match(text[..start]) is not { Success: true } section) return null;
        return Headings.Under(section.Groups["s"].Value, match.Groups["n"].Value) is { } id
            ? new InstructionToken(TokenClass.Reference, start, match.Length, match.Value) { References = [new ProvisionReference(match.Value, id)] }
            : null;
    }

    /// <summary>One reference for a number as written.</summary>
    public ProvisionReference Resolve(string noun, string number)
    {
        if (noun == Sign) return index.Signed(number) is { } signed ? new ProvisionReference(number, signed) : Resolve("", number);
        var written = $"{noun}{number}";
        if (index.Resolve(written) is { } id) return new ProvisionReference(number, id);
        if (Suffixed().Match(number) is { Success: true } suffixed)
        {
            var suffix = suffixed.Groups["suffix"].Value.ToLowerInvariant();
            var plain = suffixed.Groups["n"].Value;
            var name = $"{plain} {suffix}";
            if (index.Resolve($"{noun}{name}") is { } known) return new ProvisionReference(name, known);
            return new ProvisionReference(name, null, suffix, index.Resolve($"{noun}{plain}"));
        }

        return new ProvisionReference(number, null);
    }

    private ImmutableArray<ProvisionReference> Items(string noun, Match match)
    {
        var items = ImmutableArray.CreateBuilder<ProvisionReference>();
        var captures = match.Groups["item"].Captures;
        var separators = match.Groups["sep"].Captures;
        for (var i = 0; i < captures.Count; i++)
        {
            var written = Clean(captures[i].Value);
            if (i > 0 && IsRange(separators[i - 1].Value) && Range(noun, Clean(captures[i - 1].Value), written) is { Count: > 0 } between) items.AddRange(between);
            items.Add(Resolve(noun, written));
        }

        if (noun is "article " or "section " && items.All(r => r.Id is null && r.Base is null)) return [];
        return items.ToImmutable();
    }

    /// <summary>The provisions between two numbers, both left out.</summary>
    private List<ProvisionReference> Range(string noun, string first, string last)
    {
        if (!int.TryParse(first, CultureInfo.InvariantCulture, out var from) || !int.TryParse(last, CultureInfo.InvariantCulture, out var to)) return [];
        if (to <= from || to - from > LongestRange) return [];
        return [.. Enumerable.Range(from + 1, to - from - 1).Select(n => Resolve(noun, n.ToString(CultureInfo.InvariantCulture)))];
    }

    private static bool IsRange(string separator) => Joined().Replace(separator, "").Trim().ToLowerInvariant() is "-" or "–" or "—" or "to" or "through" or "à" or "au" or "a" or "al" or "по" or "至" or "到" or "إلى" or "-to-";

    private static string Clean(string written) => NumberWords.InLatin(FoldedText.Of(written)).Replace("(bis)", " bis", StringComparison.Ordinal).Replace(".bis", " bis", StringComparison.Ordinal).Trim(' ', '(', '.', ':');

    private static string Noun(string noun) => FoldedText.Of(noun).TrimEnd('.', 's', ' ') switch
    {
        "op" or "operative paragraph" or "operative para" => "op",
        "pp" or "preambular paragraph" or "preambular para" => "pp",
        "article" or "art" or "artículo" or "artículo" or "статья" => "article ",
        "annex" or "annexe" or "anexo" => "annex ",
        "\u00a7" => Sign,
        "rule" => "rule ",
        "section" or "heading of section" or "chapter" or "sección" or "раздел" => "section ",
        _ => "",
    };

    private const string Item = @"\(?\d{1,3}(?:\.\d{1,3})*(?!\d|\.\d)\)?(?:(?:\.\s|[\s.-])?\(?(?:bis|ter|quater|quinquies|sexies|septies|alt(?:\.?\s?\d)?|бис|тер|кватер|مكرر\w{0,2}(?:\sثاني[اة]|\sثالث[اة])?)(?!\w)\)?)?(?:\s?\([a-z]{1,4}\))*";
    private const string Separator = @"\s*(?:,?\s*\band\s+(?:again|also|likewise)\s+(?:in|at|under)\b|\bas\s+well\s+as\b|\bainsi\s+que\b|\basí\s+como\b|\bа\s+также\b|,\s*and\b|,\s*et\b|,|;|/|&|-|–|—|\band\b|\bto\b|\bthrough\b|\bet\b|\bà\b|\bau\b|\by\b|\bal?\b|\bи\b|\bпо\b|و|إلى|、|和|至|到)\s*(?:(?:paragraphs?|paras?\.?|OP|PP|§)\s*)?";

    [GeneratedRegex(@"\G(?<noun>(?:operative\s+|preambular\s+)?(?:paragraphs?|paras?\.?|parags?\.?|pars?\.|subparagraphs?|sub-paragraphs?)|§§?|¶|\bOPs?|\bPPs?|\bP(?=\s?\d)|(?<=(?:^|[(:;,.–-]|\b(?:in|under|at|on|to|of|from|and|delete|para))\s*)\bNos?\.|articles?|\bart\.|sections?|annex(?:e)?|rules?|clauses?|paragraphes?|alinéas?|points?|\bpts?\.?(?=\s?\d)|párrafos?|párr\.|apartados?|par(?:ag)?s?\.|alineas?|al\.|parrafos?|párrs?\.|puntos?|incisos?|numerals?|numerales|absatz|\babs\.|\bPO(?=\s?\d))\s*(?:(?:numbered|numéroté|numerado)\s*|(?:(?:bearing|with|under)\s+(?:the\s+)?)?numbers?\s*|nos?\.?\s*|n[°º]\s*)?(?<item>" + Item + @")(?:(?<sep>" + Separator + @")(?<item>" + Item + @"))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\G(?<item>" + Item + @")(?:(?<sep>" + Separator + @")(?<item>" + Item + @"))*(?=\s*(?:[.,;:)!]|$|\band\b|\bafter\b|\bbefore\b|\bas\b|\bto\b|\bin\b|\bwith\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Followed();

    [GeneratedRegex(@"^\s*(?:[-–•*»›▪◦·●○➢➤✓→+]\s+)?\[?(?<item>" + Item + @")(?:(?<sep>\s*(?:/|,|&|-|–|\band\b|\bas\s+well\s+as\b|\bto\b)\s*)(?<item>" + Item + @"))*(?:,?\s+(?:new|nouveau|nuevo))?\s*(?:[.:)\]]|\s[-–—]|(?=\s{2}|\t)|(?<=[a-z]\)?)(?=\s)|(?=\s+(?-i:SUP|NOC|MOD|ADD)\b)|(?=\s+(?:to|(?:should|could|must|may|can|shall|would|might)(?:\s+also)?)\s+(?:be|become|read|go|stay|come|follow)\b))(?:\s*\((?:new|nouveau|nouvelle|nuevo|nueva|neu|нов\w+|جديد\w*|新增?)\)\s*:?)?(?:\s*[-–—:])?(?:\s+|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\G(?:the\s+)?title(?=\s*[:–—-]|\s+of\s+the\s+(?:draft|document|resolution|convention|declaration|text)\b)|\Gin\s+the\s+title\b(?!\s+of\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\G(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\s+para(?:graph)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\G(?:(?:sub-?)?heading|title|chapeau)\s+(?:of\s+)?(?:section\s+|part\s+|chapter\s+)?(?<s>(?-i:[A-Z])(?:\.\d)?|(?-i:[IVX]+)(?:\.\d)?)\b|\Gsection\s+(?<s>(?-i:[A-Z])(?:\.\d)?|(?-i:[IVX]+)),?\s+(?:heading|title)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"\G(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|penultimate|opening)\s+para(?:graph)?\s+(?:of|in|under)\s+(?:the\s+)?(?:section|part|chapter|heading)\s+(?<s>(?-i:[A-Z](?:\.\d)?|[IVX]+))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalIn();

    /// <summary>What a number behind a dash counts: <c>P5 - 20 years on, …</c> names one paragraph.</summary>
    [GeneratedRegex(@"^(?:\s+(?:years?|months?|weeks?|days?|hours?|times|states|countries|members?|delegations|per\s?cent|percent|millions?|billions?|ans|années|mois|jours|años|meses|días|лет|года?|месяц\w*|дн\w+)\b|\s*%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    /// <summary>The word that may stand again in front of the second number of a range.</summary>
    [GeneratedRegex(@"(?:paragraphs?|paras?\.?|OP|PP|§)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\Gsection\s+(?<s>[A-Z]|[IVX]+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionName();

    [GeneratedRegex(@"\bsection\s+(?<s>[A-Z]|[IVX]+)\b(?!.*\bsection\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"\G\s*\((?:now|currently|new(?:\s+(?:number|numbering))?|in the (?:new|current|present) (?:text|draft)|(?:new|current|present|this)\s+draft)\s*[:,=]?\s*(?:no\.?\s*)?(?:para(?:graph)?s?\.?\s*)?(?<item>" + Item + @")[^()]{0,30}\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Now();

    /// <summary>A number with bis or ter needs no word in front of it to be a paragraph's.</summary>
    [GeneratedRegex(@"\G(?<noun>)(?<item>\d{1,3}[\s.-]?\(?(?:bis|ter|quater|quinquies|sexies|septies|alt|бис|тер|кватер|مكرر\w{0,2}(?:\sثاني[اة]|\sثالث[اة])?)\)?)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"^(?<n>.*?\d\)?)[\s.]*\(?(?<suffix>bis|ter|quater|quinquies|sexies|septies|alt(?:\.?\s?\d)?)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffixed();
}
