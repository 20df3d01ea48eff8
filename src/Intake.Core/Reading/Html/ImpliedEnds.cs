using System.Collections.Frozen;

namespace Intake.Reading.Html;

/// <summary>End tags that a page may leave out: which open elements a start tag closes (HTML Living Standard §13.1.2.4).</summary>
internal static class ImpliedEnds
{
    private sealed record Rule(string[] Closes, string[] Within);

    private static readonly Rule Paragraph = new(["p"], ["table", "td", "th", "caption", "button", "object"]);

    private static readonly FrozenDictionary<string, Rule> Rules = new Dictionary<string, Rule>
    {
        ["li"] = new(["li"], ["ul", "ol", "menu", "table"]),
        ["dd"] = new(["dd", "dt"], ["dl", "table"]),
        ["dt"] = new(["dd", "dt"], ["dl", "table"]),
        ["td"] = new(["td", "th"], ["table"]),
        ["th"] = new(["td", "th"], ["table"]),
        ["tr"] = new(["tr"], ["table"]),
        ["tbody"] = new(["tbody", "thead", "tfoot"], ["table"]),
        ["thead"] = new(["tbody", "thead", "tfoot"], ["table"]),
        ["tfoot"] = new(["tbody", "thead", "tfoot"], ["table"]),
        ["option"] = new(["option"], ["select"]),
    }.ToFrozenDictionary();

    /// <summary>Removes from the open elements what a start tag of this name closes.</summary>
    public static void Close(List<string> open, string name)
    {
        if (Rules.TryGetValue(name, out var rule)) Close(open, rule);
        else if (HtmlTags.Blocks.Contains(name)) Close(open, Paragraph);
    }

    private static void Close(List<string> open, Rule rule)
    {
        for (var i = open.Count - 1; i >= 0 && !rule.Within.Contains(open[i]); i--)
        {
            if (!rule.Closes.Contains(open[i])) continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }
}
