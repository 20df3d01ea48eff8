using System.Collections.Immutable;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>The decisions of the chair on orders, kept beside the reviews: <c>reviews/{consultation}/orders.json</c>, to which decisions are only ever added.</summary>
/// <param name="Decisions">The first first.</param>
public sealed record EntryOrders(IReadOnlyList<EntryOrder> Decisions)
{
    /// <summary>The name under which their state stands among those of the reviews; no mail's id is like it.</summary>
    public const string Name = "orders";

    /// <summary>Where they are kept.</summary>
    public static BlobName Blob(string consultation) => new(Containers.Reviews, $"{consultation}/{Name}.json");

    /// <summary>The orders when nothing is missing in them, else null.</summary>
    internal static EntryOrders? Sound(EntryOrders? orders) => orders is not null && orders.Decisions.All(d => d is not null && d.Proposals.All(p => p is not null)) ? orders : null;

    /// <summary>The order that holds, by provision; none where the measured one does.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Holding() =>
        Decisions.GroupBy(d => d.Provision, StringComparer.Ordinal).Where(g => g.Last().Proposals.Count > 0)
            .ToImmutableDictionary(g => g.Key, g => g.Last().Proposals.ToImmutableArray(), StringComparer.Ordinal);
}
