namespace Intake.Extraction.Copies;

/// <summary>A pair of signs that people set around words to mark them.</summary>
/// <param name="Open">The sign in front.</param>
/// <param name="Close">The sign behind.</param>
/// <param name="Means">What it means without a word of explanation; null when only an explanation or comparison can tell.</param>
/// <param name="IsCompared">Whether comparison with the draft may tell; a sign that texts use otherwise needs an explanation.</param>
internal sealed record Sign(string Open, string Close, MarkedText.Mark? Means = null, bool IsCompared = false)
{
    /// <summary>Its form.</summary>
    public MarkForm Form => MarkForm.Sign(Open, Close);

    /// <summary>Whether the same character opens and closes, so that only the letters around tell which it is.</summary>
    public bool IsSymmetric => Open == Close;
}
