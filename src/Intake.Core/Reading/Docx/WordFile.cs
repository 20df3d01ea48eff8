using Intake.Reading.Building;
using Intake.Reading.Docx.Numbering;
using Intake.Reading.Docx.Styles;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>What all stories of one Word file share.</summary>
internal sealed class WordFile
{
    public WordFile(Package package, Relationships relations, DocumentBuilder builder)
    {
        Builder = builder;
        Package = package;
        Relations = relations;
        Styles = StyleReader.Read(package, relations.FirstOf("styles"));
        Lists = NumberingReader.Read(package, relations.FirstOf("numbering"), Styles);
        var footnotes = NoteReader.Read(this, relations.FirstOf("footnotes"), "footnote");
        var endnotes = NoteReader.Read(this, relations.FirstOf("endnotes"), "endnote");
        foreach (var (id, comment) in CommentReader.Read(this, relations.FirstOf("comments"))) builder.Comments.Add(id, comment);
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

    /// <summary>What was read so far.</summary>
    public DocumentBuilder Builder { get; }

    /// <summary>Its comments and their anchors.</summary>
    public CommentAnchors Comments => Builder.Comments;

    /// <summary>Its authors and times of changes.</summary>
    public RevisionReader Revisions { get; } = new();

    /// <summary>Its headers and footers.</summary>
    public Margins Margins { get; } = new();
}
