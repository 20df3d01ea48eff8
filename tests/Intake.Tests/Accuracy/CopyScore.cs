using System.Text;
using Intake.Extraction;
using Intake.Tests.Generation;

namespace Intake.Tests.Accuracy;

/// <summary>Compares what is read of generated copies with the edits made in them; remarks count neither way.</summary>
internal sealed class CopyScore
{
    public Counter Provision { get; } = new();

    public Counter Operation { get; } = new();

    public Counter Text { get; } = new();

    public StringBuilder Misses { get; } = new();

    public void Add(string name, GeneratedMail mail, Submission said)
    {
        var proposals = said.Proposals.Where(p => Class(p.Operation) != "remark").ToList();
        Units(Provision, name, "provision", mail.Expected.Select(e => e.Provision), proposals.Select(p => p.Provision));
        Units(Operation, name, "operation", mail.Expected.Select(e => $"{e.Provision} {Class(e.Operation)}"), proposals.Select(p => $"{p.Provision} {Class(p.Operation)}"));
        var missed = mail.Expected.Where(e => !e.IsIn(said)).ToList();
        Text.Add(mail.Expected.Length - missed.Count, mail.Expected.Length, 0, 0);
        foreach (var miss in missed)
        {
            var instead = proposals.Where(p => p.Provision == miss.Provision).Select(p => $"{p.Operation} {p.Destination} {p.ResultWithSiblings}");
            Misses.Append(name).Append(": text of ").Append(miss.Provision).Append(' ').Append(miss.Operation).Append(' ').Append(miss.Destination)
                .Append("\n      want ").Append(miss.Result).Append("\n      said ").AppendJoin("\n           ", instead).Append('\n');
        }
    }

    public override string ToString() => $"provision {Provision}  operation {Operation}  text R {Text.Recall:F3}";

    private void Units(Counter counter, string name, string what, IEnumerable<string> wanted, IEnumerable<string> said)
    {
        var (all, found) = (wanted.ToHashSet(), said.ToHashSet());
        counter.Add(all.Count(found.Contains), all.Count, found.Count(all.Contains), found.Count);
        foreach (var miss in all.Except(found)) Misses.Append(name).Append(": missed ").Append(what).Append(' ').Append(miss).Append('\n');
        foreach (var wrong in found.Except(all)) Misses.Append(name).Append(": false ").Append(what).Append(' ').Append(wrong).Append('\n');
    }

    private static string Class(Operation operation) => operation switch
    {
        Intake.Extraction.Operation.Move or Intake.Extraction.Operation.Merge or Intake.Extraction.Operation.Split => operation.ToString(),
        _ => Classes.Of(operation),
    };
}
