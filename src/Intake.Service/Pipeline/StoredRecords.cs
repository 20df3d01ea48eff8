using System.Text.Json;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Rendering.Json;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Reads the records of mails and the decisions on them; what is none, or another mail's, is damaged.</summary>
internal static class StoredRecords
{
    /// <summary>The record of a mail; null when the blob is none.</summary>
    public static Submission? Parse(string id, StoredBlob blob) => Sound(() => SubmissionJson.Read(blob.Content.Span)) is { } record && record.Id == id ? record : null;

    /// <summary>The decisions on a mail; null when the blob has none that can be read.</summary>
    public static Review? Decisions(string id, StoredBlob blob) =>
        Sound(() => ReviewJson.Read(blob.Content.Span)) is { Decisions.IsDefault: false } review && review.Id == id && review.Decisions.All(d => d is { Key.Length: > 0 }) ? review : null;

    /// <summary>The second is what a text with half of a pair of surrogates gives.</summary>
    private static T? Sound<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
