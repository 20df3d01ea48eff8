using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Intake.Compiling;
using Intake.Extraction;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Says in comments what cannot be tracked: competing wordings, whole texts, reasons, positions, remarks.</summary>
internal sealed class ProvisionRemarks(Compilation compilation, Remarks remarks)
{
    /// <summary>The words that several entries want otherwise, with a comment for each wording.</summary>
    public IEnumerable<OpenXmlElement> Competing(IEnumerable<OpenXmlElement> words, ImmutableArray<Wish> wishes, bool isInsertion)
    {
        var content = words;
        foreach (var wish in wishes.Reverse())
        {
            var text = wish.Text.Trim();
            var what = text.Length == 0 ? "to delete these words" : isInsertion ? $"to insert here: “{text}”" : $"here: “{text}”";
            content = remarks.On(content, Hand.Of(wish.Contributions, compilation), $"{string.Join(", ", wish.Letters)}. Proposes {what}", wish.Contributions[0].Language);
        }

        return content;
    }

    /// <summary>The content of a provision with the comments on the whole of it.</summary>
    public IEnumerable<OpenXmlElement> On(CompiledProvision provision, TrackedPlan plan, IEnumerable<OpenXmlElement> content)
    {
        foreach (var (hand, text, language) in Said(provision, plan).Reverse()) content = remarks.On(content, hand, text, language);
        return content;
    }

    /// <summary>The content with the general comments and what has no place in the draft.</summary>
    public IEnumerable<OpenXmlElement> General(IEnumerable<OpenXmlElement> content)
    {
        foreach (var contribution in compilation.NotPlaced.Reverse())
            content = remarks.On(content, Of([contribution]), $"Not placed ({Wording.Place(contribution.Proposal.Provision)}): {Words(contribution)}", contribution.Language);
        foreach (var general in compilation.General.Reverse())
            content = remarks.On(content, Hand.Of(Credited(general), compilation.Submissions[general.Submission - 1].ReceivedAt), "General comment:\n" + string.Join('\n', general.Paragraphs), general.Language);
        return content;
    }

    /// <summary>The same on nothing, for a draft without provisions.</summary>
    public List<OpenXmlElement> General() => [.. General([])];

    private IEnumerable<(Hand Hand, string Text, string Language)> Said(CompiledProvision provision, TrackedPlan plan)
    {
        foreach (var entry in plan.Beside)
        {
            if (entry.Contributions.IsEmpty) continue;
            var result = entry.Kind is ChangeKind.ReplaceParagraph or ChangeKind.Merge or ChangeKind.Split && entry.Result is { Length: > 0 } text ? $":\n“{text}”" : entry.Kind == ChangeKind.Unclear ? $": “{Words(entry.Contributions[0])}”" : "";
            yield return (Of(entry.Contributions), $"{entry.Letter}. {Wording.Headline(provision, entry)}{result}", entry.Contributions[0].Language);
        }

        foreach (var entry in provision.Entries)
        {
            foreach (var position in entry.Positions) yield return (Of(position.Contributions), $"{Sentence(position.Stance)} {entry.Letter}: {Wording.Headline(provision, entry)}", "en");
        }

        foreach (var position in provision.Positions) yield return (Of(position.Contributions), $"On the text as it stands: {Wording.Stance(position.Stance)}", "en");
        foreach (var reason in provision.Reasons) yield return (Hand.Of(reason.Credits, null), $"Reason ({string.Join(", ", reason.Of)}): “{reason.Text}”", reason.Language);
        foreach (var comment in provision.Comments) yield return (Of([comment]), $"Comment: “{Words(comment)}”", comment.Language);
    }

    private Hand Of(ImmutableArray<Contribution> contributions) => Hand.Of(contributions, compilation);

    private static ImmutableArray<Credit> Credited(GeneralComment general) => [.. general.Proponents.Select(p => new Credit(p, general.Late, Doubtful: false))];

    private static string Sentence(Operation stance) => stance switch
    {
        Operation.Support => "Supports",
        Operation.Oppose => "Opposes",
        Operation.Reserve => "Reserves its position on",
        Operation.Retain or Operation.Insert or Operation.Delete or Operation.Replace or Operation.InsertParagraph or Operation.DeleteParagraph or Operation.ReplaceParagraph
            or Operation.Move or Operation.Merge or Operation.Split or Operation.Comment => "For the text as it stands, not",
    };

    private static string Words(Contribution contribution)
    {
        var proposal = contribution.Proposal;
        return proposal.Source.Quote.Length > 0 ? proposal.Source.Quote : proposal.Rationale ?? string.Join(" → ", new[] { proposal.Old, proposal.New }.Where(t => t is not null));
    }
}
