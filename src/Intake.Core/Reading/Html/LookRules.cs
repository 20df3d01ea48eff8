using System.Globalization;

namespace Intake.Reading.Html;

/// <summary>How elements and declarations change the look.</summary>
/// <remarks>
/// The bold of <c>h1</c> and <c>th</c> is structure, and the underline and colour of a link are how a program shows links: neither is
/// an emphasis the writer made.
/// </remarks>
internal static class LookRules
{
    /// <summary>The look inside an element by its name alone (HTML Living Standard §15.3).</summary>
    public static Look ByName(Look look, string element) => element switch
    {
        "b" or "strong" => look.With(Emphasis.Bold),
        "i" or "em" or "cite" or "dfn" or "var" => look.With(Emphasis.Italic),
        "u" or "ins" => look.With(Emphasis.Underline),
        "s" or "strike" or "del" => look.With(Emphasis.Strike),
        "mark" => look.With(Emphasis.Highlight),
        "sup" => look.With(Emphasis.Superscript),
        "sub" => look.With(Emphasis.Subscript),
        "pre" or "listing" or "xmp" or "plaintext" or "textarea" => look with { Preserved = true },
        _ => look,
    };

    /// <summary>The look after declarations, in the order of their effect.</summary>
    public static Look ByDeclarations(Look look, Declarations declared, string element)
    {
        if (declared.IsEmpty) return look;
        look = Weight(look, declared);
        look = Decoration(look, declared);
        look = Colors(look, declared, element);
        look = Visibility(look, declared);
        if (declared["vertical-align"] is { } align && !HtmlTags.Blocks.Contains(element))
            look = look.With(Emphasis.Superscript, align == "super").With(Emphasis.Subscript, align == "sub");
        if (declared["white-space"] is { } space) look = look with { Preserved = space is "pre" or "pre-wrap" or "pre-line" or "break-spaces" };
        if ((declared["list-style-type"] ?? declared["list-style"]) is { } marker) look = look with { Marker = marker };
        return look;
    }

    private static Look Weight(Look look, Declarations declared)
    {
        if (declared["font"] is { } font)
        {
            var words = font.Split(' ');
            look = look.With(Emphasis.Bold, words.Any(IsBold)).With(Emphasis.Italic, words.Any(IsSlanted));
        }

        if (declared["font-weight"] is { } weight && weight != "inherit") look = look.With(Emphasis.Bold, IsBold(weight));
        if (declared["font-style"] is { } style && style != "inherit") look = look.With(Emphasis.Italic, IsSlanted(style));
        return look;
    }

    // Lines drawn by an outer element go on through the inner ones (CSS Text Decoration Level 3 §2.1): "none" takes nothing away.
    private static Look Decoration(Look look, Declarations declared)
    {
        var value = (declared["text-decoration"] ?? "") + " " + (declared["text-decoration-line"] ?? "");
        if (value.Contains("line-through", StringComparison.Ordinal)) look = look.With(Emphasis.Strike);
        var underlined = value.Contains("underline", StringComparison.Ordinal) && (look.Emphasis & Emphasis.Link) == 0;
        return underlined ? look.With(Emphasis.Underline) : look;
    }

    private static Look Colors(Look look, Declarations declared, string element)
    {
        if (declared["color"] is { } color && color is not ("inherit" or "currentcolor")) look = Colored(look, color);
        if (IsBox(element)) return look;
        var shade = declared["background-color"] ?? declared["background"];
        return shade is null or "inherit" ? look : look.With(Emphasis.Highlight, CssColor.IsShade(shade));
    }

    /// <summary>The look in a colour; links keep the colour around them.</summary>
    public static Look Colored(Look look, string color) =>
        (look.Emphasis & Emphasis.Link) != 0 ? look : look with { Color = CssColor.ParseText(color) };

    private static Look Visibility(Look look, Declarations declared)
    {
        if (declared["display"] == "none" || declared["opacity"] == "0" || declared["max-height"] is "0" or "0px") look = look with { Gone = true };
        if (declared["visibility"] is { } visibility) look = look with { Invisible = visibility is "hidden" or "collapse" };
        if (declared["mso-hide"] is { } hide) look = look with { Concealed = hide is "all" };
        if (Pixels(declared["font-size"]) is { } size) look = look with { Tiny = size <= 1 };
        return look;
    }

    private static bool IsBold(string word) =>
        word is "bold" or "bolder" || (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= 600);

    private static bool IsSlanted(string word) => word is "italic" or "oblique";

    // The background of a box is the design of a page, not a mark on words.
    private static bool IsBox(string element) => element is "html" or "body" or "div" or "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th"
        or "section" or "article" or "main" or "center" or "blockquote" or "ul" or "ol";

    private static double? Pixels(string? size)
    {
        if (size is null) return null;
        var end = 0;
        while (end < size.Length && (char.IsAsciiDigit(size[end]) || size[end] == '.')) end++;
        if (!double.TryParse(size.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return size[end..] switch
        {
            "px" or "" => number,
            "pt" => number * 4 / 3,
            _ => number == 0 ? 0 : double.MaxValue,
        };
    }
}
