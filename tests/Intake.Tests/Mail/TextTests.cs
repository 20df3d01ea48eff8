using System.Text;
using Intake.Mail;

namespace Intake.Tests.Mail;

public class TextTests
{
    // One row: charset, the text's bytes in Base64, the text. Two need the code pages that .NET leaves out by default.
    [Theory]
    [InlineData("koi8-r", "8NXOy9QgMTI6IMnTy8zA3snU2A==", "Пункт 12: исключить")]
    [InlineData("windows-1250", "RHZv+OFrIFRvbeGa", "Dvořák Tomáš")]
    [InlineData("windows-1256", "x+Hd3tHJIDEy", "الفقرة 12")]
    [InlineData("windows-1251", "z/Pt6vIgMTI=", "Пункт 12")]
    [InlineData("iso-8859-1", "ZnJhbudhaXMgkzEylA==", "français “12”")]
    [InlineData("gb2312", "tdoxMrbO", "第12段")]
    [InlineData("gb2312", "warNqA==", "联通")]
    [InlineData("big5", "ssQxMqxx", "第12段")]
    [InlineData("iso-2022-jp", "GyRCQmgbKEIxMhskQj5yGyhC", "第12条")]
    [InlineData("utf-8", "w6nDqQ==", "éé")]
    [InlineData("us-ascii", "w6nDqQ==", "éé")]
    [InlineData("windows-1252", "w6nDqQ==", "éé")]
    [InlineData("utf-8", "6ek=", "éé")]
    [InlineData("no-such-charset", "6ek=", "éé")]
    [InlineData("unicode-1-1-utf-7", "UGFyYSA1", "Para 5")]
    [InlineData("utf-16le", "UABhAHIAYQAgADUA", "Para 5")]
    public void Text_is_utf8_then_the_declared_charset_then_windows_1252(string charset, string base64, string text)
    {
        var mail = Eml.With($"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n{base64}\n");
        Assert.Equal(text, Eml.Text(Assert.Single(mail.Parts)));
    }

    [Fact]
    public void A_guessed_charset_is_said()
    {
        Assert.Equal("INT061", Assert.Single(Eml.With("Content-Type: text/plain; charset=x-nothing\n\n\u00e9").Findings).Code);
        Assert.Empty(Eml.With("Content-Type: text/plain; charset=x-nothing\n\nplain").Findings);
    }

    [Theory]
    [InlineData("One \ntwo\nthree", "", "One two\nthree")]
    [InlineData("One \ntwo", "; delsp=yes", "Onetwo")]
    [InlineData("> quoted \n> words\nmine", "", "> quoted words\nmine")]
    [InlineData(">> deep \n> less", "", ">> deep \n> less")]
    [InlineData(" From here\n > not a quote", "", "From here\n > not a quote")]
    [InlineData("Regards \n-- \nAmina", "", "Regards \n-- \nAmina")]
    [InlineData("A \n\nB", "", "A \nB")]
    [InlineData(">\n> a", "", ">\n> a")]
    public void Flowed_lines_are_joined(string text, string parameter, string joined)
    {
        var mail = Eml.With($"Content-Type: text/plain; charset=utf-8; format=flowed{parameter}\n\n{text}\n");
        Assert.Equal(joined, Eml.Text(Assert.Single(mail.Parts)));
    }

    [Fact]
    public void A_subject_and_the_thread_are_decoded_to_one_line()
    {
        var mail = Eml.Read("From: a@example.org\nTo: B <b@example.net>, c@example.net\nCc: d@example.net\nSubject: =?koi8-r?b?8NXO?=\n =?koi8-r?b?y9Q=?= 12\nMessage-ID: <m@x>\nIn-Reply-To: <p@x>\nReferences: <o@x>\n <p@x>\nDate: Mon, 5 Jul 2021 09:31:00 -0400\n\nText");
        Assert.Equal("Пункт 12", mail.Subject);
        Assert.Equal("m@x", mail.MessageId);
        Assert.Equal<string>(["p@x", "o@x"], mail.References.AsEnumerable());
        Assert.Equal<Mailbox>([new Mailbox("b@example.net", "B"), new Mailbox("c@example.net", ""), new Mailbox("d@example.net", "")], mail.Recipients.AsEnumerable());
        Assert.Equal(new DateTimeOffset(2021, 7, 5, 13, 31, 0, TimeSpan.Zero), mail.Date);
    }

    [Fact]
    public void The_same_bytes_are_the_same_mail()
    {
        var raw = Encoding.ASCII.GetBytes("From: a@example.org\n\nText");
        Assert.Equal("", MailReader.Read(raw, null, new Limits()).MessageId);
        Assert.Equal(MailReader.Read(raw, null, new Limits()).Id, MailReader.Read((byte[])raw.Clone(), null, new Limits()).Id);
    }
}
