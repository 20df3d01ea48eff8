using System.Net;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

public sealed class DeskFilesTests
{
    [Fact]
    public async Task Every_file_of_the_desk_is_served_under_its_name_and_nothing_else()
    {
        var clock = new FakeTimeProvider();
        await using var api = await TestApi.Start(new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)), clock);
        var files = typeof(Intake.Service.Api.IntakeApi).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Intake.Service.Desk.", StringComparison.Ordinal)).Select(n => n["Intake.Service.Desk.".Length..]).ToList();

        Assert.Contains("index.html", files);
        foreach (var file in files)
        {
            using var answer = await api.Client.GetAsync(file == "index.html" ? "/" : "/" + file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(Path.GetExtension(file) switch { ".html" => "text/html", ".css" => "text/css", ".js" => "text/javascript", var other => other }, answer.Content.Headers.ContentType!.MediaType);
        }

        using var unknown = await api.Client.GetAsync("/unknown.js");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
