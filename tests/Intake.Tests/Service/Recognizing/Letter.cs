using System.Globalization;
using System.Text;
using Intake.Service.PartReading;

namespace Intake.Tests.Service.Recognizing;

/// <summary>A letter drawn as a picture, as a scanner would see it.</summary>
internal static class Letter
{
    /// <summary>Its lines; a paragraph ends where the next word would have had room.</summary>
    private static readonly string[] Lines =
    [
        "The Permanent Mission of Kenya presents its compliments to the Secretariat and",
        "has the honour to convey the following comments on the draft:",
        "Paragraph 1",
        "Replace \"shall report\" with \"should report every second year\".",
        "Paragraph 2",
        "Delete the words \"from time to time\".",
    ];

    private static readonly Lazy<Picture> Page = new(() => Drawn(150));

    /// <summary>The letter at 150 dots an inch.</summary>
    public static Picture Picture => Page.Value;

    /// <summary>What a person reads in it.</summary>
    public static string[] Paragraphs => [$"{Lines[0]} {Lines[1]}", .. Lines[2..]];

    /// <summary>The letter at some dots an inch.</summary>
    public static Picture Drawn(int dotsPerInch)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Root, "letter.pdf"), PdfText.Page(Lines));
        var result = new BoundedProcess
        {
            FileName = "pdftoppm",
            Arguments = ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", "letter.pdf"],
            WorkingDirectory = folder.Root,
            Time = TimeSpan.FromMinutes(2),
            OutputBytes = 100 << 20,
        }.Run();
        Assert.True(result.Succeeded, $"pdftoppm draws the pages of these tests; install it as tests/run does. {result.End} {result.ExitCode} {result.Complaint}");
        return Parse(result.Output);
    }

    private static Picture Parse(byte[] file)
    {
        var header = Encoding.ASCII.GetString(file, 0, 40).Split('\n', ' ');
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new Picture(width, height, file[^(width * height)..]);
    }
}
