using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>Reads what stands beside the body: notes, comments and margins, and where they hang on it.</summary>
internal static class DocAsides
{
    // Parts of the text, by their position in FibRgLw97 ([MS-DOC] §2.5.4).
    private const int Footnotes = 1;
    private const int Margins = 2;
    private const int Comments = 4;
    private const int Endnotes = 5;
    private const int TextBoxes = 6;

    // §2.3.2: before the headers of the sections stand six texts that separate notes.
    private const int Separators = 6;

    // §2.9.5, ATRDPost10.
    private const long DateBytes = 18;

    // LibreOffice keeps by bookmarks which insertion and which deletion are the two ends of a move made in Word.
    private const string MoveFrom = "__RefMoveFrom__";
    private const string MoveTo = "__RefMoveTo__";

    /// <summary>Reads the notes and comments, before the body with their marks is read.</summary>
    public static void ReadBefore(DocFile file)
    {
        ReadNotes(file, Footnotes, DocTable.FootnoteMarks, DocTable.FootnoteTexts);
        ReadNotes(file, Endnotes, DocTable.EndnoteMarks, DocTable.EndnoteTexts);
        ReadComments(file);
        ReadMoves(file);
    }

    /// <summary>Reads text boxes and margins, which stand behind the body.</summary>
    public static void ReadBehind(DocFile file)
    {
        file.Events.Clear();
        var boxes = new List<OpenParagraph>();
        Read(file, ParagraphKind.TextBox, boxes, file.Information.Start(TextBoxes), file.Information.Characters(TextBoxes));
        file.Builder.Body.AddRange(boxes.Where(p => p.HasText));
        var known = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Plc(file.Table(DocTable.Margins), 0);
        for (var i = Separators; i < texts.Count && !file.Builder.IsFull; i++)
        {
            var margin = new List<OpenParagraph>();
            ReadPart(file, Margins, ParagraphKind.Margin, margin, texts, i);
            foreach (var paragraph in margin)
            {
                if (paragraph.HasText && known.Add(paragraph.Close().Text(View.All))) file.Builder.Last.Add(paragraph);
            }
        }
    }

    private static void ReadNotes(DocFile file, int part, DocTable marks, DocTable texts)
    {
        var places = new Plc(file.Table(marks), 2);
        var bounds = new Plc(file.Table(texts), 0);
        for (var i = 0; i < places.Count && !file.Builder.IsFull; i++)
        {
            var note = new List<OpenParagraph>();
            ReadPart(file, part, ParagraphKind.Note, note, bounds, i);
            if (note.Count > 0) file.Notes.TryAdd(places.At(i), note);
        }
    }

    // §2.9.4, ATRDPre10: initials in 20 bytes, the number of the author, and at byte 26 the tag of the range of words.
    private static void ReadComments(DocFile file)
    {
        var authors = StringTable.ReadPlain(file.Table(DocTable.CommentAuthors));
        var places = new Plc(file.Table(DocTable.CommentMarks), 30);
        var bounds = new Plc(file.Table(DocTable.CommentTexts), 0);
        var tags = StringTable.Read(file.Table(DocTable.CommentRanges)).Select(t => t.Data.I32(2)).ToList();
        var starts = new Plc(file.Table(DocTable.CommentStarts), 4);
        var ends = new Plc(file.Table(DocTable.CommentEnds), 0);
        var dates = file.Table(DocTable.CommentDates);
        for (var i = 0; i < places.Count && !file.Builder.IsFull; i++)
        {
            var comment = new List<OpenParagraph>();
            ReadPart(file, Comments, ParagraphKind.Comment, comment, bounds, i);
            if (comment.Count == 0) comment.Add(new OpenParagraph { Kind = ParagraphKind.Comment });
            var data = places.Data(i);
            var id = $"{i}";
            var author = data.U16(20) < authors.Count ? authors[data.U16(20)] : "";
            if (!file.Builder.Comments.Add(id, new OpenComment { Author = author, Date = PackedDate.Of(dates.I32(DateBytes * i)), Paragraphs = comment })) break;
            file.CommentMarks.TryAdd(places.At(i), id);
            if (data.I32(26) == -1 || tags.IndexOf(data.I32(26)) is not (>= 0 and var range) || range >= starts.Count) continue;
            file.At(starts.At(range), story => file.Builder.Comments.Start(id, null));
            file.At(ends.At(starts.Data(range).U16(0)), story => file.Builder.Comments.End(id, story.Paragraph));
        }
    }

    private static void ReadMoves(DocFile file)
    {
        var names = StringTable.Read(file.Table(DocTable.BookmarkNames));
        var starts = new Plc(file.Table(DocTable.BookmarkStarts), 4);
        var ends = new Plc(file.Table(DocTable.BookmarkEnds), 0);
        for (var i = 0; i < Math.Min(names.Count, starts.Count); i++)
        {
            var name = names[i].Name;
            var isTo = name.StartsWith(MoveTo, StringComparison.Ordinal);
            if (!isTo && !name.StartsWith(MoveFrom, StringComparison.Ordinal)) continue;
            var move = isTo ? name[MoveTo.Length..] : name[MoveFrom.Length..];
            file.At(starts.At(i), story => Set(story, move));

            // The end of the paragraph moves with it.
            file.At(ends.At(starts.Data(i).U16(0)) + 1, story => Set(story, null));

            void Set(DocStory story, string? to)
            {
                if (isTo) story.MovesTo = to;
                else story.MovesFrom = to;
            }
        }
    }

    private static void ReadPart(DocFile file, int part, ParagraphKind kind, List<OpenParagraph> into, Plc bounds, int index)
    {
        int first = Math.Clamp(bounds.At(index), 0, file.Information.Characters(part)), last = Math.Clamp(bounds.At(index + 1), first, file.Information.Characters(part));
        Read(file, kind, into, file.Information.Start(part) + first, last - first);
    }

    private static void Read(DocFile file, ParagraphKind kind, List<OpenParagraph> into, int start, int length)
    {
        if (length > 0) new DocStory(file, kind, into).Read(start, (int)Math.Min(int.MaxValue, (long)start + length));
    }
}
