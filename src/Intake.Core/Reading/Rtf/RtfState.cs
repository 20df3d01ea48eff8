namespace Intake.Reading.Rtf;

/// <summary>What holds inside a group until it ends or is said otherwise; the group after it has what held before.</summary>
internal sealed class RtfState
{
    /// <summary>Where text goes.</summary>
    public RtfDestination Destination { get; set; }

    /// <summary>Whether this group began with the destination, so that what is collected ends with it.</summary>
    public bool IsOwner { get; set; }

    /// <summary>Which story the group began; meant only together with <see cref="IsOwner"/>.</summary>
    public RtfDestination StoryKind { get; set; }

    /// <summary>Whether the row that is defined is one of a table in a table (<c>\nesttableprops</c>).</summary>
    public bool IsNestedRow { get; set; }

    /// <summary>How text looks, without colours.</summary>
    public Emphasis Emphasis { get; set; }

    /// <summary>Number of its colour in the table; 0 for automatic.</summary>
    public int Color { get; set; }

    /// <summary>Number of the colour behind it; 0 for none.</summary>
    public int Background { get; set; }

    /// <summary>Number of its font.</summary>
    public int Font { get; set; }

    /// <summary>How many characters follow each <c>\u</c> for readers that do not know it.</summary>
    public int UnicodeSubstitutes { get; set; } = 1;

    /// <summary>Whether it was inserted.</summary>
    public bool IsInserted { get; set; }

    /// <summary>Number of the author who inserted it.</summary>
    public int InsertedBy { get; set; }

    /// <summary>When, packed ([MS-DOC] §2.9.66, DTTM).</summary>
    public int InsertedAt { get; set; }

    /// <summary>Whether it was deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Number of the author who deleted it.</summary>
    public int DeletedBy { get; set; }

    /// <summary>When, packed.</summary>
    public int DeletedAt { get; set; }

    /// <summary>Whether it was moved, here when it is inserted, away when it is deleted.</summary>
    public bool IsMoved { get; set; }

    /// <summary>Whether it is the result of a link.</summary>
    public bool IsLink { get; set; }

    /// <summary>Number of the paragraph's style.</summary>
    public int Style { get; set; }

    /// <summary>0-based outline level; 9 for body text, null when not said.</summary>
    public int? Outline { get; set; }

    /// <summary>Number of the paragraph's list; 0 for none.</summary>
    public int List { get; set; }

    /// <summary>0-based level in it.</summary>
    public int ListLevel { get; set; }

    /// <summary>How many tables are around the paragraph.</summary>
    public int TableDepth { get; set; }

    /// <summary>What the group around it holds until then.</summary>
    public RtfState Copy() => (RtfState)MemberwiseClone();

    /// <summary><c>\plain</c>: characters as they are by default.</summary>
    public void Plain()
    {
        Emphasis = Emphasis.None;
        Color = Background = 0;
        Font = DefaultFont;
        IsInserted = IsDeleted = IsMoved = false;
    }

    /// <summary><c>\pard</c>: paragraphs as they are by default.</summary>
    public void PlainParagraph()
    {
        Style = List = ListLevel = TableDepth = 0;
        Outline = null;
    }

    /// <summary>Number of the font that text has by default (<c>\deff</c>).</summary>
    public int DefaultFont { get; set; }
}
