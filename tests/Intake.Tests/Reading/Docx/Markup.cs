namespace Intake.Tests.Reading.Docx;

/// <summary>WordprocessingML in few letters.</summary>
internal static class Markup
{
    public static string P(params string[] content) => $"<w:p>{string.Concat(content)}</w:p>";

    /// <summary>A paragraph with properties.</summary>
    public static string PP(string properties, params string[] content) => $"<w:p><w:pPr>{properties}</w:pPr>{string.Concat(content)}</w:p>";

    /// <summary>A paragraph whose mark has a change: ins, del, moveFrom or moveTo.</summary>
    public static string Marked(string change, params string[] content) => PP($"<w:rPr><w:{change} {By()}/></w:rPr>", content);

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr>{T(text)}</w:r>";

    public static string T(string text) => $"<w:t xml:space=\"preserve\">{text}</w:t>";

    public static string Ins(string text, string author = "Ann") => $"<w:ins {By(author)}>{R(text)}</w:ins>";

    public static string Del(string text, string author = "Ann") => $"<w:del {By(author)}><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>";

    public static string By(string author = "Ann") => $"w:id=\"1\" w:author=\"{author}\" w:date=\"2021-07-01T10:00:00Z\"";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(params string[] paragraphs) => $"<w:tc><w:tcPr/>{string.Concat(paragraphs)}</w:tc>";

    public static string Numbered(string text, int level = 0, int list = 1) =>
        PP($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>", R(text));
}
