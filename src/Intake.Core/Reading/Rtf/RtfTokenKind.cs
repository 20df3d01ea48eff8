namespace Intake.Reading.Rtf;

/// <summary>What a piece of an RTF file is.</summary>
internal enum RtfTokenKind
{
    /// <summary>The file has ended.</summary>
    End,

    /// <summary><c>{</c></summary>
    Open,

    /// <summary><c>}</c></summary>
    Close,

    /// <summary>A control word such as <c>\b</c> or <c>\u8364</c>.</summary>
    Word,

    /// <summary>A control symbol such as <c>\~</c>; its character is the name.</summary>
    Symbol,

    /// <summary>One byte of text, as it stands or as <c>\'e9</c>.</summary>
    Byte,
}
