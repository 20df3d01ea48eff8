using System.Text;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Enclosing;

/// <summary>Compares the plain text of a mail with the formatted text that was read in its place (RFC 2046 §5.1.4: both should say the same).</summary>
internal static partial class AlternativeText
{
    private const int ShortestLine = 25; // letters; a shorter line may be a caption or a link of the other form
    private const int MostLines = 2_000;
    private const int MostLetters = 1_000_000; // of the formatted text; more is no letter that anybody compares

    /// <summary>The first line of a plain alternative that no body part says; null when there is none.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="bodies">The paragraphs of the body parts as read.</param>
    public static string? Missing(MailMessage mail, IEnumerable<string> bodies)
    {
        var plain = mail.Parts.Where(p => p.Kind == PartKind.Alternative && p.MediaType == "text/plain").ToList();
        if (plain.Count == 0) return null;
        var read = Letters(string.Concat(bodies));
        if (read.Length > MostLetters) return null;
        return plain.SelectMany(p => Encoding.UTF8.GetString(p.Content.Span).Split('\n').Take(MostLines))
            .Select(l => Address().Replace(l, " ").Trim())
            .FirstOrDefault(l => Letters(l) is { Length: >= ShortestLine } letters && !read.Contains(letters, StringComparison.Ordinal));
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetter(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"\[(?:cid|image|https?):[^\]]*\]|<(?:https?|mailto|cid):[^>]*>|(?:https?|mailto):\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
