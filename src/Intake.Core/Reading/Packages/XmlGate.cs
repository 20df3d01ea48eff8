using System.Text;
using System.Xml;

namespace Intake.Reading.Packages;

/// <summary>The only way to an XML part: forward, bounded in depth, without document types or anything outside the file.</summary>
/// <remarks>
/// Damage and limits end the part, with a Finding of the package; nothing throws. Alternate content is resolved on the way:
/// its wrappers and the branches not taken are never seen, and <see cref="Depth"/> does not count them.
/// </remarks>
internal sealed class XmlGate : IDisposable
{
    private readonly Package package;
    private readonly string part;
    private readonly InflatedStream stream;
    private readonly string[] vocabulary;
    private readonly XmlReader? reader;
    private readonly AlternateContent alternates;
    private readonly Func<bool> advance;
    private readonly Func<string> value;
    private bool hasEnded;

    public XmlGate(Package package, string part, InflatedStream stream, ReadOnlySpan<string> vocabulary, bool isMixed = false)
    {
        this.package = package;
        this.part = part;
        this.stream = stream;
        this.vocabulary = new string[vocabulary.Length];
        for (var i = 0; i < vocabulary.Length; i++) this.vocabulary[i] = package.Names.Add(vocabulary[i]);
        alternates = new AlternateContent(package.Names);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = !isMixed,
            CloseInput = true,
            NameTable = package.Names,
        };
        reader = Guarded<XmlReader?>(() => XmlReader.Create(stream, settings), null);
        advance = () => reader!.Read();
        value = () => reader!.Value;
    }

    /// <summary>Depth of the current node without the wrappers of alternate content; 0 for the root element.</summary>
    public int Depth => reader!.Depth - alternates.HiddenLevels;

    /// <summary>Local name of the current element when it is of the vocabulary; otherwise empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Local name of the current element, of whatever namespace.</summary>
    public string LocalName => reader!.LocalName;

    /// <summary>Namespace of the current element.</summary>
    public string Namespace => reader!.NamespaceURI;

    /// <summary>Whether white space at the ends of the current element's text counts (<c>xml:space</c>, inherited).</summary>
    public bool PreservesSpace => reader!.XmlSpace == XmlSpace.Preserve;

    /// <summary>An attribute of the current element in its own namespace; null when absent.</summary>
    public string? this[string attribute] => reader!.GetAttribute(attribute, reader.NamespaceURI);

    /// <summary>An attribute in a namespace, the empty one for none; null when absent.</summary>
    public string? Attribute(string attribute, string ns) => reader!.GetAttribute(attribute, ns);

    /// <summary>Goes to the next child element of the element at a depth, past whatever is left of the child before; false at the parent's end.</summary>
    public bool ReadChild(int depth)
    {
        if (hasEnded || reader is null) return false;
        if (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement && Depth == depth) return false;
        while (Read())
        {
            var at = Depth;
            if (at <= depth) return false;
            if (at == depth + 1 && reader.NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>Whether the current node is text and not an element; only after <see cref="ReadNode"/>.</summary>
    public bool IsText { get; private set; }

    /// <summary>The current text node; empty when it cannot be read.</summary>
    public string Text => Guarded(value, "");

    /// <summary>Goes to the next child of the element at a depth as <see cref="ReadChild"/> does, an element or a piece of text.</summary>
    public bool ReadNode(int depth)
    {
        if (hasEnded || reader is null) return false;
        IsText = false;
        if (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement && Depth == depth) return false;
        while (Read())
        {
            var at = Depth;
            if (at <= depth) return false;
            if (at != depth + 1) continue;
            IsText = reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;
            if (IsText || reader.NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>Goes to the root element; false when there is none.</summary>
    public bool ReadRoot() => ReadChild(-1);

    /// <summary>Goes to the next element anywhere inside the element at a depth; false at that element's end.</summary>
    public bool ReadInside(int depth)
    {
        if (hasEnded || reader is null) return false;
        if (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement && Depth == depth) return false;
        while (Read())
        {
            if (Depth <= depth) return false;
            if (reader.NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>The text inside the current element, whose end is then the current node.</summary>
    public string ReadText()
    {
        if (reader!.IsEmptyElement) return "";
        var depth = Depth;
        var text = "";
        StringBuilder? rest = null;
        while (Read() && Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)) continue;
            var piece = Guarded(value, "");
            if (text.Length == 0) text = piece;
            else (rest ??= new StringBuilder(text)).Append(piece);
        }

        return rest?.ToString() ?? text;
    }

    /// <summary>Ends the part here: a limit of its reader is reached.</summary>
    public void Stop() => hasEnded = true;

    public void Dispose()
    {
        reader?.Dispose();
        stream.Dispose();
    }

    private bool Read()
    {
        while (Advance())
        {
            switch (alternates.Pass(reader!))
            {
                case AlternateContent.Verdict.Show:
                    if (reader!.NodeType == XmlNodeType.Element) Name = IsOfVocabulary(reader.NamespaceURI) ? reader.LocalName : "";
                    return true;
                case AlternateContent.Verdict.Hide:
                    break;
                case AlternateContent.Verdict.Skip:
                    Skip();
                    break;
            }
        }

        return false;
    }

    private void Skip()
    {
        if (reader!.IsEmptyElement) return;
        var depth = reader.Depth;
        while (Advance() && reader.Depth > depth)
        {
        }
    }

    private bool Advance()
    {
        if (hasEnded || reader is null) return false;
        if (Guarded(advance, false))
        {
            if (reader.Depth < package.Limits.XmlDepth) return true;
            package.Exceeds($"{package.Limits.XmlDepth} levels of elements");
        }

        hasEnded = true;
        return false;
    }

    private bool IsOfVocabulary(string ns)
    {
        foreach (var known in vocabulary)
        {
            if (ReferenceEquals(known, ns)) return true;
        }

        return false;
    }

    private T Guarded<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            hasEnded = true;
            if (package.Names.IsFull) package.Exceeds($"{BoundedNames.Most} names");
            else if (!stream.IsCut) package.IsDamaged($"{part} is truncated, no well-formed XML, or declares a document type");
            return otherwise;
        }
    }
}
