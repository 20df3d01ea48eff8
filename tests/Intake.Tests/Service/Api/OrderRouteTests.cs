using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Intake.Service.Api;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Intake.Tests.Service.Pipeline;
using Microsoft.Extensions.Time.Testing;

namespace Intake.Tests.Service.Api;

/// <summary>The chair sets the order of what is proposed on a provision.</summary>
public sealed class OrderRouteTests : IAsyncLifetime
{
    private const string Consultation = "quiet-zones-draft1";
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 12, 8, 0, 0, TimeSpan.Zero));
    private Storage storage = null!;
    private TestApi api = null!;

    public async Task InitializeAsync()
    {
        storage = await TestPipeline.Sample(clock);
        api = await TestApi.Start(storage, clock, new AccessOptions { Key = TestApi.Key, IsEntra = true });
        await api.ReadSample();
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task An_order_is_shown_at_once_and_in_the_next_files_and_none_brings_the_measured_one_back()
    {
        var (id, proposals) = await Contested();
        var before = (await api.Get<CompileStage>().Current(Consultation, CancellationToken.None))!.Manifest;
        using var set = await Put(id, new { key = "o1", proposals = proposals.Reverse() }, "Chair");
        var shown = await set.Content.ReadFromJsonAsync<JsonElement>();
        var during = (await api.Get<CompileStage>().Run(Consultation, CancellationToken.None))!.Manifest;
        using var undone = await Put(id, new { key = "o2", proposals = Array.Empty<string>() }, "Chair");
        var after = (await api.Get<CompileStage>().Run(Consultation, CancellationToken.None))!.Manifest;

        Assert.Equal(proposals.Reverse(), Firsts(shown));
        Assert.StartsWith("Order set by the Chair.", shown.GetProperty("ordered").GetString(), StringComparison.Ordinal);
        Assert.Equal(proposals, Firsts(await undone.Content.ReadFromJsonAsync<JsonElement>()));
        string Hash(Manifest manifest) => manifest.Files.Single(f => f.Name == "compilation.json").Sha256;
        Assert.NotEqual(Hash(before), Hash(during));
        Assert.Equal(Hash(before), Hash(after));
        Assert.Equal(before.Reviews, during.Reviews);
    }

    [Fact]
    public async Task What_cannot_be_ordered_is_told_and_only_a_chair_may()
    {
        var (id, proposals) = await Contested();

        foreach (var (provision, body, role, status) in new (string, object, string, HttpStatusCode)[]
        {
            (id, new { key = "a", proposals }, "Officer", HttpStatusCode.Forbidden),
            (id, new { key = "a", proposals }, "Administrator", HttpStatusCode.OK),
            (id, new { key = "b", proposals = new[] { "nowhere-1" } }, "Chair", HttpStatusCode.Conflict),
            (id, new { key = "not a key", proposals }, "Chair", HttpStatusCode.BadRequest),
            (id, new { proposals }, "Chair", HttpStatusCode.BadRequest),
            (id, new { key = "b" }, "Chair", HttpStatusCode.BadRequest),
            (id, new { key = "b", proposals = new string?[] { null } }, "Chair", HttpStatusCode.BadRequest),
            ("no-such-provision", new { key = "b", proposals }, "Chair", HttpStatusCode.NotFound),
        })
        {
            using var answer = await Put(provision, body, role);
            Assert.Equal((JsonSerializer.Serialize(body), status), (JsonSerializer.Serialize(body), answer.StatusCode));
        }

        var decision = Assert.Single((await storage.Blobs.Read(EntryOrders.Blob(Consultation), PipelineJson.Default.EntryOrders, CancellationToken.None))!.Value.Value.Decisions);
        Assert.Equal(("a", id, "ms.administrator@example.org", clock.GetUtcNow()), (decision.Key, decision.Provision, decision.By, decision.At));
    }

    /// <summary>A provision with several entries, with the first proposal of each.</summary>
    private async Task<(string Id, string[] Proposals)> Contested()
    {
        using var found = await api.Ask($"{Routes.Provisions}?filter=touched");
        foreach (var id in (await found.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ids").EnumerateArray().Select(i => i.GetString()!))
        {
            using var provision = await api.Ask($"/api/provisions/{Uri.EscapeDataString(id)}");
            if (Firsts(await provision.Content.ReadFromJsonAsync<JsonElement>()) is { Length: > 1 } firsts) return (id, firsts);
        }

        throw new InvalidOperationException("The sample has no provision with two entries.");
    }

    private static string[] Firsts(JsonElement provision) =>
        [.. provision.GetProperty("entries").EnumerateArray().Where(e => e.GetProperty("sources").GetArrayLength() > 0).Select(e => e.GetProperty("sources")[0].GetProperty("proposal").GetString()!)];

    private Task<HttpResponseMessage> Put(string id, object body, string role)
    {
        var principal = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { claims = new[] { new { typ = "roles", val = role }, new { typ = "preferred_username", val = $"ms.{role.ToLowerInvariant()}@example.org" } } }));
        return api.Send(HttpMethod.Put, $"/api/provisions/{Uri.EscapeDataString(id)}", new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"), ("X-MS-CLIENT-PRINCIPAL", principal), (Access.DeskHeader, "1"));
    }
}
