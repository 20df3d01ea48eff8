using Intake.Extraction;
using Intake.Extraction.Copies;
using Intake.Reading;
using Intake.Reading.Html;

namespace Intake.Tests.Extraction.Marks;

/// <summary>What a sender says of marks is read in any words, and its marks then mean just that.</summary>
public sealed class LegendTests
{
    [Theory]
    [InlineData("Deletions are in brackets, additions are underlined.", "a [b] <u>c</u> d", "a b d", "a c d")]
    [InlineData("[ ] = proposed deletion; underline = proposed addition.", "a [b]<u>c</u> d", "a b d", "a c d")]
    [InlineData("text to be removed is crossed out, text to be introduced is in green", "a <s>b</s> <span style='color:#00B050'>c</span> d", "a b d", "a c d")]
    [InlineData("New text in bold, deleted text struck through.", "a <s>b</s><b>c</b> d", "a b d", "a c d")]
    [InlineData("strikethrough = delete, bold underlined = add; paragraphs not shown are acceptable", "a <s>b</s><b><u>c</u></b> d", "a b d", "a c d")]
    [InlineData("We would amend as shown (<s>out</s>, <span style='background-color:yellow'>in</span>):", "a <s>b</s><span style='background-color:yellow'>c</span> d", "a b d", "a c d")]
    [InlineData("Kenya proposes the following (<s>struck</s> = delete, <u>underlined</u> = new):", "a <s>b</s><u>c</u> d", "a b d", "a c d")]
    [InlineData("What is between -- -- is taken out, what is between ++ ++ is put in.", "a --b--++c++ d", "a b d", "a c d")]
    [InlineData("AGREGADOS EN MAYÚSCULAS (additions in capitals), ((suppressions in double parentheses)).", "a ((b)) d", "a b d", "a d")]
    [InlineData("Additions {+thus+}, deletions [-thus-].", "a [-b-]{+c+} d", "a b d", "a c d")]
    [InlineData("Words to be deleted are in [square brackets], new words in &lt;&lt;double angle brackets&gt;&gt;.", "a [b]&lt;&lt;c&gt;&gt; d", "a b d", "a c d")]
    [InlineData("I use [DELETE: …] and [ADD: …] because our system strips formatting.", "a [DELETE: b][ADD: c] d", "a b d", "a c d")]
    [InlineData("Our additions are marked *like this* and our deletions (like this).", "a (b) *c* d", "a b d", "a c d")]
    [InlineData("Text in red is to be deleted; text in blue is new.", "a <span style='color:red'>b</span> <span style='color:blue'>c</span> d", "a b d", "a c d")]
    [InlineData("Suggestions in bold, deletions crossed out.", "a <s>b</s> <b>c</b> d", "a b d", "a c d")]
    [InlineData("Additions, shown in green, and deletions, shown in red, are below.", "a <span style='color:red'>b</span> <span style='color:green'>c</span> d", "a b d", "a c d")]
    [InlineData("{Words in braces} are to be added, <words in angle brackets> removed.", "a {c} d", "a d", "a c d")]
    [InlineData("Words to be added are between asterisks; words to be omitted are in square brackets.", "a [b] *c* d", "a b d", "a c d")]
    [InlineData("Les ajouts sont soulignés et les suppressions sont entre crochets.", "a [b] <u>c</u> d", "a b d", "a c d")]
    [InlineData("Suppressions : texte barré ; ajouts : texte en gras.", "a <s>b</s> <b>c</b> d", "a b d", "a c d")]
    [InlineData("Las supresiones figuran entre corchetes y las adiciones en negrita.", "a [b] <b>c</b> d", "a b d", "a c d")]
    [InlineData("Texto añadido subrayado; texto eliminado tachado.", "a <s>b</s> <u>c</u> d", "a b d", "a c d")]
    [InlineData("Исключаемые слова заключены в квадратные скобки, добавляемые подчёркнуты.", "a [b] <u>c</u> d", "a b d", "a c d")]
    [InlineData("删除的文字放在方括号内，新增的文字加下划线。", "a [b] <u>c</u> d", "a b d", "a c d")]
    [InlineData("الكلمات المحذوفة بين معقوفتين والكلمات المضافة تحتها خط.", "a [b] <u>c</u> d", "a b d", "a c d")]
    public void A_legend_says_what_goes_and_what_comes(string legend, string marked, string before, string after)
    {
        var legendRead = LegendReader.Read(Paragraphs(legend));
        var text = MarkedText.Of(Paragraphs(marked)[0], legendRead);
        Assert.Equal((before, after), (text.Before, text.Text));
        Assert.True(text.IsMarked);
    }

    [Theory]
    [InlineData("Please remove the brackets in paragraph 4.")]
    [InlineData("Paragraph 4: delete the words in brackets.")]
    [InlineData("4. To add [new] measures, to remove [old] ones.")]
    [InlineData("We propose to add the words \"in red and green\" and to delete the rest.")]
    [InlineData("The red line in our view is the deletion of the paragraph on ports (and of the one on walls).")]
    [InlineData("Please find our additional comments below.")]
    [InlineData("[EXTERNAL] This message is new.")]
    public void What_asks_for_a_change_or_speaks_of_other_things_is_no_legend(string text)
    {
        var legend = LegendReader.Read(Paragraphs(text.Replace("<", "&lt;", StringComparison.Ordinal)));
        Assert.Equal("a [b] (c) d", MarkedText.Of(Paragraphs("a [b] (c) d")[0], legend).Text);
    }

    [Theory]
    [InlineData("Edits in markdown style, ~~deleted~~ and **added**:", true)]
    [InlineData("Deletions are in square brackets. Additions are in braces.", true)]
    [InlineData("Les ajouts sont soulignés et les suppressions sont entre crochets.", true)]
    [InlineData("Deletions are in square brackets. We regret that so little of our last paper was taken up.", false)]
    [InlineData("The new text on storage is welcome, the old one was not.", false)]
    public void A_paragraph_of_legend_alone_is_no_comment(string text, bool isAll)
    {
        var paragraph = new Paragraph { Position = 1, Runs = [new TextRun(text)] };
        Assert.Equal(isAll, LegendReader.IsAll(paragraph));
    }

    [Fact]
    public void A_legend_stands_among_no_comments()
    {
        var mail = ShortMail.Read("Jane Roe <jane@kenya.example>", "Comments", "Edits in markdown style, ~~deleted~~ and **added**:\n\n2. Delete the paragraph.");
        Assert.Equal(LedgerDisposition.Courtesy, mail.Ledger.First(e => e.Source.Part == "body").Disposition);
    }

    [Fact]
    public void A_later_legend_leaves_standing_what_the_earlier_says_of_other_marks()
    {
        var body = LegendReader.Read([new Paragraph { Position = 1, Runs = [new TextRun("Deletions are in square brackets.")] }]);
        var file = LegendReader.Read([new Paragraph { Position = 1, Runs = [new TextRun("Additions are in braces.")] }]);
        Assert.Equal("a c", MarkedText.Of(new Paragraph { Position = 1, Runs = [new TextRun("a [b] {c}")] }, file.With(body)).Text);
    }

    private static System.Collections.Immutable.ImmutableArray<Paragraph> Paragraphs(string html) => HtmlReader.Read("x", $"<p>{html}</p>", new Limits()).Paragraphs;
}
