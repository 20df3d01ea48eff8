using Intake.Reading;
using Intake.Reading.Recognized;

namespace Intake.Tests.Reading.Recognized;

/// <summary>Recognised pages take their places among those read as text.</summary>
public sealed class MergeTests
{
    [Fact]
    public void Recognised_pages_stand_between_the_others_and_what_points_at_a_paragraph_follows_it()
    {
        var document = new Document(
            "a.pdf",
            FileFormat.Pdf,
            [Text(1, 1, "First page."), Text(2, 3, "Third page."), Text(3, 3, "A note.", ParagraphKind.Comment), Text(4, 1, "Head", ParagraphKind.Margin)],
            [new Annotation("Ana", null, "A note.", 2, 2, "Third", 3)],
            [Findings.HiddenText(new Locus("a.pdf", 3, 2))])
        {
            PicturePages = [2, 4],
        };

        var complete = RecognizedReader.Complete(document, new Recognition([Printed.Page(2, "Second page.")], [4], []));

        Assert.Equal(["First page.", "Second page.", "Third page.", "A note.", "Head"], complete.Paragraphs.Select(p => p.Text()));
        Assert.Equal([1, 2, 3, 4, 5], complete.Paragraphs.Select(p => p.Position));
        Assert.Equal((3, 3, 4), (complete.Annotations[0].Paragraph, complete.Annotations[0].LastParagraph, complete.Annotations[0].Position));
        Assert.Equal(["INT005", "INT015", "INT017"], complete.Findings.Select(f => f.Code));
        Assert.Equal(3, complete.Findings[0].Source.Paragraph);
        Assert.StartsWith("Page 2 of \"a.pdf\" was read", complete.Findings[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("Page 4 of \"a.pdf\" is a picture and was not read", complete.Findings[2].Message, StringComparison.Ordinal);
        Assert.True(complete.IsRecognized);
        Assert.Empty(complete.PicturePages);
    }

    [Fact]
    public void A_stamp_that_the_page_holds_as_text_is_not_read_twice()
    {
        var document = new Document("a.pdf", FileFormat.Pdf, [Text(1, 1, "RECEIVED 13 July")], [], []) { PicturePages = [1] };

        var complete = RecognizedReader.Complete(document, new Recognition([Printed.Page(1, "RECEIVED 13 July", "", "The letter itself.")], [], []));

        Assert.Equal(["RECEIVED 13 July", "The letter itself."], complete.Paragraphs.Select(p => p.Text()));
    }

    [Fact]
    public void A_scan_of_blank_pages_holds_no_text()
    {
        var complete = RecognizedReader.Complete(new Document("a.png", FileFormat.Image, [], [], []), new Recognition([Printed.Page(1)], [], []));

        Assert.Equal("INT004", Assert.Single(complete.Findings).Code);
        Assert.False(complete.IsRecognized);
    }

    private static Paragraph Text(int position, int page, string text, ParagraphKind kind = ParagraphKind.Body) =>
        new() { Position = position, Page = page, Kind = kind, Runs = [new TextRun(text)] };
}
