using System.Globalization;
using System.Text;
using Intake.Reading;
using Intake.Reading.Pdf;

namespace Intake.Tests.Reading.Pdf;

/// <summary>Writes small PDF files: text in Courier, of which every character is 0.6 of the size wide, lines, rectangles and annotations.</summary>
/// <remarks>
/// In a text, <c>[-struck-]</c> <c>{+underlined+}</c> <c>=marked=</c> <c>*bold*</c> and <c>^raised^</c> are drawn as word processors draw them: by lines and
/// rectangles at the place of the words, and by other fonts.
/// </remarks>
internal sealed class PdfSheet
{
    private readonly List<(StringBuilder Content, List<string> Annotations)> pages = [];

    /// <summary>Whether spaces are characters, as word processors write them, or only gaps, as TeX does.</summary>
    public bool DrawsSpaces { get; init; } = true;

    /// <summary>Whether marks are thin rectangles, as Word draws them, or stroked lines.</summary>
    public bool FillsMarks { get; init; } = true;

    /// <summary>Begins a page of 600 by 800 points.</summary>
    public PdfSheet Page()
    {
        pages.Add((new StringBuilder(), []));
        return this;
    }

    /// <summary>Draws one line of text from a place.</summary>
    public PdfSheet Text(double x, double y, string text, double size = 10, string color = "0 0 0")
    {
        var (bold, marks) = (false, new Dictionary<char, double>());
        var word = new StringBuilder();
        var (at, from, lift) = (x, x, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            if (Sign(text, i) is { } sign)
            {
                Flush();
                if (sign is '*') bold = !bold;
                else if (sign is '^') (lift, size) = lift > 0 ? (0, size / 0.6) : (size * 0.35, size * 0.6);
                else if (marks.Remove(sign, out var start)) Mark(sign, start, at, y, size);
                else marks[sign] = at;
                i += sign is '-' or '+' ? 1 : 0;
                continue;
            }

            if (text[i] == ' ' && !DrawsSpaces) Flush();
            else word.Append(text[i]);
            at += 0.6 * size;
            if (text[i] == ' ' && !DrawsSpaces) from = at;
        }

        Flush();
        return this;

        void Flush()
        {
            if (word.Length > 0) Raw(F($"BT /{(bold ? "B" : "R")} {size} Tf {color} rg {from} {y + lift} Td ({word.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)")}) Tj ET"));
            word.Clear();
            from = at;
        }
    }

    /// <summary>Draws a text wrapped at a number of characters.</summary>
    /// <returns>The height below its last line.</returns>
    public double Wrapped(double x, double y, int columns, string text, double size = 10, double leading = 12, double indent = 0)
    {
        var line = "";
        var room = columns - (int)(indent / (0.6 * size));
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                Text(x + indent, y, line, size);
                (y, line, indent, room) = (y - leading, "", 0, columns);
            }

            line += line.Length > 0 ? " " + word : word;
        }

        Text(x + indent, y, line, size);
        return y - leading;
    }

    /// <summary>Strokes a line.</summary>
    public PdfSheet Rule(double x, double y, double toX, double toY) => Raw(F($"0.5 w 0 0 0 RG {x} {y} m {toX} {toY} l S"));

    /// <summary>Fills a rectangle.</summary>
    public PdfSheet Fill(double x, double y, double width, double height, string color) => Raw(F($"{color} rg {x} {y} {width} {height} re f"));

    /// <summary>Adds an annotation.</summary>
    public PdfSheet Annotate(string dictionary)
    {
        pages[^1].Annotations.Add(dictionary);
        return this;
    }

    /// <summary>Adds operators of a content stream.</summary>
    public PdfSheet Raw(string operators)
    {
        if (pages.Count == 0) Page();
        pages[^1].Content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>Reads the file.</summary>
    public Document Read(Limits? limits = null) => PdfReader.Read("a.pdf", Bytes(), limits ?? new Limits());

    /// <summary>What was read, in signs.</summary>
    public string Compact() => Reading.Compact.Of(Read());

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "", Font("Courier"), Font("Courier-Bold") };
        var kids = new List<int>();
        foreach (var (content, annotations) in pages)
        {
            objects.Add(F($"<</Length {content.Length}>>\nstream\n{content}\nendstream"));
            objects.Add(F($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {objects.Count} 0 R/Resources<</Font<</R 3 0 R/B 4 0 R>>/XObject<</I {objects.Count + 2} 0 R>>>>/Annots[{string.Concat(annotations.Select(a => $"<</Type/Annot{a}>>"))}]>>"));
            kids.Add(objects.Count);
            objects.Add("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream");
        }

        objects[1] = F($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => F($"{k} 0 R")))}]>>");
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(F($"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }

        var table = file.Length;
        file.Append(F($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) file.Append(F($"{place:D10} 00000 n \n"));
        return Encoding.Latin1.GetBytes(file.Append(F($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n")).ToString());
    }

    private void Mark(char sign, double from, double to, double y, double size)
    {
        if (sign == '=') pages[^1].Content.Insert(0, F($"1 1 0 rg {from} {y - (0.2 * size)} {to - from} {size} re f\n"));
        else if (FillsMarks) Fill(from, y + ((sign == '-' ? 0.25 : -0.12) * size), to - from, 0.06 * size, "0 0 0");
        else Rule(from, y + ((sign == '-' ? 0.28 : -0.15) * size), to, y + ((sign == '-' ? 0.28 : -0.15) * size));
    }

    private static char? Sign(string text, int at) => text[at] switch
    {
        '=' or '*' or '^' => text[at],
        '[' or '{' when at + 1 < text.Length && text[at + 1] is '-' or '+' => text[at + 1],
        '-' or '+' when at + 1 < text.Length && text[at + 1] is ']' or '}' => text[at],
        _ => null,
    };

    private static string Font(string name) => $"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>";

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
