namespace Intake.Reading.Rtf;

/// <summary>What LibreOffice writes otherwise than the specification says, seen in its version 7.4.</summary>
internal sealed class LibreOfficeQuirks(RtfFile file)
{
    private bool isAtStart;
    private bool hasLooks;
    private bool? isInsertion;
    private int author;

    /// <summary>A group begins.</summary>
    public void Open() => (isAtStart, hasLooks, isInsertion) = (true, false, null);

    /// <summary>A group ends.</summary>
    public void Close() => (isAtStart, hasLooks, isInsertion) = (false, false, null);

    /// <summary>Whether a group began with the time of a tracked change of looks, whose control word is missing: <c>{664232640 \rtlch</c>.</summary>
    public bool IsTime(RtfText text, string next)
    {
        var wasAtStart = isAtStart;
        isAtStart = false;
        var pending = text.Pending;
        if (!file.IsOfLibreOffice || !wasAtStart || next is not ("rtlch" or "ltrch") || pending.Length < 2 || pending[^1] != ' ') return false;
        var digits = pending[0] == '-' ? pending[1..^1] : pending[..^1];
        return digits.Length > 0 && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>
    /// Takes the words of a change that stand behind the looks of a run, not before them: there they speak of the paragraph's end,
    /// since the insertion or deletion begins with it.
    /// </summary>
    /// <returns>Whether it took the word.</returns>
    public bool IsEnd(string word, int? number, RtfStories stories)
    {
        if (!file.IsOfLibreOffice) return false;
        switch (word)
        {
            case "revised" or "deleted" when hasLooks:
                isInsertion = word == "revised";
                return true;
            case "revauth" or "revauthdel" when isInsertion is not null:
                author = number ?? 0;
                return true;
            case "revdttm" or "revdttmdel" when isInsertion is { } inserted:
                var change = file.Change(author, number ?? 0, null);
                stories.ChangeEnd(inserted ? change : null, inserted ? null : change);
                isInsertion = null;
                return true;
            default:
                hasLooks |= !word.StartsWith("rev", StringComparison.Ordinal) && word != "deleted";
                return false;
        }
    }
}
