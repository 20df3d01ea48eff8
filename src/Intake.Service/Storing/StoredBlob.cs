namespace Intake.Service.Storing;

/// <summary>A blob with its content.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ETag">Names this state of it; another content has another one.</param>
/// <param name="StoredAt">When this state was stored.</param>
public sealed record StoredBlob(ReadOnlyMemory<byte> Content, string ETag, DateTimeOffset StoredAt);
