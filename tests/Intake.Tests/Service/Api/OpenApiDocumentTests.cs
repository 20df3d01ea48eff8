using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Intake.Service.Api;
using Intake.Service.Storing;
using Intake.Tests.Service.Storing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

public sealed class OpenApiDocumentTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new();
    private TestApi api = null!;

    public async Task InitializeAsync() => api = await TestApi.Start(new Storage(new MemoryBlobs(clock), new MemoryQueues(clock)), clock);

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task The_document_has_every_route_below_api_with_its_methods_and_what_it_answers()
    {
        var document = await Document();
        var described = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {p.Name}")).Order(StringComparer.Ordinal);
        var mapped = api.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && e.RoutePattern.RawText != Routes.Document)
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText!.Replace("{**", "{", StringComparison.Ordinal)}")).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(mapped, described);
        Assert.True(mapped.Count > 15);
        Assert.All(document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()), o => Assert.NotEmpty(o.Value.GetProperty("summary").GetString()!));
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_answered_and_decided_is_described_as_it_is_written()
    {
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        Assert.True(schemas.GetProperty("Overview").GetProperty("properties").TryGetProperty("isClosed", out _));
        Assert.Contains("insert-paragraph", schemas.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("\"seen\"", schemas.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_role_nobody_sees_it()
    {
        using var answer = await api.Client.GetAsync(Routes.Document);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<JsonElement> Document()
    {
        using var answer = await api.Ask(Routes.Document);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
