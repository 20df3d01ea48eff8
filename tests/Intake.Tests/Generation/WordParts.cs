using System.Globalization;

namespace Intake.Tests.Generation;

/// <summary>The parts of a Word file around its text.</summary>
internal static class WordParts
{
    public const string Section =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string[] Parts = ["styles", "numbering", "settings", "comments", "fontTable"];

    /// <summary>Name and content of every part but the main one.</summary>
    public static IEnumerable<(string Name, string Content)> Around(string[] revisionIds, string comments)
    {
        yield return ("[Content_Types].xml", ContentTypes());
        yield return ("_rels/.rels", Declaration + $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        yield return ("word/_rels/document.xml.rels", Declaration + $"<Relationships xmlns=\"{Relations}\">" + string.Concat(Parts.Select((p, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{p}\" Target=\"{p}.xml\"/>")) + "</Relationships>");
        yield return ("word/styles.xml", Root("styles", Styles()));
        yield return ("word/numbering.xml", Root("numbering", Numbering()));
        yield return ("word/settings.xml", Root("settings", "<w:zoom w:percent=\"100\"/><w:rsids>" + string.Concat(revisionIds.Select(r => $"<w:rsid w:val=\"{r}\"/>")) + "</w:rsids>"));
        yield return ("word/comments.xml", Root("comments", comments));
        yield return ("word/fontTable.xml", Root("fonts", "<w:font w:name=\"Calibri\"><w:panose1 w:val=\"020F0502020204030204\"/><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/></w:font>"));
    }

    public static string Root(string name, string content) =>
        $"{Declaration}<w:{name} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Office}\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + $"mc:Ignorable=\"w14\">{content}</w:{name}>";

    private static string ContentTypes() =>
        Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/>"
        + string.Concat(Parts.Select(p => $"<Override PartName=\"/word/{p}.xml\" ContentType=\"{Word}{p}+xml\"/>")) + "</Types>";

    /// <summary>The styles used, behind the list of those that Word hides, which makes most of the part of a real file.</summary>
    private static string Styles() =>
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\" w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\">"
        + string.Concat(Enumerable.Range(1, 120).Select(i => string.Create(CultureInfo.InvariantCulture, $"<w:lsdException w:name=\"Grid Table {i}\" w:semiHidden=\"1\" w:uiPriority=\"{i}\" w:unhideWhenUsed=\"1\"/>")))
        + "</w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
        + Style("Title", "Title", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>")
        + Style("Heading1", "heading 1", "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr>")
        + Style("NumberedText", "Numbered Text", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:jc w:val=\"both\"/></w:pPr>")
        + Style("CommentText", "annotation text", "<w:rPr><w:sz w:val=\"20\"/></w:rPr>")
        + "<w:style w:type=\"character\" w:styleId=\"CommentReference\"><w:name w:val=\"annotation reference\"/><w:rPr><w:sz w:val=\"16\"/></w:rPr></w:style>";

    private static string Style(string id, string name, string content) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>{content}</w:style>";

    private static string Numbering() =>
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
        + string.Concat(Enumerable.Range(0, 9).Select(Level)) + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Level(int level)
    {
        var format = (level % 3) switch
        {
            0 => "decimal",
            1 => "lowerLetter",
            _ => "lowerRoman",
        };
        return string.Create(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%{level + 1}.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{720 * level}\" w:firstLine=\"0\"/></w:pPr></w:lvl>");
    }
}
