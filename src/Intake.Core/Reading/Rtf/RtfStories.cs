using System.Globalization;
using Intake.Reading.Building;

namespace Intake.Reading.Rtf;

/// <summary>The document and the stories that hang on it, those that are open in one another.</summary>
internal sealed class RtfStories
{
    // LibreOffice keeps by bookmarks which insertion and which deletion are the two ends of a move made in Word.
    private const string MoveFrom = "__RefMoveFrom__";
    private const string MoveTo = "__RefMoveTo__";

    private readonly RtfFile file;
    private readonly Stack<(RtfStory Story, List<OpenParagraph> Paragraphs)> open = new();
    private readonly HashSet<string> margins = new(StringComparer.Ordinal);
    private readonly List<CellDefinition>[] rows = [[], []];
    private (bool Left, bool Above) merged;
    private string author = "";
    private DateTimeOffset? date;
    private string? reference;
    private int count;

    public RtfStories(RtfFile file)
    {
        this.file = file;
        open.Push((new RtfStory(file, ParagraphKind.Body, file.Builder.Body), file.Builder.Body));
    }

    private RtfStory Story => open.Peek().Story;

    /// <summary>Adds text to the innermost story.</summary>
    public void Say(string text, RtfState state) => Story.Say(text, state);

    /// <summary>Says who changed the end of the open paragraph.</summary>
    public void ChangeEnd(Revision? inserted, Revision? deleted) => Story.ChangeEnd(inserted, deleted);

    /// <summary>A story begins.</summary>
    public void Begin(RtfDestination destination, RtfState state)
    {
        state.Destination = RtfDestination.Text;
        state.PlainParagraph();
        (date, reference) = (null, null);
        var paragraphs = new List<OpenParagraph>();
        open.Push((new RtfStory(file, KindOf(destination), paragraphs), paragraphs));
    }

    /// <summary>The innermost story ends.</summary>
    /// <param name="ended">What held in it.</param>
    /// <param name="around">What holds where its mark stands.</param>
    public void End(RtfState ended, RtfState around)
    {
        if (open.Count == 1) return;
        var (story, paragraphs) = open.Pop();
        story.Close(ended);
        switch (ended.StoryKind)
        {
            case RtfDestination.Margin:
                foreach (var one in paragraphs.Where(p => p.HasText && margins.Add(p.Close().Text(View.All)))) file.Builder.Last.Add(one);
                break;
            case RtfDestination.Comment:
                EndComment(paragraphs);
                break;
            default:
                if (around.IsInserted || around.IsDeleted) paragraphs.ForEach(p => p.Revise(Story.Inserted(around), Story.Deleted(around)));
                Story.Current.After.AddRange(paragraphs);
                break;
        }
    }

    /// <summary>The file ends.</summary>
    public void EndAll(RtfState state)
    {
        while (open.Count > 1) End(state, state);
        Story.Close(state);
    }

    /// <summary>Takes a name or number that stood between the text.</summary>
    public void Take(RtfDestination destination, string text)
    {
        var comments = file.Builder.Comments;
        switch (destination)
        {
            case RtfDestination.PrintedNumber:
                Story.Print(text.Trim());
                break;
            case RtfDestination.CommentAuthor:
                author = text.Trim();
                break;
            case RtfDestination.CommentDate when int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var packed):
                date = PackedDate.Of(packed);
                break;
            case RtfDestination.CommentReference:
                reference = text.Trim();
                break;
            case RtfDestination.CommentStart:
                comments.Add(text.Trim(), new OpenComment());
                comments.Start(text.Trim(), null);
                break;
            case RtfDestination.BookmarkStart or RtfDestination.BookmarkEnd:
                var isStart = destination == RtfDestination.BookmarkStart;
                if (text.StartsWith(MoveTo, StringComparison.Ordinal)) Story.MovesTo = isStart ? text[MoveTo.Length..] : null;
                else if (text.StartsWith(MoveFrom, StringComparison.Ordinal)) Story.MovesFrom = isStart ? text[MoveFrom.Length..] : null;
                break;
            case RtfDestination.MoveFromStart or RtfDestination.MoveFromEnd:
                Story.MovesFrom = destination == RtfDestination.MoveFromStart ? text.Trim() : null;
                break;
            case RtfDestination.MoveToStart or RtfDestination.MoveToEnd:
                Story.MovesTo = destination == RtfDestination.MoveToStart ? text.Trim() : null;
                break;
        }
    }

    /// <summary>Takes a control word of the text (sections "Paragraph Formatting Properties", "Table Definitions", "Special Characters").</summary>
    public void Word(string word, int? number, RtfState state)
    {
        switch (word)
        {
            case "par":
                Story.EndParagraph(state);
                break;
            case "sect":
                if (Story.IsOpen) Story.EndParagraph(state);
                break;
            case "page" or "column":
                Story.Break(state);
                break;
            case "pard":
                state.PlainParagraph();
                break;
            case "s":
                state.Style = number ?? 0;
                break;
            case "outlinelevel":
                state.Outline = number;
                break;
            case "ls":
                state.List = number ?? 0;
                break;
            case "ilvl":
                state.ListLevel = number ?? 0;
                break;
            case "intbl":
                state.TableDepth = Math.Max(1, state.TableDepth);
                break;
            case "itap":
                state.TableDepth = Math.Max(0, number ?? 0);
                break;
            default:
                if (!RowWord(word, number, state) && RtfCharacters.Of(word) is { } character) Story.Say(character, state);
                break;
        }
    }

    private bool RowWord(string word, int? number, RtfState state)
    {
        var row = state.IsNestedRow ? 1 : 0;
        switch (word)
        {
            case "nesttableprops":
                state.IsNestedRow = true;
                return true;
            case "trowd":
                (rows[row], merged) = ([], default);
                return true;
            case "clmrg":
                merged.Left = true;
                return true;
            case "clvmrg":
                merged.Above = true;
                return true;
            case "cellx":
                if (rows[row].Count < short.MaxValue) rows[row].Add(new CellDefinition(number ?? 0, merged.Left, merged.Above));
                merged = default;
                return true;
            case "cell":
                Story.EndCell(state, 1);
                return true;
            case "nestcell":
                Story.EndCell(state, 2);
                return true;
            case "row":
                Story.EndRow(state, 1, rows[0]);
                return true;
            case "nestrow":
                Story.EndRow(state, 2, rows[1]);
                return true;
            default:
                return false;
        }
    }

    // {\*\atrfstart 1}words{\*\atrfend 1}{\*\atnid JS}{\*\atnauthor …}\chatn{\*\annotation{\*\atnref 1}{\*\atndate …}…} (section "Comments (Annotations)")
    private void EndComment(List<OpenParagraph> paragraphs)
    {
        if (paragraphs.Count == 0) paragraphs.Add(new OpenParagraph { Kind = ParagraphKind.Comment });
        var comments = file.Builder.Comments;
        var id = reference ?? $"\n{count++}";
        if (comments.Find(id) is not { Paragraphs.Count: 0 } comment)
        {
            comment = new OpenComment();
            if (!comments.Add(id, comment)) comments.Add(id = $"\n{count++}", comment);
        }

        (comment.Author, comment.Date) = (author, date);
        comment.Paragraphs.AddRange(paragraphs);
        comments.End(id, Story.Current);
        comments.Refer(id, Story.Current);
        author = "";
    }

    private static ParagraphKind KindOf(RtfDestination destination) => destination switch
    {
        RtfDestination.Note => ParagraphKind.Note,
        RtfDestination.Comment => ParagraphKind.Comment,
        RtfDestination.Margin => ParagraphKind.Margin,
        _ => ParagraphKind.TextBox,
    };
}
