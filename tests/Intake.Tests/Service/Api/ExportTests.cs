using System.IO.Compression;
using System.Net;
using Intake.Service.Api;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>All of a consultation as one archive.</summary>
public sealed class ExportTests
{
    private const string Consultation = "quiet-zones-draft1";

    [Fact]
    public async Task An_export_has_everything_of_the_consultation_byte_for_byte_and_is_for_administrators()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
        var storage = await TestPipeline.Sample(clock);
        await using var api = await TestApi.Start(storage, clock, new AccessOptions { Key = TestApi.Key, ReaderKey = "look" });
        await api.ReadSample(most: 2);

        using var reader = await api.Send(HttpMethod.Get, Routes.Export, null, (Access.KeyHeader, "look"));
        Assert.Equal(HttpStatusCode.Forbidden, reader.StatusCode);
        using var answer = await api.Ask(Routes.Export);
        Assert.Equal(($"{Consultation}.zip", "application/zip"), (answer.Content.Headers.ContentDisposition!.FileName, answer.Content.Headers.ContentType!.MediaType));
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());

        var wanted = new List<string>();
        foreach (var container in Containers.All)
        {
            await foreach (var entry in storage.Blobs.List(container, "", CancellationToken.None))
            {
                if (entry.Name.Path.EndsWith(".claim", StringComparison.Ordinal) || entry.Name.Path.EndsWith("/pending", StringComparison.Ordinal)) continue;
                wanted.Add(entry.Name.ToString());
                using var content = new MemoryStream();
                await using (var stream = await (archive.GetEntry(entry.Name.ToString()) ?? throw new KeyNotFoundException(entry.Name.ToString())).OpenAsync()) await stream.CopyToAsync(content);
                Assert.Equal((await storage.Blobs.Read(entry.Name, CancellationToken.None))!.Content.ToArray(), content.ToArray());
            }
        }

        Assert.Equal(wanted.Order(StringComparer.Ordinal), archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        Assert.Contains(wanted, w => w.StartsWith("mail/", StringComparison.Ordinal));
    }
}
