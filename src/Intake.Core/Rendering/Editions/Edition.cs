using System.Collections.Immutable;
using Intake.Compiling;

namespace Intake.Rendering.Editions;

/// <summary>A way to show a compilation. What it leaves out or renames is taken from the compilation before anything is rendered.</summary>
public sealed record Edition
{
    private Edition(EditionKind kind, string name, ImmutableArray<string> sections) => (Kind, Name, Sections) = (kind, name, sections);

    /// <summary>The edition of record.</summary>
    public static Edition Attributed { get; } = new(EditionKind.Attributed, "Attributed", []);

    /// <summary>Counts in place of names; see <see cref="Anonymity"/> for what else tells who spoke.</summary>
    public static Edition Anonymous { get; } = new(EditionKind.Anonymous, "Anonymous", []);

    /// <summary>Sorted by delegation, groups first, then by English short name.</summary>
    public static Edition ByDelegation { get; } = new(EditionKind.ByDelegation, "By delegation", []);

    /// <summary>What it shows.</summary>
    public EditionKind Kind { get; }

    /// <summary>What the cover calls it.</summary>
    public string Name { get; }

    /// <summary>Of a meeting the ids of the headings that it takes up, <c>preamble</c> among them; empty for all.</summary>
    public ImmutableArray<string> Sections { get; }

    /// <summary>The edition for one meeting.</summary>
    /// <param name="name">As the timetable has it.</param>
    /// <param name="sections">Ids of headings, or <c>preamble</c>; empty for all.</param>
    public static Edition Meeting(string name, ImmutableArray<string> sections) => new(EditionKind.Meeting, $"For the meeting: {name}", sections);

    /// <summary>The part of a compilation that the edition may show, renamed where it must be; any renderer can show the result.</summary>
    public Compilation Of(Compilation compilation) => Kind switch
    {
        EditionKind.Attributed or EditionKind.ByDelegation => compilation,
        EditionKind.Anonymous => Anonymity.Of(compilation),
        EditionKind.Meeting => Sections.IsEmpty ? compilation : MeetingSections.Of(compilation, Sections),
    };
}
