using System.Text.RegularExpressions;
using Intake.Extraction.Copies;
using Intake.Extraction.Phrases;
using Intake.Extraction.Places;

namespace Intake.Extraction.Instructions;

/// <summary>
/// Reads words that a sender shows as they are and as they should be, in two sentences or two labelled paragraphs:
/// <c>Paragraph 6 currently reads "a". We suggest "b".</c>, <c>Current text: … Proposed text: …</c>.
/// </summary>
internal sealed partial class CurrentAndProposed(DraftIndex index, CopyMatcher copies)
{
    private const int FewestWordsOfParagraph = 8;
    private string? current;

    /// <summary>What a sentence or paragraph of this kind says.</summary>
    /// <param name="Instruction">What it asks for; null when it only shows the draft.</param>
    /// <param name="Context">The provision whose words it shows; null when the text around says.</param>
    public sealed record Reading(Instruction? Instruction, ProvisionReference? Context);

    /// <summary>Begins a new part.</summary>
    public void Forget() => current = null;

    /// <summary>Reads a labelled paragraph; null when it has no label, or holds something else.</summary>
    public Reading? Read(string text, int start, InstructionToken? lead, System.Collections.Immutable.ImmutableArray<ProvisionReference> context)
    {
        var rest = text[start..];
        if (CurrentLabel().Match(rest) is { Success: true } label)
        {
            var words = Unquoted(rest[label.Length..]);
            if (words.Length == 0) return null;
            var named = lead?.References is [{ Id: { } id }, ..] ? id : context is [{ Id: { } spoken }, ..] ? spoken : null;
            if (Place(words, named) is not { } found) return null;
            current = words;
            var provision = index.Draft.Provisions[found].Id;
            return new Reading(null, new ProvisionReference(provision, provision));
        }

        if (ProposedLabel().Match(rest) is not { Success: true } proposed || context is not [{ Id: not null } one]) return null;
        var come = Unquoted(rest[proposed.Length..]);
        var isLong = come.Count(c => c == ' ') + 1 >= FewestWordsOfParagraph;
        if (current is { } old && come.Length > 0 && !IsWhole(old, one.Id!)) return Taken(new Reading(new Instruction(InstructionKind.ReplaceWords, [one]) { Old = [old], New = come }, null));
        return current is not null && isLong ? Taken(new Reading(new Instruction(InstructionKind.ReplaceParagraph, [one]) { New = come }, null)) : null;
    }

    /// <summary>Reads a sentence that shows words as they are, or the one behind it that shows them as they should be.</summary>
    public Reading? Read(Sentence sentence, System.Collections.Immutable.ImmutableArray<ProvisionReference> context)
    {
        var quotes = sentence.Tokens.Where(t => t.Class == TokenClass.Quote).ToList();
        if (context is not [{ Id: { } id } one] || quotes.Count is 0 or > 2) return null;
        if (sentence.May(Cue.Current) && Now().Match(sentence.Text) is { Success: true } now && now.Index < quotes[0].Start - sentence.Start && WordFinder.Contains(index.Folded(id), quotes[0].Text))
        {
            current = quotes[0].Text;
            return quotes.Count == 1 ? new Reading(null, one) : Changed(one, quotes[1].Text);
        }

        var says = sentence.Tokens.All(t => t.Class is TokenClass.Quote or TokenClass.Reference or TokenClass.To or TokenClass.With or TokenClass.InItsPlace or TokenClass.Colon
            or TokenClass.AsFollows or TokenClass.Prefer or TokenClass.Replace or TokenClass.Paragraph or TokenClass.For or TokenClass.And or TokenClass.ProposalNoun);
        return current is not null && quotes.Count == 1 && says ? Changed(one, quotes[0].Text) : null;
    }

    /// <summary>The provision that words stand in: the one spoken of, else the one they copy, else the only one that holds them.</summary>
    private int? Place(string words, string? named)
    {
        if (named is not null && WordFinder.Contains(index.Folded(named), words)) return index.Draft.IndexOf(named);
        return copies.Find(words, named is null ? -1 : index.Draft.IndexOf(named)) ?? (index.Containing(words) is [var only] ? only : null);
    }

    private Reading Changed(ProvisionReference provision, string come)
    {
        var whole = IsWhole(current!, provision.Id!);
        return Taken(new Reading(whole
            ? new Instruction(InstructionKind.ReplaceParagraph, [provision]) { New = come }
            : new Instruction(InstructionKind.ReplaceWords, [provision]) { Old = [current!], New = come }, null));
    }

    private Reading Taken(Reading reading)
    {
        current = null;
        return reading;
    }

    private bool IsWhole(string words, string id) => CopyMatcher.WordsOf(words).Count * 10 >= CopyMatcher.WordsOf(index.Draft.Find(id)!.Text).Count * 8;

    private static string Unquoted(string words)
    {
        var text = words.Trim();
        return Quotations.Find(text) is [(0, var end)] && end >= text.TrimEnd('.').Length ? text.TrimEnd('.').Trim('"', '“', '”', '«', '»', '„', ' ', '\u00a0') : text;
    }

    /// <summary>Words that show the text as it is now.</summary>
    [GeneratedRegex(@"\b(?:currently|presently|now|at present)\s+(?:reads?|says|states|refers? to|uses|has)\b|\bthe (?:current|existing|present) (?:text|wording|language|formulation|draft)\b|\b(?:se lit actuellement|dice actualmente|actualmente dice)\b|сейчас (?:гласит|сформулирован)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Now();

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?(?:the\s+)?(?:(?:current|existing|original|present|draft(?: \d)?|old|chair['’]?s)\s*(?:text|wording|language|version|formulation|draft|paragraph)?|texte? (?:actuel|original)|texto (?:actual|original)|redacción actual|текущ\w+ (?:текст|редакция)|существующ\w+ (?:текст|редакция)|النص الحالي|原文|现文|现有案文|当前案文|from)\s*[:：–-]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CurrentLabel();

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?(?:the\s+|our\s+)?(?:(?:proposed|suggested|new|alternative|amended|revised|preferred|modified|recommended)\s*(?:text|wording|language|version|formulation|amendment|change|redraft|paragraph)?|proposal|suggestion|change to|texte proposé|nouveau texte|texto propuesto|nuevo texto|redacción propuesta|предлагаем\w+ (?:текст|редакция)|нов\w+ (?:текст|редакция)|النص المقترح|建议案文|修改后|改为|拟议案文|to)\s*[:：–-]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProposedLabel();
}
