using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Reads an article that is written out with its paragraphs below "Article 11 should read:" or "After Article 6, insert:": each paragraph is compared with its
/// own provision, and those that the draft does not have are new.
/// </summary>
internal sealed partial class ArticleRedraft(DraftIndex index)
{
    private const int LongestTitle = 120;
    private const int FewestSpaces = 4;
    private string? container;
    private string label = "";
    private string last = "";
    private bool isNew;
    private bool isQuoted;

    /// <summary>Stops expecting more of an article.</summary>
    public void Close() => container = null;

    /// <summary>The instructions of one paragraph of an article; default when it is none.</summary>
    /// <param name="asked">The sentence that announced a text; null when none did.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="isInstruction">Whether a paragraph asks for something of its own: then it is no words of the article.</param>
    public ImmutableArray<Instruction> Read(Sentence? asked, string text, Func<bool> isInstruction)
    {
        var words = text.Trim();
        if (asked is not null && !Opens(asked, words)) Close();
        if (container is null) return default;
        var ends = isQuoted && Closing().IsMatch(words);
        words = words.Trim('"', '“', '”', '«', '»', ' ');
        var read = Line(words);
        if (read.IsDefault && isNew && words.Count(c => c == ' ') >= FewestSpaces && !Remark().IsMatch(words) && !isInstruction())
        {
            (read, ends) = (New(words), !isQuoted || ends);
        }

        if (read.IsDefault || ends) Close();
        return read;
    }

    /// <summary>Whether the paragraph behind an announcement begins an article: its number, alone or with its title.</summary>
    private bool Opens(Sentence asked, string words)
    {
        if (Label().Match(words) is not { Success: true } match || asked.Tokens.LastOrDefault(t => t.Class == TokenClass.Reference)?.References is not [.., { Id: { } about }]) return false;
        var written = Spaces.Collapse(match.Groups["label"].Value);
        var heading = index.Resolve($"heading:{written}");
        isNew = heading is null;
        if (!isNew && heading != about && !about.StartsWith(written + "(", StringComparison.OrdinalIgnoreCase) && !string.Equals(about, written, StringComparison.OrdinalIgnoreCase)) return false;
        (container, label, isQuoted) = (heading ?? about, written, words[0] is '"' or '“' or '«' or '”');
        last = isNew ? Behind(about) : "";
        return true;
    }

    private ImmutableArray<Instruction> Line(string words)
    {
        if (Label().Match(words) is { Success: true } own)
        {
            var behindLabel = words[own.Length..].Trim(' ', '.', ':', '–', '—', '-');
            return isNew && Sentences.EndsClosed(words) && behindLabel.Count(c => c == ' ') >= FewestSpaces ? New(words[own.Length..].TrimStart(' ', '.', ':', '–', '—', '-')) : Title(behindLabel);
        }

        if (Number().Match(words) is not { Success: true } number)
            return words.Length < LongestTitle && !Sentences.EndsClosed(words) ? Title(words) : default;
        var come = words[number.Length..].Trim();
        var id = isNew ? null : index.Resolve($"{label} {number.Groups["n"].Value}");
        if (id is not null)
        {
            last = id;
            return [new Instruction(InstructionKind.ReplaceParagraph, [new ProvisionReference(id, id)]) { New = come }];
        }

        return New(come);
    }

    private ImmutableArray<Instruction> New(string come)
    {
        var behind = last.Length > 0 ? last : Behind(container!);
        return [new Instruction(InstructionKind.NewParagraph, []) { New = come, Destination = [new ProvisionReference(behind, behind)] }];
    }

    /// <summary>The title of the article, compared with the heading; a new article's is only its name.</summary>
    private ImmutableArray<Instruction> Title(string title) =>
        isNew || title.Length == 0 ? [] : [new Instruction(InstructionKind.ReplaceParagraph, [new ProvisionReference(label, container)]) { New = $"{label} {title}" }];

    private string Behind(string id) =>
        id.StartsWith("heading:", StringComparison.Ordinal) ? index.Draft.Provisions.LastOrDefault(p => p.Section == id)?.Id ?? id : id;

    [GeneratedRegex(@"^[""“«”]?\s*(?<label>(?:Article|Art\.|Artículo|Статья|Rule|Annex)\s+(?:\d{1,3}(?:\s?(?:bis|ter|quater))?|[A-Z]|[IVX]+))(?![\w(])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>What a sender says of the article instead of going on with it.</summary>
    [GeneratedRegex(@"^(?:rationale|reasons?|justification|explanation|comments?|note|motifs?|justificación|motivo|обоснование|пояснение)\b|^(?:we|our|this (?:proposal|amendment|article)|the (?:proposal|amendment))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?<n>\d{1,2})[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[""”»]\s*[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
