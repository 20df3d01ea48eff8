using Intake.Reading.Docx.Styles;
using Intake.Reading.Numbering;

namespace Intake.Reading.Docx.Numbering;

/// <summary>The lists of a document as the file has them (§17.9).</summary>
internal sealed class NumberingDefinitions(StyleSheet styles)
{
    private readonly Dictionary<int, NumberedList?> resolved = [];

    /// <summary>Levels of each definition, by its id (§17.9.1, abstractNum).</summary>
    public Dictionary<int, NumberingLevel?[]> Definitions { get; } = [];

    /// <summary>For a definition that only names a numbering style, that style's id (§17.9.21, numStyleLink).</summary>
    public Dictionary<int, string> StyleOf { get; } = [];

    /// <summary>Each list's definition, with its own levels and starts instead (§17.9.8, lvlOverride).</summary>
    public Dictionary<int, NumberedList> Lists { get; } = [];

    /// <summary>The list with an id; null for 0 and for one that is not there.</summary>
    public NumberedList? Find(int id)
    {
        if (id == 0 || resolved.TryGetValue(id, out var list)) return id == 0 ? null : resolved[id];
        list = Lists.TryGetValue(id, out var written) ? Resolve(written) : null;
        resolved.Add(id, list);
        return list;
    }

    private NumberedList Resolve(NumberedList written)
    {
        var definition = written.Definition;
        if (StyleOf.TryGetValue(definition, out var style) && styles.Find(style)?.NumberingId is { } other && Lists.TryGetValue(other, out var linked))
            definition = linked.Definition;
        var levels = new NumberingLevel?[NumberedList.Depth];
        var defined = Definitions.GetValueOrDefault(definition);
        for (var i = 0; i < levels.Length; i++) levels[i] = written.Levels[i] ?? defined?[i];
        return written with { Definition = definition, Levels = levels };
    }
}
