using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx;

/// <summary>One row of the table of paragraph styles. Lengths are twentieths of a point, sizes half points; 0 leaves the default.</summary>
/// <param name="Id">Style id.</param>
/// <param name="Name">Name as Word lists it; those of Word's own styles are in lower case.</param>
internal sealed record ParagraphLook(string Id, string Name)
{
    /// <summary>The right edge of the text, where page numbers stand: A4 less both margins.</summary>
    public const int TextWidth = 9638;

    public int Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Colour { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int Left { get; init; }

    public int Hanging { get; init; }

    public bool KeepNext { get; init; }

    public int? Outline { get; init; }

    public bool RuleAbove { get; init; }

    public bool RuleBelow { get; init; }

    public bool RuleLeft { get; init; }

    public bool RightTab { get; init; }

    /// <summary>A page number at the end of a row of dots.</summary>
    public bool DottedTab { get; init; }

    public bool AtRight { get; init; }

    public string? Next { get; init; }

    public Style ToStyle()
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = Id };
        if (Id == "Normal") style.Default = true;
        if (char.IsUpper(Name[0]) && Id is not ("Normal" or "Title" or "Subtitle" or "TOCHeading")) style.CustomStyle = true;
        style.StyleName = new StyleName { Val = Name };
        if (Id != "Normal") style.BasedOn = new BasedOn { Val = "Normal" };
        if (Next is not null) style.NextParagraphStyle = new NextParagraphStyle { Val = Next };
        style.PrimaryStyle = new PrimaryStyle();
        style.StyleParagraphProperties = OfParagraph();
        style.StyleRunProperties = OfRuns();
        return style;
    }

    private StyleParagraphProperties OfParagraph()
    {
        var properties = new StyleParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines { Before = Wording.Number(Before), After = Wording.Number(After) },
        };
        if (KeepNext) properties.KeepNext = new KeepNext();
        if (RuleAbove || RuleBelow || RuleLeft) properties.ParagraphBorders = Borders();
        if (DottedTab) properties.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth, Leader = TabStopLeaderCharValues.Dot });
        if (RightTab) properties.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth });
        if (Left > 0) properties.Indentation = new Indentation { Left = Wording.Number(Left) };
        if (Hanging > 0) properties.Indentation!.Hanging = Wording.Number(Hanging);
        if (AtRight) properties.Justification = new Justification { Val = JustificationValues.Right };
        if (Outline is { } level) properties.OutlineLevel = new OutlineLevel { Val = level };
        return properties;
    }

    private ParagraphBorders Borders()
    {
        var borders = new ParagraphBorders();
        if (RuleAbove) borders.TopBorder = new TopBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "808080" };
        if (RuleLeft) borders.LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = 12, Space = 8, Color = "808080" };
        if (RuleBelow) borders.BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 2, Color = "808080" };
        return borders;
    }

    private StyleRunProperties OfRuns()
    {
        var properties = new StyleRunProperties();
        if (Bold) (properties.Bold, properties.BoldComplexScript) = (new Bold(), new BoldComplexScript());
        if (Italic) (properties.Italic, properties.ItalicComplexScript) = (new Italic(), new ItalicComplexScript());
        if (Colour is not null) properties.Color = new Color { Val = Colour };
        if (Size > 0)
        {
            properties.FontSize = new FontSize { Val = Wording.Number(Size) };
            properties.FontSizeComplexScript = new FontSizeComplexScript { Val = Wording.Number(Size + 2) };
        }

        return properties;
    }
}
