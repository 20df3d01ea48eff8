using System.Globalization;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>The readings of a mail: a record is never changed, so a mail that stopped the reader and is read again gets another record beside the first.</summary>
/// <remarks>
/// <c>submissions/{consultation}/{id}.json</c> is the first record, <c>{id}.1.again</c> asks for another reading, whose record is <c>{id}.1.json</c>, and so on.
/// Until it is there the one before counts.
/// </remarks>
/// <param name="blobs">The store.</param>
internal sealed class Readings(IBlobStore blobs)
{
    private const string Asked = ".again";
    private const string Record = ".json";

    /// <summary>Where the record of a reading is kept; 0 for the first.</summary>
    public static BlobName Of(string consultation, string id, int reading) => reading == 0 ? ExtractStage.Record(consultation, id) : Name(consultation, id, reading, Record);

    /// <summary>The mail and the reading whose record a path of the container names; null when it names something else.</summary>
    public static (string Id, int Reading)? OfRecord(string path, string consultation) => Parse(path, consultation, Record);

    /// <summary>The mail and the reading that a path of the container asks for; null when it names something else.</summary>
    public static (string Id, int Reading)? OfAsked(string path, string consultation) => Parse(path, consultation, Asked) is (_, > 0) asked ? asked : null;

    /// <summary>Asks for another reading.</summary>
    /// <returns>False when one was asked for that is not there yet.</returns>
    public async Task<bool> Ask(string consultation, string id, CancellationToken stop)
    {
        for (var reading = 1; ; reading++)
        {
            if (await blobs.Create(Name(consultation, id, reading, Asked), Guid.NewGuid().ToByteArray(), stop) is not null) return true;
            if (await blobs.Read(Of(consultation, id, reading), stop) is null) return false;
        }
    }

    /// <summary>Where the record belongs that is to be written next; null when there is nothing to write.</summary>
    public async Task<BlobName?> Wanted(string consultation, string id, CancellationToken stop)
    {
        for (var reading = 0; reading == 0 || await blobs.Read(Name(consultation, id, reading, Asked), stop) is not null; reading++)
        {
            if (await blobs.Read(Of(consultation, id, reading), stop) is null) return Of(consultation, id, reading);
        }

        return null;
    }

    /// <summary>The record of the latest reading after the first; null when there is none.</summary>
    public async Task<StoredBlob?> Latest(string consultation, string id, CancellationToken stop)
    {
        StoredBlob? latest = null;
        for (var reading = 1; await blobs.Read(Of(consultation, id, reading), stop) is { } record; reading++) latest = record;
        return latest;
    }

    private static BlobName Name(string consultation, string id, int reading, string extension) =>
        new(Containers.Submissions, string.Create(CultureInfo.InvariantCulture, $"{consultation}/{id}.{reading}{extension}"));

    private static (string Id, int Reading)? Parse(string path, string consultation, string extension)
    {
        if (!path.StartsWith(consultation + "/", StringComparison.Ordinal) || !path.EndsWith(extension, StringComparison.Ordinal)) return null;
        var name = path[(consultation.Length + 1)..^extension.Length].Split('.');
        var reading = 0;
        return MailId.Is(name[0]) && (name.Length == 1 || (name.Length == 2 && int.TryParse(name[1], NumberStyles.None, CultureInfo.InvariantCulture, out reading))) ? (name[0], reading) : null;
    }
}
