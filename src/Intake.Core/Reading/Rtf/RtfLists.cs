using Intake.Reading.Numbering;

namespace Intake.Reading.Rtf;

/// <summary>The lists of the file (RTF 1.9.1, "List Tables"), from which numbers are counted where the printed one tells only one view.</summary>
internal sealed class RtfLists
{
    private const int Most = 20_000;

    private readonly Dictionary<int, NumberingLevel?[]> definitions = [];
    private readonly Dictionary<int, NumberedList> lists = [];
    private NumberingLevel?[] levels = new NumberingLevel?[NumberedList.Depth];
    private int level = -1;
    private int listId;
    private int?[] starts = new int?[NumberedList.Depth];
    private int startLevel = -1;

    /// <summary>The list that paragraphs refer to by a number; null when there is none.</summary>
    public NumberedList? Find(int number) => lists.GetValueOrDefault(number);

    /// <summary>Takes a control word of <c>\listtable</c>: each level of each list, and then its id.</summary>
    public void Define(string word, int? number)
    {
        switch (word)
        {
            case "list":
                (levels, level) = (new NumberingLevel?[NumberedList.Depth], -1);
                break;
            case "listlevel" when level < NumberedList.Depth - 1:
                levels[++level] = new NumberingLevel { Start = 1 };
                break;
            case "levelnfc" or "levelnfcn" when Current is { } current:
                levels[level] = current with { Format = NumberFormat.OfCode(number ?? 0) };
                break;
            case "levelstartat" when Current is { } current:
                levels[level] = current with { Start = Math.Clamp(number ?? 1, 0, short.MaxValue) };
                break;
            case "levellegal" when Current is { } current:
                levels[level] = current with { IsLegal = number != 0 };
                break;
            case "levelnorestart" when Current is { } current && number != 0:
                levels[level] = current with { Restart = 0 };
                break;
            case "listid" when definitions.Count < Most:
                definitions[number ?? 0] = levels;
                break;
        }
    }

    /// <summary>Takes the text of the current level: a byte of length, then letters, and for the number of a level its place as a byte below 9.</summary>
    public void DefineText(string text)
    {
        if (Current is { } current && text.Length > 0) levels[level] = current with { Text = ListLevelText.Of(text.AsSpan(1).TrimEnd(';')) };
    }

    /// <summary>Takes a control word of <c>\listoverridetable</c>: the id of a list, where it starts anew, and the number paragraphs call it by.</summary>
    public void Override(string word, int? number)
    {
        switch (word)
        {
            case "listoverride":
                (starts, startLevel) = (new int?[NumberedList.Depth], -1);
                break;
            case "listid":
                listId = number ?? 0;
                break;
            case "lfolevel" when startLevel < NumberedList.Depth - 1:
                startLevel++;
                break;
            case "levelstartat" when startLevel >= 0:
                starts[startLevel] = Math.Clamp(number ?? 1, 0, short.MaxValue);
                break;
            case "ls" when number is { } called && lists.Count < Most && definitions.TryGetValue(listId, out var defined):
                lists[called] = new NumberedList(called, listId, defined, starts);
                break;
        }
    }

    private NumberingLevel? Current => level >= 0 ? levels[level] : null;
}
