using Intake.Compiling;
using Intake.Drafts;

namespace Intake.Rendering.Docx;

/// <summary>The draft, provision by provision, with what is proposed under each.</summary>
internal static class ProvisionsSection
{
    public const string Title = "Provisions";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Provisions);
        foreach (var provision in index.Compilation.Provisions)
        {
            var bookmark = index.Bookmark(provision.Id)!;
            if (provision.Base is null) page.Marked(New(provision), bookmark);
            else if (provision.Base.Kind == ProvisionKind.Heading) page.Heading(provision.Base.Level > 1 ? "Heading3" : "Heading2", provision.Base.Text, bookmark);
            else if (provision.State == ProvisionState.Untouched) page.Marked(Untouched(provision), bookmark);
            else page.Marked(new Line("Base").Text(provision.Base.Label, Mark.Strong).Tab().Text(provision.Base.Text).DirectionOf(provision.Base.Text), bookmark);

            if (provision.State != ProvisionState.Untouched) Touched(page, provision, index);
        }
    }

    /// <summary><c>After 22 (new)</c>.</summary>
    public static string NameOfNew(CompiledProvision provision) => $"{char.ToUpperInvariant(Wording.Place(provision.Id)[0])}{Wording.Place(provision.Id)[1..]} (new)";

    private static Line New(CompiledProvision provision) => new Line("Base").Text(NameOfNew(provision), Mark.Strong);

    private static Line Untouched(CompiledProvision provision) =>
        new Line("Untouched").Text(provision.Base!.Label).Tab().Text(provision.Base.Text)
            .Text("  [No proposals received]", Mark.Quiet).DirectionOf(provision.Base.Text);

    private static void Touched(Page page, CompiledProvision provision, ProposalIndex index)
    {
        var count = Wording.CountLine(provision.Count);
        if (count.Length > 0) page.Write(new Line("Count").Text(count));
        foreach (var departure in provision.Departures)
            page.Write(new Line("Count").Name(departure.Member).Text(", a member of ").Name(departure.Group).Text(", also speaks for itself here."));
        foreach (var pointer in provision.Pointers) page.Write(See(pointer, index));
        foreach (var entry in provision.Entries) EntryBlock.Write(page, provision, entry);
        if (!provision.Rolling.IsEmpty) page.Write(RollingText.Line(provision));
        Said(page, provision);
        page.Write(new Line("Chair").Text("Chair's note: "));
    }

    /// <summary>Positions on the text, comments and reasons.</summary>
    public static void Said(Page page, CompiledProvision provision)
    {
        foreach (var position in provision.Positions) page.Write(OnText(position));
        foreach (var comment in provision.Comments) page.Write(Comment(comment));
        foreach (var reason in provision.Reasons) page.Write(Reason(reason));
    }

    private static Line See(CrossReference pointer, ProposalIndex index)
    {
        var line = new Line("Count").Text("See also ");
        return index.Bookmark(pointer.Provision) is { } bookmark
            ? line.Link(bookmark, Wording.Name(index.Find(pointer.Provision)!)).Text($" {pointer.Letter}.")
            : line.Text($"{Wording.Place(pointer.Provision)} {pointer.Letter}.");
    }

    private static Line OnText(Position position) =>
        Brackets(new Line("Position").Text("On the text as it stands: ", Mark.Label).Text(Wording.Stance(position.Stance), Mark.Strong).Text("  "), position.Credits);

    /// <summary><c>[European Union; Canada (late)]</c>.</summary>
    public static Line Brackets(Line line, IEnumerable<Credit> credits)
    {
        line.Text("[");
        Names(line, credits);
        return line.Text("]");
    }

    public static Line Names(Line line, IEnumerable<Credit> credits)
    {
        var first = true;
        foreach (var credit in credits)
        {
            line.Text(first ? "" : "; ").Name(credit.Proponent.Name).Text(Wording.Credit(credit)[credit.Proponent.Name.Length..]);
            first = false;
        }

        return line;
    }

    private static Line Comment(Contribution comment)
    {
        var proposal = comment.Proposal;
        var words = proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.New ?? "";
        if (proposal.Rationale is { Length: > 0 } rationale && !words.Contains(rationale, StringComparison.Ordinal))
            words = words.Length > 0 ? $"{words}” “{rationale}" : rationale;
        // Where names are withheld, what stands alone is taken for the words of one.
        var isNamed = comment.Proponents.Any(p => p.Kind != ProponentKind.Withheld);
        var line = new Line("Reason").Text(isNamed ? "Comment  " : "Comment", Mark.Label);
        if (isNamed) Names(line, Credits.Of([comment]));
        return Verbatim(line, words, comment.Language);
    }

    private static Line Reason(Reason reason)
    {
        var line = new Line("Reason").Text("Reason  ", Mark.Label);
        Names(line, reason.Credits);
        return Verbatim(line.Text($" ({string.Join(", ", reason.Of)})"), reason.Text, reason.Language);
    }

    private static Line Verbatim(Line line, string words, string language) =>
        line.Text(language == "en" ? ": " : $" (Or. {language}): ").Text($"“{words}”", language: language);
}
