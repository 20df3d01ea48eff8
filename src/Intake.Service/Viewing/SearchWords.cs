using System.Globalization;
using System.Text;
using Intake.Extraction;

namespace Intake.Service.Viewing;

/// <summary>Finds mails by words of theirs, whatever their case and accents.</summary>
internal static class SearchWords
{
    /// <summary>The words of a mail: sender, subject, reason, proponents and what it proposes. Of a held or rejected one nothing that it says, since nobody knows whose it is.</summary>
    public static string Of(Submission mail)
    {
        var words = new StringBuilder();
        Add(words, mail.Sender.Address);
        Add(words, mail.Reason);
        if (mail.Disposition is Disposition.Held or Disposition.Rejected) return Folded(words.ToString());
        Add(words, mail.Sender.Name);
        Add(words, mail.Subject);
        foreach (var proponent in mail.Proponents) Add(words, proponent);
        foreach (var proposal in mail.Proposals)
        {
            Add(words, proposal.Provision);
            Add(words, proposal.Source.Quote);
            Add(words, proposal.Old);
            Add(words, proposal.New);
            Add(words, proposal.Rationale);
            Add(words, proposal.Supports);
        }

        return Folded(words.ToString());
    }

    /// <summary>What somebody looks for, word by word: all of them must occur.</summary>
    public static string[] Asked(string? question) => Folded(question ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether all words occur.</summary>
    public static bool Has(string words, string[] asked) => Array.TrueForAll(asked, a => words.Contains(a, StringComparison.Ordinal));

    /// <summary>Capitals without accents, the same in any culture.</summary>
    public static string Folded(string text)
    {
        if (text.All(char.IsAscii)) return text.ToUpperInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) folded.Append(Rune.ToUpperInvariant(rune).ToString());
        }

        return folded.ToString();
    }

    /// <summary>Half a surrogate pair becomes U+FFFD: normalization refuses it.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static void Add(StringBuilder words, string? more)
    {
        if (!string.IsNullOrEmpty(more)) words.Append(more).Append('\n');
    }
}
