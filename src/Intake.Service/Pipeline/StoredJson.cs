using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Intake.Service.Storing;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Service.Pipeline;

/// <summary>Reads and writes the small records of the pipeline in a store.</summary>
internal static class StoredJson
{
    private const int ShownDigits = 12; // of the hash that tells two damaged states apart

    /// <summary>The record of a blob, sound or not; null when there is none.</summary>
    public static async Task<Found<T>?> Look<T>(this IBlobStore blobs, BlobName name, JsonTypeInfo<T> form, CancellationToken stop) where T : class
    {
        if (await blobs.Read(name, stop) is not { } blob) return null;
        try
        {
            return new Found<T>(JsonSerializer.Deserialize(blob.Content.Span, form), blob.ETag, blob.StoredAt, blob.Content);
        }
        catch (JsonException)
        {
            return new Found<T>(null, blob.ETag, blob.StoredAt, blob.Content);
        }
    }

    /// <summary>The record of a blob and the state it was read in; null when there is none.</summary>
    /// <exception cref="StorageException">The blob is there, but is no such record.</exception>
    public static async Task<(T Value, string ETag)?> Read<T>(this IBlobStore blobs, BlobName name, JsonTypeInfo<T> form, CancellationToken stop) where T : class =>
        await blobs.Look(name, form, stop) is not { } found ? null
        : found.Sound is { } sound ? (sound, found.ETag)
        : throw new StorageException($"\"{name}\" is not what it should be; look who wrote it.");

    /// <summary>Gives the alarm for a blob that cannot be read. Its name has ids; nothing of its content is said.</summary>
    /// <param name="log">Gives it.</param>
    /// <param name="name">The blob.</param>
    /// <param name="so">What is done without it, as the end of a sentence.</param>
    public static void Unreadable(this ILogger log, BlobName name, string so)
    {
        Signals.Unreadable.Add(1, new KeyValuePair<string, object?>("container", name.Container));
        log.LogError("\"{Blob}\" in the store cannot be read, so {Consequence}. Look what damaged it.", name, so);
    }

    /// <summary>Keeps the bytes of a damaged record beside it, for a person, before another takes its place.</summary>
    public static Task KeepAside(this IBlobStore blobs, BlobName name, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        var stem = name.Path.EndsWith(".json", StringComparison.Ordinal) ? name.Path[..^5] : name.Path;
        return blobs.Create(new BlobName(name.Container, $"{stem}.{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..ShownDigits]}.damaged"), content, stop);
    }

    /// <summary>Stores a record that is not there yet; null when it is.</summary>
    public static Task<string?> Create<T>(this IBlobStore blobs, BlobName name, T value, JsonTypeInfo<T> form, CancellationToken stop) =>
        blobs.Create(name, JsonSerializer.SerializeToUtf8Bytes(value, form), stop);

    /// <summary>Stores a new state of a record; null when it is no longer the one that was read.</summary>
    public static Task<string?> Replace<T>(this IBlobStore blobs, BlobName name, T value, string etag, JsonTypeInfo<T> form, CancellationToken stop) =>
        blobs.Replace(name, JsonSerializer.SerializeToUtf8Bytes(value, form), etag, stop);

    /// <summary>Stores a new state of a record, or its first; null when another was quicker.</summary>
    /// <param name="blobs">The store.</param>
    /// <param name="name">Where.</param>
    /// <param name="value">The record.</param>
    /// <param name="etag">The state that was read; null when there was none.</param>
    /// <param name="form">Its form.</param>
    /// <param name="stop">Gives up.</param>
    public static Task<string?> Put<T>(this IBlobStore blobs, BlobName name, T value, string? etag, JsonTypeInfo<T> form, CancellationToken stop) =>
        etag is null ? blobs.Create(name, value, form, stop) : blobs.Replace(name, value, etag, form, stop);

    /// <summary>Sends a record as a message.</summary>
    public static Task Send<T>(this IMessageQueues queues, string queue, T message, JsonTypeInfo<T> form, TimeSpan delay, CancellationToken stop) =>
        queues.Send(queue, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(message, form)), delay, stop);

    /// <summary>The record of a message.</summary>
    /// <exception cref="FormatException">It is no such record; it belongs into the poison queue.</exception>
    public static T Parse<T>(string body, JsonTypeInfo<T> form) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, form) ?? throw new JsonException("It is null.");
        }
        catch (JsonException e)
        {
            throw new FormatException("The message is none of ours.", e);
        }
    }
}
