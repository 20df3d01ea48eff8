using System.Collections.Immutable;
using Intake.Extraction.Instructions;

namespace Intake.Extraction.Tables;

/// <summary>What a row of a comment table says before its proposal is read.</summary>
/// <param name="Label">The cell of the provision.</param>
/// <param name="Current">The draft's words that it shows; empty for none.</param>
/// <param name="Provisions">What it is about; empty for the text as a whole.</param>
/// <param name="Place">Where it puts a new paragraph; null when it asks for none.</param>
/// <param name="Action">What it says in one word that is done.</param>
internal sealed record TableRow(string Label, string Current, ImmutableArray<ProvisionReference> Provisions, Placement? Place, RowAction Action);
