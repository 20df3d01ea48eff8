namespace Intake.Service.Pipeline;

/// <summary>A small record as the store has it. Whether it can be read is for its reader to heed: somebody else may have written it, or only half of it is there.</summary>
/// <param name="Sound">The record; null when the blob is none.</param>
/// <param name="ETag">The state it was read in.</param>
/// <param name="StoredAt">When that state was stored.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Found<T>(T? Sound, string ETag, DateTimeOffset StoredAt, ReadOnlyMemory<byte> Content) where T : class;
