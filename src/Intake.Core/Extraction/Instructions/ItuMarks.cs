using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Reads the marks that stand alone above what they are about (ITU, General Rules of Conferences): <c>ADD</c>, <c>MOD</c>, <c>SUP</c>, <c>NOC</c>.</summary>
internal static partial class ItuMarks
{
    /// <summary>Whether a paragraph is such a mark and nothing else.</summary>
    public static bool IsMark(string text) => Alone().IsMatch(text);

    /// <summary>Records the paragraph below a mark: what goes, what stays, what is new. A modified text is a copy and is read as one.</summary>
    /// <returns>Whether it was recorded.</returns>
    public static bool Read(string mark, string text, Locus source, StatementReader statements, SubmissionBuilder builder)
    {
        if (Numbered().Match(text) is not { Success: true } number) return false;
        var references = statements.Signs.Reference(number.Groups["n"].Value);
        var rest = text[number.Length..].TrimStart(' ', '.', ':', '\t').TrimEnd();
        switch (mark.Trim())
        {
            case "SUP" when references is [{ Id: not null }, ..]:
                statements.Propose(new Instruction(InstructionKind.DeleteParagraph, references), source);
                return true;
            case "NOC" when references is [{ Id: not null }, ..]:
                builder.Record(source, LedgerDisposition.Proposal, [.. references.Where(r => r.Id is not null).Select(r => builder.Add(new Drafted(r.Id!, Operation.Retain, source)))]);
                return true;
            case "ADD" when references is [{ IsNew: true }] && rest.Length > 0:
                statements.Propose(new Instruction(InstructionKind.NewParagraph, references) { New = rest }, source);
                return true;
            default:
                return false;
        }
    }

    [GeneratedRegex(@"^\s*(?:ADD|MOD|SUP|NOC)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\s*(?<n>(?:(?:Article|Art\.|Clause|Section|No\.|OP|PP)\s*)?(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*(?:\s?\([a-z]{1,4}\))*|Annex\s[A-Z](?:\.\d+)*)(?=\W|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
