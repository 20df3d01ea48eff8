using Intake.Reading;
using Intake.Reading.Html;

namespace Intake.Tests.Reading.Html;

public sealed class WordHtmlTests
{
    [Fact]
    public void An_Outlook_mail_gives_its_lines()
    {
        const string Html = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><!--[if !mso]><style>v\:* {behavior:url(#default#VML);}</style><![endif]-->
            <style><!--
            /* Style Definitions */
            p.MsoNormal, li.MsoNormal { margin:0in; font-family:"Calibri",sans-serif; }
            a:link, span.MsoHyperlink { color:#0563C1; text-decoration:underline; }
            @page WordSection1 { size:8.5in 11.0in; }
            --></style></head><body lang="EN-US" link="#0563C1"><div class="WordSection1">
            <p class=MsoNormal>Dear colleagues,<o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoNormal><b>Para 4</b>: replace <s><span style='color:red'>their
            transport</span></s><b><u> the safe transport</u></b>.<o:p></o:p></p>
            <p class=MsoNormal>See <a href="https://example.org/"><span style='color:blue'>the page</span></a>.<o:p></o:p></p>
            <div><div style='border:none;border-top:solid #E1E1E1 1.0pt'>
            <p class=MsoNormal><b>From:</b> Secretariat &lt;a@example.org&gt; <br>
            <b>Sent:</b> Friday, July 2, 2021 5:47 PM<o:p></o:p></p></div></div>
            </div></body></html>
            """;

        Assert.Equal(
            """
            Dear colleagues,
            *Para 4*: replace (FF0000 [-their transport-])*{+ the safe transport+}*.
            See <the page>.
            *From:* Secretariat <a@example.org>
            *Sent:* Friday, July 2, 2021 5:47 PM
            """.ReplaceLineEndings("\n"),
            Read(Html));
    }

    [Theory]
    [InlineData("1.", "1.", 0)]
    [InlineData("(a)", "(a)", 1)]
    [InlineData("3.2", "3.2", 1)]
    [InlineData("·", null, 0)]
    [InlineData("o", null, 1)]
    [InlineData("§", null, 2)]
    public void A_list_number_of_Word_is_the_printed_number(string marker, string? number, int level)
    {
        var html = $"<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level{level + 1} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>{marker}"
            + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>To take steps<o:p></o:p></p>";

        var paragraph = Assert.Single(HtmlReader.Read("body", html, new Limits()).Paragraphs);

        Assert.Equal("To take steps", paragraph.Text());
        Assert.Equal(number is null ? null : new PrintedNumber(number, number, number, level), paragraph.Number);
    }

    [Theory]
    [InlineData("<p>To <del cite='mailto:Ana%20Li' datetime='2021-07-09T10:00'>prohibit</del><ins cite='mailto:Ana%20Li' datetime='2021-07-09T10:00'>prevent</ins></p>", "To (-Ana Li: prohibit-)(+Ana Li: prevent+)")]
    [InlineData("<style>.msoIns{text-decoration:underline;color:teal}</style><p>a <span class=msoIns><ins>b</ins></span></p>", "a (+: b+)")]
    [InlineData("<p>a <span class=msoDel><del cite='mailto:X'>b</del></span></p>", "a (-X: b-)")]
    [InlineData("<p>a <ins cite='mailto:X'>b <del cite='mailto:Y'>c</del></ins></p>", "a (+X: b +)(-Y: (+X: c+)-)")]
    [InlineData("<p><ins cite='mailto:X'>New<o:p></o:p></ins></p><p>Old</p>", "(+X: New+)(+¶)\nOld")]
    [InlineData("<ins cite='mailto:X'><p>New</p></ins><p>Old</p>", "(+X: New+)(+¶)\nOld")]
    [InlineData("<p><del>a</del><ins>b</ins></p>", "[-a-]{+b+}")]
    public void Tracked_changes_are_told_from_marks_made_by_hand(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("2021-07-09T10:00", "2021-07-09T10:00:00+00:00")]
    [InlineData("2021-07-09T10:00:30+02:00", "2021-07-09T08:00:30+00:00")]
    [InlineData("last week", null)]
    public void The_time_of_a_change_is_as_written(string written, string? expected)
    {
        var run = HtmlReader.Read("body", $"<p><ins datetime='{written}'>a</ins></p>", new Limits()).Paragraphs[0].Runs[0];

        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), run.Inserted!.Date);
    }

    [Fact]
    public void Notes_and_comments_of_Word_are_told_from_the_text()
    {
        var kinds = HtmlReader.Read("x", "<p>a<div style='mso-element:footnote'><p>b</div><div style='mso-element:comment'><p>c</div>", new Limits()).Paragraphs.Select(p => p.Kind);

        Assert.Equal([ParagraphKind.Body, ParagraphKind.Note, ParagraphKind.Comment], kinds);
    }

    private static string Read(string html) => Compact.Of(HtmlReader.Read("body", html, new Limits()));
}
