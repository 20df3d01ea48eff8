using System.Globalization;
using Intake.Reading.Packages;

namespace Intake.Reading.Xlsx;

/// <summary>Namespaces of SpreadsheetML, transitional (ECMA-376-4) and strict (ECMA-376-1), and what its attributes look like.</summary>
internal static class SheetXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string RelationshipTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationshipStrict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Opens a part of a workbook at its root element; null when it is absent or unreadable.</summary>
    public static XmlGate? OpenSheet(this Package package, string? part)
    {
        var xml = package.OpenXml(part, Transitional, Strict);
        if (xml is null || xml.ReadRoot()) return xml;
        xml.Dispose();
        return null;
    }

    /// <summary>The <c>r:id</c> of the current element; null when absent.</summary>
    public static string? Reference(this XmlGate xml) => xml.Attribute("id", RelationshipTransitional) ?? xml.Attribute("id", RelationshipStrict);

    /// <summary>An attribute that is a whole number, 0 or more; null when absent or malformed.</summary>
    public static int? Whole(this XmlGate xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an attribute is there and on (xsd:boolean).</summary>
    public static bool Is(this XmlGate xml, string attribute) => xml.Attribute(attribute, "") is "1" or "true";

    /// <summary>Whether the element, which is on by standing there, is not switched off.</summary>
    public static bool IsOn(this XmlGate xml) => xml.Attribute("val", "") is not ("0" or "false" or "none");
}
