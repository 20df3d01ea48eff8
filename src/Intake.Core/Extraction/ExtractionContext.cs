using Intake.Drafts;
using Intake.Extraction.Copies;
using Intake.Extraction.Places;
using Intake.Mail;

namespace Intake.Extraction;

/// <summary>All that a mail is read against; made once for a consultation and shared by its mails.</summary>
public sealed class ExtractionContext
{
    private readonly Lazy<RecognizedWords> recognized;

    /// <summary>Makes a context.</summary>
    public ExtractionContext(Draft draft, Consultation consultation, DelegationList delegations, Limits limits)
    {
        (Draft, Consultation, Delegations, Limits) = (draft, consultation, delegations, limits);
        Index = new DraftIndex(draft);
        recognized = new(() => new RecognizedWords(draft));
        Copies = new CopyMatcher(Index);
    }

    /// <summary>The base text.</summary>
    public Draft Draft { get; }

    /// <summary>The call for comments.</summary>
    public Consultation Consultation { get; }

    /// <summary>Those who may write.</summary>
    public DelegationList Delegations { get; }

    /// <summary>What is read at most.</summary>
    public Limits Limits { get; }

    internal DraftIndex Index { get; }

    internal CopyMatcher Copies { get; }

    /// <summary>Mends recognised text; made when the first scan comes.</summary>
    internal RecognizedWords Recognized => recognized.Value;
}
