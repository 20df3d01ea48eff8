namespace Intake.Mail.Naming;

/// <summary>Words that stand around a delegation's name and do not tell which one it is.</summary>
internal static class NameFrame
{
    private static readonly string[][] Before = Sorted(
        "the", "permanent mission of", "permanent mission of the", "permanent mission to the un of", "permanent observer mission of", "observer mission of",
        "permanent representation of", "permanent delegation of", "mission of", "delegation of", "delegation from", "embassy of", "government of",
        "ministry of foreign affairs of", "representative of", "permanent representative of", "un mission of", "comments of", "comments from", "comments by",
        "republic of", "kingdom of", "state of", "commonwealth of", "principality of", "people s republic of", "federal republic of", "islamic republic of", "union of",
        "la", "le", "les", "l", "de", "du", "des", "d", "el", "los", "las", "del", "de la",
        "mission permanente", "mission", "delegation", "ambassade", "representation permanente", "gouvernement", "republique", "royaume", "principaute",
        "mision permanente", "mision", "delegacion", "embajada", "gobierno", "representacion permanente", "republica", "reino",
        "постоянное представительство", "постпредство", "представительство", "делегация", "посольство", "правительство", "республика", "королевство",
        "وفد", "بعثه", "البعثه الدائمه", "البعثه الدائمه لدوله", "دوله", "جمهوريه", "مملكه", "حكومه", "سفاره");

    private static readonly string[][] After = Sorted(
        "to the united nations", "to the un", "permanent mission", "un mission", "mission", "delegation", "embassy", "new york", "geneva", "ny", "prun", "pm",
        "permanent mission to the united nations", "government", "pres des nations unies", "aupres des nations unies", "ante las naciones unidas", "onu", "при оон", "team",
        "代 表 团", "常 驻 代 表 团", "常 驻 联 合 国 代 表 团", "政 府");

    private static readonly string[] Offices =
        ["permanentmission", "missionpermanente", "misionpermanente", "permmission", "mission", "misiones", "mision", "missione", "embassy", "embajada", "ambassade", "delegation", "permrep",
            "newyork", "geneva", "geneve", "unmission", "prun", "permun", "embp", "emb", "un", "ny", "nyc", "pm", "pmun", "onu", "mfa", "disarmament", "disarm", "info", "firstcommittee", "contact", "mail"];

    /// <summary>The words without the longest frame at the start, else at the end; the same words when there is none, or nothing else.</summary>
    public static ReadOnlySpan<string> Strip(ReadOnlySpan<string> words)
    {
        foreach (var frame in Before)
        {
            if (words.Length > frame.Length && words.StartsWith(frame)) return words[frame.Length..];
        }

        foreach (var frame in After)
        {
            if (words.Length > frame.Length && words.EndsWith(frame)) return words[..^frame.Length];
        }

        return words;
    }

    /// <summary>Whether a part of an address speaks of an office, not of a State.</summary>
    public static bool IsOffice(string part) => Offices.Contains(part, StringComparer.Ordinal);

    /// <summary>The name inside <c>fijimission</c> or <c>embpanama</c>, each way that a leading or trailing office can be cut off.</summary>
    public static IEnumerable<string> WithoutOffices(string name) =>
        Offices.Where(o => name.EndsWith(o, StringComparison.Ordinal)).Select(o => name[..^o.Length])
            .Concat(Offices.Where(o => name.StartsWith(o, StringComparison.Ordinal)).Select(o => name[o.Length..]));

    private static string[][] Sorted(params string[] frames) =>
        [.. frames.Select(f => f.Split(' ')).OrderByDescending(f => f.Length)];
}
