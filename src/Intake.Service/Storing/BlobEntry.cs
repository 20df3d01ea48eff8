namespace Intake.Service.Storing;

/// <summary>A blob in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">In bytes.</param>
/// <param name="StoredAt">When its present state was stored.</param>
public sealed record BlobEntry(BlobName Name, long Length, DateTimeOffset StoredAt);
