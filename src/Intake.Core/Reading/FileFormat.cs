namespace Intake.Reading;

/// <summary>What a file is, told from its bytes, never from its name alone.</summary>
public enum FileFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Office Open XML text document (.docx, .docm, .dotx).</summary>
    Docx,

    /// <summary>OpenDocument text (.odt, .fodt).</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet (.ods).</summary>
    Ods,

    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>Word 97–2003 binary (.doc), or another OLE compound file.</summary>
    Ole,

    /// <summary>Office Open XML spreadsheet (.xlsx).</summary>
    Xlsx,

    /// <summary>Another zip archive.</summary>
    Zip,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>None of these.</summary>
    Unknown,
}
