using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Competing wordings at one place: <c>States shall [prohibit / prevent (B: Canada)] the supply</c>.</summary>
internal static class RollingText
{
    /// <summary>More names than these make the text unreadable; then the letters stand alone.</summary>
    private const int MostNames = 4;

    public static Line Line(CompiledProvision provision)
    {
        var credits = provision.Entries.ToDictionary(e => e.Letter, e => e.Credits, StringComparer.Ordinal);
        var line = new Line("Rolling").Text("Rolling text  ", Mark.Label);
        foreach (var piece in provision.Rolling)
        {
            if (piece.Alternatives.IsEmpty)
            {
                line.Text(piece.Text);
                continue;
            }

            line.Text("[", Mark.Strong).Text(string.IsNullOrWhiteSpace(piece.Text) ? "–" : piece.Text);
            foreach (var alternative in piece.Alternatives)
            {
                line.Text(" / ", Mark.Strong);
                if (string.IsNullOrWhiteSpace(alternative.Text)) line.Text(piece.Text, Mark.Deleted);
                else line.Text(alternative.Text.Trim(), Mark.Added);
                var names = alternative.Letters.SelectMany(l => credits[l]).Where(c => c.Proponent.Kind != ProponentKind.Withheld).Select(c => c.Proponent.Name).Distinct(StringComparer.Ordinal).ToList();
                line.Text($" ({string.Join(", ", alternative.Letters)}", Mark.Quiet);
                for (var i = 0; i < names.Count && names.Count <= MostNames; i++) line.Text(i > 0 ? "; " : ": ", Mark.Quiet).Name(names[i], Mark.Quiet);
                line.Text(")", Mark.Quiet);
            }

            line.Text("]", Mark.Strong).Text(piece.Text.EndsWith(' ') || piece.Alternatives.Any(a => a.Text.EndsWith(' ')) ? " " : "");
        }

        return line;
    }
}
