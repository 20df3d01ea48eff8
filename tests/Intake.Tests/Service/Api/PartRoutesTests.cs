using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Intake.Service.Picturing;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Intake.Tests.Service.Recognizing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>Parts of a mail are looked at as pictures that can do nothing; what cannot be shown says why.</summary>
public sealed class PartRoutesTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static readonly byte[] Mail = Written(
        ("letter.pdf", "application/pdf", PdfText.Page(["Para 7: delete \"international\"."])),
        ("stamp.png", "image/png", Png),
        ("page.png", "image/png", "<html><script>alert(1)</script></html>"u8.ToArray()),
        ("broken.pdf", "application/pdf", "%PDF-1.7 broken"u8.ToArray()),
        ("scan.tif", "image/tiff", "II*\0\u0008\0\0\0\0\0"u8.ToArray()));

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private Storage storage = null!;
    private string id = "";

    public async Task InitializeAsync()
    {
        storage = await TestPipeline.Sample(clock);
        using var pipeline = new TestPipeline(storage, clock, new RecordingSender());
        id = await pipeline.Get<ReceiveStage>().Receive(Mail, None);
        await pipeline.Get<ExtractStage>().Run(id, None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_page_of_a_pdf_is_drawn_and_a_picture_is_given_as_it_is()
    {
        await using var api = await TestApi.Start(storage, clock);
        var parts = await Parts(api);

        using var page = await api.Ask(Page(parts, "letter.pdf", 1));
        using var picture = await api.Ask(Page(parts, "stamp.png", 1));

        Assert.Equal([("letter.pdf", 1), ("stamp.png", 1)], parts.Where(p => p.Pages > 0).Select(p => (p.Name, p.Pages)));
        Assert.Equal("image/png", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Png[..8], (await page.Content.ReadAsByteArrayAsync())[..8]);
        Assert.Equal(Png, await picture.Content.ReadAsByteArrayAsync());
        Assert.All([page, picture], a =>
        {
            Assert.Equal("default-src 'none'; sandbox", Assert.Single(a.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(a.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("attachment", a.Content.Headers.ContentDisposition!.DispositionType);
        });
    }

    [Theory]
    [InlineData("letter.pdf", 0)]
    [InlineData("letter.pdf", 2)]
    [InlineData("letter.pdf", 201)]
    [InlineData("stamp.png", 2)]
    [InlineData("page.png", 1)]
    [InlineData("broken.pdf", 1)]
    [InlineData("scan.tif", 1)]
    [InlineData("body", 1)]
    public async Task What_is_no_page_is_not_found(string name, int page)
    {
        await using var api = await TestApi.Start(storage, clock);

        using var answer = await api.Ask(Page(await Parts(api), name, page));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("no-such-program", "pdftoppm", "poppler-utils")]
    [InlineData("pdfinfo", "pdftoppm", null)]
    public async Task Where_the_program_is_missing_the_page_says_so(string counter, string drawer, string? why)
    {
        using var drawing = new PageDrawing(new PictureOptions { PdfInfo = counter, PdfToPpm = drawer });

        var part = (await new PartPictures(drawing, new Limits()).List(Mail, null, None)).Single(p => p.Name == "letter.pdf");

        Assert.Equal(why is null, part.Why is null);
        Assert.Contains(why ?? "", part.Why ?? "", StringComparison.Ordinal);
        Assert.Equal(why is null ? 1 : 0, part.Pages);
    }

    [Fact]
    public async Task A_picture_of_more_bytes_than_allowed_is_not_shown()
    {
        using var narrow = new PageDrawing(new PictureOptions { PictureBytes = 100 });

        Assert.Null(await narrow.Draw(PdfText.Page(["Birds"]), 1, None));
    }

    [Fact]
    public async Task Without_a_role_nobody_sees_any()
    {
        await using var api = await TestApi.Start(storage, clock);

        using var list = await api.Client.GetAsync($"/api/submissions/{id}/parts");
        using var page = await api.Client.GetAsync($"/api/submissions/{id}/parts/1/pages/1");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (list.StatusCode, page.StatusCode));
    }

    private string Page(List<(int Index, string Name, int Pages)> parts, string name, int page) => $"/api/submissions/{id}/parts/{parts.Single(p => p.Name == name).Index}/pages/{page}";

    private async Task<List<(int Index, string Name, int Pages)>> Parts(TestApi api)
    {
        using var answer = await api.Ask($"/api/submissions/{id}/parts");
        var parts = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("parts").EnumerateArray();
        return [.. parts.Select(p => (p.GetProperty("index").GetInt32(), p.GetProperty("name").GetString()!, p.GetProperty("pages").GetInt32()))];
    }

    private static byte[] Written(params (string Name, string Type, byte[] Content)[] files)
    {
        var mail = new StringBuilder("From: a@mission-ury.example\r\nTo: quiet-zones@secretariat.example\r\nSubject: Comments\r\nMessage-ID: <1@mission-ury.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease find our comments attached.\r\n");
        foreach (var (name, type, content) in files)
            mail.Append("--b\r\nContent-Type: ").Append(type).Append("\r\nContent-Disposition: attachment; filename=\"").Append(name).Append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n").Append(Convert.ToBase64String(content)).Append("\r\n");
        return Encoding.ASCII.GetBytes(mail.Append("--b--\r\n").ToString());
    }
}
