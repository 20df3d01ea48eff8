using System.Text;

namespace Intake.Reading.Building;

/// <summary>Encodings of the time before Unicode, by the numbers that Windows gave them.</summary>
internal static class CodePages
{
    /// <summary>What Western Windows writes, and what reads any byte.</summary>
    public const int Western = 1252;

    private static readonly (int Charset, int CodePage)[] OfCharset =
    [
        (77, 10000), (128, 932), (129, 949), (130, 1361), (134, 936), (136, 950), (161, 1253), (162, 1254), (163, 1258), (177, 1255), (178, 1256), (186, 1257), (204, 1251),
        (222, 874), (238, 1250), (255, 437),
    ];

    /// <summary>The encoding of a code page; that of the Western one when the number is not known.</summary>
    public static Encoding Get(int codePage) => codePage == 65001
        ? Encoding.UTF8
        : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? CodePagesEncodingProvider.Instance.GetEncoding(Western)!;

    /// <summary>The code page of a font's character set ([MS-WMF] §2.1.1.5); null for those that do not say.</summary>
    public static int? OfFont(int charset)
    {
        foreach (var (number, page) in OfCharset)
        {
            if (number == charset) return page;
        }

        return charset == 0 ? Western : null;
    }
}
