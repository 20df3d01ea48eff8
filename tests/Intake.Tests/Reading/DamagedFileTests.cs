using System.IO.Compression;
using System.Text;
using CsCheck;
using Intake.Mail;
using Intake.Reading;
using Intake.Service.PartReading;
using Intake.Service.Recognizing;
using Intake.Tests.Mail;
using Intake.Tests.Reading.Doc;
using Intake.Tests.Reading.Odt;
using Intake.Tests.Reading.Pdf;
using Intake.Tests.Service.Pipeline;
using MimeKit;

namespace Intake.Tests.Reading;

/// <summary>Files of every format, real ones of the corpus where it has them, with damage of any kind: each reader comes to an end in time, and says so where it gives nothing. CsCheck prints the seed of a case that fails.</summary>
public sealed class DamagedFileTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1); // the limit of a part is 30 seconds; nobody waits for it to pass

    private static readonly PartGatherer Apart = new(new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) }, new TesseractRecognizer(new TesseractOptions()), new Limits());

    /// <summary>Where, how many bytes go, what comes instead, and from where how many are said again.</summary>
    private static readonly Gen<(double At, int Removed, byte[] Added, double From, int Again)[]> Damages =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 60], Gen.Byte.Array[0, 12], Gen.Double[0, 1], Gen.Int[0, 200]).Array[1, 8];

    private static readonly Lazy<ILookup<string, byte[]>> Corpus = new(() => Attachments().ToLookup(a => Path.GetExtension(a.Name).ToLowerInvariant(), a => a.Content));

    public static TheoryData<string, int> Kinds => new()
    {
        { "x.docx", 60 }, { "x.docx inside", 150 }, { "x.odt", 60 }, { "x.odt inside", 150 }, { "x.fodt", 150 }, { "x.ods inside", 100 }, { "x.xlsx", 60 }, { "x.xlsx inside", 150 },
        { "x.rtf", 300 }, { "x.doc", 300 }, { "x.html", 300 }, { "x.txt", 300 }, { "x.csv", 200 }, { "x.ics", 200 }, { "x.zip", 100 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damaged_file_is_read_as_far_as_it_goes_or_gives_a_finding(string kind, int times)
    {
        var (name, isInside) = (kind.Split(' ')[0], kind.EndsWith("inside", StringComparison.Ordinal));
        var files = Seeds(name);
        Assert.NotEmpty(files);
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 30], Damages).Sample(
            (file, entry, damages) => Holds(() => DocumentReader.Read(name, isInside ? Inside(files[file], entry, damages) : Damaged(files[file], damages), new Limits())), iter: times, threads: 1);
    }

    [Fact]
    public void A_damaged_PDF_is_read_apart_and_never_takes_this_process_along()
    {
        byte[][] files = [.. Corpus.Value[".pdf"], new PdfSheet().Page().Text(60, 700, "8. To [-old-] {+new+} zones").Text(60, 680, "that are *quiet*").Bytes()];
        Gen.Select(Gen.Int[0, files.Length - 1], Damages).Sample((file, damages) => Holds(() => Apart.Read("x.pdf", Damaged(files[file], damages))), iter: 30, threads: 1);
    }

    [Fact]
    public void A_damaged_winmail_file_gives_parts_or_is_held()
    {
        var whole = EnvelopeTests.Winmail("Para 8: delete.", ("Comments.docx", "PK"), ("b.txt", "Para 9: delete."));
        Damages.Sample(
            damages =>
            {
                var mail = Eml.With($"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(Damaged(whole, damages))}");
                Assert.True(mail.Held is not null || mail.Rejected is not null || mail.Parts.Any(p => p.Kind is PartKind.Body or PartKind.Attachment));
            },
            iter: 300,
            threads: 1);
    }

    private static void Holds(Func<Document> read)
    {
        var reading = Task.Run(read);
        Assert.True(reading.Wait(Longest), "It did not come to an end.");
        var document = reading.Result;
        Assert.True(!document.Paragraphs.IsEmpty || !document.Findings.IsEmpty, "Nothing was read, and nothing is said.");
        Assert.All(document.Findings, f => Assert.EndsWith(".", f.Message, StringComparison.Ordinal));
        Assert.Equal(document.Paragraphs.Length, document.Paragraphs.Select(p => p.Position).Distinct().Count());
        Assert.All(document.Paragraphs, p => Assert.All(Enum.GetValues<View>(), v => Assert.DoesNotContain('\0', p.Text(v))));
    }

    private static byte[][] Seeds(string name) => Path.GetExtension(name) switch
    {
        ".docx" => [.. Corpus.Value[".docx"], File.ReadAllBytes(TestPipeline.SampleFile("draft.docx"))],
        ".xlsx" => [.. Corpus.Value[".xlsx"]],
        ".odt" => [Text.Build()],
        ".fodt" => [Text.Flat()],
        ".ods" => [new OdtBuilder { Text = "<table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>Para</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"3\"><text:p>8</text:p></table:table-cell></table:table-row></table:table>", Body = "spreadsheet" }.Build()],
        ".doc" => [new DocBuilder().T("Para 8: delete ", DocBuilder.Ins()).T("the words", DocBuilder.Del()).P().T("cell\u0007").P().Authors("Ann", "Bob").Build(), new DocBuilder { IsNarrow = true }.T("caf\u00e9").P().Part(1).T("note").P().Build()],
        ".rtf" => [Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\*\revtbl{Unknown;}{Ann;}}{\stylesheet{\s1\b heading 1;}}\pard\s1 Head\par{\listtext 3.\tab}Para \b 8\b0 : {\revised\revauth1 new }{\deleted\revauthdel1 old }\u8211?\'e9{\field{\*\fldinst REF}{\fldrslt 23}}\par\trowd\cellx1\cellx2 a\cell b\cell\row{\footnote note}{\pict 00ff}\bin3 abc}")],
        ".html" => [.. Corpus.Value[".html"].Take(20)],
        ".txt" => [.. Corpus.Value[".txt"].Take(30)],
        ".csv" => [.. "Number;Comment;Proposed change\r\n8;\"too \"\"wide\"\"\";\"replace a; with b\"\r\n9;;delete\r\n"u8.ToArray() is var csv ? [csv] : Array.Empty<byte[]>()],
        ".ics" => [[.. "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Informal\r\n  consultations\r\nDTSTART;TZID=America/New_York:20210709T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8]],
        ".zip" => [Zip(("a.docx", File.ReadAllBytes(TestPipeline.SampleFile("draft.docx"))), ("b/c.txt", [.. "Para 8: delete."u8]))],
        var other => throw new ArgumentException(other),
    };

    private static OdtBuilder Text { get; } = new()
    {
        Text = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info><dc:creator>Ann</dc:creator><dc:date>2021-07-01T10:00:00</dc:date></office:change-info><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:h text:outline-level=\"1\">Head</text:h><text:list><text:list-item><text:p>Para <text:span>8</text:span>: <text:change text:change-id=\"c1\"/>new<text:s text:c=\"3\"/><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>",
    };

    private static IEnumerable<(string Name, byte[] Content)> Attachments()
    {
        var root = Path.Combine(SourceTree.Root, "tests", "Intake.Tests", "Corpus");
        foreach (var path in Directory.EnumerateFiles(root, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var mail = MimeMessage.Load(path);
            foreach (var part in mail.BodyParts.OfType<MimePart>().Where(p => p.Content is not null))
            {
                using var content = new MemoryStream();
                part.Content!.DecodeTo(content);
                yield return (part.FileName ?? (part.ContentType.IsMimeType("text", "html") ? "body.html" : part.ContentType.IsMimeType("text", "plain") ? "body.txt" : "x"), content.ToArray());
            }
        }
    }

    private static byte[] Damaged(byte[] whole, (double At, int Removed, byte[] Added, double From, int Again)[] damages)
    {
        var bytes = whole.ToList();
        foreach (var (at, removed, added, from, again) in damages)
        {
            var start = (int)(at * bytes.Count);
            var said = (int)(from * bytes.Count);
            var repeated = bytes.GetRange(said, Math.Min(again, bytes.Count - said));
            bytes.RemoveRange(start, Math.Min(removed, bytes.Count - start));
            bytes.InsertRange(start, added.Concat(repeated));
        }

        return [.. bytes];
    }

    /// <summary>One of the files in an archive damaged, and the archive whole.</summary>
    private static byte[] Inside(byte[] whole, int entry, (double At, int Removed, byte[] Added, double From, int Again)[] damages)
    {
        using var archive = new ZipArchive(new MemoryStream(whole));
        return Zip([.. archive.Entries.Select((e, i) =>
        {
            using var stream = e.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return (e.FullName, i == entry % archive.Entries.Count ? Damaged(content.ToArray(), damages) : content.ToArray());
        })]);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
