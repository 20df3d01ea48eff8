using System.Collections.Immutable;
using Intake.Drafts;
using Intake.Mail;

namespace Intake.Tests.Generation;

/// <summary>Makes the mails of delegations about a draft; the same seed gives the same bytes.</summary>
internal static class MailGenerator
{
    private static readonly ImmutableArray<Delegation> States = [.. DelegationList.BuiltIn.Delegations.Where(d => d.Kind == DelegationKind.State)];

    /// <summary>Mail number <paramref name="index"/> of a consultation, from the State of that place in the list of Member States.</summary>
    public static GeneratedMail Generate(Draft draft, MailKind kind, int index, int edits, int seed)
    {
        var random = new Random((seed * 100_003) + index);
        var state = States[index % States.Length];
        var mail = new MailWriter(state.Name, index);
        switch (kind)
        {
            case MailKind.Tracked or MailKind.Silent:
                var isTracked = kind == MailKind.Tracked;
                var copy = CopyGenerator.Generate(draft, edits, random, [$"{state.Name} (Mission)", $"{state.Name} (Capital)"], withMoves: isTracked);
                var file = isTracked ? WordFile.Tracked(copy, random) : WordFile.Silent(copy, random);
                return new GeneratedMail(state.Name, mail.WithCopy(file), copy.Expected);
            case MailKind.Prose:
                var (instructions, asked) = ProseGenerator.Generate(draft, edits, random);
                return new GeneratedMail(state.Name, mail.WithText(instructions), asked);
            case MailKind.Marked:
                var (html, marked) = MarkedGenerator.Generate(draft, edits, random);
                return new GeneratedMail(state.Name, mail.WithHtml(html), marked);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    /// <summary>A whole consultation of <paramref name="count"/> mails of one kind.</summary>
    public static ImmutableArray<GeneratedMail> Generate(Draft draft, MailKind kind, int count, int edits, int seed, int first) =>
        [.. Enumerable.Range(first, count).Select(i => Generate(draft, kind, i, edits, seed))];
}
