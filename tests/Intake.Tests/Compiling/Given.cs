using System.Globalization;
using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Compiling;

/// <summary>Small drafts, mails and proposals to compile.</summary>
internal static class Given
{
    public const string Base = "States shall prohibit the illicit supply of small arms to groups, and keep records of it.";

    public static readonly Draft Draft = new(
        "Draft 2",
        [
            new Provision { Id = "1", Kind = ProvisionKind.Paragraph, Label = "1.", Text = "Recalling the Programme of Action." },
            new Provision { Id = "heading:A", Kind = ProvisionKind.Heading, Text = "A. Measures", Level = 1 },
            new Provision { Id = "2", Kind = ProvisionKind.Paragraph, Label = "2.", Text = Base, Section = "heading:A" },
            new Provision { Id = "2(a)", Kind = ProvisionKind.Paragraph, Label = "(a)", Text = "By law;", Section = "heading:A", Level = 1 },
            new Provision { Id = "3", Kind = ProvisionKind.Paragraph, Label = "3.", Text = "States shall meet again.", Section = "heading:A" },
        ],
        []);

    public static readonly Consultation Consultation = new()
    {
        Title = "Draft 2",
        Deadline = DateTimeOffset.Parse("2021-07-14T14:00:00Z", CultureInfo.InvariantCulture),
        TimeZone = "America/New_York",
    };

    public static readonly GroupMembership Groups = new(
    [
        new Proponent("European Union", ProponentKind.Group) { Members = ["Austria", "Hungary", "Sweden"], Aliases = ["EU"] },
        new Proponent("Austria", ProponentKind.State),
        new Proponent("Côte d'Ivoire", ProponentKind.State) { Aliases = ["Ivory Coast"] },
        new Proponent("Chad", ProponentKind.State),
        new Proponent("Trinidad and Tobago", ProponentKind.State),
        new Proponent("Zambia", ProponentKind.State),
    ]);

    public static Compilation Compiled(params Submission[] mails) => Compiler.Compile(Draft, Consultation, mails, Groups);

    /// <summary>A mail of one proponent; its proposals get ids of the mail and sources in order.</summary>
    public static Submission Mail(string id, string who, string at, params Proposal[] proposals)
    {
        var numbered = proposals.Select((p, i) => p with { Id = $"{id}-{i + 1}", Source = p.Source with { Paragraph = i + 1 } }).ToArray();
        return new Submission
        {
            Id = id,
            ReceivedAt = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
            Disposition = Disposition.Submission,
            Sender = new Sender($"{id}@example.org", "", Authentication.Pass),
            Proponents = who.Length == 0 ? [] : [.. who.Split(';', StringSplitOptions.TrimEntries)],
            Proposals = [.. numbered],
            Ledger = [.. numbered.Select(p => new LedgerEntry(p.Source, LedgerDisposition.Proposal, [p.Id]))],
        };
    }

    public static Proposal Text(string result, string provision = "2", Operation operation = Operation.Replace) => On(provision, operation) with { Result = result };

    public static Proposal Words(string from, string to) => Text(Base.Replace(from, to, StringComparison.Ordinal)) with { Old = from, New = to };

    public static Proposal On(string provision, Operation operation, string? supports = null) =>
        new() { Id = "", Provision = provision, Operation = operation, Supports = supports, Source = new Locus("body", Paragraph: 1, Quote: $"our words on {provision}") };

    public static CompiledProvision At(this Compilation compilation, string provision) => compilation.Provisions.Single(p => p.Id == provision);

    /// <summary><c>A delete-paragraph [X; Y]</c>, one line an entry.</summary>
    public static string[] Shown(this CompiledProvision provision) =>
        [.. provision.Entries.Select(e => $"{e.Letter} {e.Kind} [{string.Join("; ", e.Credits.Select(c => c.Proponent.Name))}]")];
}
