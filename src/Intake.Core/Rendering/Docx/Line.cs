using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx;

/// <summary>One paragraph under construction. Text from input only ever becomes <c>w:t</c>, never a field or a relationship.</summary>
/// <param name="style">Id of a paragraph style of <see cref="StyleSheet"/>.</param>
internal sealed class Line(string style)
{
    private readonly List<OpenXmlElement> content = [];
    private bool rightToLeft;
    private bool onNewPage;
    private bool keepsWithNext;
    private int hanging;

    /// <summary>Adds text with a mark, in a language when it is a delegation's own words.</summary>
    public Line Text(string text, Mark mark = Mark.None, string? language = null)
    {
        content.AddRange(Runs(text, mark, language));
        return this;
    }

    /// <summary>Adds a name from input, isolated (UAX #9 §2.4) when it has letters that could turn round what stands beside it.</summary>
    public Line Name(string name, Mark mark = Mark.None)
    {
        var clean = XmlText.Clean(name);
        return clean.All(c => c < '\u0590') ? Text(clean, mark) : Raw("\u2068", mark).Text(clean, mark).Raw("\u2069", mark);
    }

    /// <summary>
    /// Adds the words of a delegation, isolated when they run the other way than a paragraph in English does: their full stop stands at their
    /// end, and the quotation marks around them stay where they are.
    /// </summary>
    public Line Words(string words, Mark mark = Mark.None, string? language = null) =>
        Script.HasRightToLeft(words) && !rightToLeft ? Raw("\u2068", mark).Text(words, mark, language).Raw("\u2069", mark) : Text(words, mark, language);

    /// <summary>Adds a sentence of the compilation with delegations' words in it, these between quotation marks.</summary>
    public Line Quoting(string sentence, Mark mark = Mark.None)
    {
        if (!Script.HasRightToLeft(sentence)) return Text(sentence, mark);
        var (from, depth) = (0, 0);
        for (var i = 0; i < sentence.Length; i++)
        {
            var opens = sentence[i] == '“' && depth++ == 0;
            var closes = sentence[i] == '”' && depth > 0 && --depth == 0;
            if (!opens && !closes) continue;
            if (opens) Text(sentence[from..(i + 1)], mark);
            else Words(sentence[from..i], mark);
            from = opens ? i + 1 : i;
        }

        return Text(sentence[from..], mark);
    }

    /// <summary>Adds a jump to the next tab stop.</summary>
    public Line Tab()
    {
        content.Add(new Run(new TabChar()));
        return this;
    }

    /// <summary>Adds a link to a bookmark of this document.</summary>
    public Line Link(string bookmark, string text, Mark mark = Mark.None)
    {
        content.Add(new Hyperlink(Runs(text, mark, null)) { Anchor = bookmark, History = true });
        return this;
    }

    /// <summary>Adds a field that Word computes, with what is shown until it does.</summary>
    public Line Field(string instruction, string shown)
    {
        content.AddRange(FieldRuns(instruction, shown));
        return this;
    }

    /// <summary>Adds a line of the table of contents: a link with the page it leads to.</summary>
    public Line ContentsLink(string bookmark, string text)
    {
        IEnumerable<OpenXmlElement> shown = [.. Runs(text, Mark.None, null), new Run(new TabChar()), .. FieldRuns($"PAGEREF {bookmark} \\h", "")];
        content.Add(new Hyperlink(shown) { Anchor = bookmark, History = true });
        return this;
    }

    /// <summary>Puts a bookmark around what has been added so far.</summary>
    public Line Bookmark(string name, int id)
    {
        var key = Wording.Number(id);
        content.Insert(0, new BookmarkStart { Name = name, Id = key });
        content.Add(new BookmarkEnd { Id = key });
        return this;
    }

    /// <summary>Sets the paragraph right to left when this text is.</summary>
    public Line DirectionOf(string text)
    {
        rightToLeft = Script.IsRightToLeft(text);
        return this;
    }

    /// <summary>Begins a new page.</summary>
    public Line OnNewPage()
    {
        onNewPage = true;
        return this;
    }

    /// <summary>Keeps it on the page of what follows.</summary>
    public Line KeptWithNext()
    {
        keepsWithNext = true;
        return this;
    }

    /// <summary>Cells as one line: the first in front, the others behind a tab with a point between them, figures behind the names of their columns. However long a cell is, it pushes nothing out of its place.</summary>
    /// <param name="style">Its paragraph style.</param>
    /// <param name="cells">A break within one becomes a space.</param>
    /// <param name="heads">Names of the columns.</param>
    /// <param name="figuresFrom">First column of figures.</param>
    /// <param name="hanging">Where the second cell, and what goes on below, stands from the left, in twentieths of a point.</param>
    public static Line Listed(string style, Line[] cells, string[] heads, int figuresFrom, int hanging)
    {
        var line = new Line(style) { hanging = hanging };
        for (var i = 0; i < cells.Length; i++)
        {
            if (i == 1) line.Tab();
            else if (i > 1) line.Text(" · ");
            if (i >= figuresFrom) line.Text(heads[i] + " ");
            foreach (var broken in cells[i].content.SelectMany(e => e.Descendants<Break>()).ToList())
            {
                broken.InsertAfterSelf(new Text(" ") { Space = SpaceProcessingModeValues.Preserve });
                broken.Remove();
            }

            line.content.AddRange(cells[i].content);
        }

        return line;
    }

    /// <summary>The finished paragraph.</summary>
    public Paragraph ToParagraph()
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (keepsWithNext) properties.KeepNext = new KeepNext();
        if (onNewPage) properties.PageBreakBefore = new PageBreakBefore();
        if (hanging > 0) (properties.Tabs, properties.Indentation) = (new Tabs(new TabStop { Val = TabStopValues.Left, Position = hanging }), new Indentation { Left = Wording.Number(hanging), Hanging = Wording.Number(hanging) });
        if (rightToLeft) properties.BiDi = new BiDi();
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> FieldRuns(string instruction, string shown) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text(shown)),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>Text as runs, one for each direction of writing.</summary>
    public static IEnumerable<Run> Runs(string text, Mark mark, string? language)
    {
        foreach (var (stretch, isRightToLeft) in Script.Split(XmlText.Clean(text))) yield return ToRun(stretch, mark, language, isRightToLeft);
    }

    private static Run ToRun(string text, Mark mark, string? language, bool isRightToLeft)
    {
        var run = new Run();
        if (mark != Mark.None || isRightToLeft || language is not null and not "en") run.RunProperties = Properties(mark, language, isRightToLeft);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A complex script takes its weight and its language from other elements than Latin does (ECMA-376-1 §17.3.2.3, §17.3.2.20).</summary>
    private static RunProperties Properties(Mark mark, string? language, bool isRightToLeft)
    {
        var properties = new RunProperties();
        if (mark != Mark.None) properties.RunStyle = new RunStyle { Val = mark.ToString() };
        if (isRightToLeft) properties.RightToLeftText = new RightToLeftText();
        if (isRightToLeft) properties.Languages = new Languages { Bidi = language is null or "en" ? "ar-SA" : Script.Tag(language) };
        else if (language == "zh") properties.Languages = new Languages { EastAsia = "zh-CN" };
        else if (language is not null and not "en") properties.Languages = new Languages { Val = Script.Tag(language) };
        return properties;
    }

    private Line Raw(string character, Mark mark)
    {
        content.Add(ToRunOf(character, mark));
        return this;
    }

    private static Run ToRunOf(string character, Mark mark) => ToRun(character, mark, null, false);
}
