using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Intake.Service.Api;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>Mail over HTTP: 202 once it is durable, byte for byte; anything else is 503, for which it is brought again, and nothing is stored.</summary>
public sealed class MailRouteTests : IDisposable
{
    private static readonly byte[] Mail = [.. "From: a@example.org\r\nSubject: caf\u00e9\r\n\r\nPara 8: \u00ab"u8, 0xE9, 0xFF, 0x80, .. "\r\n--boundary\r\n"u8];

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly MemoryBlobs blobs;

    public MailRouteTests() => blobs = new MemoryBlobs(clock);

    public void Dispose() => key.Dispose();

    [Fact]
    public async Task A_form_of_Inbound_Parse_is_taken()
    {
        await using var api = await Start();
        using var form = Form();

        using var answer = await api.Post(Routes.Mail, form, (Access.KeyHeader, TestApi.Key));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains(MailId.Of(Mail), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Mail, await Stored());
    }

    [Fact]
    public async Task A_mail_as_it_is_is_taken_however_often_it_comes()
    {
        await using var api = await Start();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await api.Post(Routes.Mail, Raw(), (Access.KeyHeader, TestApi.Key));
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        }

        Assert.Equal(Mail, await Stored());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another-key")]
    public async Task Without_the_key_nothing_is_taken(string? given)
    {
        await using var api = await Start();

        using var answer = await api.Post(Routes.Mail, Raw(), given is null ? [] : [(Access.KeyHeader, given)]);

        await NotTaken(answer);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data")] // no boundary
    [InlineData("multipart/form-data; boundary=elsewhere")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task What_holds_no_mail_is_not_taken(string? type)
    {
        await using var api = await Start();
        var content = new ByteArrayContent(Mail);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        using var answer = await api.Post(Routes.Mail, content, (Access.KeyHeader, TestApi.Key));

        await NotTaken(answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\nFrom: a@b.example\r\n")] // breaks off
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\n\r\n--b--\r\n")] // empty
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nx\r\n--b--\r\n")] // Inbound Parse without "send raw"
    public async Task A_form_without_a_whole_mail_is_not_taken(string form)
    {
        await using var api = await Start();
        var content = new StringContent(form);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        using var answer = await api.Post(Routes.Mail, content, (Access.KeyHeader, TestApi.Key));

        await NotTaken(answer);
    }

    [Fact]
    public async Task A_signed_post_is_taken_and_no_other()
    {
        await using var api = await Start(new AccessOptions { WebhookPublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()) });
        var body = await Form().ReadAsByteArrayAsync();
        var now = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var old = clock.GetUtcNow().AddHours(-80).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        foreach (var (signature, timestamp) in new[]
        {
            (Sign(body, now), "1"), (Sign(body, old), old), (Sign([.. body, 0], now), now), ("", now), ("AAAA", now), ("no base64", now), (Sign(body, now), ""), (Sign(body, now), "never"),
        })
        {
            using var refused = await api.Post(Routes.Mail, Signed(body), (Signature, signature), (Timestamp, timestamp));
            await NotTaken(refused);
        }

        using var taken = await api.Post(Routes.Mail, Signed(body), (Signature, Sign(body, now)), (Timestamp, now));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal(Mail, await Stored());
    }

    [Fact]
    public async Task A_post_with_the_password_of_the_address_is_taken_and_no_other()
    {
        await using var api = await Start(new AccessOptions { WebhookSecret = "pass:word" });
        foreach (var header in new[] { "Basic " + Base64("x:pass"), "Basic " + Base64("pass:word"), "Basic %%%", "Bearer pass:word", "Basic" })
        {
            using var refused = await api.Post(Routes.Mail, Raw(), ("Authorization", header));
            await NotTaken(refused);
        }

        using var taken = await api.Post(Routes.Mail, Raw(), ("Authorization", "Basic " + Base64("inbound:pass:word")));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
    }

    [Fact]
    public async Task While_storage_fails_the_mail_service_keeps_the_mail()
    {
        var storage = new Storage(new FaultyBlobs(blobs, new Faults(seed: 1, rate: 1)), new MemoryQueues(clock));
        await using var api = await TestApi.Start(storage, clock);

        using var answer = await api.Post(Routes.Mail, Raw(), (Access.KeyHeader, TestApi.Key));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("Injected", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_larger_than_any_mail_is_not_taken()
    {
        await using var api = await Start();
        var content = new ByteArrayContent(new byte[MailRoute.MostBytes + 1]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("message/rfc822");
        try
        {
            using var answer = await api.Post(Routes.Mail, content, (Access.KeyHeader, TestApi.Key), ("Expect", "100-continue"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The server closed before the body was through, which is no acceptance either.
        }

        Assert.Null(await Stored());
    }

    private const string Signature = "X-Twilio-Email-Event-Webhook-Signature";
    private const string Timestamp = "X-Twilio-Email-Event-Webhook-Timestamp";

    private Task<TestApi> Start(AccessOptions? access = null) => TestApi.Start(new Storage(blobs, new MemoryQueues(clock)), clock, access);

    private static MultipartFormDataContent Form()
    {
        var form = new MultipartFormDataContent("inbound") { { new StringContent("{\"to\":[\"comments@example.net\"]}"), "envelope" }, { new StringContent("a@example.org"), "from" } };
        var mail = new ByteArrayContent(Mail);
        mail.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"email\"" };
        form.Add(mail);
        return form;
    }

    private static ByteArrayContent Raw()
    {
        var content = new ByteArrayContent(Mail);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("message/rfc822");
        return content;
    }

    private static ByteArrayContent Signed(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=\"inbound\"");
        return content;
    }

    private string Sign(byte[] body, string timestamp) =>
        Convert.ToBase64String(key.SignData([.. Encoding.UTF8.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private async Task NotTaken(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Null(await Stored());
    }

    /// <summary>The one mail that is stored; null for none.</summary>
    private async Task<byte[]?> Stored()
    {
        var mails = await blobs.List(Containers.Mail, "", CancellationToken.None).ToListAsync();
        return mails.Count == 0 ? null : (await blobs.Read(Assert.Single(mails).Name, CancellationToken.None))!.Content.ToArray();
    }
}
