using System.Globalization;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Extraction.Comparison;

namespace Intake.Rendering;

/// <summary>The sentences that every edition prints about a provision. The words of delegations in them are quoted, never changed.</summary>
internal static class Wording
{
    /// <summary>Longer quotations in a headline are cut in the middle; the whole text stands below it.</summary>
    private const int QuotedWords = 14;

    /// <summary>The same limit for scripts without spaces, in UTF-16 units.</summary>
    private const int QuotedCharacters = 180;

    /// <summary>Marks what is new.</summary>
    public const string Star = "★";

    /// <summary>What the star means, with its date; null where nothing carries one.</summary>
    public static string? StarLegend(Compilation compilation) => compilation.Since is not { } since ? null
        : $"{Star} marks what is new since the compilation {(since.AsOf is { } at ? $"of mails up to {Moment.Named(at, compilation.TimeZone)}" : "that it is compared with")}: {Many(since.Mails, "mail")}, and every proposal in which they have a part.";

    /// <summary>What an entry does, in one line.</summary>
    public static string Headline(CompiledProvision provision, Entry entry) => entry.Kind switch
    {
        ChangeKind.DeleteParagraph => $"Delete the {Thing(provision)}",
        ChangeKind.ReplaceParagraph => $"Replace the {Thing(provision)}",
        ChangeKind.Replace or ChangeKind.Insert or ChangeKind.Delete or ChangeKind.Editorial => Own(entry) ?? Edits(provision.Base!.Text, entry),
        ChangeKind.NewParagraph => "Insert a new paragraph",
        ChangeKind.Move => $"Move{To(entry, " to ")}",
        ChangeKind.Merge => $"Merge{To(entry, " with ")}",
        ChangeKind.Split => "Split in two",
        ChangeKind.Unclear => Told(entry.Contributions[0].Proposal),
        ChangeKind.NotReceived when entry.NamedProponent is null => $"Deletion of the {Thing(provision)}, which is not among the proposals received",
        ChangeKind.NotReceived => $"Proposal of “{entry.NamedProponent}”, which is not among those received",
    };

    /// <summary><c>9 proposals from 14 delegations (1 delete the paragraph, 3 replace) · retain: 4</c>; empty when nothing was received.</summary>
    public static string CountLine(ProvisionCount count)
    {
        var parts = new List<string>();
        if (count.Proposals > 0)
        {
            var kinds = string.Join(", ", count.Kinds.Select(k => $"{Number(k.Entries)} {Kind(k.Kind)}{(k is { Kind: ChangeKind.NewParagraph, Entries: > 1 } ? "s" : "")}"));
            parts.Add($"{Many(count.Proposals, "proposal")} from {Many(count.Delegations, "delegation")} ({kinds})");
        }

        if (count.LateProposals > 0) parts.Add($"late: {Number(count.LateProposals)}");
        parts.AddRange(count.Stances.Select(s => $"{Stance(s.Stance)}: {Number(s.Delegations)}"));
        if (count.Comments > 0) parts.Add(Many(count.Comments, "comment"));
        return string.Join(" · ", parts);
    }

    /// <summary>The measure that orders the entries; empty when there is none.</summary>
    public static string Measure(Measure measure) => measure.Distance switch
    {
        Distance.Deletion => "whole text",
        Distance.WholeText => "whole text",
        Distance.Words or Distance.OneWord => $"{Number(measure.WordsChanged)} of {Many(measure.WordsOf, "word")}",
        Distance.Punctuation => "punctuation or capitals",
        Distance.Structure or Distance.Unmeasured => "",
    };

    /// <summary>Says that the order of the entries is not the measured one.</summary>
    public const string OrderOfChair = "Order set by the Chair.";

    /// <summary>The number of a provision as a reader names it: <c>23</c>, <c>16 bis</c>, <c>after 30</c>, the text of a heading.</summary>
    public static string Name(CompiledProvision provision) =>
        provision.Base is null ? Place(provision.Id)
        : provision.Base.Kind == Drafts.ProvisionKind.Heading ? $"Heading “{Shorten(provision.Base.Text)}”"
        : provision.Id;

    /// <summary><c>after:30</c> as words.</summary>
    public static string Place(string id) => id
        .Replace("after:heading:", "after heading ", StringComparison.Ordinal)
        .Replace("before:heading:", "before heading ", StringComparison.Ordinal)
        .Replace("after:", "after ", StringComparison.Ordinal)
        .Replace("before:", "before ", StringComparison.Ordinal);

    /// <summary>The verb of a stance on the text.</summary>
    public static string Stance(Operation stance) => stance.ToString().ToLowerInvariant();

    /// <summary>What a proposal as received wants: <c>delete the paragraph</c>.</summary>
    public static string Verb(Operation operation) => operation switch
    {
        Operation.InsertParagraph => "insert a paragraph",
        Operation.DeleteParagraph => "delete the paragraph",
        Operation.ReplaceParagraph => "replace the paragraph",
        Operation.Insert or Operation.Delete or Operation.Replace or Operation.Move or Operation.Merge or Operation.Split
            or Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment => operation.ToString().ToLowerInvariant(),
    };

    /// <summary>What those who take a stance on a proposal did: <c>supported</c>.</summary>
    public static string Passive(Operation stance) => stance switch
    {
        Operation.Support => "supported",
        Operation.Oppose => "opposed",
        Operation.Retain => "for the text as it stands",
        Operation.Reserve => "reserved",
        Operation.Insert or Operation.Delete or Operation.Replace or Operation.InsertParagraph or Operation.DeleteParagraph or Operation.ReplaceParagraph
            or Operation.Move or Operation.Merge or Operation.Split or Operation.Comment => "commented",
    };

    /// <summary>A proponent with what must be known of its contribution: <c>Canada (late)</c>.</summary>
    public static string Credit(Credit credit) =>
        credit.Proponent.Name + (credit.Late ? " (late)" : "") + (credit.Doubtful ? " (doubtful reading)" : "");

    /// <summary><c>1 proposal</c>, <c>2 proposals</c>.</summary>
    public static string Many(int count, string noun, string? plural = null) => $"{Number(count)} {(count == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>In quotation marks, cut in the middle when long.</summary>
    public static string Quote(string text) => $"“{Shorten(text)}”";

    /// <summary>A number with no separators, in any culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What kind of change an entry is.</summary>
    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.DeleteParagraph => "delete the paragraph",
        ChangeKind.ReplaceParagraph => "replace the paragraph",
        ChangeKind.Replace => "replace",
        ChangeKind.Insert => "insert",
        ChangeKind.Delete => "delete words",
        ChangeKind.Editorial => "editorial",
        ChangeKind.NewParagraph => "new paragraph",
        ChangeKind.Move => "move",
        ChangeKind.Merge => "merge",
        ChangeKind.Split => "split",
        ChangeKind.Unclear => "not determined",
        ChangeKind.NotReceived => "not received",
    };

    private static string Thing(CompiledProvision provision) => provision.Base?.Kind == Drafts.ProvisionKind.Heading ? "heading" : "paragraph";

    private static string To(Entry entry, string word) =>
        entry.Contributions[0].Proposal.Destination is { Length: > 0 } destination ? word + Place(destination) : "";

    /// <summary>The sender's own way to say it, where everyone in the entry says it in the same words; else null.</summary>
    private static string? Own(Entry entry) => entry.Contributions.Select(c => (c.Proposal.Operation, c.Proposal.Old, c.Proposal.New)).Distinct().ToList() switch
    {
        [(Operation.Replace, { } gone, { } come)] => $"Replace {Quote(gone)} with {Quote(come)}",
        [(Operation.ReplaceParagraph, _, _)] => "Replace the paragraph",
        [(Operation.Delete, { } gone, null)] => $"Delete {Quote(gone)}",
        _ => null,
    };

    private static string Edits(string baseText, Entry entry)
    {
        var telling = entry.Edits.Where(e => !string.IsNullOrWhiteSpace(e.NewText) || !string.IsNullOrWhiteSpace(baseText.Substring(e.Start, e.Length))).ToList();
        if (telling.Count is 0 or > 3) return Many(entry.Edits.Length, "change") + ", marked below";
        var phrases = string.Join("; ", telling.Select(e => Edit(baseText, e)));
        return char.ToUpperInvariant(phrases[0]) + phrases[1..];
    }

    private static string Edit(string baseText, TextEdit edit)
    {
        var old = baseText.Substring(edit.Start, edit.Length);
        if (string.IsNullOrWhiteSpace(old)) return $"insert {Quote(edit.NewText)}{Where(baseText, edit)}";
        return string.IsNullOrWhiteSpace(edit.NewText)
            ? $"delete {Quote(old)}{(IsMark(old) ? Where(baseText, edit) : "")}"
            : $"replace {Quote(old)} with {Quote(edit.NewText)}";
    }

    private static string Where(string baseText, TextEdit edit)
    {
        if (string.IsNullOrWhiteSpace(baseText[..edit.Start])) return " at the beginning";
        if (edit.Length == 0 && baseText[edit.Start..].Trim().Length == 0) return " at the end";
        var before = baseText[..edit.Start].TrimEnd();
        var from = before.Length;
        for (var words = 0; words < 3 && from > 0; words++) from = Math.Max(before.LastIndexOf(' ', from - 1), 0);
        return $" after “{before[from..].Trim()}”";
    }

    private static bool IsMark(string text) => !text.Any(char.IsLetterOrDigit);

    /// <summary>What the sender wants, when no resulting text could be made of it.</summary>
    private static string Told(Proposal proposal)
    {
        var verb = Verb(proposal.Operation);
        var words = (proposal.Old, proposal.New) switch
        {
            ({ Length: > 0 } old, { Length: > 0 } come) => $" {Quote(old)}, {Quote(come)}",
            ({ Length: > 0 } old, _) => $" {Quote(old)}",
            (_, { Length: > 0 } come) => $" {Quote(come)}",
            _ => "",
        };
        return char.ToUpperInvariant(verb[0]) + verb[1..] + words + " (resulting text not determined)";
    }

    private static string Shorten(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var shortened = words.Length <= QuotedWords ? string.Join(' ', words) : $"{string.Join(' ', words[..8])} … {string.Join(' ', words[^5..])}";
        // Scripts without spaces have no words to count.
        return shortened.Length <= QuotedCharacters ? shortened : $"{shortened[..(QuotedCharacters / 2)]} … {shortened[^(QuotedCharacters / 3)..]}";
    }
}
