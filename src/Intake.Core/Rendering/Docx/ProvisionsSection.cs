using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Rendering.Docx;

/// <summary>The draft, provision by provision, with what is proposed under each.</summary>
internal static class ProvisionsSection
{
    public const string Title = "Provisions";

    /// <summary>Of entries near one and the same other, so many have their resulting text printed: the rest differ in the words that their line names.</summary>
    private const int NearInFull = 10;

    /// <summary>What more proponents than this want is printed in full, whatever it is near to.</summary>
    private const int FewProponents = 10;

    /// <summary>The part, in an edition that has comments on whole sections among the general ones.</summary>
    public static void Write(Page page, ProposalIndex index) => Write(page, index, sectionsApart: true);

    /// <summary>The part, in an edition without general comments.</summary>
    public static void WriteWhole(Page page, ProposalIndex index) => Write(page, index, sectionsApart: false);

    private static void Write(Page page, ProposalIndex index, bool sectionsApart)
    {
        page.Marked(new Line("Heading1").Text(Title).OnNewPage(), ContentsSection.Provisions);
        foreach (var provision in index.Compilation.Provisions)
        {
            var bookmark = index.Bookmark(provision.Id)!;
            if (provision.Base is null) page.Marked(New(provision), bookmark);
            else if (provision.Base.Kind == ProvisionKind.Heading) page.Heading(provision.Base.Level > 1 ? "Heading3" : "Heading2", provision.Base.Text, bookmark);
            else if (provision.State == ProvisionState.Untouched) page.Marked(Untouched(provision), bookmark);
            else page.Marked(new Line("Base").Text(provision.Base.Label, Mark.Strong).Tab().Text(provision.Base.Text).DirectionOf(provision.Base.Text), bookmark);

            if (provision.State != ProvisionState.Untouched) Touched(page, provision, index, sectionsApart && provision.Base?.Kind == ProvisionKind.Heading);
        }
    }

    /// <summary><c>After 22 (new)</c>.</summary>
    public static string NameOfNew(CompiledProvision provision) => $"{char.ToUpperInvariant(Wording.Place(provision.Id)[0])}{Wording.Place(provision.Id)[1..]} (new)";

    private static Line New(CompiledProvision provision) => new Line("Base").Text(NameOfNew(provision), Mark.Strong);

    private static Line Untouched(CompiledProvision provision) =>
        new Line("Untouched").Text(provision.Base!.Label).Tab().Text(provision.Base.Text)
            .Text("  [No proposals received]", Mark.Quiet).DirectionOf(provision.Base.Text);

    private static void Touched(Page page, CompiledProvision provision, ProposalIndex index, bool commentsApart)
    {
        var count = Wording.CountLine(provision.Count);
        if (count.Length > 0) page.Write(new Line("Count").Text(count));
        if (provision.IsOrderedByChair) page.Write(new Line("Count").Text(Wording.OrderOfChair));
        foreach (var departure in provision.Departures)
            page.Write(new Line("Count").Name(departure.Member).Text(" also speaks for itself here, beside its group (").Name(departure.Group).Text(")."));
        foreach (var pointer in provision.Pointers) page.Write(See(pointer, index));
        Entries(page, provision);
        if (!provision.Rolling.IsEmpty) page.Write(RollingText.Line(provision));
        if (commentsApart && !provision.Comments.IsEmpty)
            page.Write(new Line("Count").Text("What is said on the section as a whole stands among the ").Link(ContentsSection.General, "general comments").Text("."));
        Said(page, commentsApart ? provision with { Comments = [] } : provision);
        page.WriteWithPrevious(new Line("Chair").Text("Chair’s note: "));
    }

    /// <summary>Positions on the text, comments and reasons.</summary>
    public static void Said(Page page, CompiledProvision provision)
    {
        foreach (var position in provision.Positions) page.Write(OnText(position));
        Comments(page, provision);
        foreach (var reason in provision.Reasons) page.Write(Reason(reason));
    }

    /// <summary>The comments alone.</summary>
    public static void Comments(Page page, CompiledProvision provision)
    {
        foreach (var comment in FoldedComments(provision)) page.Write(Comment(comment));
    }

    private static void Entries(Page page, CompiledProvision provision)
    {
        var near = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in provision.Entries)
        {
            var rank = entry.Near is null ? 0 : near[entry.Near.Letter] = near.GetValueOrDefault(entry.Near.Letter) + 1;
            if (rank == NearInFull + 1)
                page.Write(new Line("Count").Text("Of the next entries those that few propose are shown without their resulting texts, which differ only in the words named; compilation.xlsx has each in full."));
            EntryBlock.Write(page, provision, entry, withResult: rank <= NearInFull || entry.Credits.Length > FewProponents);
        }
    }

    private static Line See(CrossReference pointer, ProposalIndex index)
    {
        var line = new Line("Count").Text("See also ");
        if (index.Find(pointer.Provision) is not { } provision) return line.Text($"{Wording.Place(pointer.Provision)} {pointer.Letter}.");
        var entry = provision.Entries.First(e => e.Letter == pointer.Letter);
        return Brackets(line.Link(index.Bookmark(provision.Id)!, $"{Wording.Name(provision)} {pointer.Letter}").Quoting($": {Wording.Headline(provision, entry)}  "), entry.Credits);
    }

    private static Line OnText(Position position) =>
        Brackets(new Line("Position").Text("On the text as it stands: ", Mark.Label).Text(Wording.Stance(position.Stance), Mark.Strong).Text("  "), position.Credits);

    /// <summary><c>[European Union; Canada (late)]</c>.</summary>
    public static Line Brackets(Line line, ImmutableArray<Credit> credits)
    {
        line.Text("[");
        Names(line, credits);
        return line.Text("]");
    }

    /// <summary>Everyone, or some of many <c>and 870 others (Annex III)</c>.</summary>
    public static Line Names(Line line, ImmutableArray<Credit> credits)
    {
        if (credits.Length <= ProponentsAnnex.MostNamed) return AllNames(line, credits);
        var others = credits.Length - ProponentsAnnex.NamedOfMany;
        return AllNames(line, credits[..ProponentsAnnex.NamedOfMany])
            .Text($" and {Wording.Number(others)} others (").Link(ContentsSection.Proponents, "Annex VI").Text(")");
    }

    /// <summary>Everyone, however many.</summary>
    public static Line AllNames(Line line, IEnumerable<Credit> credits)
    {
        var first = true;
        foreach (var credit in credits)
        {
            line.Text(first ? "" : "; ").Name(credit.Proponent.Name).Text(Wording.Credit(credit)[credit.Proponent.Name.Length..]);
            first = false;
        }

        return line;
    }

    /// <summary>Comments in the same words are printed once, for all who made them.</summary>
    public static IEnumerable<IGrouping<(string Words, string Language), Contribution>> FoldedComments(CompiledProvision provision) =>
        provision.Comments.GroupBy(c => (WordsOf(c.Proposal), c.Language));

    private static Line Comment(IGrouping<(string Words, string Language), Contribution> comment)
    {
        // Where names are withheld, what stands alone is taken for the words of one.
        var isNamed = comment.SelectMany(c => c.Proponents).Any(p => p.Kind != ProponentKind.Withheld);
        var line = new Line("Reason").Text(isNamed ? "Comment  " : "Comment", Mark.Label);
        if (isNamed) Names(line, Credits.Of([.. comment]));
        return Verbatim(line, comment.Key.Words, comment.Key.Language);
    }

    private static string WordsOf(Proposal proposal)
    {
        var words = proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.New ?? "";
        if (proposal.Rationale is { Length: > 0 } rationale && !words.Contains(rationale, StringComparison.Ordinal))
            words = words.Length > 0 ? $"{words}” “{rationale}" : rationale;
        return words;
    }

    private static Line Reason(Reason reason)
    {
        var line = Names(new Line("Reason").Text(reason.Credits.IsEmpty ? "Reason" : "Reason  ", Mark.Label), reason.Credits);
        return Verbatim(line.Text($" ({string.Join(", ", reason.Of)})"), reason.Text, reason.Language);
    }

    private static Line Verbatim(Line line, string words, string language) =>
        line.Text(language == "en" ? ": " : $" (Or. {language}): ").Text("“").Words(words, language: language).Text("”");
}
