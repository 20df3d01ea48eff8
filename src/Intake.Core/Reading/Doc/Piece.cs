namespace Intake.Reading.Doc;

/// <summary>A stretch of the text that stands in one place of the file ([MS-DOC] §2.9.177, Pcd).</summary>
/// <param name="First">Position of its first character.</param>
/// <param name="Last">Position behind its last one.</param>
/// <param name="Place">Where its first byte is.</param>
/// <param name="IsNarrow">Whether a character is one byte of windows-1252, not two of UTF-16.</param>
/// <param name="Properties">Properties over those that stand with the text.</param>
internal sealed record Piece(int First, int Last, long Place, bool IsNarrow, ByteView Properties)
{
    /// <summary>Where a character is.</summary>
    public long PlaceOf(int position) => Place + ((position - First) * (IsNarrow ? 1L : 2L));
}
