namespace Intake.Mail;

/// <summary>How a text names a delegation.</summary>
public enum MentionKind
{
    /// <summary>By a name or an acronym: "Switzerland", "the EU".</summary>
    Name,

    /// <summary>By an adjective: "the Swiss proposal". Weaker, since it may speak of a language or a person.</summary>
    Adjective,

    /// <summary>By a country code of ISO 3166 in a list or in brackets: "[CHE, CRI]".</summary>
    Code,
}
