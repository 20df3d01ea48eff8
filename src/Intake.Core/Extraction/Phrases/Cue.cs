namespace Intake.Extraction.Phrases;

/// <summary>Patterns whose every match has one of a few words in it, so that most texts need not be searched for them.</summary>
[Flags]
internal enum Cue : ulong
{
    /// <summary>No pattern.</summary>
    None = 0,

    /// <summary>Words for whom one speaks.</summary>
    Behalf = 1,

    /// <summary>Words that one speaks as a State.</summary>
    National = 1 << 1,

    /// <summary>An office with an adjective for its State.</summary>
    AdjectiveOffice = 1 << 2,

    /// <summary>The small print under a mail.</summary>
    Disclaimer = 1 << 3,

    /// <summary>What only says that comments are here.</summary>
    Announcement = 1 << 4,

    /// <summary>The same in other languages.</summary>
    Announced = 1 << 5,

    /// <summary>Business of conferences and offices.</summary>
    Business = 1 << 6,

    /// <summary>A mail that takes the place of another.</summary>
    Replaces = 1 << 7,

    /// <summary>What others asked for.</summary>
    Reports = 1 << 8,

    /// <summary>Which occurrence of words is meant.</summary>
    Occurrence = 1 << 9,

    /// <summary>Words shown as they are now.</summary>
    Current = 1 << 10,

    /// <summary>Plural and singular.</summary>
    Number = 1 << 11,

    /// <summary>Support for proposals quoted below.</summary>
    Endorsement = 1 << 12,

    /// <summary>A provision named by the term it defines.</summary>
    Definition = 1 << 13,

    /// <summary>Words that say of marks whether others go or come.</summary>
    Meaning = 1 << 14,

    /// <summary>A provision named by its title or its subject.</summary>
    Titled = 1 << 15,
}
