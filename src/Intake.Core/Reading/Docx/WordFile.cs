using Intake.Reading.Docx.Numbering;
using Intake.Reading.Docx.Styles;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>What all stories of one Word file share.</summary>
internal sealed class WordFile
{
    private bool hasHiddenText;
    private int characters;
    private int runs;
    private int paragraphs;

    public WordFile(Package package, Relationships relations)
    {
        Package = package;
        Relations = relations;
        Styles = StyleReader.Read(package, relations.FirstOf("styles"));
        Lists = NumberingReader.Read(package, relations.FirstOf("numbering"), Styles);
        Comments = new CommentAnchors([], package);
        var footnotes = NoteReader.Read(this, relations.FirstOf("footnotes"), "footnote");
        var endnotes = NoteReader.Read(this, relations.FirstOf("endnotes"), "endnote");
        Comments = new CommentAnchors(CommentReader.Read(this, relations.FirstOf("comments")), package);
        Footnotes = footnotes;
        Endnotes = endnotes;
    }

    /// <summary>The zip package.</summary>
    public Package Package { get; }

    /// <summary>The references of the main part.</summary>
    public Relationships Relations { get; }

    /// <summary>Its styles.</summary>
    public StyleSheet Styles { get; }

    /// <summary>Its lists.</summary>
    public NumberingDefinitions Lists { get; }

    /// <summary>Footnotes that no mark was read for yet, by id.</summary>
    public Dictionary<string, List<OpenParagraph>> Footnotes { get; } = [];

    /// <summary>Endnotes that no mark was read for yet, by id.</summary>
    public Dictionary<string, List<OpenParagraph>> Endnotes { get; } = [];

    /// <summary>Its comments and their anchors.</summary>
    public CommentAnchors Comments { get; }

    /// <summary>Its authors and times of changes.</summary>
    public RevisionReader Revisions { get; } = new();

    /// <summary>Its headers and footers.</summary>
    public Margins Margins { get; } = new();

    /// <summary>How many tables were begun.</summary>
    public int Tables { get; set; }

    /// <summary>Counts what was read; true, with a Finding, when a limit is reached and no more may be.</summary>
    public bool Count(int moreCharacters, int moreRuns, int moreParagraphs)
    {
        var limits = Package.Limits;
        characters += moreCharacters;
        runs += moreRuns;
        paragraphs += moreParagraphs;
        var limit = characters >= limits.TextCharacters ? $"{limits.TextCharacters} characters"
            : runs >= limits.TextRuns ? $"{limits.TextRuns} changes of look or author"
            : paragraphs >= limits.Paragraphs ? $"{limits.Paragraphs} paragraphs"
            : null;
        if (limit is not null) Package.Exceeds(limit);
        return limit is not null;
    }

    /// <summary>Records that there is hidden text.</summary>
    public void NoticeHidden(string text)
    {
        if (hasHiddenText || string.IsNullOrWhiteSpace(text)) return;
        hasHiddenText = true;
        Package.Add(Findings.HiddenText(Package.Source));
    }
}
