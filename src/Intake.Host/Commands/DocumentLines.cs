using Intake.Reading;

namespace Intake.Host.Commands;

/// <summary>A document as lines for a terminal or a program that reads lines.</summary>
internal static class DocumentLines
{
    /// <summary>One line a paragraph of a view: its automatic number, a tab, its text; a line break or tab inside it is shown as a space.</summary>
    public static IEnumerable<string> Of(Document document, View view) =>
        document.In(view).Select(p => Line(p.Number, p.Text));

    private static string Line(string number, string text) => (number.Length > 0 ? number + "\t" : "") + text.Replace('\n', ' ').Replace('\t', ' ');
}
