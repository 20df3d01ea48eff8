using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>What all stories of one Word file share.</summary>
internal sealed class DocFile
{
    // A file has some hundred authors and some thousand changes.
    private const int MostChanges = 20_000;

    private readonly ByteView tables;
    private readonly List<string> authors;
    private readonly List<string> fonts = [];
    private readonly Dictionary<(int Author, int Date, string? Move), Revision> changes = [];

    public DocFile(ByteView main, ByteView tables, FileInformation information, DocumentBuilder builder)
    {
        this.tables = tables;
        Information = information;
        Builder = builder;
        Pieces = new PieceTable(main, Table(DocTable.Pieces));
        Characters = new PropertyPages(main, Table(DocTable.CharacterPages), isParagraphs: false);
        Paragraphs = new PropertyPages(main, Table(DocTable.ParagraphPages), isParagraphs: true);
        Styles = new DocStyles(Table(DocTable.Styles));
        Lists = new DocLists(tables, Table(DocTable.Lists), information.EndOf(DocTable.Lists), Table(DocTable.ListOverrides));
        authors = [.. StringTable.Read(Table(DocTable.Authors)).Select(a => a.Name)];
        ReadFonts(Table(DocTable.Fonts));
    }

    /// <summary>Its header.</summary>
    public FileInformation Information { get; }

    /// <summary>What was read so far.</summary>
    public DocumentBuilder Builder { get; }

    /// <summary>Its text.</summary>
    public PieceTable Pieces { get; }

    /// <summary>How characters look.</summary>
    public PropertyPages Characters { get; }

    /// <summary>What paragraphs are.</summary>
    public PropertyPages Paragraphs { get; }

    /// <summary>Its styles.</summary>
    public DocStyles Styles { get; }

    /// <summary>Its lists.</summary>
    public DocLists Lists { get; }

    /// <summary>Texts of notes that no mark was read for yet, by the place of the mark.</summary>
    public Dictionary<int, List<OpenParagraph>> Notes { get; } = [];

    /// <summary>Names of comments by the place of the mark.</summary>
    public Dictionary<int, string> CommentMarks { get; } = [];

    /// <summary>What begins or ends at a place: the words of comments, moves.</summary>
    public Dictionary<int, List<Action<DocStory>>> Events { get; } = [];

    /// <summary>One of its tables.</summary>
    public ByteView Table(DocTable table) => Information.Table(tables, table);

    /// <summary>Name of a font; empty when there is none.</summary>
    public string FontName(int number) => number < fonts.Count ? fonts[number] : "";

    /// <summary>Has something happen at a place in the text.</summary>
    public void At(int place, Action<DocStory> happens)
    {
        if (!Events.TryGetValue(place, out var events)) Events.Add(place, events = []);
        events.Add(happens);
    }

    /// <summary>A change of an author at a time; equal ones are one object, so that runs are joined by reference.</summary>
    public Revision Change(int author, int date, string? move)
    {
        if (changes.TryGetValue((author, date, move), out var known)) return known;
        var change = new Revision(author < authors.Count ? authors[author] : "", PackedDate.Of(date), move);
        if (changes.Count < MostChanges) changes.Add((author, date, move), change);
        return change;
    }

    // [MS-DOC] §2.9.286, SttbfFfn: a count, and for each font its length and a record whose name begins at byte 39.
    private void ReadFonts(ByteView table)
    {
        long at = 4;
        for (var i = 0; i < table.U16(0) && at < table.Length; i++)
        {
            var length = table.U8(at);
            var name = table.Slice(at + 40, length - 39);
            fonts.Add(name.Utf16(0, name.Length / 2).Split('\0')[0]);
            at += 1 + length;
        }
    }
}
