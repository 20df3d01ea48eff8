using System.Collections.Immutable;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Service.Viewing;

/// <summary>Makes the view of one provision, and finds provisions.</summary>
internal static class ProvisionViews
{
    private const string Ordered =
        "Furthest from the draft first: deletion, a new text for the whole, then by the share of words that change, one word, punctuation; changes of place last. Equal ones by the place of the change, then groups, then names. What nearly equals another stands beside it. The order implies nothing about merit or support.";

    private const string OrderedByChair = "Order set by the Chair. What came later follows, furthest from the draft first. The order implies nothing about merit or support.";

    /// <summary>The provision with an id; null when the compilation has none.</summary>
    public static ProvisionView? Of(Compilation compilation, string id)
    {
        if (compilation.Provisions.FirstOrDefault(p => p.Id == id) is not { } provision) return null;
        return new ProvisionView(
            provision.Id,
            Overviews.Label(provision),
            Overviews.KindOf(provision),
            Overviews.Status(provision.State),
            provision.Base?.Section,
            provision.Base?.Text,
            provision.IsOrderedByChair ? OrderedByChair : Ordered,
            provision.IsOrderedByChair,
            [.. provision.Entries.Select(e => Entry(compilation, provision, e))],
            [.. provision.Positions.Select(p => Position(provision, p, ""))],
            [.. provision.Comments.Select(c => new CommentView(By(c.Proponents), Said(c.Proposal), Mail(compilation, c).Id))]);
    }

    /// <summary>Ids of provisions.</summary>
    /// <param name="shown">What is shown.</param>
    /// <param name="filter"><c>contested</c>, <c>deletion</c>, <c>new</c> (the draft does not have it), <c>touched</c>; null for all.</param>
    /// <param name="by">Only those on which a delegation or a group of this name speaks; null for all.</param>
    /// <param name="question">Words that must occur in the text, in what is proposed or in what is said; null for none.</param>
    /// <returns>Null when there is no such filter.</returns>
    public static ProvisionIds? Find(Snapshot shown, string? filter, string? by, string? question)
    {
        if (Filter(filter) is not { } shows) return null;
        var asked = SearchWords.Asked(question);
        return new ProvisionIds([.. shown.Compilation.Provisions.Index()
            .Where(p => shows(p.Item) && (string.IsNullOrEmpty(by) || Speaks(p.Item, by)) && (asked.Length == 0 || SearchWords.Has(shown.ProvisionWords.Value[p.Index], asked)))
            .Select(p => p.Item.Id)]);
    }

    private static Func<CompiledProvision, bool>? Filter(string? name) => name switch
    {
        null or "" => _ => true,
        "contested" => p => p.State == ProvisionState.Contested,
        "deletion" => p => p.State == ProvisionState.DeletionSought,
        "new" => p => p.Base is null,
        "touched" => p => p.State != ProvisionState.Untouched,
        _ => null,
    };

    private static bool Speaks(CompiledProvision provision, string name) =>
        Contributions(provision).Any(c => c.Proponents.Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>By what a provision is found.</summary>
    public static string Words(CompiledProvision provision) => SearchWords.Folded(string.Join('\n', Contributions(provision)
        .SelectMany(c => new[] { c.Proposal.New, c.Proposal.Rationale, c.Proposal.Source.Quote }.Concat(c.Proponents.Select(p => p.Name)))
        .Concat(provision.Entries.Select(e => e.Result)).Prepend(provision.Base?.Text).Prepend(Overviews.Label(provision)).Prepend(provision.Id)));

    private static IEnumerable<Contribution> Contributions(CompiledProvision provision) =>
        provision.Entries.SelectMany(e => e.Contributions.Concat(e.Positions.SelectMany(p => p.Contributions)))
            .Concat(provision.Positions.SelectMany(p => p.Contributions)).Concat(provision.Comments);

    private static EntryView Entry(Compilation compilation, CompiledProvision provision, Entry entry) => new(
        entry.Letter,
        Snapshots.Name(entry.Kind),
        entry.Contributions.IsEmpty ? null : Snapshots.Name(entry.Contributions.Min(c => c.Proposal.Certainty)),
        entry.IsNew,
        entry.Result,
        Change(provision.Base?.Text, entry),
        Names(entry.Credits),
        Names(Credits(entry, Operation.Support)),
        Names(Credits(entry, Operation.Oppose)),
        [.. entry.Positions.Where(p => p.Stance is not (Operation.Support or Operation.Oppose)).Select(p => Position(provision, p, entry.Letter + " "))],
        Share(entry.Measure),
        entry.Near?.Letter,
        entry.NamedProponent,
        [.. provision.Reasons.Where(r => r.Of.Any(o => o == entry.Letter || o.StartsWith(entry.Letter + " ", StringComparison.Ordinal))).Select(Reason)],
        [.. entry.Contributions.Select(c => Source(compilation, c))]);

    private static IEnumerable<Credit> Credits(Entry entry, Operation stance) => entry.Positions.Where(p => p.Stance == stance).SelectMany(p => p.Credits);

    private static double? Share(Measure measure) =>
        measure.Distance is Distance.Structure or Distance.Unmeasured ? null : Math.Round(measure.WordsChanged / (double)Math.Max(measure.WordsOf, 1), 3);

    /// <summary>The base text with the edits in it; a new paragraph comes whole, a deleted one goes whole.</summary>
    private static List<ChangePiece> Change(string? text, Entry entry)
    {
        if (text is null) return entry.Result is { Length: > 0 } whole ? [new ChangePiece("come", whole)] : [];
        var pieces = new List<ChangePiece>();
        void Add(string kind, string piece)
        {
            if (piece.Length > 0) pieces.Add(new ChangePiece(kind, piece));
        }

        var at = 0;
        foreach (var edit in entry.Edits)
        {
            Add("same", text[at..edit.Start]);
            Add("gone", text[edit.Start..edit.End]);
            Add("come", edit.NewText);
            at = edit.End;
        }

        if (at > 0 || pieces.Count > 0) Add("same", text[at..]);
        return pieces;
    }

    private static PositionView Position(CompiledProvision provision, Position position, string on)
    {
        var stance = Snapshots.Name(position.Stance);
        return new PositionView(stance, Names(position.Credits), [.. provision.Reasons.Where(r => r.Of.Contains(on + stance)).Select(Reason)]);
    }

    private static SourceView Source(Compilation compilation, Contribution contribution)
    {
        var (mail, proposal) = (Mail(compilation, contribution), contribution.Proposal);
        return new SourceView(mail.Id, mail.Subject, proposal.Id, [.. contribution.Proponents.Select(p => p.Name)], proposal.Source.Part, proposal.Source.Paragraph, proposal.Source.Quote, Snapshots.Name(proposal.Certainty));
    }

    private static ReasonView Reason(Reason reason) => new(string.Join(", ", reason.Credits.Select(c => c.Proponent.Name)), reason.Text);

    private static CompiledSubmission Mail(Compilation compilation, Contribution contribution) => compilation.Submissions[contribution.Submission - 1];

    private static string By(ImmutableArray<Proponent> proponents) => string.Join(", ", proponents.Select(p => p.Name));

    private static IReadOnlyList<string> Names(IEnumerable<Credit> credits) => [.. credits.Select(c => c.Proponent.Name)];

    /// <summary>The sender's words, with a reason that stands elsewhere.</summary>
    private static string Said(Proposal proposal)
    {
        var words = proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.New ?? "";
        return proposal.Rationale is { Length: > 0 } reason && !words.Contains(reason, StringComparison.Ordinal) ? (words.Length > 0 ? $"{words}\n{reason}" : reason) : words;
    }
}
