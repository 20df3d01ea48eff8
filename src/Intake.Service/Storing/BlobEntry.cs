namespace Intake.Service.Storing;

/// <summary>A blob in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">In bytes.</param>
/// <param name="StoredAt">When its present state was stored.</param>
/// <param name="State">Names its present state, to be compared with what an earlier list said; not always the ETag that a write needs.</param>
public sealed record BlobEntry(BlobName Name, long Length, DateTimeOffset StoredAt, string State);
