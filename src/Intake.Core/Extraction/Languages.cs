using System.Collections.Frozen;
using System.Text;
using Intake.Extraction.Instructions;

namespace Intake.Extraction;

/// <summary>Tells the six languages apart: by script, then by the commonest little words. Quoted words are left out: they are the draft's.</summary>
public static class Languages
{
    private static readonly (string Code, FrozenSet<string> Words)[] Latin =
    [
        ("en", Set("the and of to in with is for we our please paragraph para delete replace by add insert after new be should on as from that this following")),
        ("fr", Set("en paragraphes devient deviendrait conséquence le la les des du et de nous par paragraphe au une dans aux est un par. remplacer supprimer ajouter insérer après mots avant nouveau nouvel alinéa comme suit lire ainsi rédiger fin entre phrase notre se sur pas que pour il ce d'ajouter d'insérer l'expression ci-après cordialement observations mesdames messieurs")),
        ("es", Set("párrafos el la los las del y de por párrafo que en una se nuestra al párr. parrafo un nuevo como sigue suprimir sustituir reemplazar añadir insertar agregar eliminar después antes oración palabras palabra léase lo siguiente debe decir redactado entre nuestro con es no su atentamente estimados estimadas comentarios")),
    ];

    /// <summary>ISO 639-1 code of the language that a text is mostly written in; <c>en</c> when nothing tells.</summary>
    public static string Of(IEnumerable<string> paragraphs)
    {
        var all = paragraphs.ToList();
        var own = string.Join(' ', all.Select(Unquoted));
        return Told(own) ?? Told(string.Join(' ', all)) ?? "en";
    }

    /// <summary>The language, where its script or two of its words tell; null otherwise.</summary>
    private static string? Told(string text)
    {
        int cyrillic = 0, arabic = 0, han = 0, latin = 0;
        foreach (var c in text)
        {
            if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            else if (c is >= '\u0600' and <= '\u06ff') arabic++;
            else if (c is >= '\u4e00' and <= '\u9fff') han++;
            else if (char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f') latin++;
        }

        // Even outside quotation marks an English draft is cited at length, and the names of States and places are.
        if (cyrillic > latin / 4) return "ru";
        if (arabic > latin / 4) return "ar";
        if (han > latin / 12) return "zh";
        var words = text.ToLowerInvariant().Replace('’', '\'').Split([' ', '\u00a0', ',', ':', ';', '\n', '(', ')', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        var scores = Latin.Select(l => (l.Code, Count: words.Count(w => l.Words.Contains(w) || (w.EndsWith('.') && l.Words.Contains(w.TrimEnd('.')))))).OrderByDescending(l => l.Count).ToList();
        return scores[0].Count > 0 && scores[0].Count > scores[1].Count ? scores[0].Code : null;
    }

    private static string Unquoted(string text)
    {
        var kept = new StringBuilder();
        var from = 0;
        foreach (var (start, end) in Quotations.Find(text))
        {
            kept.Append(text, from, start - from).Append(' ');
            from = end;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
