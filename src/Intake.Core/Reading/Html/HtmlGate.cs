using System.Text;

namespace Intake.Reading.Html;

/// <summary>Takes tags out of a page that would nest deeper than a limit, before the parser sees them; their text stays, and so do its lines.</summary>
/// <remarks>
/// One pass over the characters. The tree builder walks its stack of open elements for most tags, so 100,000 open <c>div</c> elements,
/// half a megabyte, take it minutes; with at most 256 on the stack the time is linear. Once too many formatting elements are left open
/// (<see cref="OpenFormatting"/>), no more formatting is read.
/// </remarks>
internal sealed class HtmlGate
{
    /// <summary>Most tags that are read. Stops a small page from becoming a tree of gigabytes.</summary>
    public const int MaxTags = 500_000;

    private readonly string html;
    private readonly int maxDepth;
    private readonly List<string> open = [];
    private readonly OpenFormatting formatting = new();
    private readonly StringBuilder kept;
    private readonly bool plain;
    private int over;
    private int copied;
    private int tags;

    private HtmlGate(string html, int maxDepth, bool plain)
    {
        (this.html, this.maxDepth, this.plain) = (html, maxDepth, plain);
        kept = new StringBuilder();
    }

    /// <summary>Whether tags were taken out because too many elements are open.</summary>
    public bool TooDeep { get; private set; }

    /// <summary>Whether the page has more than <see cref="MaxTags"/> tags; what follows is not read.</summary>
    public bool TooMany { get; private set; }

    /// <summary>The page that may be parsed; the same instance when nothing was taken out.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Passes a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="maxDepth">Most elements open at a time.</param>
    public static HtmlGate Pass(string html, int maxDepth)
    {
        var gate = new HtmlGate(html, maxDepth, plain: false);
        var end = gate.Scan();
        if (gate.formatting.IsTooMuch)
        {
            gate = new HtmlGate(html, maxDepth, plain: true) { TooDeep = true };
            end = gate.Scan();
        }

        gate.Html = gate.copied == 0 && end == html.Length ? html : gate.kept.Append(html, gate.copied, end - gate.copied).ToString();
        return gate;
    }

    private int Scan()
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length; at = html.IndexOf('<', at))
        {
            var next = at + 1 < html.Length ? html[at + 1] : ' ';
            if (next is '!' or '?') at = AfterComment(at);
            else if (next == '/' || char.IsAsciiLetter(next)) at = Tag(at, next == '/');
            else at++;
            TooMany = tags > MaxTags;
            if (TooMany || formatting.IsTooMuch) return Math.Min(at, html.Length);
        }

        return html.Length;
    }

    private int Tag(int start, bool closes)
    {
        var nameAt = start + (closes ? 2 : 1);
        var nameEnd = nameAt;
        while (nameEnd < html.Length && html[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f')) nameEnd++;
        var end = AfterTag(nameEnd);
        var name = html[nameAt..nameEnd].ToLowerInvariant();
        tags++;
        if (HtmlTags.Formatting.Contains(name)) Format(name, start, end, closes);
        else if (closes) Close(name, start, end);
        else if (!HtmlTags.Void.Contains(name)) Open(name, start, end);
        return !closes && HtmlTags.RawText.Contains(name) ? RawTextEnd(name, end) : end;
    }

    private void Format(string name, int start, int end, bool closes)
    {
        if (plain)
        {
            Drop(name, start, end);
        }
        else if (closes)
        {
            formatting.Close(name);
            Close(name, start, end);
        }
        else
        {
            formatting.Open(name, html[start..end]);
            Open(name, start, end);
        }
    }

    private void Open(string name, int start, int end)
    {
        ImpliedEnds.Close(open, name);
        if (HtmlTags.Blocks.Contains(name)) formatting.Reopen();
        if (open.Count < maxDepth)
        {
            open.Add(name);
            return;
        }

        TooDeep = true;
        over++;
        Drop(name, start, end);
    }

    private void Close(string name, int start, int end)
    {
        if (over > 0)
        {
            over--;
            Drop(name, start, end);
            return;
        }

        var index = open.LastIndexOf(name);
        if (index >= 0) open.RemoveRange(index, open.Count - index);
    }

    private void Drop(string name, int start, int end)
    {
        kept.Append(html, copied, start - copied).Append(HtmlTags.Blocks.Contains(name) ? "<br>" : "");
        copied = end;
    }

    private int AfterTag(int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            if (quote != '\0' ? html[at] == quote : html[at] == '>')
            {
                if (quote == '\0') return at + 1;
                quote = '\0';
            }
            else if (quote == '\0' && html[at] is '"' or '\'' && IsValueStart(at))
            {
                quote = html[at];
            }
        }

        return html.Length;
    }

    private bool IsValueStart(int at)
    {
        while (html[--at] is ' ' or '\t' or '\n' or '\r') { }
        return html[at] == '=';
    }

    private int AfterComment(int start)
    {
        var comment = html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal);
        var end = comment ? html.IndexOf("-->", start + 2, StringComparison.Ordinal) : html.IndexOf('>', start);
        return end < 0 ? html.Length : end + (comment ? 3 : 1);
    }

    private int RawTextEnd(string name, int from)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
