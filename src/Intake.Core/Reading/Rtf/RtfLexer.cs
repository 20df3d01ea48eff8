using System.Text;

namespace Intake.Reading.Rtf;

/// <summary>Cuts an RTF file into its pieces, forward and with no more memory than one control word.</summary>
internal sealed class RtfLexer(ReadOnlyMemory<byte> content)
{
    // A control word has at most 32 letters; longer ones are cut off, so that they mean nothing.
    private const int LongestWord = 32;

    private int at;

    /// <summary>What the current piece is.</summary>
    public RtfTokenKind Kind { get; private set; }

    /// <summary>The control word, or the character of the control symbol.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The number behind a control word; null when there is none.</summary>
    public int? Number { get; private set; }

    /// <summary>The byte of text.</summary>
    public byte Byte { get; private set; }

    /// <summary>Goes to the next piece. Line ends between pieces are none (RTF 1.9.1, "Conventions of an RTF Reader").</summary>
    public void Next()
    {
        var bytes = content.Span;
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n' or 0) at++;
        if (at >= bytes.Length)
        {
            Kind = RtfTokenKind.End;
            return;
        }

        var next = bytes[at++];
        switch (next)
        {
            case (byte)'{':
                Kind = RtfTokenKind.Open;
                break;
            case (byte)'}':
                Kind = RtfTokenKind.Close;
                break;
            case (byte)'\\' when at < bytes.Length:
                Control(bytes);
                break;
            default:
                (Kind, Byte) = (RtfTokenKind.Byte, next);
                break;
        }
    }

    /// <summary>Passes bytes that are no text: those behind <c>\bin</c>.</summary>
    public void Skip(int count) => at = (int)Math.Min(content.Length, (long)at + Math.Max(0, count));

    private void Control(ReadOnlySpan<byte> bytes)
    {
        if (char.IsAsciiLetter((char)bytes[at]))
        {
            Word(bytes);
            return;
        }

        var symbol = (char)bytes[at++];
        if (symbol == '\'' && at + 2 <= bytes.Length && Hex(bytes[at]) is { } high && Hex(bytes[at + 1]) is { } low)
        {
            at += 2;
            (Kind, Byte) = (RtfTokenKind.Byte, (byte)((high << 4) | low));
            return;
        }

        if (symbol is '\r' or '\n') (Kind, Name, Number) = (RtfTokenKind.Word, "par", null); // a line end behind a backslash is \par
        else (Kind, Name) = (RtfTokenKind.Symbol, symbol.ToString());
    }

    private void Word(ReadOnlySpan<byte> bytes)
    {
        var start = at;
        while (at < bytes.Length && char.IsAsciiLetter((char)bytes[at])) at++;
        (Kind, Name, Number) = (RtfTokenKind.Word, Encoding.ASCII.GetString(bytes[start..Math.Min(at, start + LongestWord)]), null);
        var isNegative = at + 1 < bytes.Length && bytes[at] == '-' && char.IsAsciiDigit((char)bytes[at + 1]);
        if (isNegative) at++;
        long number = 0;
        var digits = at;
        for (; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]); at++) number = Math.Min((number * 10) + bytes[at] - '0', uint.MaxValue);
        if (at > digits) Number = (int)Math.Clamp(isNegative ? -number : number, int.MinValue, int.MaxValue);
        if (at < bytes.Length && bytes[at] == ' ') at++;
    }

    private static int? Hex(byte digit) => char.IsAsciiHexDigit((char)digit) ? Convert.ToInt32(((char)digit).ToString(), 16) : null;
}
