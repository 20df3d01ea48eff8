using Intake.Host;
using Intake.Mail;
using Intake.Reading.Recognized;
using Intake.Service.PartReading;
using Intake.Service.Recognizing;
using Intake.Tests.Service.Recognizing;

namespace Intake.Tests.Service.PartReading;

/// <summary>Which parts are read outside, and what stops a picture before anything decodes it.</summary>
public sealed class PartGathererTests
{
    private const string Png = "89504E470D0A1A0A0000000D49484452";

    [Theory]
    [InlineData("INT004", Png + "0000000100000001")]
    [InlineData("INT003", Png + "00004E2000004E20")]
    [InlineData("INT018", Png + "00")]
    [InlineData("INT018", "49492A0008000000020000010300010000009001")]
    [InlineData("INT018", "0000001C667479706865696300000000")]
    public void A_picture_that_cannot_hold_words_or_would_not_fit_is_not_decoded(string code, string hex)
    {
        var document = Gatherer(new NoRecognizer()).Read("a.png", Convert.FromHexString(hex));

        Assert.Equal(code, Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Only_parts_that_could_do_harm_are_gathered()
    {
        var mail = new MailMessage
        {
            Id = new string('0', 64),
            Parts =
            [
                new MailPart("body", PartKind.Body, "text/plain", "1. To act."u8.ToArray()),
                new MailPart("logo.png", PartKind.Inline, "image/png", Convert.FromHexString(Png + "0000000100000001")),
                new MailPart("a.txt", PartKind.Attachment, "application/pdf", "%PDF-1.5"u8.ToArray()),
                new MailPart("b.pdf", PartKind.Attachment, "application/pdf", "no PDF"u8.ToArray()),
                new MailPart("c.png", PartKind.Attachment, "image/png", Convert.FromHexString(Png + "0000000100000001")),
            ],
        };

        Assert.Equal(["a.txt", "c.png"], Gatherer(new NoRecognizer()).Gather(mail).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fax_of_more_pages_than_are_read_says_so()
    {
        var page = new Picture(20, 20, new byte[400]);
        var asked = new NoRecognizer();

        var document = Gatherer(asked, new Limits { Pages = 2 }).Read("fax.tif", Picture.Tiff(page, page, page));

        Assert.Equal([1, 2], Assert.Single(asked.Asked).Pages.AsEnumerable());
        Assert.Equal(["INT003", "INT017"], document.Findings.Select(f => f.Code));
    }

    private static PartGatherer Gatherer(NoRecognizer recognizer, Limits? limits = null) =>
        new(new PartReaderOptions { Program = ProgramStart.Of(typeof(Parts).Assembly) }, recognizer, limits ?? new Limits());

    /// <summary>Reads nothing, and remembers what it was asked.</summary>
    private sealed class NoRecognizer : ITextRecognizer
    {
        public List<Scan> Asked { get; } = [];

        public Recognition Recognize(Scan scan, TimeSpan time)
        {
            Asked.Add(scan);
            return new Recognition([], scan.Pages, []);
        }
    }
}
