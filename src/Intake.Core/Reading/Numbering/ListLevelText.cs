using System.Text;

namespace Intake.Reading.Numbering;

/// <summary>Reads the text of a list level as Word keeps it in RTF and in its binary format: the number of a level is its place as a control character.</summary>
internal static class ListLevelText
{
    /// <summary>The same with <c>%1</c> to <c>%9</c> for the numbers ([MS-DOC] §2.9.150, LVL, xst).</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 9);
        foreach (var c in text)
        {
            if (c < NumberedList.Depth) result.Append('%').Append((char)('1' + c));
            else result.Append(c);
        }

        return result.ToString();
    }
}
