namespace Intake.Reading.Building;

/// <summary>
/// Completes changes of whole paragraphs in files that LibreOffice writes in Word's older formats: it does not say there whose the end
/// of a paragraph is, so that a paragraph whose words are all new is new, and one whose words are all deleted is deleted.
/// </summary>
internal static class WholeChange
{
    /// <summary>Says of the end of a paragraph what is said of all its words.</summary>
    /// <param name="paragraph">The paragraph, its own end not being said to be changed.</param>
    /// <param name="beginsWithNewEnd">Whether the end before it is inserted: then the insertion ends with the words of this one, and not with its end.</param>
    public static void Complete(OpenParagraph paragraph, bool beginsWithNewEnd)
    {
        var runs = paragraph.Close().Runs;
        if (runs.IsEmpty) return;
        if (!beginsWithNewEnd && runs.All(r => r.Inserted is not null)) paragraph.MarkInserted ??= runs[^1].Inserted;
        if (runs.All(r => r.Deleted is not null)) paragraph.MarkDeleted ??= runs[^1].Deleted;
    }
}
