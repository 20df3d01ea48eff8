using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Who makes a revision or a comment, and when: what Word prints in its balloon.</summary>
/// <param name="Author">The proponents, separated by semicolons.</param>
/// <param name="Date">When the mail that said it was received; null when unknown.</param>
internal sealed record Hand(string Author, DateTimeOffset? Date)
{
    /// <summary>Word cuts longer names of authors, in UTF-16 units ([MS-DOC] 2.9.281 gives it 255 for a string table).</summary>
    private const int LongestAuthor = 250;

    /// <summary>Initials as Word prints them at a comment.</summary>
    public string Initials => string.Concat(Author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]).Where(char.IsUpper).Take(4));

    /// <summary>Those who stand behind some contributions; the earliest of their mails gives the date.</summary>
    public static Hand Of(ImmutableArray<Contribution> contributions, Compilation compilation) =>
        Of(Credits.Of(contributions), contributions.Select(c => compilation.Submissions[c.Submission - 1].ReceivedAt).Min());

    /// <summary>Those who are credited.</summary>
    public static Hand Of(ImmutableArray<Credit> credits, DateTimeOffset? date) => new(Names(credits), date);

    private static string Names(ImmutableArray<Credit> credits)
    {
        var names = credits.Select(c => XmlText.Clean(c.Proponent.Name).ReplaceLineEndings(" ")).ToList();
        var all = string.Join("; ", names);
        for (var shown = names.Count - 1; all.Length > LongestAuthor && shown > 0; shown--)
            all = $"{string.Join("; ", names.Take(shown))} and {Wording.Many(names.Count - shown, "other")}";
        return all.Length <= LongestAuthor ? all : all[..LongestAuthor];
    }
}
