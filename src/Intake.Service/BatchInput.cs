using System.Collections.Immutable;

namespace Intake.Service;

/// <summary>What a run over many mails works on.</summary>
/// <param name="Settings">The consultation.</param>
/// <param name="DraftPath">The draft.</param>
/// <param name="Mails">The mails, in their order.</param>
public sealed record BatchInput(ConsultationSettings Settings, string DraftPath, ImmutableArray<MailFile> Mails)
{
    /// <summary>An earlier compilation, against which what is new carries a star; null for none.</summary>
    public EarlierCompilation? Since { get; init; }

    /// <summary>Puts together what a person gave on a command line.</summary>
    /// <param name="consultation">Path of the consultation file; null for none.</param>
    /// <param name="draft">Path of the draft; null for the consultation's.</param>
    /// <param name="mails">Mail files or folders of them.</param>
    /// <exception cref="UnusableInputException">One of them cannot be used, or there is no draft.</exception>
    public static BatchInput Of(string? consultation, string? draft, IEnumerable<string> mails)
    {
        var settings = consultation is null ? ConsultationSettings.Default : ConsultationFile.Load(consultation);
        var path = draft ?? settings.DraftPath
            ?? throw new UnusableInputException($"The consultation \"{consultation}\" names no draft; add one to it or give --draft.");
        return new BatchInput(settings, path, MailFolder.Find(mails));
    }
}
