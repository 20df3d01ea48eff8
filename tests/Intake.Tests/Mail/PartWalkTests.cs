using Intake.Mail;

namespace Intake.Tests.Mail;

public class PartWalkTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("Content-Type: text/plain\n\nPara 5: delete.", "Body body: Para 5: delete.")]
    [InlineData("Content-Type: text/html\n\n<p>Para 5: delete.</p>", "Body body: <p>Para 5: delete.</p>")]
    [InlineData("Content-Type: nonsense\n\nPara 5: delete.", "Body body: Para 5: delete.")]
    [InlineData("\nPara 5: delete.", "Body body: Para 5: delete.")]
    public void A_single_part_is_the_body(string rest, string parts) => Assert.Equal(parts, Eml.Parts(Eml.With(rest)));

    [Theory]
    [InlineData("<p>rich</p>", "Alternative alternative: poor | Body body: <p>rich</p>")]
    [InlineData("<html><head><title>Mail</title><style>p{}</style></head><body>&nbsp;<br><!-- x --></body></html>", "Body body: poor | Alternative alternative: ")]
    [InlineData("<img src=\"cid:1\">", "Body body: poor | Alternative alternative: ")]
    public void The_richest_alternative_that_shows_text_is_the_body(string html, string parts)
    {
        var mail = Eml.With($"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\npoor\n--b\nContent-Type: text/html\n\n{html}\n--b--\n");
        Assert.StartsWith(parts, Eml.Parts(mail), StringComparison.Ordinal);
    }

    [Fact]
    public void Alternatives_in_the_wrong_order_are_still_chosen_by_what_they_show()
    {
        var mail = Eml.With("Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<b>rich</b>\n--b\nContent-Type: text/plain\n\npoor\n--b--\n");
        Assert.Equal("Body body: <b>rich</b> | Alternative alternative: poor", Eml.Parts(mail));
    }

    [Fact]
    public void A_logo_is_inline_and_a_document_beside_it_is_an_attachment()
    {
        var mail = Eml.With($"""
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html

            <p>Hello <img src="cid:logo@x"></p>
            --b
            Content-Type: image/png; name=logo.png
            Content-ID: <logo@x>
            Content-Transfer-Encoding: base64

            AAAA
            --b
            Content-Type: {Docx}; name=Comments.docx
            Content-ID: <other@x>
            Content-Transfer-Encoding: base64

            AAAA
            --b--
            """);
        Assert.Equal("Body body: <p>Hello <img src=\"cid:logo@x\"></p> | Inline logo.png | Attachment Comments.docx", Eml.Parts(mail));
    }

    [Fact]
    public void Text_after_an_attachment_is_a_second_body()
    {
        var mail = Eml.With("""
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            before
            after
            --a
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html

            <p>before</p>
            --b
            Content-Type: application/pdf; name=x.pdf
            Content-Disposition: inline; filename=x.pdf
            Content-Transfer-Encoding: base64

            AAAA
            --b
            Content-Type: text/html

            <p>after</p>
            --b--
            --a--
            """);
        Assert.Equal("Alternative alternative: before\nafter | Body body: <p>before</p> | Attachment x.pdf | Body body 2: <p>after</p>", Eml.Parts(mail));
    }

    [Theory]
    [InlineData("name=\"C:\\\\Users\\\\a\\\\x.docx\"", "x.docx")]
    [InlineData("name=\"../../etc/x.docx\"", "x.docx")]
    [InlineData("name*0*=utf-8''Comm%C3%A9; name*1*=ntaires%202.docx", "Comméntaires 2.docx")]
    [InlineData("name=\"=?utf-8?q?Coment=C3=A1rios.docx?=\"", "Comentários.docx")]
    [InlineData("name=\"=?koi8-r?b?+sHNxd7BzsnRLmRvY3g=?=\"", "Замечания.docx")]
    [InlineData("name=\"a\u001bb.docx\"", "ab.docx")]
    [InlineData("charset=x", "attachment 1.docx")]
    [InlineData("name=\"body\"", "body (2)")]
    [InlineData("name=\"...\"", "attachment 1.docx")]
    public void A_file_name_is_decoded_and_loses_its_path(string parameter, string name)
    {
        var mail = Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: {Docx}; {parameter}\nContent-Disposition: attachment\n\nAAAA\n--b--\n");
        Assert.Equal(name, Assert.Single(mail.Parts, p => p.Kind == PartKind.Attachment).Name);
    }

    [Fact]
    public void Two_parts_never_share_a_name()
    {
        var part = "--b\nContent-Type: application/pdf; name=x.pdf\n\nAAAA\n";
        var mail = Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n{part}{part.Replace("x.pdf", "X.pdf", StringComparison.Ordinal)}{part}--b--\n");
        Assert.Equal("Body body: Hello | Attachment x.pdf | Attachment X (2).pdf | Attachment x (3).pdf".Replace("Body body: Hello", "Body body", StringComparison.Ordinal),
            string.Join(" | ", mail.Parts.Select(p => $"{p.Kind} {p.Name}")));
    }

    [Fact]
    public void A_mail_inside_a_mail_is_an_attachment_with_its_own_bytes()
    {
        var mail = Eml.With("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below\n--b\nContent-Type: message/rfc822\n\nFrom: x@example.com\nSubject:  odd   spacing\n\nInner text.\n--b--\n");
        var inner = Assert.Single(mail.Parts, p => p.Kind == PartKind.Attachment);
        Assert.Equal(("attachment 1.eml", "message/rfc822"), (inner.Name, inner.MediaType));
        Assert.Equal("From: x@example.com\nSubject:  odd   spacing\n\nInner text.", Eml.Text(inner));
        Assert.Equal("amina@example.org", mail.From!.Address);
    }

    [Fact]
    public void Signed_text_is_read_and_its_signature_is_not_an_attachment()
    {
        var mail = Eml.With("Content-Type: multipart/signed; boundary=b; protocol=\"application/pkcs7-signature\"\n\n--b\nContent-Type: text/plain\n\nPara 5\n--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment; filename=smime.p7s\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n");
        Assert.Equal("Body body: Para 5 | Inline smime.p7s", Eml.Parts(mail));
        Assert.Null(mail.Held);
    }

    [Fact]
    public void A_picture_is_content_only_when_there_is_nothing_else()
    {
        const string Picture = "--b\nContent-Type: image/jpeg; name=scan.jpg\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\nAAAA\n";
        var alone = Eml.With($"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<img src=\"cid:1\">\n{Picture}--b--\n");
        Assert.Equal("Attachment scan.jpg", Eml.Parts(alone));
        Assert.Null(alone.Held);
        var beside = Eml.With($"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\nHello<img src=\"cid:1\">\n{Picture}--b--\n");
        Assert.Equal("Body body: Hello<img src=\"cid:1\"> | Inline scan.jpg", Eml.Parts(beside));
    }

    [Fact]
    public void A_calendar_among_alternatives_is_not_an_attachment()
    {
        var mail = Eml.With("Content-Type: multipart/alternative; boundary=b\n\n--b\n\nMeeting\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--\n");
        Assert.Equal("Body body: Meeting | Alternative alternative: BEGIN:VCALENDAR", Eml.Parts(mail));
    }

    [Fact]
    public void An_encoded_mail_inside_a_mail_is_decoded()
    {
        var inner = Eml.Base64("From: x@example.com\n\nInner text.");
        var mail = Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below\n--b\nContent-Type: message/rfc822; name=\"FW.eml\"\nContent-Transfer-Encoding: base64\n\n{inner}\n--b--\n");
        var part = Assert.Single(mail.Parts, p => p.Kind == PartKind.Attachment);
        Assert.Equal(("FW.eml", "message/rfc822", "From: x@example.com\n\nInner text."), (part.Name, part.MediaType, Eml.Text(part)));
    }

    [Fact]
    public void An_attached_text_keeps_its_name_and_becomes_utf8()
    {
        var mail = Eml.With("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below\n--b\nContent-Type: text/plain; charset=windows-1251; name=a.txt\nContent-Disposition: attachment\n\n\u00cf\u00f3\u00ed\u00ea\u00f2\n--b--\n");
        Assert.Equal("Body body: See below | Attachment a.txt: Пункт", Eml.Parts(mail));
    }
}
