using System.Buffers;

namespace Intake.Mail.Mime;

/// <summary>A first look at HTML, to choose among alternatives; it is read elsewhere.</summary>
internal static class HtmlGlance
{
    private static readonly SearchValues<char> UrlEnd = SearchValues.Create("\"'<>) \t\r\n");
    private static readonly string[] Unshown = ["head", "style", "script", "title", "template"];

    /// <summary>Whether any letter, digit or wide character stands outside tags, comments and unshown elements.</summary>
    public static bool HasVisibleText(ReadOnlySpan<char> html)
    {
        while (html.Length > 0)
        {
            var tag = html.IndexOf('<');
            if (HasWord(tag < 0 ? html : html[..tag])) return true;
            if (tag < 0) return false;
            html = AfterTag(html[tag..]);
        }

        return false;
    }

    /// <summary>The content ids that the HTML shows: <c>cid:</c> URLs (RFC 2392).</summary>
    public static IEnumerable<string> ContentIds(string html)
    {
        for (var at = html.IndexOf("cid:", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("cid:", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var rest = html.AsSpan(at + 4);
            var end = rest.IndexOfAny(UrlEnd);
            yield return Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        }
    }

    private static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> html)
    {
        if (html.StartsWith("<!--")) return After(html, "-->");
        foreach (var name in Unshown)
        {
            if (html[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && html.Length > name.Length + 1
                && !char.IsLetterOrDigit(html[name.Length + 1]))
                return html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is > 0 and var end ? After(html[end..], ">") : After(html, ">");
        }

        return After(html, ">");
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end)
    {
        var at = html.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : html[(at + end.Length)..];
    }

    // Entities of spaces are the usual content of an empty mail; any other stands for a character.
    private static bool HasWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && text[i..].IndexOf(';') is > 1 and < 12 and var end)
            {
                if (text.Slice(i + 1, end - 1) is not ("nbsp" or "#160" or "#xa0" or "#xA0" or "ensp" or "emsp" or "zwnj" or "#8203" or "shy")) return true;
                i += end;
            }
            else if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
