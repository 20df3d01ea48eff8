using Intake.Drafts;
using Intake.Drafts.Numbering;

namespace Intake.Extraction.Copies;

/// <summary>The numbers in front of a provision and of its copy: renumbering is no change, so the copy is compared as if it printed the draft's.</summary>
/// <param name="Head">The number that the text of a heading begins with, with the space behind it; empty for other provisions.</param>
/// <param name="Typed">The characters typed in front of the copy's words.</param>
internal sealed record CopyNumber(string Head, string Typed)
{
    /// <summary>How many characters are typed in front.</summary>
    public int Length => Typed.Length;

    /// <summary>The numbers of a paragraph and its provision.</summary>
    public static CopyNumber Of(CopyParagraph paragraph, Provision provision)
    {
        var raw = paragraph.View.Text;
        var shift = Math.Min(paragraph.Shift, raw.Length);
        if (provision.Kind != ProvisionKind.Heading) return new CopyNumber("", Behind(raw, shift));
        var label = provision.Label.Length > 0 && provision.Text.StartsWith(provision.Label, StringComparison.Ordinal) ? provision.Label.Length : 0;
        if (label == 0) return new CopyNumber("", paragraph.Number.Length > 0 ? Behind(raw, shift) : Behind(raw, 0));
        var head = provision.Text[..^provision.Text[label..].TrimStart().Length];
        if (shift == 0 && paragraph.Number.Length == 0 && NumberMarks.At(raw) is [{ } mark, ..] && mark.Length < raw.Length) shift = mark.Length;
        return new CopyNumber(head, Behind(raw, shift));
    }

    private static string Behind(string raw, int shift) => raw[..(shift + raw.Length - shift - raw[shift..].TrimStart().Length)];
}
