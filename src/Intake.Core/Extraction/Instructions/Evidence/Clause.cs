using System.Collections.Immutable;

namespace Intake.Extraction.Instructions.Evidence;

/// <summary>A stretch of a sentence that speaks of the same provisions.</summary>
/// <param name="Targets">The provisions; empty when the sentence names none.</param>
/// <param name="Quotes">Its quotations, in order.</param>
/// <param name="Start">Where it begins in the paragraph, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Clause(ImmutableArray<ProvisionReference> Targets, ImmutableArray<InstructionToken> Quotes, int Start, int End)
{
    /// <summary>The clauses of a sentence: each provision named takes the quotations behind it, or those before it where a quotation comes first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="context">The provisions spoken of when the sentence names none.</param>
    public static ImmutableArray<Clause> Cut(Sentence sentence, ImmutableArray<ProvisionReference> context)
    {
        var marks = sentence.Tokens.Where(t => t.Class == TokenClass.Quote || IsNamed(t)).ToList();
        var named = marks.Where(t => t.Class != TokenClass.Quote).ToList();
        var end = sentence.Start + sentence.Length;
        if (named.Count < 2) return [new Clause(named.Count == 0 ? context : named[0].References, [.. marks.Where(t => t.Class == TokenClass.Quote)], sentence.Start, end)];
        var leads = marks[0].Class != TokenClass.Quote;
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var from = sentence.Start;
        for (var i = 0; i < named.Count; i++)
        {
            var to = i == named.Count - 1 ? end : leads ? named[i + 1].Start : named[i].End;
            var (start, stop) = (from, to);
            var quotes = marks.Where(t => t.Class == TokenClass.Quote && t.Start >= start && t.Start < stop).ToImmutableArray();
            var last = clauses.Count - 1;
            // Provisions named one after the other share what comes behind the last of them.
            if (quotes.IsEmpty && leads && i < named.Count - 1) named[i + 1] = named[i + 1] with { References = [.. named[i].References, .. named[i + 1].References] };
            else if (quotes.IsEmpty && !leads && last >= 0) clauses[last] = clauses[last] with { End = to };
            else clauses.Add(new Clause(named[i].References, quotes, from, to));
            from = to;
        }

        return clauses.ToImmutable();
    }

    private static bool IsNamed(InstructionToken token) => token.Class == TokenClass.Reference && token.References.Any(r => r.Id is not null || r.IsNew);
}
