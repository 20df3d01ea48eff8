using System.Text;
using Intake.Extraction;

namespace Intake.Tests.Accuracy;

/// <summary>Compares submissions with gold answers; optional edits are neither missed nor wrong.</summary>
internal sealed class Score
{
    public Counter Provision { get; } = new();

    public Counter Operation { get; } = new();

    public Counter Text { get; } = new();

    public Counter Submission { get; } = new();

    public Counter Proponents { get; } = new();

    public StringBuilder Misses { get; } = new();

    public void Add(GoldMail gold, Submission said)
    {
        var counts = said.Disposition is Disposition.Submission or Disposition.Withdrawal or Disposition.Held;
        Submission.Add(counts == gold.IsSubmission ? 1 : 0, 1, counts == gold.IsSubmission ? 1 : 0, 1);
        if (counts != gold.IsSubmission) Miss(gold, $"disposition {said.Disposition}");
        if (gold.IsSubmission)
        {
            var named = said.Proponents.Except(gold.OptionalDelegations).ToHashSet();
            var right = named.SetEquals(gold.Delegations.Except(gold.OptionalDelegations)) || said.Proponents.ToHashSet().SetEquals(gold.Delegations);
            Proponents.Add(right ? 1 : 0, 1, right ? 1 : 0, 1);
            if (!right) Miss(gold, $"proponents {string.Join("; ", said.Proponents)} for {string.Join("; ", gold.Delegations)}");
        }

        var proposals = said.Proposals.Where(p => p.Provision != "general").Select(p => (Provision: Places.Normal(p.Provision), Class: Classes.Of(p.Operation), Proposal: p)).ToList();
        var edits = gold.Edits.Where(e => e.Provision != "general").ToList();
        Units(Provision, gold, "provision", edits, proposals.Select(p => p.Provision).ToHashSet(), e => e.Accepted.Select(a => a.Provision), e => e.Provision);
        Units(Operation, gold, "operation", edits, proposals.Select(p => $"{p.Provision} {p.Class}").ToHashSet(), e => e.Accepted.Select(a => $"{a.Provision} {a.Class}"), e => $"{e.Provision} {e.Class}");
        Texts(gold, edits, proposals);
    }

    private void Units(
        Counter counter, GoldMail gold, string what, List<GoldEdit> edits, HashSet<string> said, Func<GoldEdit, IEnumerable<string>> accepted, Func<GoldEdit, string> name)
    {
        var wanted = edits.Where(e => !e.IsOptional).DistinctBy(name).ToList();
        var missed = wanted.Where(e => !accepted(e).Any(said.Contains)).ToList();
        var right = edits.Where(e => !e.IsOptional).SelectMany(accepted).ToHashSet();
        var ignored = edits.Where(e => e.IsOptional).SelectMany(accepted).ToHashSet();
        var counted = said.Where(s => right.Contains(s) || !ignored.Contains(s)).ToList();
        counter.Add(wanted.Count - missed.Count, wanted.Count, counted.Count(right.Contains), counted.Count);
        foreach (var miss in missed) Miss(gold, $"missed {what} {name(miss)}");
        foreach (var wrong in counted.Where(c => !right.Contains(c))) Miss(gold, $"false {what} {wrong}");
    }

    private void Texts(GoldMail gold, List<GoldEdit> edits, List<(string Provision, string Class, Proposal Proposal)> proposals)
    {
        var said = proposals.Where(p => p.Class is "text" or "new").SelectMany(p => new[] { p.Proposal.Result, p.Proposal.ResultWithSiblings }.Where(t => t is not null).Select(t => (p.Provision, Text: Places.Text(t!)))).ToHashSet();
        var wanted = edits.Where(e => !e.IsOptional && e.Text.Count > 0 && e.Class is "text" or "new").ToList();
        var found = 0;
        foreach (var edit in wanted)
        {
            if (edit.Accepted.Any(a => edit.Text.Any(t => said.Contains((a.Provision, t))))) found++;
            else Miss(gold, $"text of {edit.Provision}\n      want {edit.Text[0]}\n      said {string.Join("\n           ", said.Where(s => s.Provision == edit.Provision).Select(s => s.Text))}");
        }

        Text.Add(found, wanted.Count, found, wanted.Count);
    }

    private void Miss(GoldMail gold, string what) => Misses.Append("  ").Append(gold.Id).Append(": ").Append(what).Append('\n');

    public override string ToString() =>
        $"provision  {Provision}\noperation  {Operation}\ntext       {Text}\nsubmission {Submission}\nproponents {Proponents}\n{Misses}";
}
