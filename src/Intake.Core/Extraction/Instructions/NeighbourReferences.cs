using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Recognises paragraphs that are counted from another one.</summary>
internal sealed partial class NeighbourReferences(DraftIndex index)
{
    /// <summary>Paragraphs counted from another: <c>the two paragraphs after 111</c>; null when none are, or the draft has fewer.</summary>
    public InstructionToken? At(string text, int start)
    {
        if (CountedBeside().Match(text, start) is not { Success: true } match || index.Resolve(match.Groups["item"].Value) is not { } id) return null;
        var count = match.Groups["n"].Value.ToLowerInvariant() switch { "three" or "3" or "trois" or "tres" => 3, "four" or "4" => 4, "" or "next" or "one" => 1, _ => 2 };
        var paragraphs = index.Draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).Select(p => p.Id).ToList();
        var at = paragraphs.IndexOf(id);
        var first = match.Groups["before"].Success ? at - count : at + 1;
        if (at < 0 || first < 0 || first + count > paragraphs.Count) return null;
        return new InstructionToken(TokenClass.Reference, start, match.Length, match.Value) { References = [.. paragraphs.GetRange(first, count).Select(p => new ProvisionReference(p, p))] };
    }

    [GeneratedRegex(@"\G(?:the|les|los)\s+(?:(?:following|next)\s+)?(?<n>two|three|four|2|3|4|deux|trois|dos|tres)\s+(?:paragraphs|paras\.?|paragraphes|párrafos)\s+(?:that\s+(?:come|follow)\s+|(?:immediately|directly|right)\s+)?(?:after|following|behind|below|(?<before>before|preceding|above)|après|después\s+del?|(?<before>avant|antes\s+del?))\s+(?:(?:paragraph|para\.?|number|no\.?|le\s+paragraphe|el\s+párrafo|párrafo)\s+)?(?<item>\d{1,3})(?![\w%]|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountedBeside();
}
