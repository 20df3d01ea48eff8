using DnsClient;
using Intake.Service.Dkim;

namespace Intake.Tests.Service.Dkim;

/// <summary>Keys out of DNS.</summary>
public sealed class DnsDkimKeysTests : IDisposable
{
    private readonly DnsServer server = new();
    private readonly DnsDkimKeys keys;

    public DnsDkimKeysTests() => keys = new DnsDkimKeys(new LookupClientOptions(server.Address));

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task The_texts_of_a_record_are_one_and_two_records_are_two()
    {
        server.Records["s1._domainkey.example.org"] = [["v=DKIM1; p=AB", "CD"]];
        server.Records["s2._domainkey.example.org"] = [["v=DKIM1; p=A"], ["v=DKIM1; p=B"]];

        var found = await keys.Find(["s1._domainkey.example.org", "s2._domainkey.example.org", "s3._domainkey.example.org"], CancellationToken.None);

        Assert.Equal("v=DKIM1; p=ABCD", Assert.Single(found.At("s1._domainkey.example.org")));
        Assert.Equal(2, found.At("s2._domainkey.example.org").Length);
        Assert.Empty(found.At("s3._domainkey.example.org"));
    }

    [Fact]
    public async Task What_was_said_is_kept_for_a_while()
    {
        server.Records["s1._domainkey.example.org"] = [["v=DKIM1; p=AB"]];
        for (var i = 0; i < 5; i++) await keys.Find(["s1._domainkey.example.org"], CancellationToken.None);

        Assert.Equal(1, server.Questions);
    }

    [Fact]
    public async Task A_name_server_that_fails_is_asked_again_later()
    {
        server.Otherwise = 2;
        await Assert.ThrowsAsync<DkimKeysUnavailableException>(() => keys.Find(["s1._domainkey.example.org"], CancellationToken.None));

        server.Records["s1._domainkey.example.org"] = [["v=DKIM1; p=AB"]];
        Assert.Equal("v=DKIM1; p=AB", Assert.Single((await keys.Find(["s1._domainkey.example.org"], CancellationToken.None)).At("s1._domainkey.example.org")));
    }

    [Fact]
    public async Task Nobody_is_asked_for_nothing()
    {
        await keys.Find([], CancellationToken.None);

        Assert.Equal(0, server.Questions);
    }
}
