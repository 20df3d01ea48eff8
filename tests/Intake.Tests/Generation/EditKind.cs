namespace Intake.Tests.Generation;

/// <summary>What is edited.</summary>
internal enum EditKind
{
    /// <summary>Words of a provision, once or twice.</summary>
    Words,

    /// <summary>A paragraph put between two others.</summary>
    NewParagraph,

    /// <summary>A whole provision taken out.</summary>
    DeletedParagraph,

    /// <summary>A whole provision put elsewhere.</summary>
    MovedParagraph,
}
