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
        for (var i = 0; i < provision.Rolling.Length; i++)
        {
            var piece = provision.Rolling[i];
            if (piece.Alternatives.IsEmpty)
            {
                line.Text(Between(piece.Text, isFirst: i == 0, isLast: i == provision.Rolling.Length - 1));
                continue;
            }

            if (i > 0 && !provision.Rolling[i - 1].Alternatives.IsEmpty) line.Text(" ");
            line.Text("[", Mark.Strong).Text(string.IsNullOrWhiteSpace(piece.Text) ? "–" : piece.Text.Trim());
            foreach (var alternative in piece.Alternatives)
            {
                line.Text(" / ", Mark.Strong);
                if (string.IsNullOrWhiteSpace(alternative.Text)) line.Text(piece.Text.Trim(), Mark.Deleted);
                else line.Words(alternative.Text.Trim(), Mark.Added);
                var names = alternative.Letters.SelectMany(l => credits[l]).Where(c => c.Proponent.Kind != ProponentKind.Withheld).Select(c => c.Proponent.Name).Distinct(StringComparer.Ordinal).ToList();
                line.Text($" ({string.Join(", ", alternative.Letters)}", Mark.Quiet);
                for (var n = 0; n < names.Count && names.Count <= MostNames; n++) line.Text(n > 0 ? "; " : ": ", Mark.Quiet).Name(names[n], Mark.Quiet);
                line.Text(")", Mark.Quiet);
            }

            line.Text("]", Mark.Strong);
        }

        return line;
    }

    /// <summary>Words that nobody changes, with one space to the brackets beside them; none before a mark that closes up to them.</summary>
    private static string Between(string text, bool isFirst, bool isLast)
    {
        if (string.IsNullOrWhiteSpace(text)) return isFirst || isLast ? "" : " ";
        var before = isFirst ? "" : char.IsLetterOrDigit(text.TrimStart()[0]) || char.IsWhiteSpace(text[0]) ? " " : "";
        return before + text.Trim() + (isLast ? "" : " ");
    }
}
