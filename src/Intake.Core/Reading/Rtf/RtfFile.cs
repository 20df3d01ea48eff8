using Intake.Reading.Building;

namespace Intake.Reading.Rtf;

/// <summary>What stands before the text of an RTF file: fonts, colours, styles, authors, lists.</summary>
internal sealed class RtfFile(DocumentBuilder builder)
{
    // A file has some hundred of each.
    private const int Most = 20_000;

    private readonly Dictionary<int, RtfFont> fonts = [];
    private readonly Dictionary<int, string> styles = [];
    private readonly List<string?> colors = [];
    private readonly List<string> authors = [];
    private readonly Dictionary<(int Author, int Date, string? Move), Revision> revisions = [];

    /// <summary>What was read so far.</summary>
    public DocumentBuilder Builder => builder;

    /// <summary>The code page of the file (<c>\ansicpg</c>).</summary>
    public int CodePage { get; set; } = CodePages.Western;

    /// <summary>Whether LibreOffice wrote it, which cannot say who inserted or deleted the end of a paragraph.</summary>
    public bool IsOfLibreOffice { get; set; }

    /// <summary>Its lists.</summary>
    public RtfLists Lists { get; } = new();

    /// <summary>Adds a font.</summary>
    public void AddFont(int number, RtfFont font)
    {
        if (fonts.Count < Most) fonts[number] = font;
    }

    /// <summary>Adds a style.</summary>
    public void AddStyle(int number, string name)
    {
        if (styles.Count < Most) styles[number] = name;
    }

    /// <summary>Adds the next colour; null for automatic.</summary>
    public void AddColor(string? color)
    {
        if (colors.Count < Most) colors.Add(color);
    }

    /// <summary>Adds the next author.</summary>
    public void AddAuthor(string name)
    {
        if (authors.Count < Most) authors.Add(name);
    }

    /// <summary>A font; a plain one when there is none of the number.</summary>
    public RtfFont Font(int number) => fonts.GetValueOrDefault(number) ?? new RtfFont();

    /// <summary>The name of a style; empty when there is none.</summary>
    public string StyleName(int number) => styles.GetValueOrDefault(number, "");

    /// <summary>A colour; null for automatic and black.</summary>
    public string? Color(int number) => number > 0 && number < colors.Count && colors[number] is not "000000" and var color ? color : null;

    /// <summary>A change of an author at a time; equal ones are one object, so that runs are joined by reference.</summary>
    public Revision Change(int author, int date, string? move)
    {
        if (revisions.TryGetValue((author, date, move), out var known)) return known;
        var change = new Revision(author >= 0 && author < authors.Count ? authors[author] : "", PackedDate.Of(date), move);
        if (revisions.Count < Most) revisions.Add((author, date, move), change);
        return change;
    }
}
