using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>Paper, head and foot of every page.</summary>
internal static class PageSetup
{
    /// <summary>A4 with margins of 20 mm; a cover has neither head nor foot.</summary>
    /// <param name="header">Relationship id of the header.</param>
    /// <param name="footer">Relationship id of the footer.</param>
    /// <param name="hasCover">The first page is one.</param>
    public static SectionProperties Section(string header, string footer, bool hasCover = true)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1304, Bottom = 1191, Left = 1134, Right = 1134, Header = 624, Footer = 567, Gutter = 0 });
        if (hasCover) section.Append(new TitlePage());
        return section;
    }

    public static Header Header(Compilation compilation, string edition = "Compilation of proposals") =>
        new(new Line("Header").Text(Short(compilation.Title)).Tab().Text(edition).ToParagraph());

    public static Footer Footer(Compilation compilation)
    {
        var line = new Line("Footer");
        if (compilation.AsOf is { } last) line.Text($"Mails received up to {Moment.Named(last, compilation.TimeZone)}");
        return new Footer(line.Tab().Text("Page ").Field("PAGE", "1").Text(" of ").Field("NUMPAGES", "1").ToParagraph());
    }

    /// <summary>Layout as Word 2013 and later make it (ECMA-376-1 §17.15.3.4; [MS-DOCX] 2.3.7.1).</summary>
    /// <param name="hasContents">The page numbers of a table of contents are worked out when the file is opened (§17.15.1.81): Word asks first, and prints none without.</param>
    public static Settings Settings(bool hasContents = false) => new(Elements(hasContents).OfType<OpenXmlElement>());

    private static IEnumerable<OpenXmlElement?> Elements(bool hasContents) =>
    [
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 709 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        hasContents ? new UpdateFieldsOnOpen { Val = true } : null,
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = "en-GB", EastAsia = "zh-CN", Bidi = "ar-SA" },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," },
    ];

    private static string Short(string title) => title.Length <= 80 ? title : title[..title.LastIndexOf(' ', 78).Clamp(40)] + " …";

    private static int Clamp(this int length, int least) => Math.Max(length, least);
}
