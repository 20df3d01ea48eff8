using System.Text;

namespace Intake.Reading.Rtf;

/// <summary>Collects what stands before the text, and names and numbers between it.</summary>
internal sealed class RtfCollector(RtfFile file)
{
    // A name, a number, the code of a field: more is made up.
    private const int Longest = 4_096;

    private readonly StringBuilder text = new();
    private int? charset;
    private int? codePage;
    private int style;
    private (int Red, int Green, int Blue)? color;

    /// <summary>A destination begins.</summary>
    public void Begin(RtfDestination destination)
    {
        text.Clear();
        if (destination == RtfDestination.Styles) style = 0;
    }

    /// <summary>Adds text; in tables a semicolon ends an entry.</summary>
    public void Add(string words, RtfState state)
    {
        foreach (var c in words)
        {
            if (c == ';' && state.Destination is RtfDestination.Fonts or RtfDestination.Styles or RtfDestination.Authors or RtfDestination.Colors) EndEntry(state.Destination, state.Font);
            else if (text.Length < Longest && state.Destination != RtfDestination.Colors) text.Append(c);
        }
    }

    /// <summary>Takes a control word that belongs to a table before the text; false when it is another one.</summary>
    public bool Word(string word, int? number, RtfState state)
    {
        switch (state.Destination)
        {
            case RtfDestination.Fonts:
                if (word == "fcharset") charset = number;
                else if (word == "cpg") codePage = number;
                return true;
            case RtfDestination.Styles:
                if (word is "s" or "cs" or "ts" or "ds") style = word == "s" ? number ?? 0 : -1;
                return true;
            case RtfDestination.Colors:
                AddColor(word, number ?? 0);
                return true;
            case RtfDestination.Lists:
                file.Lists.Define(word, number);
                return true;
            case RtfDestination.ListOverrides:
                file.Lists.Override(word, number);
                return true;
            default:
                if (word is "ansicpg") file.CodePage = number ?? file.CodePage;
                else if (word is "mac") file.CodePage = 10000;
                else if (word is "pc") file.CodePage = 437;
                else if (word is "pca") file.CodePage = 850;
                else if (word is "deff") state.Font = state.DefaultFont = number ?? 0;
                else return false;
                return true;
        }
    }

    /// <summary>A destination ends.</summary>
    /// <returns>What it held.</returns>
    public string End(RtfDestination destination)
    {
        var held = text.ToString();
        text.Clear();
        if (destination == RtfDestination.Generator) file.IsOfLibreOffice = held.Contains("LibreOffice", StringComparison.Ordinal);
        else if (destination == RtfDestination.LevelText) file.Lists.DefineText(held);
        return held;
    }

    private void EndEntry(RtfDestination destination, int number)
    {
        var name = text.ToString().Trim();
        text.Clear();
        switch (destination)
        {
            case RtfDestination.Fonts:
                file.AddFont(number, new RtfFont(name, codePage ?? (charset is { } set ? Building.CodePages.OfFont(set) : null), charset == 2));
                (charset, codePage) = (null, null);
                break;
            case RtfDestination.Styles:
                if (style >= 0) file.AddStyle(style, name);
                style = 0;
                break;
            case RtfDestination.Authors:
                file.AddAuthor(name);
                break;
            case RtfDestination.Colors:
                file.AddColor(color is { } c ? $"{c.Red:X2}{c.Green:X2}{c.Blue:X2}" : null);
                color = null;
                break;
        }
    }

    private void AddColor(string word, int number)
    {
        var (red, green, blue) = color ?? default;
        number = Math.Clamp(number, 0, 255);
        if (word == "red") color = (number, green, blue);
        else if (word == "green") color = (red, number, blue);
        else if (word == "blue") color = (red, green, number);
    }
}
