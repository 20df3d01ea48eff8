using System.Globalization;
using System.Text;

namespace Intake.Tests.Service.Recognizing;

/// <summary>Writes small PDF files, object by object; the first object is the catalogue.</summary>
internal sealed class PdfText
{
    private readonly List<byte> file = [];
    private readonly List<int> offsets = [];

    /// <summary>Begins a file.</summary>
    public PdfText() => Write("%PDF-1.5\n");

    /// <summary>A page of lines of text in Helvetica, 24 points apart.</summary>
    public static byte[] Page(IEnumerable<string> lines)
    {
        var text = new StringBuilder("BT /F 12 Tf 24 TL 72 760 Td ");
        foreach (var line in lines) text.Append(CultureInfo.InvariantCulture, $"({line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)}) Tj T* ");
        var pdf = new PdfText();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>");
        pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        pdf.Add("", Encoding.Latin1.GetBytes(text.Append("ET").ToString()));
        return pdf.Bytes();
    }

    /// <summary>Adds an object.</summary>
    public void Add(string value)
    {
        offsets.Add(file.Count);
        Write($"{offsets.Count} 0 obj\n{value}\nendobj\n");
    }

    /// <summary>Adds a stream.</summary>
    public void Add(string entries, byte[] data)
    {
        offsets.Add(file.Count);
        Write($"{offsets.Count} 0 obj\n<< {entries} /Length {data.Length} >>\nstream\n");
        file.AddRange(data);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>The whole file.</summary>
    public byte[] Bytes()
    {
        var start = file.Count;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => o.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}");
        Write($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return [.. file];
    }

    private void Write(string text) => file.AddRange(Encoding.Latin1.GetBytes(text));
}
