using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Extraction.Comparison;

namespace Intake.Compiling;

/// <summary>What answers to receipts correct: the sender saw what was understood of the earlier mail, so that the later word takes the place of what it competes with, and the rest stays.</summary>
internal sealed class Corrections
{
    private static readonly Locus WholeMail = new("body");

    private readonly Draft draft;
    private readonly ImmutableArray<Received> mails;
    private readonly ImmutableArray<CompiledSubmission>.Builder compiled;
    private readonly Dictionary<int, List<Contribution>> left = [];
    private readonly Dictionary<int, List<Contribution>> displaced = [];

    private Corrections(Draft draft, ImmutableArray<Received> mails, ImmutableArray<CompiledSubmission> compiled)
    {
        (this.draft, this.mails, this.compiled) = (draft, mails, compiled.ToBuilder());
    }

    /// <summary>What a person must decide about them.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>Every mail, with the number of the one whose receipt it answers.</summary>
    public ImmutableArray<CompiledSubmission> Submissions => compiled.ToImmutable();

    /// <summary>Finds them; the order in which mails are given does not matter, since they are numbered in the order of receipt.</summary>
    /// <param name="draft">The base text.</param>
    /// <param name="mails">Every mail.</param>
    /// <param name="compiled">With its standing.</param>
    public static Corrections Of(Draft draft, ImmutableArray<Received> mails, ImmutableArray<CompiledSubmission> compiled)
    {
        var corrections = new Corrections(draft, mails, compiled);
        if (mails.Any(m => m.Submission.Answers is not null)) corrections.Find();
        return corrections;
    }

    /// <summary>Whether no later word took the place of anything that a mail asks for.</summary>
    public bool IsWhole(Received mail) => !left.ContainsKey(mail.Number);

    /// <summary>What a mail asks for and no later word took the place of.</summary>
    public IReadOnlyList<Contribution> Standing(Received mail) => left.TryGetValue(mail.Number, out var contributions) ? contributions : mail.Contributions;

    /// <summary>What it asked for until a later word took its place.</summary>
    public IReadOnlyList<Contribution> Displaced(Received mail) => displaced.TryGetValue(mail.Number, out var contributions) ? contributions : [];

    private void Find()
    {
        // The mails of one exchange: each answers the receipt of an earlier one.
        var exchanges = new Dictionary<int, List<Received>>();
        foreach (var mail in mails.Where(m => m.Submission.Answers is not null && !m.IsClosed))
        {
            if (Answered(mail) is not { } answered) continue;
            compiled[mail.Number - 1] = compiled[mail.Number - 1] with { Answers = answered.Number };
            if (!exchanges.TryGetValue(answered.Number, out var exchange)) exchange = [answered];
            if (IsCounted(mail)) Correct(mail, answered, exchange);
            exchange.Add(mail);
            exchanges[answered.Number] = exchanges[mail.Number] = exchange;
        }
    }

    /// <summary>The mail whose receipt it answers; of one that was sent again, the first.</summary>
    private Received? Answered(Received mail)
    {
        var named = mails.Take(mail.Number - 1).FirstOrDefault(m => m.Submission.Id.StartsWith(mail.Submission.Answers!, StringComparison.Ordinal));
        if (named?.Submission is not { Disposition: Disposition.Duplicate } again) return named;
        return mails.FirstOrDefault(m => m.Submission.Disposition != Disposition.Duplicate && m.Submission.MessageId == again.MessageId && m.Submission.Sender.Address == again.Sender.Address) ?? named;
    }

    private bool IsCounted(Received mail) => compiled[mail.Number - 1].Standing == Compiling.Standing.Counted;

    private void Correct(Received mail, Received answered, List<Received> exchange)
    {
        if (!mail.SameParty(answered) && IsCounted(answered)) Undecided(mail, answered, "it is not on behalf of exactly the same proponents");
        foreach (var earlier in exchange.Where(e => IsCounted(e) && e.SameParty(mail)))
        {
            var gone = Standing(earlier).Where(before => mail.Contributions.Any(after => TakesPlace(after.Proposal, before.Proposal))).ToList();
            if (gone.Count == 0) continue;
            if (mail.Submission.ReceivedAt is null) Undecided(mail, earlier, "when it was received is not known");
            else if (!mail.Submission.OnTime && earlier.Submission.OnTime) Undecided(mail, earlier, "it came after the deadline");
            else Displace(earlier, gone);
        }
    }

    private void Undecided(Received mail, Received earlier, string why) => Notices.Add(new Notice(mail.Number, WholeMail, Findings.AnswerUndecided(WholeMail, earlier.Number, why)));

    private void Displace(Received earlier, List<Contribution> gone)
    {
        left[earlier.Number] = [.. Standing(earlier).Except(gone)];
        displaced[earlier.Number] = [.. Displaced(earlier), .. gone];
    }

    /// <summary>Whether of two things that one proponent says on a provision only the later can be meant. Comments stand beside everything.</summary>
    private bool TakesPlace(Proposal later, Proposal earlier)
    {
        if (later.Provision != earlier.Provision || later.Operation == Operation.Comment || earlier.Operation == Operation.Comment) return false;
        if (Positions.IsStance(later.Operation) && Positions.IsStance(earlier.Operation)) return later.Supports == earlier.Supports;
        if (Positions.IsStance(later.Operation)) return later.Operation == Operation.Retain && later.Supports is null;
        if (Positions.IsStance(earlier.Operation)) return earlier.Operation == Operation.Retain && earlier.Supports is null;
        return !IsInPlace(later) || !IsInPlace(earlier) || Compete(later, earlier);
    }

    private static bool IsInPlace(Proposal proposal) => proposal.Operation is Operation.Insert or Operation.Delete or Operation.Replace;

    /// <summary>Whether both change the same words, or put words in at one place; changes side by side can both be made. Where one has no resulting text nobody can tell, and both stay.</summary>
    private bool Compete(Proposal later, Proposal earlier)
    {
        if (draft.Find(later.Provision)?.Text is not { } text || later.Result is not { } after || earlier.Result is not { } before) return false;
        var edits = Edits(text, before);
        return Edits(text, after).Any(a => edits.Any(b => Meet(a, b)));
    }

    private static List<TextEdit> Edits(string text, string result) => [.. Change.Between(text, result).Edits.Select(e => Sliding.Leftmost(text, e))];

    private static bool Meet(TextEdit a, TextEdit b) =>
        (a.Start < b.End && b.Start < a.End) || ((a.Length == 0 || b.Length == 0) && (a.Start == b.Start || a.End == b.End));
}
