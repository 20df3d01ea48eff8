using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Intake.Extraction.Copies;

/// <summary>The signs of plain text, and where they stand in a text.</summary>
internal static partial class Signs
{
    /// <summary>Longest marked stretch, in characters; what opens and does not close within it is no mark. It also bounds the search in a text of opening signs only.</summary>
    private const int Longest = 4000;

    /// <summary>All signs, a longer one before those it begins with.</summary>
    public static ImmutableArray<Sign> All { get; } =
    [
        new("[-", "-]", MarkedText.Mark.Goes), new("{-", "-}", MarkedText.Mark.Goes), new("{+", "+}", MarkedText.Mark.Comes), new("[+", "+]", MarkedText.Mark.Comes),
        new("~~", "~~", MarkedText.Mark.Goes),
        new("[[", "]]", IsCompared: true), new("((", "))", IsCompared: true), new("{{", "}}", IsCompared: true), new("<<", ">>", IsCompared: true), new(">>", "<<", IsCompared: true),
        new("--", "--", IsCompared: true), new("++", "++", IsCompared: true), new("**", "**", IsCompared: true), new("__", "__", IsCompared: true), new("==", "==", IsCompared: true),
        new("##", "##", IsCompared: true), new("^^", "^^", IsCompared: true), new("//", "//"), new("||", "||"), new("!!", "!!"),
        new("<", ">", IsCompared: true), new("{", "}", IsCompared: true), new("[", "]", IsCompared: true), new("_", "_", IsCompared: true), new("*", "*", IsCompared: true),
        new("【", "】", IsCompared: true), new("［", "］", IsCompared: true), new("〔", "〕", IsCompared: true), new("（", "）"),
        new("(", ")"), new("/", "/"), new("|", "|"), new("=", "="), new("#", "#"), new("^", "^"), new("~", "~"), new("+", "+"),
    ];

    private static readonly SearchValues<char> Openings = SearchValues.Create(string.Concat(All.Select(s => s.Open[0])) + "[(<");

    /// <summary>Whether a text has a character that opens a sign or a mark that names what it does.</summary>
    public static bool MayOpen(string text) => text.AsSpan().ContainsAny(Openings);

    /// <summary>The marked stretches of a text in order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="active">The signs to look for, a longer one before those it begins with; marks that name what they do are found besides.</param>
    public static ImmutableArray<SignedWords> In(string text, IReadOnlyList<Sign> active)
    {
        if (!MayOpen(text)) return [];
        var found = ImmutableArray.CreateBuilder<SignedWords>();
        var named = Named().Matches(text);
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            while (next < named.Count && named[next].Index < at) next++;
            if (next < named.Count && named[next].Index == at)
            {
                var group = named[next].Groups["gone"].Success ? named[next].Groups["gone"] : named[next].Groups["come"];
                found.Add(new SignedWords(at, named[next].Length, group.Index, group.Length, null, named[next].Groups["gone"].Success ? MarkedText.Mark.Goes : MarkedText.Mark.Comes));
                at += named[next].Length;
                continue;
            }

            var words = char.IsLetterOrDigit(text[at]) || text[at] == ' ' ? null : At(text, at, active);
            if (words is not null) found.Add(words);
            at += words?.Length ?? 1;
        }

        return found.ToImmutable();
    }

    private static SignedWords? At(string text, int at, IReadOnlyList<Sign> active)
    {
        foreach (var sign in active)
        {
            if (string.CompareOrdinal(text, at, sign.Open, 0, sign.Open.Length) != 0 || !Opens(text, at, sign)) continue;
            var from = at + sign.Open.Length;
            for (var close = End(text, sign, from); close >= 0; close = End(text, sign, close + 1))
            {
                if (!Closes(text, close, sign) || close == from) continue;
                var words = text.AsSpan(from, close - from);
                if (words.Trim(" .\u2026").IsEmpty) break; // "[...]" says that the rest stays
                if ((sign.Open == "<" && words.ContainsAny('@', '\\')) || words.Contains("://", StringComparison.Ordinal)) break;
                return new SignedWords(at, close + sign.Close.Length - at, from, close - from, sign.Form, sign.Means);
            }
        }

        return null;

        int End(string all, Sign sign, int start) => start >= all.Length || start - at > Longest ? -1 : all.IndexOf(sign.Close, start, Math.Min(Longest, all.Length - start), StringComparison.Ordinal);
    }

    /// <summary>Whether a sign can open here: a symmetric one has its words right behind it, and no further sign of its kind beside it.</summary>
    private static bool Opens(string text, int at, Sign sign)
    {
        if (!sign.IsSymmetric) return true;
        var behind = at + sign.Open.Length < text.Length ? text[at + sign.Open.Length] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        if (char.IsWhiteSpace(behind) || behind == sign.Open[0] || before == sign.Open[0]) return false;
        return sign.Open.Length > 1 || !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(behind);
    }

    private static bool Closes(string text, int at, Sign sign)
    {
        if (!sign.IsSymmetric) return true;
        var behind = at + sign.Close.Length < text.Length ? text[at + sign.Close.Length] : ' ';
        return !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != sign.Open[0] && behind != sign.Open[0] && (sign.Close.Length > 1 || !char.IsLetterOrDigit(behind));
    }

    /// <summary>Marks that say what they do: <c>[DELETE: a]</c>, <c>(add: b)</c>, <c>&lt;del&gt;a&lt;/del&gt;</c>.</summary>
    [GeneratedRegex(
        @"\[(?:DELETED?|DEL|DELETION|REMOVED?|STRIKE|STRUCK|SUPPRIMER|SUPPRIMÉ|SUPRIMIR|ELIMINAR|УДАЛИТЬ|ИСКЛЮЧИТЬ|删除|حذف|تحذف)\s*[:：]\s*(?<gone>[^\]]{1,4000})\]"
        + @"|\((?:deleted?|del|remove|strike|supprimer|suprimir|удалить|исключить|删除)\s*[:：]\s*(?<gone>[^)]{1,4000})\)"
        + @"|\[(?:ADD(?:ED)?|ADDITION|INSERT(?:ED)?|INS|NEW|AJOUTER|AJOUT|INSÉRER|AÑADIR|AGREGAR|ДОБАВИТЬ|ВКЛЮЧИТЬ|增加|新增|添加|تضاف|إضافة)\s*[:：]\s*(?<come>[^\]]{1,4000})\]"
        + @"|\((?:added|add|insert|ins|ajouter|añadir|agregar|добавить|включить|增加|新增)\s*[:：]\s*(?<come>[^)]{1,4000})\)"
        + @"|<del>(?<gone>[^<]{1,4000})</del>|<s>(?<gone>[^<]{1,4000})</s>|<strike>(?<gone>[^<]{1,4000})</strike>|<ins>(?<come>[^<]{1,4000})</ins>|<u>(?<come>[^<]{1,4000})</u>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
