using System.Collections.Immutable;
using CsCheck;
using Intake.Compiling;
using Intake.Extraction.Comparison;

namespace Intake.Tests.Compiling;

public class LeadsTests
{
    private static readonly string[] Words =
        ["prevent", "combat", "illicit", "records,", "gender", "of", "co-operation", "e.g.", "(a)", "States", "—", "3.5", "防止", "", "  "];

    private static readonly Gen<string> Tail = Gen.Int[0, Words.Length - 1].Array[0, 8].Select(at => string.Join(' ', at.Select(i => Words[i])));

    private static readonly Gen<string> Wording =
        from at in Gen.Int[0, 15]
        from length in Gen.Int[0, 3]
        from come in Tail
        select Edited(at, length, come);

    [Theory]
    [InlineData(Given.Base)]
    [InlineData(null)]
    public void Grouping_finds_the_same_leads_as_comparing_every_entry_with_every_lead(string? baseText) =>
        Wording.Array[1, 14].Sample(wordings =>
        {
            var operation = baseText is null ? Intake.Extraction.Operation.InsertParagraph : Intake.Extraction.Operation.ReplaceParagraph;
            var mails = wordings.Select((w, i) => Given.Mail($"m{i}", $"P{i}", "2021-07-01Z", Given.Text(w, baseText is null ? "after:2" : "2", operation))).ToArray();
            var entries = Given.Compiled(mails).Provisions.Where(p => p.Base is null == baseText is null).SelectMany(p => p.Entries).ToList();
            var leads = new Leads(baseText, new KnownChanges(null));
            foreach (var entry in entries) leads.Add(entry);
            var expected = new List<List<string>>();
            foreach (var entry in entries)
            {
                var lead = expected.Find(g => IsNear(baseText, entries.Single(e => e.Letter == g[0]), entry));
                if (lead is null) expected.Add([entry.Letter]);
                else lead.Add(entry.Letter);
            }

            Assert.Equal(expected, leads.Groups.Select(g => g.Select(e => e.Entry.Letter).ToList()).ToList());
        });

    /// <summary>The rule without any short cut.</summary>
    private static bool IsNear(string? baseText, Entry first, Entry second)
    {
        if (first.Result is not { Length: > 0 } there || second.Result is not { Length: > 0 } here) return false;
        if (first.Kind is ChangeKind.Editorial || second.Kind is ChangeKind.Editorial || Math.Abs(there.Length - here.Length) > 80) return false;
        if (baseText is not null && !first.Edits.Any(a => second.Edits.Any(b => a.Start <= b.End && b.Start <= a.End))) return false;
        if (baseText is not null && !New(first).Where(w => w.Length > 3 || w[0] > '\u02ff').Intersect(New(second), StringComparer.OrdinalIgnoreCase).Any()) return false;
        var known = Change.Words(there).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = Change.Words(here);
        if (baseText is null && (words.Count <= 8 || words.Count(known.Contains) < words.Count - 4)) return false;
        var edits = Change.Between(there, here).Edits;
        if (edits.IsEmpty) return false;
        var omitted = there[edits[0].Start..edits[^1].End];
        var added = WordDiff.Apply(omitted, edits.Select(e => e with { Start = e.Start - edits[0].Start }));
        return Change.Words(omitted).Count <= 4 && Change.Words(added).Count <= 4;
    }

    private static IEnumerable<string> New(Entry entry) => entry.Edits.SelectMany(e => Change.Words(e.NewText));

    private static string Edited(int at, int length, string come)
    {
        ImmutableArray<string> words = [.. Given.Base.Split(' ')];
        var (from, to) = (Math.Min(at, words.Length), Math.Min(at + length, words.Length));
        return string.Join(' ', [.. words[..from], come, .. words[to..]]);
    }
}
