namespace Intake.Reading.Pdf.Content;

/// <summary>What an annotation does to a page.</summary>
internal enum PageNoteKind
{
    /// <summary>It only says something: a note, free text, a stamp, a drawn line or shape.</summary>
    Says,

    /// <summary>It highlights words.</summary>
    Highlights,

    /// <summary>It underlines words.</summary>
    Underlines,

    /// <summary>It strikes words.</summary>
    Strikes,

    /// <summary>It puts words in at a place.</summary>
    Inserts,

    /// <summary>It makes words a link.</summary>
    Links,

    /// <summary>It shows what was filled into a field of a form.</summary>
    Fills,
}
