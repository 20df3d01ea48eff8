using System.Xml;

namespace Intake.Reading.Packages;

/// <summary>Takes one branch of each <c>mc:AlternateContent</c>: the first choice that needs only what is understood here, else the fallback.</summary>
/// <remarks>ECMA-376-3:2015, Markup Compatibility and Extensibility, AlternateContent, Choice and Fallback.</remarks>
internal sealed class AlternateContent
{
    private const string Namespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Word's own extensions and drawing shapes hold their text in elements that the reader knows; charts, ink and models do not.
    private static readonly string[] Understood =
    [
        "http://schemas.microsoft.com/office/word/", "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/",
    ];

    private readonly string atom;
    private readonly Stack<(int Depth, bool Taken)> open = new();

    public AlternateContent(XmlNameTable names) => atom = names.Add(Namespace);

    /// <summary>What to do with a node.</summary>
    public enum Verdict
    {
        /// <summary>It is content.</summary>
        Show,

        /// <summary>It is a wrapper; what is inside counts.</summary>
        Hide,

        /// <summary>It does not count, nor does what is inside.</summary>
        Skip,
    }

    /// <summary>How many wrappers are around content at this point.</summary>
    public int HiddenLevels => 2 * open.Count;

    /// <summary>Judges the reader's node.</summary>
    public Verdict Pass(XmlReader reader)
    {
        if (ReferenceEquals(reader.NamespaceURI, atom)) return PassWrapper(reader);
        if (open.Count == 0 || reader.Depth != open.Peek().Depth + 1) return Verdict.Show;
        return reader.NodeType == XmlNodeType.Element ? Verdict.Skip : Verdict.Hide;
    }

    private Verdict PassWrapper(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement)
        {
            if (open.Count > 0 && open.Peek().Depth == reader.Depth) open.Pop();
            return Verdict.Hide;
        }

        if (reader.LocalName == "AlternateContent")
        {
            if (!reader.IsEmptyElement) open.Push((reader.Depth, false));
            return Verdict.Hide;
        }

        if (open.Count == 0 || open.Peek().Taken || open.Peek().Depth != reader.Depth - 1) return Verdict.Skip;
        if (reader.LocalName != "Fallback" && !(reader.LocalName == "Choice" && Understands(reader))) return Verdict.Skip;
        open.Push(open.Pop() with { Taken = true });
        return Verdict.Hide;
    }

    private static bool Understands(XmlReader reader)
    {
        foreach (var prefix in (reader.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ns = reader.LookupNamespace(prefix) ?? "";
            if (!Array.Exists(Understood, known => ns.StartsWith(known, StringComparison.Ordinal))) return false;
        }

        return true;
    }
}
