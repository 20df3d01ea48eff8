using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Counts receipts: to an address in a day, and all of them in a short time. In the store, since several processes send.</summary>
/// <param name="blobs">The store.</param>
/// <param name="options">How many.</param>
/// <param name="clock">Tells the day and the minute.</param>
internal sealed class ReceiptTallies(IBlobStore blobs, PipelineOptions options, TimeProvider clock)
{
    // An underscore is in no consultation's id.
    private const string Folder = "receipt_tallies";

    /// <summary>Counts one receipt to an address, once however often it is tried; false when the address has had enough for this day.</summary>
    /// <param name="address">The address.</param>
    /// <param name="mailId">The mail that it answers.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<bool> TakeOfDay(string address, string mailId, CancellationToken stop)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())))[..32];
        var blob = Blob($"{name}/{clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        while (true)
        {
            var known = await blobs.Look(blob, PipelineJson.Default.DayTally, stop);
            IReadOnlyList<string> mails = known?.Sound?.Mails ?? []; // one that cannot be read counts anew
            if (mails.Contains(mailId)) return true;
            if (mails.Count >= options.ReceiptsPerDay) return false;
            if (await blobs.Put(blob, new DayTally([.. mails, mailId]), known?.ETag, PipelineJson.Default.DayTally, stop) is not null) return true;
        }
    }

    /// <summary>Whether more may be sent now.</summary>
    public async Task<bool> MayFlow(CancellationToken stop) =>
        (await blobs.Look(Window(), PipelineJson.Default.Tally, stop))?.Sound?.Count is not { } count || count < options.ReceiptsInFloodTime;

    /// <summary>Counts one receipt of this time.</summary>
    public async Task Flow(CancellationToken stop)
    {
        while (true)
        {
            var known = await blobs.Look(Window(), PipelineJson.Default.Tally, stop);
            var next = new Tally(Math.Max(known?.Sound?.Count ?? 0, 0) + 1, Guid.NewGuid().ToString("n"));
            if (await blobs.Put(Window(), next, known?.ETag, PipelineJson.Default.Tally, stop) is not null) return;
        }
    }

    private BlobName Window() => Blob(string.Create(CultureInfo.InvariantCulture, $"all/{clock.GetUtcNow().UtcTicks / options.FloodTime.Ticks}"));

    private static BlobName Blob(string path) => new(Containers.Replies, $"{Folder}/{path}.json");
}
