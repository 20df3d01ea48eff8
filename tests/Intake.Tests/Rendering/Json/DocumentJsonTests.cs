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
              ]
            }
            """.ReplaceLineEndings("\n"),
            DocumentJson.Write(document));
    }
}
