using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>One lettered entry: what it does, who proposes it, who is for or against it, and the resulting text with its changes marked.</summary>
internal static class EntryBlock
{
    public static void Write(Page page, CompiledProvision provision, Entry entry, bool withResult = true)
    {
        page.Write(Headline(provision, entry));
        if (withResult && Result(provision, entry) is { } result) page.Write(result);
        if (entry.Near is { } near) page.WriteWithPrevious(Near(near));
        foreach (var told in entry.Kind == ChangeKind.Unclear ? entry.Contributions.DistinctBy(c => (AsReceived(c), c.Language)) : []) page.Write(Told(told));
    }

    private static Line Headline(CompiledProvision provision, Entry entry)
    {
        var line = new Line("Proposal").Text($"{entry.Letter}.", Mark.Strong).Tab().Text(entry.IsNew ? Wording.Star + " " : "", Mark.Strong).Quoting(Wording.Headline(provision, entry), Mark.Strong);
        if (!entry.Credits.IsEmpty) ProvisionsSection.Brackets(line.Text("  "), entry.Credits);
        foreach (var elsewhere in entry.Kind == ChangeKind.NewParagraph ? entry.Contributions.Where(c => IsElsewhere(c, provision)) : [])
            line.Text("; ").Name(elsewhere.Proponents[0].Name).Text($" places it {Wording.Place(elsewhere.Proposal.Provision)}");
        if (Languages(entry) is { Length: > 0 } languages) line.Text($"  (Or. {languages})");
        foreach (var position in entry.Positions)
            ProvisionsSection.Names(line.Text("   ").Text($"{Wording.Passive(position.Stance)}: ", Mark.Label), position.Credits);
        if (Wording.Measure(entry.Measure) is { Length: > 0 } measure) line.Text($"   measure:\u00a0{measure.Replace(' ', '\u00a0')}", Mark.Quiet);
        return line;
    }

    private static Line? Result(CompiledProvision provision, Entry entry)
    {
        var line = new Line("Result").DirectionOf(provision.Base?.Text ?? entry.Result ?? "").Text(provision.Base?.Label ?? "").Tab();
        var language = entry.Contributions.IsEmpty ? "en" : entry.Contributions[0].Language;
        if (entry.Result is null) return null;
        if (provision.Base is null || entry.Edits.IsEmpty) return line.Words(entry.Result, Mark.Added, language);

        var text = provision.Base.Text;
        var at = 0;
        foreach (var edit in entry.Edits)
        {
            line.Text(text[at..edit.Start]).Text(text.Substring(edit.Start, edit.Length), Mark.Deleted);
            if (StruckSpace.After(text, edit) is { Length: > 0 } space) line.Text(space, Mark.Deleted);
            line.Words(edit.NewText, Mark.Added, language);
            at = edit.End;
        }

        return line.Text(text[at..]);
    }

    private static Line Near(NearEntry near)
    {
        var line = new Line("Position").Text($"Differs from {near.Letter} only in: ", Mark.Label);
        return (near.There, near.Here) switch
        {
            ("", var here) => line.Quoting($"adds “{here}”"),
            (var there, "") => line.Quoting($"omits “{there}”"),
            (var there, var here) => line.Quoting($"“{here}” where {near.Letter} has “{there}”"),
        };
    }

    /// <summary>What the sender wrote, when no resulting text could be made of it.</summary>
    private static Line Told(Contribution contribution) =>
        new Line("Result").Tab().Text("As received: ", Mark.Label).Text("“").Words(AsReceived(contribution), language: contribution.Language).Text("”");

    private static string AsReceived(Contribution contribution) => contribution.Proposal is { Source.Quote.Length: > 0 } quoted
        ? quoted.Source.Quote
        : string.Join(" → ", new[] { contribution.Proposal.Old, contribution.Proposal.New }.Where(t => t is not null));

    private static bool IsElsewhere(Contribution contribution, CompiledProvision provision)
    {
        static string Bare(string id) => id.Replace(" ", "", StringComparison.Ordinal).Replace("after:", "", StringComparison.Ordinal);
        return Bare(contribution.Proposal.Provision) != Bare(provision.Id);
    }

    private static string Languages(Entry entry) =>
        string.Join(", ", entry.Contributions.Select(c => c.Language).Where(l => l != "en").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
