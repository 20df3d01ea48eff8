using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Generation;

/// <summary>Makes the records of a public consultation: campaign texts that many people send, some with words of their own, and single mails.</summary>
internal static class CampaignGenerator
{
    private const int EditsOfAText = 3;
    private static readonly DateTimeOffset Start = new(2021, 7, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>As many mails as texts times people, then the single ones; one of five people changes a few words of the text.</summary>
    public static ImmutableArray<Submission> Generate(Draft draft, int texts, int people, int individuals, int seed)
    {
        var paragraphs = draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.Text.Split(' ').Length > 6).ToArray();
        var mails = ImmutableArray.CreateBuilder<Submission>((texts * people) + individuals);
        for (var text = 0; text < texts; text++)
        {
            var edits = Edits(paragraphs, EditsOfAText, new Random(seed + text));
            var reason = $"We care for {Vocabulary.Things[text % Vocabulary.Things.Length]}.";
            for (var person = 0; person < people; person++)
            {
                var own = person % 5 == 4 ? $" and of Village{Number(person)}" : "";
                mails.Add(Mail(mails.Count, $"Campaign {Number(text + 1)} Person {Number(person + 1)}", edits, own, reason));
            }
        }

        for (var single = 0; single < individuals; single++)
        {
            var random = new Random(seed + 100_003 + single);
            mails.Add(Mail(mails.Count, $"Individual {Number(single + 1)}", Edits(paragraphs, EditsOfAText, random), "", $"I am person {Number(single + 1)}."));
        }

        return mails.MoveToImmutable();
    }

    private static (Provision Provision, string Old, string New)[] Edits(Provision[] paragraphs, int count, Random random) =>
        [.. random.GetItems(paragraphs, count).DistinctBy(p => p.Id).Select(p =>
        {
            var words = p.Text.Split(' ');
            var old = words[random.Next(1, words.Length - 1)];
            return (p, old, $"{old} {Vocabulary.Qualifiers[random.Next(Vocabulary.Qualifiers.Length)]} for {Vocabulary.Things[random.Next(Vocabulary.Things.Length)]}");
        })];

    private static Submission Mail(int index, string name, (Provision Provision, string Old, string New)[] edits, string own, string reason)
    {
        var id = "m" + index.ToString("00000", CultureInfo.InvariantCulture);
        ImmutableArray<Proposal> proposals = [.. edits.Select((e, i) => Asked(id, i, e.Provision, e.Old, e.New + own, reason))];
        return new Submission
        {
            Id = id,
            ReceivedAt = Start.AddSeconds(index),
            Disposition = Disposition.Submission,
            Sender = new Sender($"person{Number(index)}@example.org", name, Authentication.Pass),
            Proponents = [name],
            Proposals = proposals,
            Ledger = [.. proposals.Select(p => new LedgerEntry(p.Source, LedgerDisposition.Proposal, [p.Id]))],
        };
    }

    private static Proposal Asked(string mail, int index, Provision provision, string old, string come, string reason)
    {
        var at = provision.Text.IndexOf(old, StringComparison.Ordinal);
        return new Proposal
        {
            Id = $"{mail}-{Number(index + 1)}",
            Provision = provision.Id,
            Operation = Operation.Replace,
            Old = old,
            New = come,
            Result = provision.Text[..at] + come + provision.Text[(at + old.Length)..],
            Rationale = reason,
            Source = new Locus("body", Paragraph: index + 1, Quote: $"In {provision.Id}, replace “{old}” with “{come}”."),
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
