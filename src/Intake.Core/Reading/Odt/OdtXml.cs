using System.Globalization;
using Intake.Reading.Packages;

namespace Intake.Reading.Odt;

/// <summary>Namespaces of OpenDocument, the same in all versions (ODF 1.3 part 3 §1.4).</summary>
internal static class OdtXml
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public const string Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>LibreOffice's own extensions, for what the standard cannot say.</summary>
    public const string Extension = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Opens a part of an OpenDocument file at its root element; null when it is absent or unreadable.</summary>
    public static XmlGate? OpenOdt(this Package package, string part) =>
        AtRoot(package.OpenMixedXml(part, Office, Text, Table, Style, Draw, DublinCore));

    /// <summary>Opens an OpenDocument file that is one XML file; null when it is unreadable.</summary>
    public static XmlGate? OpenFlat(string name, ReadOnlyMemory<byte> content, Limits limits, List<Finding> findings) =>
        AtRoot(Package.OpenFlat(name, content, limits, findings, Office, Text, Table, Style, Draw, DublinCore));

    /// <summary>An attribute that is a whole number from 1 to a limit; otherwise 1.</summary>
    public static int Count(this XmlGate xml, string attribute, string ns, int most) =>
        xml.Attribute(attribute, ns) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? Math.Min(number, most) : 1;

    /// <summary>An attribute that is a whole number; null when absent or malformed.</summary>
    public static int? Number(this XmlGate xml, string attribute, string ns) =>
        int.TryParse(xml.Attribute(attribute, ns), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, short.MaxValue) : null;

    private static XmlGate? AtRoot(XmlGate? xml)
    {
        if (xml is null || xml.ReadRoot()) return xml;
        xml.Dispose();
        return null;
    }
}
