using Intake.Reading;
using static Intake.Tests.Reading.Odt.OdtMarkup;

namespace Intake.Tests.Reading.Odt;

/// <summary>Automatic numbers as an office program prints them.</summary>
public class OdtNumberTests
{
    private const string L = "text:style-name=\"L\"";

    private static readonly string Styles = ListStyle(
        "L", "style:num-format=\"1\" style:num-suffix=\".\"", "style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"", "style:num-format=\"i\" text:display-levels=\"3\"")
        + ListStyle("M", "style:num-format=\"1\" loext:num-list-format=\"§%1%:\" text:start-value=\"7\"")
        + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/></text:list-style>"
        + Style("InList", "", "paragraph", "style:list-style-name=\"L\"");

    public static TheoryData<string, string, string> Rows => new()
    {
        { "items count", List(L, Item(P("a")), Item(P("b"))), "1.|a\n2.|b" },
        { "a second list counts anew", List(L, Item(P("a"))) + List(L, Item(P("b"))), "1.|a\n1.|b" },
        { "a list goes on with the last one of its style", List(L, Item(P("a"))) + List("text:style-name=\"M\"", Item(P("x"))) + List(L + " text:continue-numbering=\"true\"", Item(P("b"))), "1.|a\n§7:|x\n2.|b" },
        { "a list goes on with the one it names", List(L + " xml:id=\"one\"", Item(P("a"))) + List(L, Item(P("x"))) + List(L + " text:continue-list=\"one\"", Item(P("b"))), "1.|a\n1.|x\n2.|b" },
        { "an item begins with its own number", List(L, Item(P("a")), "<text:list-item text:start-value=\"16\">" + P("b") + "</text:list-item>", Item(P("c"))), "1.|a\n16.|b\n17.|c" },
        { "levels", List(L, Item(P("a"), List("", Item(P("b")), Item(P("c"), List("", Item(P("d")))))), Item(P("e"), List("", Item(P("f"))))), "1.|a\n(a)|b\n(b)|c\n1.b.i|d\n2.|e\n(a)|f" },
        { "only the first paragraph of an item has the number", List(L, Item(P("a"), P("b")), Item(P("c"))), "1.|a\nb\n2.|c" },
        { "a list header has none", List(L, "<text:list-header>" + P("a") + "</text:list-header>", Item(P("b"))), "a\n1.|b" },
        { "the style of the paragraph names the list", List("", Item(PS("InList", "a"))), "1.|a" },
        { "a bullet is no number", List("text:style-name=\"B\"", Item(P("a"))), "a" },
        { "a paragraph that is an item by itself", "<text:numbered-paragraph text:list-id=\"n\" text:level=\"1\" text:style-name=\"L\">" + P("a") + "</text:numbered-paragraph><text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\">" + P("b") + "</text:numbered-paragraph>", "1.|a\n2.|b" },
        { "headings have the numbers of the outline", H(1, "a") + H(2, "b") + H(1, "c", "text:is-list-header=\"true\"") + H(1, "d"), "h1 I.|a\nh2 I.1|b\nh1 c\nh1 II.|d" },
        { "a heading in a list has the list's number", List(L, Item(H(1, "a"))), "h1 1.|a" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Numbers_are_printed(string law, string text, string expected)
    {
        const string outline = "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>";
        Assert.Equal((law, expected), (law, Compact.Of(new OdtBuilder { Text = text, Automatic = Styles, Named = outline }.Read())));
    }

    [Fact]
    public void An_inserted_item_shifts_the_numbers_after_it_and_a_deleted_one_does_when_accepted()
    {
        var changes = Changes(("i", "insertion", ""), ("d", "deletion", List(L, Item(P("gone")), Item(P()))));
        var text = changes + List(L, Item(P("a")), Item(P("<text:change-start text:change-id=\"i\"/>new")), Item(P("<text:change-end text:change-id=\"i\"/>b")), Item(P(Del("d"), "c")));
        var document = OdtBuilder.Read(text, Styles);
        Assert.Equal("1.|a\n2.|(+Ann: new+)(+¶)\n3.|b\n4.|(-Ann: gone-)(-¶)\n5.|c", Compact.Of(document));
        Assert.Equal("1. a|2. new|3. b|4. c", Lines(document, View.Accepted));
        Assert.Equal("1. a|2. b|3. gone|4. c", Lines(document, View.Rejected));
    }

    private static string Lines(Document document, View view) => string.Join('|', document.In(view).Select(p => $"{p.Number} {p.Text}"));
}
