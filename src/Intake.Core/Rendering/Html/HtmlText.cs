using System.Text.Encodings.Web;
using System.Text.Unicode;
using Intake.Rendering.Docx;

namespace Intake.Rendering.Html;

/// <summary>HTML on its way out. Text from input only ever becomes text or a quoted attribute value.</summary>
internal sealed class HtmlText(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Adds markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Adds text.</summary>
    public HtmlText Text(string text)
    {
        Encoder.Encode(writer, XmlText.Clean(text));
        return this;
    }

    /// <summary>Adds a name, isolated (UAX #9 §2.4) when it has letters that could turn round what stands beside it.</summary>
    public HtmlText Name(string name) => name.All(c => c < '\u0590') ? Text(name) : Raw("<bdi>").Text(name).Raw("</bdi>");

    /// <summary>Adds an element with text in it.</summary>
    public HtmlText Element(string tag, string text, string attributes = "") => Raw($"<{tag}{attributes}>").Text(text).Raw($"</{tag}>");

    /// <summary>An attribute, with a space before it.</summary>
    public static string Attribute(string name, string value) => $" {name}=\"{Encoder.Encode(XmlText.Clean(value))}\"";

    /// <summary>The language of a delegation's own words, and their direction.</summary>
    public static string Language(string language) => $"{(language == "en" ? "" : Attribute("lang", Script.Tag(language)))} dir=\"auto\"";
}
