using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;
using Intake.Extraction.Comparison;
using Intake.Extraction.Phrases;

namespace Intake.Extraction;

/// <summary>Collects what is understood of one mail: proposals, the ledger, findings.</summary>
internal sealed class SubmissionBuilder(string mailId, Draft draft)
{
    private readonly List<Drafted> drafted = [];
    private readonly Dictionary<string, int> byContent = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private readonly Dictionary<(string Part, int Position), Entry> byPlace = [];
    private readonly List<Finding> findings = [];
    private readonly Repetitions repetitions = new(draft);
    private readonly Dictionary<(string Part, int Position), List<int>> repeated = [];
    private readonly HashSet<string> recognized = new(StringComparer.Ordinal);
    private Dictionary<int, List<int>> reasons = [];

    /// <summary>How many proposals there are.</summary>
    public int Count => drafted.Count;

    /// <summary>The proposals so far.</summary>
    public IReadOnlyList<Drafted> Drafted => drafted;

    /// <summary>Findings so far.</summary>
    public IReadOnlyList<Finding> Noted => findings;

    /// <summary>Whether any paragraph of the sender's own waits for a person.</summary>
    public bool Has(LedgerDisposition disposition) => entries.Exists(e => e.Disposition == disposition);

    /// <summary>Makes a proposal no more than probable, since its place is inferred.</summary>
    public void Doubt(int proposal)
    {
        if (drafted[proposal].Certainty < Certainty.Probable) drafted[proposal] = drafted[proposal] with { Certainty = Certainty.Probable };
    }

    /// <summary>Adds a proposal; the same proposal from another part of the mail counts once, with the stronger evidence.</summary>
    /// <returns>Its 0-based number.</returns>
    public int Add(Drafted proposal)
    {
        if (recognized.Contains(proposal.Source.Part) && proposal.Certainty < Certainty.Probable) proposal = proposal with { Certainty = Certainty.Probable };
        var content = Content(proposal);
        if (byContent.TryGetValue(content, out var known))
        {
            Strengthen(known, proposal);
            return known;
        }

        if (repetitions.Same(drafted, proposal) is [var same, ..] all)
        {
            if (all.Count == 1) Strengthen(same, proposal);
            else Accompany(proposal.Source, all);
            return byContent[content] = same;
        }

        if (repetitions.Divide(drafted, proposal) is { } divided)
        {
            Accompany(proposal.Source, divided.Known);
            var numbers = divided.New.Select(e => Append(Single(proposal, e))).ToList();
            Accompany(proposal.Source, numbers);
            return byContent[content] = numbers[0];
        }

        return byContent[content] = Append(proposal);
    }

    private int Append(Drafted proposal)
    {
        drafted.Add(proposal);
        repetitions.Add(proposal);
        return drafted.Count - 1;
    }

    /// <summary>One change of several, as a proposal of its own.</summary>
    private Drafted Single(Drafted proposal, TextEdit edit)
    {
        var gone = draft.Find(proposal.Provision)!.Text.Substring(edit.Start, edit.Length).Trim();
        var operation = edit.Length == 0 ? Operation.Insert : edit.NewText.Length == 0 ? Operation.Delete : Operation.Replace;
        return proposal with { Operation = operation, Edits = [edit], Text = null, Old = gone.Length > 0 ? gone : null, New = edit.NewText.Trim() is { Length: > 0 } come ? come : null };
    }

    /// <summary>Further proposals that a paragraph repeats, for when it gets its disposition.</summary>
    private void Accompany(Locus source, List<int> numbers)
    {
        var key = (source.Part, source.Paragraph ?? 0);
        if (!repeated.TryGetValue(key, out var all)) repeated[key] = all = [];
        all.AddRange(numbers);
    }

    /// <summary>Of two places that say the same, keeps the one that proves it better: a tracked change before what is read in words.</summary>
    private void Strengthen(int known, Drafted again)
    {
        var before = drafted[known];
        var rationale = before.Rationale ?? again.Rationale;
        drafted[known] = (Rank(again) < Rank(before) ? again : before) with { Rationale = rationale };
    }

    private static int Rank(Drafted d) => d.Source.Author is not null ? 0 : 1 + (int)d.Certainty;

    /// <summary>Says where two parts of the mail change the same words into different ones; both stay.</summary>
    public void NoteContradictions()
    {
        foreach (var (first, second) in repetitions.Contradictions(drafted))
            Note(Findings.PartsDisagree(drafted[second].Source, drafted[second].Provision, drafted[first].Source.Part));
    }

    /// <summary>Gives a proposal its reason, behind any it has.</summary>
    public void Explain(int proposal, string reason)
    {
        var before = drafted[proposal].Rationale;
        drafted[proposal] = drafted[proposal] with { Rationale = before is null ? reason : $"{before} {reason}" };
    }

    /// <summary>Takes a proposal's certainty down.</summary>
    public void Doubt(int proposal, Certainty certainty)
    {
        if (drafted[proposal].Certainty < certainty) drafted[proposal] = drafted[proposal] with { Certainty = certainty };
    }

    /// <summary>Lets no proposal out of a part be certain, since its words were read by text recognition.</summary>
    public void CapCertainty(string part) => recognized.Add(part);

    /// <summary>Notes something.</summary>
    public void Note(Finding finding)
    {
        if (!findings.Contains(finding)) findings.Add(finding);
    }

    /// <summary>Says what became of a paragraph; the first disposition stays, further proposals are added to it.</summary>
    public void Record(Locus source, LedgerDisposition disposition, params IEnumerable<int> proposals)
    {
        var key = (source.Part, source.Paragraph ?? 0);
        if (!byPlace.TryGetValue(key, out var entry))
        {
            byPlace[key] = entry = new Entry(source, disposition);
            entries.Add(entry);
        }
        else if (disposition == LedgerDisposition.Proposal)
        {
            entry.Disposition = disposition;
        }

        foreach (var proposal in proposals) entry.Proposals.Add(proposal);
        if (entry.Proposals.Count > 0 && repeated.Remove(key, out var also)) entry.Proposals.UnionWith(also);
    }

    /// <summary>The words of every paragraph with one of the dispositions.</summary>
    public IEnumerable<string> Words(params IEnumerable<LedgerDisposition> dispositions) => entries.Where(e => dispositions.Contains(e.Disposition)).Select(e => e.Source.Quote);

    /// <summary>Whether a paragraph has its disposition.</summary>
    public bool IsRecorded(string part, int position) => byPlace.ContainsKey((part, position));

    /// <summary>Takes back everything a part of the mail said.</summary>
    public void Clear()
    {
        drafted.Clear();
        reasons = [];
        byContent.Clear();
        repetitions.Clear();
        repeated.Clear();
        foreach (var entry in entries)
        {
            entry.Proposals.Clear();
            if (entry.Disposition is LedgerDisposition.Proposal or LedgerDisposition.Rationale) entry.Disposition = LedgerDisposition.General;
        }
    }

    /// <summary>The proposals with ids, resulting texts, and their siblings'.</summary>
    public ImmutableArray<Proposal> Proposals()
    {
        var together = drafted.Where(d => d.ChangesWords && d.Edits.Length > 0)
            .GroupBy(d => d.Provision, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => WordDiff.Apply(draft.Find(g.Key)!.Text, NotOverlapping(g.SelectMany(d => d.Edits))), StringComparer.Ordinal);
        return [.. drafted.Select((d, i) => (Drafted: d, Number: i)).Where(d => !reasons.ContainsKey(d.Number)).Select(d => Finish(d.Drafted, d.Number, together))];
    }

    /// <summary>Gives the proposals their reasons, where remarks before them are nothing else; after the last part was read.</summary>
    public void JoinReasons()
    {
        reasons = CommentsAsReasons.Find(drafted);
        foreach (var (remark, explained) in reasons)
        {
            foreach (var proposal in explained.Where(p => drafted[p].Rationale?.Contains(drafted[remark].Rationale!, StringComparison.Ordinal) != true))
                drafted[proposal] = drafted[proposal] with { Rationale = drafted[proposal].Rationale is { } later ? $"{drafted[remark].Rationale} {later}" : drafted[remark].Rationale };
        }
    }

    /// <summary>The ledger, in the order of parts and paragraphs.</summary>
    public ImmutableArray<LedgerEntry> Ledger() =>
        [.. entries.Select(e => new LedgerEntry(e.Source, Ended(e), [.. e.Proposals.Where(p => p < drafted.Count).SelectMany(p => reasons.TryGetValue(p, out var explained) ? explained : [p]).Distinct().Order().Select(Id)]))];

    /// <summary>"No comment" under a text is one on the draft as a whole only where the mail asks for nothing else.</summary>
    private LedgerDisposition Ended(Entry entry) =>
        entry.Disposition == LedgerDisposition.General && drafted.Count > 0 && NoComment.Is(entry.Source.Quote) ? LedgerDisposition.Courtesy : entry.Disposition;

    private string Id(int proposal) => string.Create(CultureInfo.InvariantCulture, $"{mailId[..12]}-{proposal + 1}");

    private Proposal Finish(Drafted d, int number, Dictionary<string, string> together)
    {
        var result = d.Text
            ?? (d.IsAlreadySo ? draft.Find(d.Provision)?.Text : d.Edits.IsEmpty ? null : WordDiff.Apply(draft.Find(d.Provision)!.Text, d.Edits));
        return new Proposal
        {
            Id = Id(number),
            Provision = d.Provision,
            Operation = d.Operation,
            Old = d.Old ?? Gone(d),
            New = d.New,
            Result = result,
            ResultWithSiblings = d.ChangesWords && together.TryGetValue(d.Provision, out var all) ? all : result,
            Destination = d.Destination,
            Supports = d.Supports,
            Rationale = d.Rationale,
            Certainty = d.Certainty,
            Source = d.Source,
        };
    }

    /// <summary>The words that go, where the sender names only where they begin or end.</summary>
    private string? Gone(Drafted d) =>
        d.Operation is Operation.Delete or Operation.Replace && d.Edits is [{ Length: > 0 } edit] ? draft.Find(d.Provision)!.Text.Substring(edit.Start, edit.Length).Trim() : null;

    /// <summary>The changes in order; one that overlaps an earlier one is left out, since only a person can say how they go together.</summary>
    private static List<TextEdit> NotOverlapping(IEnumerable<TextEdit> edits)
    {
        var kept = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.Length))
        {
            if (kept.Count == 0 || edit.Start > kept[^1].End || (edit.Start == kept[^1].End && edit.Length + kept[^1].Length > 0)) kept.Add(edit);
        }

        return kept;
    }

    private static string Content(Drafted d) => string.Join(
        '\u001f', d.Provision, d.Operation, d.Text is null ? null : Spaces.Collapse(d.Text), d.Destination, d.Supports,
        d.Text is null && d.Edits.IsEmpty ? $"{d.Old}\u001e{d.New}\u001e{d.Rationale}" : "",
        string.Join(',', d.Edits.Select(e => $"{e.Start}+{e.Length}={e.NewText}")));

    private sealed class Entry(Locus source, LedgerDisposition disposition)
    {
        public Locus Source { get; } = source;

        public LedgerDisposition Disposition { get; set; } = disposition;

        public SortedSet<int> Proposals { get; } = [];
    }
}
