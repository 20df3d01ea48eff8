using System.Text;
using System.Text.Json;
using Intake.Reading;
using Intake.Rendering.Json;

namespace Intake.Tests.Rendering.Json;

public sealed class DocumentJsonTests
{
    [Fact]
    public void A_document_is_written_in_the_order_of_its_records()
    {
        var document = new Document(
            "a.docx",
            FileFormat.Docx,
            [
                new Paragraph
                {
                    Position = 1,
                    Kind = ParagraphKind.Cell,
                    Number = new PrintedNumber("2.", "2.", "1.", 0),
                    Cell = new TableCell(1, 2, 3),
                    Runs = [new TextRun("« é » <&", Emphasis.Bold | Emphasis.Strike, "FF0000", new Revision("Ana", DateTimeOffset.UnixEpoch))],
                },
            ],
            [],
            [Findings.NoText(new Locus("a.docx"))]);

        Assert.Equal(
            """
            {
              "name": "a.docx",
              "format": "docx",
              "paragraphs": [
                {
                  "position": 1,
                  "kind": "cell",
                  "headingLevel": 0,
                  "quoteDepth": 0,
                  "number": {
                    "all": "2.",
                    "accepted": "2.",
                    "rejected": "1.",
                    "level": 0
                  },
                  "cell": {
                    "table": 1,
                    "row": 2,
                    "column": 3,
                    "columnSpan": 1,
                    "continuesAbove": false
                  },
                  "runs": [
                    {
                      "text": "« é » <&",
                      "emphasis": "bold, strike",
                      "color": "FF0000",
                      "inserted": {
                        "author": "Ana",
                        "date": "1970-01-01T00:00:00+00:00"
                      }
                    }
                  ]
                }
              ],
              "annotations": [],
              "findings": [
                {
                  "code": "INT004",
                  "severity": "error",
                  "message": "\"a.docx\" holds no text that can be read; look at the original.",
                  "source": {
                    "part": "a.docx",
                    "start": 0,
                    "length": 0,
                    "quote": ""
                  }
                }
              ],
              "picturePages": [],
              "isRecognized": false
            }
            """.ReplaceLineEndings("\n"),
            DocumentJson.Write(document));
    }

    /// <summary>Every member of every record with a value of its own, and the letters that escaping or decoding could change.</summary>
    public static TheoryData<string, Document> Documents => new()
    {
        { "nothing", new Document("a.pdf", FileFormat.Pdf, [], [], []) },
        {
            "everything",
            new Document(
                "Überblick \u202e\u0000 \"a\".pdf",
                FileFormat.Pdf,
                [
                    new Paragraph
                    {
                        Position = 1,
                        Kind = ParagraphKind.Cell,
                        HeadingLevel = 2,
                        QuoteDepth = 3,
                        Page = 4,
                        Number = new PrintedNumber("3.", "", "2.", 1),
                        Cell = new TableCell(1, 2, 3, 4, true),
                        MarkInserted = new Revision("Ana", null),
                        MarkDeleted = new Revision("", DateTimeOffset.MaxValue, "move 1"),
                        Runs =
                        [
                            new TextRun("\t\n\r\u0000\u2011 « é » “x” \ud83d\ude00 \ufffe </script> \\ 第十二段 الفقرة", Emphasis.Bold | Emphasis.Strike | Emphasis.Hidden, "FF0000"),
                            new TextRun("", Emphasis.Link, null, new Revision("B", new DateTimeOffset(2021, 7, 14, 10, 0, 0, 123, TimeSpan.FromHours(-4)).AddTicks(4567)), new Revision("C", null)),
                        ],
                    },
                    new Paragraph { Position = 2 },
                ],
                [new Annotation("Ana", DateTimeOffset.UnixEpoch, "one\ntwo", 1, null, "anchor", 2)],
                [Findings.NoText(new Locus("a.pdf", 1, 2, 3, 4, "q") { Author = "Ana", Date = DateTimeOffset.UnixEpoch })])
            { PicturePages = [2, 3], IsRecognized = true }
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_packed_document_comes_back_member_for_member(string what, Document document)
    {
        var back = DocumentJson.Unpack(DocumentJson.Pack(document));

        Assert.True(DocumentJson.Write(document) == DocumentJson.Write(back), what);
        Assert.Equivalent(document, back, strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"name":"a","format":"pdf","paragraphs":[null],"annotations":[],"findings":[],"picturePages":[],"isRecognized":false}""")]
    [InlineData("""{"name":"a","format":"pdf","paragraphs":null,"annotations":[],"findings":[],"picturePages":[],"isRecognized":false}""")]
    [InlineData("""{"name":"a","format":"elephant","paragraphs":[],"annotations":[],"findings":[]}""")]
    public void What_is_no_document_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => DocumentJson.Unpack(Encoding.UTF8.GetBytes(json)));
}
