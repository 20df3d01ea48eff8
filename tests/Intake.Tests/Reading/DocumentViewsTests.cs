using CsCheck;
using Intake.Reading;

namespace Intake.Tests.Reading;

/// <summary>Laws of the views, over generated documents.</summary>
public class DocumentViewsTests
{
    private static readonly Revision Ann = new("Ann", null);
    private static readonly TableCell[] Cells = [new(1, 1, 1), new(1, 1, 2)];

    private static readonly ParagraphKind[] Kinds = [ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Cell, ParagraphKind.Note, ParagraphKind.Comment];

    private static readonly Gen<TextRun> Runs = Gen.Select(
        Gen.Char['a', 'z'], Gen.Bool, Gen.Bool, Gen.Bool,
        (c, inserted, deleted, hidden) =>
            new TextRun(c.ToString(), hidden ? Emphasis.Hidden : Emphasis.None, null, inserted ? Ann : null, deleted ? Ann : null));

    private static readonly Gen<Paragraph> Paragraphs = Gen.Select(
        Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i]), Gen.Int[0, 1], Runs.Array[0, 3], Gen.Int[0, 5],
        (kind, cell, runs, mark) => new Paragraph
        {
            Position = 1,
            Kind = kind,
            Cell = kind == ParagraphKind.Cell ? Cells[cell] : null,
            Runs = [.. runs],
            MarkInserted = mark is 1 or 3 ? Ann : null,
            MarkDeleted = mark is 2 or 3 ? Ann : null,
            Number = new PrintedNumber("1.", "2.", "3.", 0),
        });

    private static readonly Gen<Document> Documents = Paragraphs.Array[0, 12].Select(
        paragraphs => new Document("x", FileFormat.Docx, [.. paragraphs.Select((p, i) => p with { Position = i + 1 })], [], []));

    [Theory]
    [InlineData(View.All)]
    [InlineData(View.Accepted)]
    [InlineData(View.Rejected)]
    public void Joining_neither_loses_nor_invents_a_character(View view) => Documents.Sample(document =>
    {
        var joined = document.In(view);
        foreach (var aside in (bool[])[true, false])
        {
            Assert.Equal(
                string.Concat(document.Paragraphs.Where(p => IsAside(p) == aside).Select(p => p.Text(view))),
                string.Concat(joined.Where(p => IsAside(p.Last) == aside).Select(p => p.Text)));
        }
    });

    [Theory]
    [InlineData(View.All)]
    [InlineData(View.Accepted)]
    [InlineData(View.Rejected)]
    public void Every_paragraph_whose_end_stands_is_the_last_of_exactly_one(View view) => Documents.Sample(document =>
    {
        var joined = document.In(view);
        var standing = document.Paragraphs.Where(p => view == View.All || (view == View.Accepted ? p.MarkDeleted : p.MarkInserted) is null).Select(p => p.Position);
        Assert.Empty(standing.Except(joined.Select(p => p.Last.Position)));
        Assert.Equal(joined.SelectMany(p => p.Positions).Count(), joined.SelectMany(p => p.Positions).Distinct().Count());
        Assert.All(joined, p => Assert.Equal(p.Last.Position, p.Positions[^1]));
        Assert.All(joined, p => Assert.Equal(p.Last.Number!.In(view), p.Number));
        Assert.All(joined, p => Assert.Single(p.Positions.Select(i => document.Paragraphs[i - 1].Cell).Distinct()));
    });

    [Fact]
    public void All_shows_every_paragraph_once() =>
        Documents.Sample(document => Assert.Equal(document.Paragraphs.Length, document.In(View.All).Length));

    private static bool IsAside(Paragraph paragraph) => paragraph.Kind is ParagraphKind.Note or ParagraphKind.TextBox or ParagraphKind.Comment;
}
