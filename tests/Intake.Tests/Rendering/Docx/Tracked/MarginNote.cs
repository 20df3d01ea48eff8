using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>A comment of a tracked edition, as the file has it.</summary>
/// <param name="Names">Whose it is, all of them.</param>
/// <param name="Text">What it says, without the names in full.</param>
/// <param name="IsNames">It only names those whose change it stands at.</param>
internal sealed partial record MarginNote(string[] Names, string Text, bool IsNames)
{
    private const string InFull = "Names in full: ";

    /// <summary>The words that it wants for those that it stands at; null when it wants none.</summary>
    public string? Wording => Wanted().Match(Text) switch
    {
        { Success: true } match => match.Groups["here"].Value,
        _ => null,
    };

    /// <summary>The text that it wants for the whole paragraph; empty when it is to go; null when it speaks of something else.</summary>
    public string? Whole => Text.Split('\n') switch
    {
        [var only] when only.EndsWith(". Delete the paragraph", StringComparison.Ordinal) => "",
        [var head, .. var text] when head.Contains(". Replace ", StringComparison.Ordinal) => string.Join('\n', text)[1..^1],
        _ => null,
    };

    public static MarginNote Of(Comment comment)
    {
        var lines = comment.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        var inFull = lines.Find(l => l.StartsWith(InFull, StringComparison.Ordinal));
        var said = string.Join('\n', lines.Where(l => l != inFull));
        return new MarginNote((inFull?[InFull.Length..] ?? comment.Author!.Value!).Split("; "), said, said.Length == 0);
    }

    [GeneratedRegex("^[A-Z, ]+\\. Proposes (?:to delete these words|(?:to insert )?here: “(?<here>.*)”)$", RegexOptions.Singleline)]
    private static partial Regex Wanted();
}
