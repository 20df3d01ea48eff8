using System.Buffers;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads the characters of a run.</summary>
internal static class RunText
{
    private const string SoftHyphen = "\u00AD";

    private static readonly char[] Ends = [' ', '\t', '\r', '\n'];
    private static readonly SearchValues<char> Odd = SearchValues.Create("\u00AD\r\n");

    /// <summary>Reads <c>w:t</c> or <c>w:delText</c>, the current element (§17.3.3.31): white space at its ends counts only where <c>xml:space</c> says so.</summary>
    /// <remarks>A line end inside it is a space, as Word shows it; a soft hyphen is no character.</remarks>
    public static string Read(XmlGate xml)
    {
        var preserves = xml.PreservesSpace;
        var text = xml.ReadText();
        if (!preserves) text = text.Trim(Ends);
        if (!text.AsSpan().ContainsAny(Odd)) return text;
        return text.Replace('\r', ' ').Replace('\n', ' ').Replace(SoftHyphen, "", StringComparison.Ordinal);
    }
}
