namespace Intake.Service.Pipeline;

/// <summary>What a compilation was made of and what it is: <c>compilations/{consultation}/{key}/manifest.json</c>. The same inputs give the same bytes.</summary>
/// <param name="Schema"><c>intake/compilation/1</c>.</param>
/// <param name="Consultation">Of which it is.</param>
/// <param name="Key">Names it by its inputs: mails, reviews, settings and program.</param>
/// <param name="Submissions">The ids of its mails, in ordinal order.</param>
/// <param name="Reviews">The ids of the mails with a review, in ordinal order.</param>
/// <param name="SetAside">The ids of mails without which alone it could be made; they stand in it as held.</param>
/// <param name="Files">Its files.</param>
/// <param name="Editions">Further editions of the Word file, each made when somebody asks for it first; null in those of an earlier program.</param>
/// <param name="ReadAgain">The mails that were read again, each with the number of the reading whose record is in it; null in those of an earlier program.</param>
public sealed record Manifest(
    string Schema,
    string Consultation,
    string Key,
    IReadOnlyList<string> Submissions,
    IReadOnlyList<string> Reviews,
    IReadOnlyList<string> SetAside,
    IReadOnlyList<ManifestFile> Files,
    IReadOnlyList<ManifestEdition>? Editions = null,
    IReadOnlyList<string>? ReadAgain = null)
{
    /// <summary>The name of its form.</summary>
    public const string Form = "intake/compilation/1";
}
