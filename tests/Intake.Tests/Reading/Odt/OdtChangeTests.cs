using Intake.Reading;
using static Intake.Tests.Reading.Odt.OdtMarkup;

namespace Intake.Tests.Reading.Odt;

/// <summary>Tracked changes: each as data beside the text, with both sides of it.</summary>
public class OdtChangeTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "an insertion", Changes(("i", "insertion", "")) + P("a ", Ins("i", "b"), " c"), "a (+Ann: b+) c" },
        { "a deletion is kept apart from the text", Changes(("d", "deletion", P("b"))) + P("a ", Del("d"), " c"), "a (-Ann: b-) c" },
        { "a deletion that is left in the text", Changes(("d", "deletion", "")) + P("a ", Ins("d", "b"), " c"), "a (-Ann: b-) c" },
        { "a replacement", Changes(("d", "deletion", P("b")), ("i", "insertion", "")) + P("a ", Del("d"), Ins("i", "c")), "a (-Ann: b-)(+Ann: c+)" },
        { "an insertion that was deleted again", "<text:tracked-changes><text:changed-region text:id=\"x\">" + Change("deletion", P("b"), "Bob") + Change("insertion", "") + "</text:changed-region></text:tracked-changes>" + P("a ", Del("x")), "a (-Bob: (+Ann: b+)-)" },
        { "the end of a paragraph is inserted", Changes(("i", "insertion", "")) + P("a<text:change-start text:change-id=\"i\"/>") + P("b<text:change-end text:change-id=\"i\"/>c"), "a(+¶)\n(+Ann: b+)c" },
        { "a whole paragraph is inserted", Changes(("i", "insertion", "")) + P("a") + "<text:change-start text:change-id=\"i\"/>" + P("b") + "<text:change-end text:change-id=\"i\"/>" + P("c"), "a\n(+Ann: b+)(+¶)\nc" },
        { "the end of a paragraph is deleted", Changes(("d", "deletion", P() + P())) + P("a", Del("d"), "b"), "a(-¶)\nb" },
        { "a deletion over the ends of paragraphs", Changes(("d", "deletion", P("b") + P("c") + P("d"))) + P("a", Del("d"), "e"), "a(-Ann: b-)(-¶)\n(-Ann: c-)(-¶)\n(-Ann: d-)e" },
        { "a whole paragraph is deleted", Changes(("d", "deletion", P("b") + P())) + P("a") + P(Del("d"), "c"), "a\n(-Ann: b-)(-¶)\nc" },
        { "paragraphs are deleted between paragraphs", Changes(("d", "deletion", P("b"))) + P("a") + Del("d") + P("c"), "a\n(-Ann: b-)(-¶)\nc" },
        { "a deletion in a cell stays in it", Changes(("d", "deletion", P("b") + P("c"))) + Table(Row(Cell(P("a", Del("d"), "d")))), "[1.1.1] a(-Ann: b-)(-¶)\n[1.1.1] (-Ann: c-)d" },
        { "a deleted heading stays one", Changes(("d", "deletion", H(1, "b") + P())) + P("a") + P(Del("d"), "c"), "a\nh1 (-Ann: b-)(-¶)\nc" },
        { "a note in deleted text", Changes(("d", "deletion", P("b<text:note><text:note-body>" + P("n") + "</text:note-body></text:note>"))) + P("a", Del("d")), "a(-Ann: b-)\n(-Ann: n-)(-¶)" },
        { "a change of format is none", "<text:tracked-changes><text:changed-region text:id=\"f\">" + Change("format-change", "") + "</text:changed-region></text:tracked-changes>" + P("a", Ins("f", "b")), "ab" },
        { "a mark of no change is nothing", P("a", Del("x"), Ins("y", "b"), "<text:change-end/><text:change-start/><text:change/>"), "ab" },
        { "what is deleted stands at its first mark only", Changes(("d", "deletion", P("b"))) + P(Del("d"), Del("d"), "a"), "(-Ann: b-)a" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_is_beside_the_text(string law, string text, string expected) => Assert.Equal((law, expected), (law, Compact.Of(OdtBuilder.Read(text))));

    [Fact]
    public void A_change_has_its_author_and_date()
    {
        var run = OdtBuilder.Read(Changes(("i", "insertion", "")) + P(Ins("i", "a"))).Paragraphs[0].Runs[0];
        Assert.Equal(new Revision("Ann", new DateTimeOffset(2021, 7, 1, 10, 0, 0, default)), run.Inserted);
    }

    [Fact]
    public void The_ends_of_a_move_keep_their_name()
    {
        const string from = "<text:bookmark-start text:name=\"__RefMoveFrom__move7 Copy 1\"/>b<text:bookmark-end text:name=\"__RefMoveFrom__move7 Copy 1\"/>";
        const string to = "<text:bookmark-start text:name=\"__RefMoveTo__move7\"/><text:change-start text:change-id=\"i\"/>b<text:bookmark-end text:name=\"__RefMoveTo__move7\"/>";
        var document = OdtBuilder.Read(Changes(("d", "deletion", P(from) + P()), ("i", "insertion", "")) + P(Del("d"), "a") + P(to) + P("<text:change-end text:change-id=\"i\"/>c"));
        Assert.Equal("(-Ann: b-)(-¶)\na\n(+Ann: b+)(+¶)\nc", Compact.Of(document));
        Assert.Equal(("move7", "move7"), (document.Paragraphs[0].Runs[0].Deleted!.Move, document.Paragraphs[0].MarkDeleted!.Move));
        Assert.Equal(("move7", "move7"), (document.Paragraphs[2].Runs[0].Inserted!.Move, document.Paragraphs[2].MarkInserted!.Move));
    }

    [Fact]
    public void A_comment_holds_the_words_deleted_under_it()
    {
        const string comment = "<office:annotation office:name=\"c\"><dc:creator>Ann</dc:creator>" + "<text:p>Why?</text:p></office:annotation>";
        var document = OdtBuilder.Read(Changes(("d", "deletion", P("b") + P("x"))) + P(comment, "a", Del("d"), "c<office:annotation-end office:name=\"c\"/>"));
        Assert.Equal("a(-Ann: b-)(-¶)\n(-Ann: x-)c\nWhy?", Compact.Of(document));
        Assert.Equal((1, 2), (document.Annotations[0].Paragraph, document.Annotations[0].LastParagraph));
    }
}
