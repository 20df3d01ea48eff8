namespace Intake.Reading.Docx;

/// <summary>Namespaces of WordprocessingML, transitional (ECMA-376-4) and strict (ECMA-376-1).</summary>
internal static class WordXml
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string MathTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string MathStrict = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string RelationshipTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationshipStrict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Whether a namespace is that of equations.</summary>
    public static bool IsMath(string ns) => ns is MathTransitional or MathStrict;

    /// <summary>Opens a part of a Word file at its root element; null when it is absent or unreadable.</summary>
    public static Packages.XmlGate? OpenWord(this Packages.Package package, string? part)
    {
        var xml = package.OpenXml(part, Transitional, Strict);
        if (xml is null || xml.ReadRoot()) return xml;
        xml.Dispose();
        return null;
    }

    /// <summary>The <c>r:id</c> of the current element; null when absent.</summary>
    public static string? Reference(this Packages.XmlGate xml) => xml.Attribute("id", RelationshipTransitional) ?? xml.Attribute("id", RelationshipStrict);

    /// <summary>A whole number in an attribute; null when absent or malformed.</summary>
    public static int? Whole(this Packages.XmlGate xml, string attribute) =>
        int.TryParse(xml[attribute], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on by standing there, unless its value says otherwise (§17.17.4, ST_OnOff).</summary>
    public static bool IsOn(this Packages.XmlGate xml) => xml["val"] is not ("0" or "false" or "off" or "none");
}
