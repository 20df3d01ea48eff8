using System.Text;

namespace Intake.Drafts;

/// <summary>Names headings: <c>heading:C</c>, <c>heading:A.1</c>, and for one that prints no number its first words, <c>heading:A.emerging-challenges</c>.</summary>
internal sealed class HeadingIds
{
    private const int WordsOfAName = 4;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>An id no other heading of the draft has.</summary>
    /// <param name="section">Key of the lettered or named section it stands in; empty at the top.</param>
    /// <param name="key">The number it prints, without brackets; empty when it prints none.</param>
    /// <param name="text">Its words.</param>
    public string Name(string section, string key, string text)
    {
        var own = key.Length > 0 ? key : Slug(text);
        var name = section.Length > 0 && key != section ? $"heading:{section}.{own}" : $"heading:{own}";
        var id = name;
        for (var i = 2; !taken.Add(id); i++) id = $"{name}-{i}";
        return id;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        var words = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
            if (letters.Length == 0) continue;
            if (slug.Length > 0) slug.Append('-');
            slug.Append(letters);
            if (++words == WordsOfAName) break;
        }

        return slug.Length > 0 ? slug.ToString() : "unnamed";
    }
}
