using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intake.Compiling;

namespace Intake.Rendering.Html;

/// <summary>Writes <c>compilation.html</c>: one page with everything in it, to read on a screen, filter, search and print.</summary>
/// <remarks>
/// Nothing is loaded from anywhere, and the page's own policy (CSP Level 3) lets nothing run but its one script, so that no word of a mail can.
/// Without the script everything shows.
/// </remarks>
public static class CompilationHtml
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Filter = Resource("page.js");

    /// <summary>Writes UTF-8; the same compilation gives the same bytes on any machine.</summary>
    public static void Write(Compilation compilation, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        var html = new HtmlText(writer);
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Filter)}'; base-uri 'none'; form-action 'none'\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", $"{compilation.Title}: compilation of proposals").Raw("\n<style>").Raw(Style).Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#provisions\">Skip to the provisions</a>\n");
        HtmlFrame.Header(html, compilation);
        html.Raw("<main>\n");
        HtmlFrame.Filters(html, compilation);
        HtmlFrame.Maps(html, compilation);
        HtmlProvisions.Write(html, compilation);
        HtmlAnnexes.Write(html, compilation);
        html.Raw("</main>\n<footer><p class=\"quiet\">").Text(compilation.AsOf is { } last ? $"Mails received up to {Moment.Named(last, compilation.TimeZone)}." : "No mails.").Raw("</p></footer>\n<script>").Raw(Filter).Raw("</script>\n</body>\n</html>\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(CompilationHtml).Assembly.GetManifestResourceStream($"Intake.Rendering.Html.{name}") ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The resource {name} is not in the assembly."));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
