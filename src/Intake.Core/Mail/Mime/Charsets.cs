using System.Text;

namespace Intake.Mail.Mime;

/// <summary>The charsets that mail names, and the rule by which bytes become text.</summary>
internal static class Charsets
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private static readonly Encoding Windows1252;

    static Charsets()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows1252 = Encoding.GetEncoding(1252);
    }

    /// <summary>Makes the code pages of Windows and the KOI8 and ISO families known to every decoder of the process.</summary>
    public static void Register() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Charsets).TypeHandle);

    /// <summary>The text of the bytes: UTF-8 when they are, else the declared charset, else windows-1252.</summary>
    /// <param name="bytes">The bytes, transfer encoding removed.</param>
    /// <param name="declared">The charset parameter; null when absent.</param>
    /// <param name="guessed">True when neither UTF-8 nor the declared charset fits.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared, out bool guessed)
    {
        guessed = false;
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        var encoding = Find(declared);
        var utf8 = TryUtf8(bytes);
        if (utf8 is not null && (encoding is null || !HidesIn7Bits(encoding))
            && (encoding is null || !IsDoubleByte(encoding) || HasWideText(utf8) || !HasHighByte(bytes)))
            return utf8;
        if (encoding is not null && encoding.CodePage != Encoding.ASCII.CodePage)
        {
            var text = encoding.GetString(bytes);
            // A few broken bytes must not turn the whole text into another script.
            if (text.Count(c => c == '\uFFFD') * 20 <= text.Count(c => c > '\u007F')) return text;
        }

        guessed = true;
        return Windows1252.GetString(bytes);
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;

    // The subset names are declared where the superset is meant (WHATWG Encoding §4.2).
    private static Encoding? Find(string? name)
    {
        var folded = name?.Trim().Trim('"', '\'').ToLowerInvariant().Replace('_', '-') ?? "";
        return folded switch
        {
            "" or "unknown" or "x-unknown" or "unknown-8bit" or "utf-7" or "unicode-1-1-utf-7" => null,
            "utf-8" or "utf8" => Encoding.UTF8,
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "cp1252" => Windows1252,
            "gb2312" or "gbk" or "x-gbk" or "hz-gb-2312" or "cp936" or "gb-2312-80" => Encoding.GetEncoding("gb18030"),
            "ks-c-5601-1987" or "euc-kr" or "cp949" => Encoding.GetEncoding(949),
            "cp1250" or "cp1251" or "cp1253" or "cp1254" or "cp1255" or "cp1256" or "cp1257" or "cp1258" =>
                Encoding.GetEncoding("windows-" + folded[2..]),
            "utf-16le" => Encoding.Unicode,
            "koi8r" => Encoding.GetEncoding("koi8-r"),
            _ => ByName(name!.Trim().Trim('"', '\'')) ?? ByName(folded),
        };
    }

    private static Encoding? ByName(string name)
    {
        foreach (var info in CodePagesEncodingProvider.Instance.GetEncodings().Concat(Encoding.GetEncodings()))
        {
            if (info.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return info.GetEncoding();
        }

        // Aliases are known only to the lookup itself, which throws for a name that it does not know.
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    private static bool HidesIn7Bits(Encoding encoding) =>
        encoding.CodePage is 1200 or 1201 or 12000 or 12001 or (>= 50220 and <= 50229) or 52936;

    private static bool IsDoubleByte(Encoding encoding) => encoding.CodePage is 932 or 936 or 949 or 950 or 51932 or 51936 or 51949 or 54936;

    // Short Chinese, Japanese or Korean text can be valid UTF-8 of Latin or Cyrillic letters by accident, hardly of its own.
    private static bool HasWideText(string text) => text.Any(c => c >= '\u0800');

    private static bool HasHighByte(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;
}
