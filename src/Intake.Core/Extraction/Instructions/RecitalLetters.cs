using System.Text.RegularExpressions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>Reads the letter of a recital in front of its words or of what is to become of them: <c>C. whereas …</c>, <c>(D) delete</c>.</summary>
internal static partial class RecitalLetters
{
    /// <summary>The recital that a text begins with; null where the draft has none such, or the letter sorts the sender's own points: <c>A. General remarks</c>.</summary>
    public static InstructionToken? At(string text, DraftIndex index) =>
        Letter().Match(text) is { Success: true } match && index.Draft.Find($"Recital {match.Groups["n"].Value}") is { } recital
            ? new InstructionToken(TokenClass.Reference, 0, match.Length, match.Value.Trim()) { References = [new ProvisionReference(match.Groups["n"].Value, recital.Id)] }
            : null;

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?\(?(?<n>[A-Z])(?:[.)]\s*[:–—-]?|:|\s[–—-])(?:\s+(?=[\p{Ll}\d“”""«„(\[~{*_<]|(?:Delete|Replace|Insert|Add|After|Before|Keep|Retain|Support|Oppose|Move|Merge|Reserve|Strike|Supprimer|Remplacer|Insérer|Ajouter|Après|Suprimir|Sustituir|Añadir|Insertar|Исключить|Заменить|Добавить)\b)|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
