using System.Text;
using System.Text.Json;
using CsCheck;
using Intake.Extraction;
using Intake.Mail;
using Intake.Rendering.Json;

namespace Intake.Tests.Rendering.Json;

public class SubmissionJsonTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '\u00ff'], 0, 12], Gen.String,
        Gen.OneOf("", "« Para 5 »", "الفقرة 12", "第12段\n", "\ud83d\ude00", "\u202e", "\ud800", "</script>&'\"\\"));

    private static readonly Gen<DateTimeOffset> Time =
        Gen.Select(Gen.Long[DateTime.UnixEpoch.Ticks, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks], Gen.Int[-14, 14], (ticks, hours) => new DateTimeOffset(ticks, TimeSpan.FromHours(hours)));

    private static readonly Gen<Locus> Source =
        Gen.Select(Text, Gen.Int.Nullable(), Gen.Int.Nullable(), Text, Text.Null(), Time.Nullable(), (part, page, paragraph, quote, author, date) =>
            new Locus(part, page, paragraph, Quote: quote) { Author = author, Date = date });

    private static readonly Gen<Proposal> AProposal =
        Gen.Select(Text, Gen.Enum<Operation>(), Text.Null().Array[7], Gen.Enum<Certainty>(), Source, (id, operation, texts, certainty, source) => new Proposal
        {
            Id = id,
            Provision = id,
            Operation = operation,
            Old = texts[0],
            New = texts[1],
            Result = texts[2],
            ResultWithSiblings = texts[3],
            Destination = texts[4],
            Supports = texts[5],
            Rationale = texts[6],
            Certainty = certainty,
            Source = source,
        });

    private static readonly Gen<LedgerEntry> Entry =
        Gen.Select(Source, Gen.Enum<LedgerDisposition>(), Text.Array[0, 3], (source, disposition, ids) => new LedgerEntry(source, disposition, [.. ids]));

    private static readonly Gen<Finding> AFinding =
        Gen.Select(Text, Gen.Enum<Severity>(), Text, Source, (code, severity, message, source) => new Finding(code, severity, message, source));

    private static readonly Gen<Submission> ASubmission =
        from texts in Text.Array[6]
        from optional in Text.Null().Array[2]
        from received in Time.Nullable()
        from flags in Gen.Bool.Array[2]
        from disposition in Gen.Enum<Disposition>()
        from authentication in Gen.Enum<Authentication>()
        from proponents in Text.Array[0, 3]
        from proposals in AProposal.Array[0, 3]
        from ledger in Entry.Array[0, 3]
        from findings in AFinding.Array[0, 3]
        select new Submission
        {
            Id = texts[0],
            MessageId = texts[1],
            Subject = texts[2],
            ReceivedAt = received,
            OnTime = flags[0],
            Disposition = disposition,
            Reason = optional[0],
            Sender = new Sender(texts[3], texts[4], authentication),
            Proponents = [.. proponents],
            Replaces = optional[1],
            ReplacesEarlier = flags[1],
            Language = texts[5],
            Proposals = [.. proposals],
            Ledger = [.. ledger],
            Findings = [.. findings],
        };

    [Fact]
    public void What_is_written_and_read_is_written_again_with_the_same_bytes() =>
        ASubmission.Sample(
            submission =>
            {
                var bytes = SubmissionJson.Write(submission);
                Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(SubmissionJson.Write(SubmissionJson.Read(bytes))));
            },
            seed: "0000RmfUSW51",
            iter: 500,
            threads: 1);

    [Fact]
    public void A_record_has_the_contracts_properties_in_its_order()
    {
        var source = new Locus("body", null, 4, 0, 8, "«prevent»") { Author = "Ann", Date = new DateTimeOffset(2021, 7, 1, 8, 0, 0, TimeSpan.Zero) };
        var submission = new Submission
        {
            Id = "ab",
            MessageId = "m@x",
            Subject = "Subject",
            ReceivedAt = new DateTimeOffset(2021, 7, 14, 9, 59, 0, TimeSpan.FromHours(-4)),
            Disposition = Disposition.Submission,
            Sender = new Sender("a@example.org", "A", Authentication.Pass),
            Proponents = ["Côte d'Ivoire"],
            Proposals = [new Proposal { Id = "ab-1", Provision = "23", Operation = Operation.InsertParagraph, New = "prevent", Source = source }],
            Ledger = [new LedgerEntry(new Locus("body"), LedgerDisposition.NeedsAttention, ["ab-1"])],
            Findings = [new Finding("INT021", Severity.Warning, "Look.", new Locus("body", 2))],
        };
        const string Expected = """
            {
              "schema": "intake/submission/1",
              "id": "ab",
              "messageId": "m@x",
              "receivedAt": "2021-07-14T13:59:00Z",
              "onTime": true,
              "disposition": "submission",
              "sender": {
                "address": "a@example.org",
                "name": "A",
                "authentication": "pass"
              },
              "proponents": [
                "Côte d'Ivoire"
              ],
              "replaces": null,
              "language": "en",
              "proposals": [
                {
                  "id": "ab-1",
                  "provision": "23",
                  "operation": "insert-paragraph",
                  "old": null,
                  "new": "prevent",
                  "result": null,
                  "destination": null,
                  "supports": null,
                  "rationale": null,
                  "certainty": "certain",
                  "source": {
                    "part": "body",
                    "page": null,
                    "paragraph": 4,
                    "quote": "«prevent»",
                    "author": "Ann",
                    "date": "2021-07-01T08:00:00Z"
                  },
                  "resultWithSiblings": null
                }
              ],
              "ledger": [
                {
                  "source": {
                    "part": "body",
                    "page": null,
                    "paragraph": null,
                    "quote": ""
                  },
                  "disposition": "needs-attention",
                  "proposals": [
                    "ab-1"
                  ]
                }
              ],
              "findings": [
                {
                  "code": "INT021",
                  "severity": "warning",
                  "message": "Look.",
                  "source": {
                    "part": "body",
                    "page": 2,
                    "paragraph": null,
                    "quote": ""
                  }
                }
              ],
              "subject": "Subject",
              "reason": null,
              "replacesEarlier": false
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(SubmissionJson.Write(submission)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"schema\": \"intake/submission/2\" }")]
    [InlineData("{ \"schema\": \"intake/submission/1\", \"id\": 7 }")]
    public void What_is_not_a_record_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => SubmissionJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Every_kind_has_its_name_in_the_contract()
    {
        Assert.Equal(
            ["insert", "delete", "replace", "insert-paragraph", "delete-paragraph", "replace-paragraph", "move", "merge", "split", "support", "oppose", "retain", "reserve", "comment"],
            Enum.GetValues<Operation>().Select(KebabName.Of));
        Assert.Equal(
            ["submission", "automatic", "courtesy", "unrelated", "duplicate", "withdrawal", "held", "rejected"], Enum.GetValues<Disposition>().Select(KebabName.Of));
        Assert.Equal(
            ["proposal", "rationale", "general", "courtesy", "quoted", "draft-text", "needs-attention"], Enum.GetValues<LedgerDisposition>().Select(KebabName.Of));
    }
}
