using System.Collections.Immutable;
using DnsClient;
using DnsClient.Protocol;
using Intake.Mail;

namespace Intake.Service.Dkim;

/// <summary>Asks DNS for the keys (RFC 6376 §3.6.2), and keeps what it said for as long as it allows, an hour at most.</summary>
public sealed class DnsDkimKeys : IDkimKeySource
{
    private const int MostRecords = 4; // at one name; more are nobody's key

    private readonly LookupClient client;

    /// <summary>Asks the name servers of this machine.</summary>
    public DnsDkimKeys() : this(new LookupClientOptions())
    {
    }

    /// <summary>Asks given name servers.</summary>
    internal DnsDkimKeys(LookupClientOptions options)
    {
        options.UseCache = true;
        options.MaximumCacheTimeout = TimeSpan.FromHours(1);
        options.ThrowDnsErrors = false;
        options.ContinueOnDnsError = true;
        options.Retries = 1;
        options.Timeout = TimeSpan.FromSeconds(3);
        client = new LookupClient(options);
    }

    /// <inheritdoc/>
    public async Task<DkimKeys> Find(ImmutableArray<string> names, CancellationToken stop)
    {
        var found = new List<KeyValuePair<string, ImmutableArray<string>>>();
        foreach (var name in names)
        {
            var records = (await Ask(name, stop)).Answers.OfType<TxtRecord>().Take(MostRecords + 1).ToList();
            // The texts of one record belong together; those of several do not.
            if (records.Count is > 0 and <= MostRecords) found.Add(new(name, [.. records.Select(r => string.Concat(r.Text))]));
        }

        return new DkimKeys(found);
    }

    private async Task<IDnsQueryResponse> Ask(string name, CancellationToken stop)
    {
        try
        {
            var answer = await client.QueryAsync(name, QueryType.TXT, cancellationToken: stop);
            if (answer.Header.ResponseCode is DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain) return answer;
            throw new DkimKeysUnavailableException($"DNS answers \"{answer.Header.ResponseCode}\" for {name}.");
        }
        catch (DnsResponseException e)
        {
            throw new DkimKeysUnavailableException($"DNS does not answer for {name}.", e);
        }
    }
}
