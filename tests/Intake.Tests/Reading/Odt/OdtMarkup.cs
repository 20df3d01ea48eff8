namespace Intake.Tests.Reading.Odt;

/// <summary>OpenDocument in few letters.</summary>
internal static class OdtMarkup
{
    public static string P(params string[] content) => $"<text:p>{string.Concat(content)}</text:p>";

    /// <summary>A paragraph with a style.</summary>
    public static string PS(string style, params string[] content) => $"<text:p text:style-name=\"{style}\">{string.Concat(content)}</text:p>";

    public static string H(int level, string text, string attributes = "") => $"<text:h text:outline-level=\"{level}\" {attributes}>{text}</text:h>";

    public static string Span(string style, string text) => $"<text:span text:style-name=\"{style}\">{text}</text:span>";

    public static string List(string attributes, params string[] items) => $"<text:list {attributes}>{string.Concat(items)}</text:list>";

    public static string Item(params string[] content) => $"<text:list-item>{string.Concat(content)}</text:list-item>";

    /// <summary>A style of text with attributes of style:text-properties.</summary>
    public static string Style(string name, string look, string family = "text", string more = "") =>
        $"<style:style style:name=\"{name}\" style:family=\"{family}\" {more}><style:text-properties {look}/></style:style>";

    public static string ListStyle(string name, params string[] levels) =>
        $"<text:list-style style:name=\"{name}\">{string.Concat(levels.Select((level, i) => $"<text:list-level-style-number text:level=\"{i + 1}\" {level}/>"))}</text:list-style>";

    /// <summary>The list of changes: each an id, insertion or deletion, and what was deleted.</summary>
    public static string Changes(params (string Id, string Kind, string Content)[] changes) =>
        $"<text:tracked-changes>{string.Concat(changes.Select(c => $"<text:changed-region text:id=\"{c.Id}\">{Change(c.Kind, c.Content)}</text:changed-region>"))}</text:tracked-changes>";

    public static string Change(string kind, string content, string author = "Ann") =>
        $"<text:{kind}><office:change-info><dc:creator>{author}</dc:creator><dc:date>2021-07-01T10:00:00</dc:date></office:change-info>{content}</text:{kind}>";

    /// <summary>Inserted text of the change with an id.</summary>
    public static string Ins(string id, string text) => $"<text:change-start text:change-id=\"{id}\"/>{text}<text:change-end text:change-id=\"{id}\"/>";

    /// <summary>Where the deleted text of the change with an id stood.</summary>
    public static string Del(string id) => $"<text:change text:change-id=\"{id}\"/>";

    public static string Table(params string[] rows) => $"<table:table>{string.Concat(rows)}</table:table>";

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Cell(string content, string attributes = "") => $"<table:table-cell {attributes}>{content}</table:table-cell>";

    public const string Covered = "<table:covered-table-cell/>";
}
