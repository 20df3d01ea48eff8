using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Docx;

/// <summary>Everything that a person must look at, mail by mail. Never hidden, never in an annex.</summary>
internal static class AttentionSection
{
    public const string Title = "Needs attention";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Attention);
        if (index.Compilation.Attention.IsEmpty) page.Write(new Line("Normal").Text(
            index.Compilation.Count.InQuestion == 0 ? "Nothing is in question." : "Nothing of what is shown here is in question; the full edition lists what is."));
        foreach (var mail in index.Compilation.Attention.GroupBy(a => a.Submission))
        {
            page.Write(Head(mail.Key is { } number ? index.Compilation.Submissions[number - 1] : null, index.Compilation));
            foreach (var item in mail) Item(page, item, index);
        }
    }

    private static Line Head(CompiledSubmission? submission, Compilation compilation)
    {
        if (submission is null) return new Line("Who").Text("The draft itself");
        var line = new Line("Who").Text($"Mail {Wording.Number(submission.Number)}: ");
        for (var i = 0; i < submission.Proponents.Length; i++) line.Text(i > 0 ? "; " : "").Name(submission.Proponents[i].Name);
        return submission.ReceivedAt is { } at ? line.Text($", {Moment.Local(at, compilation.TimeZone)}") : line;
    }

    private static void Item(Page page, AttentionItem item, ProposalIndex index)
    {
        var line = new Line("Attention").Text("☐").Tab();
        if (Place(item.Source) is { Length: > 0 } place) line.Name(place).Text(": ");
        line.Text(string.Join(" ", item.Findings.Select(f => f.Message)));
        foreach (var (provision, letter) in item.Proposals.SelectMany(index.Of).DistinctBy(p => (p.Provision.Id, p.Letter)))
            line.Text("  → ").Link(index.Bookmark(provision.Id)!, Wording.Name(provision)).Text($" {letter}");
        page.Write(line);
        if (item.Source.Quote is { Length: > 0 } quote) page.WriteWithPrevious(new Line("Quote").DirectionOf(quote).Text($"“{quote}”", language: Language(item, index)));
        foreach (var lost in item.Proposals.Select(index.NotPlaced).OfType<Contribution>()) NotPlaced(page, lost);
    }

    /// <summary>What stands nowhere else must stand here in full.</summary>
    public static void NotPlaced(Page page, Contribution contribution)
    {
        var proposal = contribution.Proposal;
        var line = new Line("Quote").Text($"Read as {Wording.Stance(proposal.Operation)} on “{Wording.Place(proposal.Provision)}”", Mark.Label);
        foreach (var (label, text) in Texts(proposal))
            line.Text($"\n{label}: ", Mark.Label).Words(text, language: contribution.Language);
        page.WriteWithPrevious(line);
    }

    private static IEnumerable<(string Label, string Text)> Texts(Proposal proposal)
    {
        if (proposal.Old is { Length: > 0 } old) yield return ("Words that go", old);
        if (proposal.New is { Length: > 0 } come) yield return ("Words that come", come);
        if (proposal.Result is { Length: > 0 } result && result != proposal.New) yield return ("Resulting text", result);
        if (proposal.Destination is { Length: > 0 } destination) yield return ("Where to", Wording.Place(destination));
        if (proposal.Supports is { Length: > 0 } supports) yield return ("Proposal of", supports);
        if (proposal.Rationale is { Length: > 0 } rationale) yield return ("Reason", rationale);
    }

    private static string Place(Locus source)
    {
        var part = source.Part == "body" ? "mail text" : source.Part;
        if (source.Page is { } page) part += $", page {Wording.Number(page)}";
        return source.Paragraph is { } paragraph ? $"{part}, paragraph {Wording.Number(paragraph)}" : source.Part == "body" ? "" : part;
    }

    private static string Language(AttentionItem item, ProposalIndex index) =>
        item.Submission is { } number ? index.Compilation.Submissions[number - 1].Language : "en";
}
