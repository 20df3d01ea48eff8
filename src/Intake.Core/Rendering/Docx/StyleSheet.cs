using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx;

/// <summary>The styles of the Word file. Everything that is printed has one; only direction and page breaks are set by hand.</summary>
internal static class StyleSheet
{
    private const string Font = "Times New Roman";
    private const string Black = "000000";
    private const string Grey = "595959";
    private const string Rule = "808080";

    /// <summary>Every paragraph style. Lengths are twentieths of a point, sizes half points.</summary>
    private static readonly ParagraphLook[] Paragraphs =
    [
        new("Normal", "Normal") { After = 120 },
        new("Title", "Title") { Size = 40, Bold = true, Before = 1800, After = 160 },
        new("Subtitle", "Subtitle") { Size = 26, Colour = Grey, After = 360 },
        new("Heading1", "heading 1") { Size = 30, Bold = true, Before = 360, After = 180, KeepNext = true, Outline = 0, RuleBelow = true, Next = "Normal" },
        new("Heading2", "heading 2") { Size = 25, Bold = true, Before = 320, After = 140, KeepNext = true, Outline = 1, Next = "Normal" },
        new("Heading3", "heading 3") { Size = 22, Bold = true, Italic = true, Before = 240, After = 100, KeepNext = true, Outline = 2, Next = "Normal" },
        new("TOCHeading", "TOC Heading") { Size = 30, Bold = true, After = 180, KeepNext = true },
        new("TOC1", "toc 1") { Bold = true, Before = 60, After = 20, DottedTab = true },
        new("TOC2", "toc 2") { Left = 284, After = 20, DottedTab = true },
        new("TOC3", "toc 3") { Left = 568, After = 20, DottedTab = true },
        new("Fact", "Fact") { Left = 2552, Hanging = 2552, After = 60 },
        new("Legend", "Legend") { Size = 19, After = 50, KeepNext = true },
        new("Notice", "Notice") { Left = 284, After = 60, RuleLeft = true },
        new("Base", "Provision Text") { Left = 709, Hanging = 709, Before = 280, After = 60, KeepNext = true, RuleAbove = true },
        new("DraftText", "Draft Text") { Left = 709, Hanging = 709, Before = 60, After = 120 },
        new("Untouched", "Provision Untouched") { Left = 709, Hanging = 709, Before = 140, After = 80, Colour = Grey },
        new("Count", "Provision Count") { Left = 709, Size = 18, Colour = Grey, After = 100, KeepNext = true },
        new("Proposal", "Proposal") { Left = 709, Hanging = 425, Before = 120, After = 40, KeepNext = true },
        new("Result", "Proposed Text") { Left = 1134, Hanging = 425, After = 60 },
        new("Position", "Proposal Positions") { Left = 709, After = 40 },
        new("Rolling", "Rolling Text") { Left = 709, Before = 120, After = 60 },
        new("Reason", "Reason") { Left = 709, After = 50, Size = 19 },
        new("Chair", "Chair's Note") { Left = 709, Before = 120, After = 160, Size = 19, Colour = Grey },
        new("General", "General Comment") { After = 80 },
        new("Who", "Proponent") { Before = 200, After = 60, Bold = true, KeepNext = true },
        new("Attention", "Attention") { Left = 340, Hanging = 340, Before = 60, After = 30 },
        new("Quote", "Quoted Source") { Left = 567, After = 70, Size = 19 },
        new("TableText", "Table Text") { Size = 18, Before = 30, After = 30 },
        new("TableHead", "Table Head") { Size = 18, Bold = true, Before = 30, After = 30, KeepNext = true },
        new("Figure", "Table Figure") { Size = 18, Before = 30, After = 30, AtRight = true },
        new("FigureHead", "Table Figure Head") { Size = 18, Bold = true, Before = 30, After = 30, KeepNext = true, AtRight = true },
        new("Hash", "Table Hash") { Size = 16, Before = 40, After = 30 },
        new("MapCell", "Map Cell") { Size = 16, Before = 10, After = 10 },
        new("MapHead", "Map Section") { Size = 17, Bold = true, Before = 30, After = 20, KeepNext = true },
        new("AfterTable", "After Table") { Size = 8, After = 60 },
        new("Header", "header") { Size = 17, Colour = Grey, RuleBelow = true, RightTab = true, After = 0 },
        new("Footer", "footer") { Size = 17, Colour = Grey, RightTab = true, After = 0 },
    ];

    /// <summary>The part <c>word/styles.xml</c>.</summary>
    public static Styles Create()
    {
        var styles = new Styles(Defaults());
        styles.Append(Paragraphs.Select(look => look.ToStyle()));
        styles.Append(
            DefaultFont(),
            Character(Mark.Strong, new StyleRunProperties { Bold = new Bold(), BoldComplexScript = new BoldComplexScript() }),
            Character(Mark.Quiet, new StyleRunProperties
            {
                Color = new Color { Val = Grey },
                FontSize = new FontSize { Val = "18" },
                FontSizeComplexScript = new FontSizeComplexScript { Val = "18" },
            }),
            Character(Mark.Added, new StyleRunProperties
            {
                Bold = new Bold(),
                BoldComplexScript = new BoldComplexScript(),
                Color = new Color { Val = "0B3D91" },
                Underline = new Underline { Val = UnderlineValues.Single },
            }),
            Character(Mark.Deleted, new StyleRunProperties { Strike = new Strike(), Color = new Color { Val = "A61C00" } }),
            Character(Mark.Label, new StyleRunProperties
            {
                Italic = new Italic(),
                ItalicComplexScript = new ItalicComplexScript(),
                Color = new Color { Val = Grey },
            }),
            TableNormal(),
            RuledTable(),
            GridTable());
        return styles;
    }

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = "SimSun" },
            Color = new Color { Val = Black },
            FontSize = new FontSize { Val = "21" },
            FontSizeComplexScript = new FontSizeComplexScript { Val = "23" },
            Languages = new Languages { Val = "en-GB", EastAsia = "zh-CN", Bidi = "ar-SA" },
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
        {
            WidowControl = new WidowControl(),
            SpacingBetweenLines = new SpacingBetweenLines { After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto },
        }));

    private static Style Character(Mark mark, StyleRunProperties look) =>
        new(new StyleName { Val = mark.ToString() }, new BasedOn { Val = "DefaultParagraphFont" }, new PrimaryStyle(), look)
        {
            Type = StyleValues.Character,
            StyleId = mark.ToString(),
            CustomStyle = true,
        };

    private static Style DefaultFont() =>
        new(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden())
        {
            Type = StyleValues.Character,
            StyleId = "DefaultParagraphFont",
            Default = true,
        };

    private static Style TableNormal() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new StyleTableProperties
        {
            TableCellMarginDefault = new TableCellMarginDefault
            {
                TableCellLeftMargin = new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                TableCellRightMargin = new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa },
            },
        })
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    /// <summary>Thin rules between rows, a strong one under the first.</summary>
    private static Style RuledTable() => new(
        new StyleName { Val = "Ruled" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties
        {
            TableBorders = new TableBorders
            {
                TopBorder = new TopBorder { Val = BorderValues.Single, Size = 8, Color = Black },
                BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Black },
                InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" },
            },
        },
        new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties
        {
            TableCellBorders = new TableCellBorders { BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Black } },
        })
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = "Ruled", CustomStyle = true };

    private static Style GridTable()
    {
        const uint Thin = 4;
        return new Style(
            new StyleName { Val = "Map" },
            new BasedOn { Val = "TableNormal" },
            new StyleTableProperties
            {
                TableBorders = new TableBorders
                {
                    TopBorder = new TopBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                    LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                    BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                    RightBorder = new RightBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                    InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                    InsideVerticalBorder = new InsideVerticalBorder { Val = BorderValues.Single, Size = Thin, Color = Rule },
                },
            })
        { Type = StyleValues.Table, StyleId = "Map", CustomStyle = true };
    }
}
