using CsCheck;
using Intake.Tests.Generation;

namespace Intake.Tests.Laws;

/// <summary>Generates cases; a failure prints the seed that makes it again.</summary>
internal static class GeneratedCase
{
    /// <summary>A small draft of any shape of numbers, one to four mails of one kind, few edits.</summary>
    public static readonly Gen<Case> Any =
        from kind in Gen.Enum<MailKind>()
        from paragraphs in Gen.Int[6, 60]
        from mails in Gen.Int[1, 4]
        from edits in Gen.Int[1, 8]
        from seed in Gen.Int[0, 100_000]
        select Cases.Generated(kind, paragraphs, mails, edits, seed);
}
