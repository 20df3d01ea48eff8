using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads the letter in front of a point under a provision spoken of: <c>Paragraph 10</c>, then <c>(c) Delete.</c></summary>
internal static partial class SubParagraphLead
{
    /// <summary>The sub-paragraph that a letter names; null where the provision spoken of has none such.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="context">The provisions spoken of.</param>
    /// <param name="index">The draft.</param>
    public static InstructionToken? Of(string text, ImmutableArray<ProvisionReference> context, DraftIndex index)
    {
        if (context is not [{ Id: { } id }] || Letter().Match(text) is not { Success: true } match) return null;
        for (var above = id; above.Length > 0; above = Above(above))
        {
            if (index.Resolve($"{above}({match.Groups["n"].Value.ToLowerInvariant()})") is { } found && found != id)
                return new InstructionToken(TokenClass.Reference, 0, match.Length, match.Value.Trim()) { References = [new ProvisionReference(match.Value.Trim(), found)] };
        }

        return null;
    }

    private static string Above(string id) => id.LastIndexOf('(') is var at and > 0 ? id[..at] : "";

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?\(?(?<n>[a-z]|[ivx]{1,4})\)\s*[:–-]?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
