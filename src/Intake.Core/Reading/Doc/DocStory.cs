using System.Globalization;
using System.Text;
using Intake.Reading.Building;

namespace Intake.Reading.Doc;

/// <summary>Reads one stretch of the text as a story: the body, a note, a comment, a header.</summary>
internal sealed class DocStory(DocFile file, ParagraphKind kind, List<OpenParagraph> into)
{
    private readonly DocParagraphs paragraphs = new(file, kind, into);
    private readonly FieldStack fields = new();
    private readonly StringBuilder text = new();
    private DocCharacters characters = new();
    private PropertyRun characterRun;
    private PropertyRun paragraphRun;
    private Piece? piece;
    private DocParagraphProperties properties = new();
    private DocStyle style = DocStyle.Plain;

    /// <summary>Name of the move by which text came here.</summary>
    public string? MovesTo { get; set; }

    /// <summary>Name of the move by which text went from here.</summary>
    public string? MovesFrom { get; set; }

    /// <summary>The paragraph that is read, or the last one between two.</summary>
    public OpenParagraph? Paragraph => paragraphs.Open ?? paragraphs.Last;

    /// <summary>Reads the characters between two places.</summary>
    public void Read(int first, int last)
    {
        for (var at = first; at < last && !file.Builder.IsFull; at++)
        {
            if (file.Events.TryGetValue(at, out var events))
            {
                Flush();
                events.ForEach(happens => happens(this));
            }

            if (file.Pieces.At(at) is not { } holder || file.Pieces.Read(holder, at) is not { } character)
            {
                file.Builder.IsDamaged("the end of its text is missing");
                break;
            }

            Dress(holder, holder.PlaceOf(at));
            Take(character, at, holder.PlaceOf(at) + (holder.IsNarrow ? 1 : 2));
        }

        Flush();
        if (fields.IsInCode) file.Builder.Add(Findings.UnclosedField(file.Builder.Source));
        paragraphs.Close(style, properties, Inserted(), Deleted());
    }

    // §2.4.6.1 and §2.4.6.2: what the style says, what is said of the paragraph or of the characters, and what is said of the piece.
    private void Dress(Piece holder, long place)
    {
        var isSamePiece = ReferenceEquals(holder, piece);
        if (!isSamePiece || place < paragraphRun.First || place >= paragraphRun.Last)
        {
            Flush();
            paragraphRun = file.Paragraphs.At(place);
            style = file.Styles.Find(paragraphRun.Properties.U16(0));
            properties = style.Paragraph.With(paragraphRun.Properties.Slice(2, paragraphRun.Properties.Length)).With(holder.Properties);
            characterRun = default;
        }

        if (isSamePiece && place >= characterRun.First && place < characterRun.Last) return;
        Flush();
        piece = holder;
        characterRun = file.Characters.At(place);
        characters = new DocCharacters { Run = style.Run }.With(characterRun.Properties, file.Styles, style.Run).With(holder.Properties, file.Styles, style.Run);
    }

    // §2.4.1 and §2.8.1: characters below the space are marks; some are so only when they are special.
    private void Take(char character, int at, long end)
    {
        switch (character)
        {
            case '\u0013' or '\u0014' or '\u0015' when characters.IsSpecial:
                TakeField(character);
                break;
            case '\r':
                Flush();
                paragraphs.End(style, properties, Inserted(), Deleted());
                break;
            case '\a':
                Flush();
                paragraphs.EndCell(style, properties, Inserted(), Deleted());
                break;
            case '\f':
                Flush();
                if (end == paragraphRun.Last && paragraphs.Open is not null) paragraphs.End(style, properties, Inserted(), Deleted());
                else paragraphs.Open?.Break(characters.Run.ToEmphasis(), Inserted(), Deleted());
                break;
            case '\v':
                text.Append('\n');
                break;
            case '\u0002' when characters.IsSpecial:
                Flush();
                AddNote(at);
                break;
            case '\u0005' when characters.IsSpecial:
                Flush();
                if (file.CommentMarks.TryGetValue(at, out var comment)) file.Builder.Comments.Refer(comment, paragraphs.Current());
                break;
            case '\u001E':
                text.Append('\u2011');
                break;
            case '(' when characters.Symbol != 0:
                text.Append(Symbols.Read(characters.Symbol.ToString("X4", CultureInfo.InvariantCulture), file.FontName(characters.SymbolFont)));
                break;
            case '\t' or (>= ' ' and not '\u00AD'):
                text.Append(character);
                break;
        }
    }

    private void TakeField(char mark)
    {
        Flush();
        if (mark == '\u0013') fields.Begin();
        else if (mark == '\u0014') fields.Separate();
        else fields.End();
    }

    private void AddNote(int at)
    {
        if (fields.IsInCode || kind != ParagraphKind.Body || !file.Notes.Remove(at, out var note)) return;
        var (inserted, deleted) = (Inserted(), Deleted());
        if (inserted is not null || deleted is not null) note.ForEach(p => p.Revise(inserted, deleted));
        paragraphs.Current().After.AddRange(note);
    }

    private void Flush()
    {
        if (text.Length == 0) return;
        var words = text.ToString();
        text.Clear();
        if (fields.IsInCode)
        {
            fields.Code(words);
            return;
        }

        var emphasis = characters.Run.ToEmphasis();
        if (fields.IsInLink) emphasis |= Emphasis.Link;
        file.Builder.Say(paragraphs.Current(), words, emphasis, characters.Run.ShownColor, Inserted(), Deleted());
    }

    private Revision? Inserted() => characters.IsInserted ? file.Change(characters.InsertedBy, characters.InsertedAt, MovesTo) : null;

    private Revision? Deleted() => characters.IsDeleted ? file.Change(characters.DeletedBy, characters.DeletedAt, MovesFrom) : null;
}
