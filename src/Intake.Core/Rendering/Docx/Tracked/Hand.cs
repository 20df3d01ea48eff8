using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Who makes a revision or a comment, and when: what Word prints in its balloon.</summary>
/// <param name="Author">The proponents, separated by semicolons.</param>
/// <param name="Date">When the mail that said it was received; null when unknown.</param>
/// <param name="InFull">All proponents, where they are too many for the name of an author; else null.</param>
internal sealed record Hand(string Author, DateTimeOffset? Date, string? InFull = null)
{
    /// <summary>Word cuts longer names of authors, in UTF-16 units ([MS-DOC] 2.9.281 gives it 255 for a string table).</summary>
    private const int LongestAuthor = 250;

    /// <summary>Initials as Word prints them at a comment.</summary>
    public string Initials => string.Concat(Author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]).Where(char.IsUpper).Take(4));

    /// <summary>Those who stand behind some contributions; the earliest of their mails gives the date.</summary>
    public static Hand Of(ImmutableArray<Contribution> contributions, Compilation compilation) =>
        Of(Credits.Of(contributions), contributions.Select(c => compilation.Submissions[c.Submission - 1].ReceivedAt).Min());

    /// <summary>Those who are credited.</summary>
    public static Hand Of(ImmutableArray<Credit> credits, DateTimeOffset? date)
    {
        var names = credits.Select(c => XmlText.Clean(c.Proponent.Name).ReplaceLineEndings(" ")).ToList();
        var all = string.Join("; ", names);
        return all.Length <= LongestAuthor ? new Hand(all, date) : new Hand(Shortened(names), date, all);
    }

    /// <summary>As many of the names as there is room for, and how many others; of a single name its beginning.</summary>
    private static string Shortened(List<string> names)
    {
        var (shown, length) = (0, 0);
        var room = LongestAuthor - $" and {Wording.Many(names.Count, "other")}".Length;
        while (shown < names.Count - 1 && length + names[shown].Length <= room) length += names[shown++].Length + "; ".Length;
        return shown == 0 ? names[0][..Math.Min(names[0].Length, LongestAuthor)] : $"{string.Join("; ", names.Take(shown))} and {Wording.Many(names.Count - shown, "other")}";
    }
}
