namespace Intake.Extraction.Instructions;

/// <summary>What a sentence asks for.</summary>
internal enum InstructionKind
{
    /// <summary>Old words by new.</summary>
    ReplaceWords,

    /// <summary>Words out.</summary>
    DeleteWords,

    /// <summary>Words out that stand behind others.</summary>
    DeleteWordsAfter,

    /// <summary>Take words out that stand before other words.</summary>
    DeleteWordsBefore,

    /// <summary>A sentence or phrase out, named by its place.</summary>
    DeleteSentence,

    /// <summary>A span out, from words to words, both included.</summary>
    DeleteSpan,

    /// <summary>All words behind an anchor out, perhaps with others in their place.</summary>
    DeleteRest,

    /// <summary>Words in, behind an anchor.</summary>
    InsertAfter,

    /// <summary>Words in, before an anchor.</summary>
    InsertBefore,

    /// <summary>Words in, between two anchors.</summary>
    InsertBetween,

    /// <summary>Words in, at the end.</summary>
    Append,

    /// <summary>Words in, at the beginning.</summary>
    Prepend,

    /// <summary>A whole provision out.</summary>
    DeleteParagraph,

    /// <summary>A whole provision by another text.</summary>
    ReplaceParagraph,

    /// <summary>A new paragraph.</summary>
    NewParagraph,

    /// <summary>A provision elsewhere.</summary>
    Move,

    /// <summary>Two provisions into one.</summary>
    Merge,

    /// <summary>One provision into two.</summary>
    Split,

    /// <summary>Two provisions in each other's place.</summary>
    Swap,
}
