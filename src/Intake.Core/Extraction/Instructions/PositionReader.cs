using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Instructions;

/// <summary>Reads positions: support, oppose, retain, reserve.</summary>
/// <param name="ownersIn">Official names of the delegations that a stretch of text names.</param>
internal sealed partial class PositionReader(Func<string, ImmutableArray<string>> ownersIn)
{
    /// <summary>Whether the sentence takes a position on an operation instead of asking for it: "supports the deletion of paragraph 39".</summary>
    public static bool Governs(Sentence sentence) => !sentence.Has(TokenClass.Quote) && Governing().IsMatch(sentence.Letters);

    /// <summary>The delegations, other than the sender, that a text names.</summary>
    public ImmutableArray<string> Owners(string text) => ownersIn(text);

    /// <summary>The positions of a sentence, one for each provision it names; empty when it takes none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">The paragraph it is cut from.</param>
    /// <param name="context">Provisions that the text around speaks of.</param>
    /// <param name="source">Where it stands.</param>
    public ImmutableArray<Drafted> Read(Sentence sentence, string paragraph, ImmutableArray<ProvisionReference> context, Locus source)
    {
        if (Operation(sentence) is not { } operation) return [];
        var references = sentence.Tokens.Where(t => t.Class == TokenClass.Reference).ToList();
        if (references.Count == 0)
            return [.. context.Where(c => c.Id is not null).Select(c => Make(c.Id!, operation, Owner(sentence.Text), sentence, source, Certainty.Certain))];
        var positions = ImmutableArray.CreateBuilder<Drafted>();
        var from = sentence.Start;
        foreach (var reference in references)
        {
            var to = reference == references[^1] ? sentence.Start + sentence.Length : reference.Start;
            var owner = Owner(paragraph[from..to]);
            foreach (var r in reference.References.Where(r => r.Id is not null || r.IsNew))
                positions.Add(Make(r.Id ?? StructureInstructions.PlaceOf(r), operation, owner, sentence, source, Certainty.Certain));
            from = reference.End;
        }

        return positions.ToImmutable();
    }

    private static Operation? Operation(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            switch (token.Class)
            {
                case TokenClass.Support: return Extraction.Operation.Support;
                case TokenClass.Oppose: return Extraction.Operation.Oppose;
                case TokenClass.Retain: return Extraction.Operation.Retain;
                case TokenClass.Reserve: return Extraction.Operation.Reserve;
                default: break;
            }
        }

        return null;
    }

    /// <summary>Whose proposal the text speaks of; null when it speaks of no proposal.</summary>
    private string? Owner(string text)
    {
        if (!Proposal().IsMatch(text)) return null;
        var names = ownersIn(text);
        return names.IsEmpty ? null : string.Join("; ", names);
    }

    private static Drafted Make(string id, Operation operation, string? owner, Sentence sentence, Locus source, Certainty certainty) =>
        new(id, operation, source) { Supports = owner, Rationale = sentence.Text, Certainty = certainty };

    [GeneratedRegex(@"[+\-][&tpyQ]*[DIRVML](?![a-zA-Z]*q)", RegexOptions.CultureInvariant)]
    private static partial Regex Governing();

    [GeneratedRegex(@"propos|amendment|suggest|deletion|insertion|addition|wording of|edits? of|enmienda|propuesta|предложен|поправк|اقتراح|提案", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();
}
