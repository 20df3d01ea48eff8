using System.Text;
using Intake.Drafts;
using Intake.Extraction.Comparison;

namespace Intake.Extraction;

/// <summary>Finds what one part of a mail says that another part has said: a covering mail repeats its attachment, a PDF repeats its Word file.</summary>
internal sealed class Repetitions(Draft draft)
{
    private const int MostCompared = 200; // proposals on one provision. Stops thousands of them from being compared two by two.

    // Made when first asked for: most mails say everything in one part.
    private readonly List<Lazy<HashSet<TextEdit>>> changes = [];
    private string? only;
    private bool hasSeveral;

    /// <summary>Remembers a proposal that was added.</summary>
    public void Add(Drafted proposal)
    {
        changes.Add(new Lazy<HashSet<TextEdit>>(() => Changes(proposal), isThreadSafe: false));
        hasSeveral |= (only ??= proposal.Source.Part) != proposal.Source.Part;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        changes.Clear();
        (only, hasSeveral) = (null, false);
    }

    /// <summary>The numbers of the proposals out of other parts that together ask for the same; empty when it is new.</summary>
    public List<int> Same(IReadOnlyList<Drafted> before, Drafted next)
    {
        if (IsOfOnePart(next)) return [];
        var others = Enumerable.Range(0, before.Count)
            .Where(i => before[i].Source.Part != next.Source.Part && (before[i].Provision == next.Provision || (before[i].Operation == Operation.InsertParagraph && next.Operation == Operation.InsertParagraph)))
            .Take(MostCompared).ToList();
        var equal = others.FindIndex(i => IsSame(before[i], next));
        if (equal >= 0) return [others[equal]];
        if (Result(next) is not { } result) return [];
        foreach (var part in others.Where(i => before[i].Provision == next.Provision && before[i].ChangesWords).GroupBy(i => before[i].Source.Part).Where(g => g.Count() > 1))
        {
            var edits = part.SelectMany(i => before[i].Edits).OrderBy(e => e.Start).ToList();
            if (IsOrdered(edits) && Folded(WordDiff.Apply(draft.Find(next.Provision)!.Text, edits)) == Folded(result)) return [.. part];
        }

        others.RemoveAll(i => before[i].Provision != next.Provision);
        if (others.Count == 0 || Changes(next) is not { Count: > 0 } asked) return [];
        var covering = others.Where(i => changes[i].Value.Overlaps(asked)).ToList();
        return asked.All(a => covering.Exists(i => changes[i].Value.Contains(a))) ? covering : [];
    }

    /// <summary>The changes of a proposal that no other part asks for, and the proposals that ask for the rest; null when it repeats nothing.</summary>
    public (List<TextEdit> New, List<int> Known)? Divide(IReadOnlyList<Drafted> before, Drafted next)
    {
        if (IsOfOnePart(next)) return null;
        var others = Enumerable.Range(0, before.Count).Where(i => before[i].Source.Part != next.Source.Part && before[i].Provision == next.Provision && changes[i].Value.Count > 0).Take(MostCompared).ToList();
        if (others.Count == 0 || Changes(next) is not { Count: > 1 } asked) return null;
        var known = others.FindAll(i => changes[i].Value.IsSubsetOf(asked));
        if (known.Count == 0) return null;
        var rest = asked.Where(a => !known.Exists(i => changes[i].Value.Contains(a))).OrderBy(e => e.Start).ToList();
        return rest.Count == 0 ? null : (rest, known);
    }

    /// <summary>Pairs of proposals out of two parts that change the same words into different ones.</summary>
    public IEnumerable<(int First, int Second)> Contradictions(IReadOnlyList<Drafted> drafted)
    {
        foreach (var provision in Enumerable.Range(0, drafted.Count).GroupBy(i => drafted[i].Provision, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var second in provision.Take(MostCompared))
            {
                foreach (var first in provision.TakeWhile(i => i < second).Where(i => drafted[i].Source.Part != drafted[second].Source.Part))
                {
                    if (changes[first].Value.Any(a => changes[second].Value.Any(b => a != b && a.Start < b.End && b.Start < a.End))) yield return (first, second);
                }
            }
        }
    }

    private bool IsOfOnePart(Drafted next) => !hasSeveral && only == next.Source.Part;

    private bool IsSame(Drafted known, Drafted next)
    {
        if (Takes(known.Operation) || Takes(next.Operation))
            return known.Operation == next.Operation && known.Provision == next.Provision && known.Supports == next.Supports && known.Destination == next.Destination;
        if (known.Operation == Operation.InsertParagraph && next.Operation == Operation.InsertParagraph)
            return Place(known.Provision) == Place(next.Provision) && known.Text is { } text && next.Text is { } other && Folded(text) == Folded(other);
        return known.Provision == next.Provision && Result(known) is { Length: > 0 } result && Result(next) is { } second && Folded(result) == Folded(second);
    }

    private static bool Takes(Operation operation) => operation is Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve;

    /// <summary>The text that a proposal gives an existing provision; null for anything else.</summary>
    private string? Result(Drafted d)
    {
        if (d.Operation is not (Operation.Insert or Operation.Delete or Operation.Replace or Operation.ReplaceParagraph) || d.IsAlreadySo) return null;
        if (draft.Find(d.Provision) is not { } provision) return null;
        return d.Text ?? (d.Edits.IsEmpty ? null : WordDiff.Apply(provision.Text, d.Edits));
    }

    /// <summary>The words that change, as small as they can be told apart.</summary>
    private HashSet<TextEdit> Changes(Drafted d)
    {
        if (Result(d) is not { } result || draft.Find(d.Provision) is not { } provision) return [];
        var (a, b) = (Tokens.Split(provision.Text), Tokens.Split(result));
        var changed = new HashSet<TextEdit>();
        foreach (var hunk in Myers.Compare(a, b))
        {
            var start = hunk.StartA < a.Length ? a[hunk.StartA].Start : provision.Text.Length;
            var end = hunk.EndA > hunk.StartA ? a[hunk.EndA - 1].End : start;
            var text = new StringBuilder();
            for (var i = hunk.StartB; i < hunk.EndB; i++) text.Append(b[i].Text);
            changed.Add(new TextEdit(start, end - start, text.ToString().Normalize(NormalizationForm.FormC)));
        }

        return changed;
    }

    // "16 bis" and "after:16" are one place.
    private static string Place(string provision)
    {
        var place = provision.StartsWith("after:", StringComparison.Ordinal) ? provision[6..] : provision;
        var space = place.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && place[(space + 1)..] is "bis" or "ter" or "quater" or "alt" ? place[..space] : place;
    }

    private static bool IsOrdered(List<TextEdit> edits) => !edits.Zip(edits.Skip(1)).Any(p => p.Second.Start < p.First.End);

    private static string Folded(string text) => Spaces.Collapse(text.Normalize(NormalizationForm.FormC));
}
