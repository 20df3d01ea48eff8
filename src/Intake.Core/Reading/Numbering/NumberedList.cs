namespace Intake.Reading.Numbering;

/// <summary>A list that paragraphs refer to (ECMA-376-1:2016 §17.9.15, num), its levels worked out.</summary>
/// <param name="Id">What paragraphs refer to.</param>
/// <param name="Definition">Id of the definition whose count it shares with other lists.</param>
/// <param name="Levels">Nine levels; null for one that is not defined.</param>
/// <param name="Starts">For each level, where it starts anew at the list's first use (ECMA-376-1:2016 §17.9.26); null for going on.</param>
internal sealed record NumberedList(int Id, int Definition, NumberingLevel?[] Levels, int?[] Starts)
{
    /// <summary>How many levels a list has.</summary>
    public const int Depth = 9;

    /// <summary>The level that one of some paragraph styles stands for; null when none does.</summary>
    public int? LevelOf(List<string> styles)
    {
        foreach (var style in styles)
        {
            for (var i = 0; i < Depth; i++)
            {
                if (Levels[i]?.Style == style && style.Length > 0) return i;
            }
        }

        return null;
    }
}
