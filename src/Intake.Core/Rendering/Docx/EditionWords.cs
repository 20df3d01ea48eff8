using Intake.Rendering.Editions;

namespace Intake.Rendering.Docx;

/// <summary>What the cover and the head of a page say of an edition.</summary>
internal static class EditionWords
{
    /// <summary>True of every edition.</summary>
    public static readonly string[] Notices =
    [
        "Proposals are shown as they were received. Nothing in them has been corrected or shortened; the headlines and counts are the compiler’s.",
        "This compilation does not replace the submissions, which remain the record of what each delegation said.",
        "The order of proposals implies nothing about their merit or their support. It is a proposal to the Chair, who can change it.",
    ];

    private const string Folded =
        "Proposals with the same resulting text are one entry (A, B, …), with every proponent in brackets: groups first, then States and others "
        + "by English short name.";

    private const string Order =
        "Within a paragraph the entries furthest from the draft come first: deletion of the paragraph, a new text for it, then changes by the "
        + "share of words that they touch (the measure is printed), one word, punctuation; changes of place come last. Wordings that nearly equal "
        + "one another stand side by side.";

    private const string Counts =
        "“From 14 delegations” counts a group as its members, and no delegation twice. “Late” is what came at or after the deadline. “Or. fr” "
        + "marks words in another language than English, which are not translated.";

    private const string Rolling =
        "Where wordings compete for the same words, or for one place, the rolling text has them side by side in brackets: first the draft’s (“–” where it has "
        + "none), then each other with its letters. A change that competes with none stands in it too.";

    private static readonly string[] Attributed = [Folded, Order, Rolling, Counts];

    private static readonly string[] Anonymous =
    [
        "Proposals with the same resulting text are one entry (A, B, …), with the number of its proponents in brackets. The letters are those of "
        + "the attributed edition.",
        Order,
        Rolling,
        "In counts a group is one delegation, and no delegation counts twice. “A group” is printed only where several groups wrote, and the size of a group only where several of these have it.",
        "In reasons and comments “[name]” stands for the name of a delegation that wrote, and “[address]” for an address. The texts that are proposed "
        + "are unchanged, with the names that they hold. What is late, and in which language it came, is not marked.",
        "Reasons and comments are otherwise verbatim, in their own language: what they say may still tell whose they are. Read this edition through "
        + "before it is handed on.",
    ];

    private static readonly string[] ByDelegation =
    [
        "Each delegation has its general comments first, then in the order of the draft its proposals, each with its letter in the attributed edition, "
        + "its headline and the resulting text with the changes marked. What it supports or opposes stands under the paragraph, with the proposal’s letter.",
        Folded + " An entry with several proponents stands under each of them.",
        Counts,
    ];

    /// <summary>How to read the edition, a paragraph each.</summary>
    public static string[] Legend(Edition edition) => edition.Kind switch
    {
        EditionKind.Attributed => Attributed,
        EditionKind.Anonymous => Anonymous,
        EditionKind.ByDelegation => ByDelegation,
        EditionKind.Meeting =>
        [
            "This edition has the sections that the meeting takes up: their map, provisions, structure and what needs attention there. General comments, "
            + "the submissions, what stands at no place of the draft and the annexes are in the full edition. The figures for submissions and for what is in question are those of the full edition.",
            .. Attributed,
        ],
    };

    /// <summary>The head of every page.</summary>
    public static string Header(Edition edition) => edition.Kind switch
    {
        EditionKind.Attributed => "Compilation of proposals",
        EditionKind.Anonymous => "Compilation of proposals: anonymous",
        EditionKind.ByDelegation => "Compilation of proposals: by delegation",
        EditionKind.Meeting => "Compilation of proposals: sections of a meeting",
    };
}
