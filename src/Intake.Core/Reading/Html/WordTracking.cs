using System.Globalization;
using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>The tracked changes that Word writes into HTML.</summary>
internal static class WordTracking
{
    /// <summary>Whether an <c>ins</c> or <c>del</c> is a tracked change and not formatting by hand: it says who or when, or Word's class marks it.</summary>
    // <span class=msoIns><ins cite="mailto:Jane%20Doe" datetime="2021-07-09T10:00">text<o:p></o:p></ins></span>
    public static bool IsTracked(IElement element) =>
        element.LocalName is "ins" or "del"
        && (element.HasAttribute("datetime") || element.HasAttribute("cite") || IsMarked(element)
            || (element.ParentElement is { } parent && IsMarked(parent)));

    /// <summary>Whether Word's classes for tracked changes stand on the element: their underline and colour are not the writer's.</summary>
    public static bool IsMarked(IElement element) => element.ClassName is { } name
        && (name.Contains("msoIns", StringComparison.OrdinalIgnoreCase) || name.Contains("msoDel", StringComparison.OrdinalIgnoreCase));

    /// <summary>Who and when, as the element says.</summary>
    public static Revision Of(IElement element)
    {
        var author = element.GetAttribute("cite") ?? "";
        if (author.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) author = author["mailto:".Length..];
        var dated = DateTimeOffset.TryParse(
            element.GetAttribute("datetime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date);
        return new Revision(Uri.UnescapeDataString(author).Trim(), dated ? date : null);
    }

    /// <summary>The look inside a tracked change.</summary>
    public static Look Apply(Look look, IElement element) =>
        element.LocalName == "ins" ? look with { Inserted = Of(element) } : look with { Deleted = Of(element) };
}
