using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Intake.Rendering.Docx;

namespace Intake.Rendering.Html;

/// <summary>HTML under construction. Text from input only ever becomes text or a quoted attribute value.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    /// <summary>Adds markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Adds text.</summary>
    public HtmlText Text(string text)
    {
        html.Append(Encoder.Encode(XmlText.Clean(text)));
        return this;
    }

    /// <summary>Adds text whose direction is its own (UAX #9 §2.4): a name.</summary>
    public HtmlText Name(string name) => Raw("<bdi>").Text(name).Raw("</bdi>");

    /// <summary>Adds an element with text in it.</summary>
    public HtmlText Element(string tag, string text, string attributes = "") => Raw($"<{tag}{attributes}>").Text(text).Raw($"</{tag}>");

    /// <summary>An attribute, with a space before it.</summary>
    public static string Attribute(string name, string value) => $" {name}=\"{Encoder.Encode(XmlText.Clean(value))}\"";

    /// <summary>The language of a delegation's own words, and their direction.</summary>
    public static string Language(string language) => $"{(language == "en" ? "" : Attribute("lang", Script.Tag(language)))} dir=\"auto\"";

    /// <summary>What was added.</summary>
    public override string ToString() => html.ToString();
}
