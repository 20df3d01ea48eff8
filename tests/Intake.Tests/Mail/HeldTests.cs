using System.Text;
using Intake.Mail;
using static System.FormattableString;

namespace Intake.Tests.Mail;

public class HeldTests
{
    [Theory]
    [InlineData("", "no From field")]
    [InlineData("From:\n", "a From field without an address")]
    [InlineData("From: Ministry of Foreign Affairs\n", "a From field without an address")]
    [InlineData("From: a@example.org\nFrom: b@example.com\n", "several From fields")]
    [InlineData("From: a@example.org, b@example.com\n", "several addresses in the From field")]
    [InlineData("From: Mission: a@example.org, b@example.com;\n", "several addresses in the From field")]
    [InlineData("From: legal@a.example\0.attacker.example\n", "control characters in the From field")]
    [InlineData("From: <a\u0001b@example.org>\n", "control characters in the From field")]
    [InlineData("From: a@example.org\nFrom : b@example.com\n", "several From fields")]
    [InlineData("From: <a@\n", "a From field without an address")]
    public void A_mail_that_does_not_name_one_sender_is_held(string from, string held)
    {
        var mail = Eml.Read(from + "To: c@example.net\n\nPara 5: delete.");
        Assert.Equal(held, mail.Held);
        Assert.Null(mail.From);
        Assert.Single(mail.Parts);
    }

    [Theory]
    [InlineData("From: a@example.org", "a@example.org", "")]
    [InlineData("From: <a@example.org>", "a@example.org", "")]
    [InlineData("From: Parker, Jordan T <ParkerJT@state.gov>", "ParkerJT@state.gov", "Parker, Jordan T")]
    [InlineData("From: \"Otieno, A.\" <a@example.org> (Nairobi)", "a@example.org", "Otieno, A.")]
    [InlineData("From: =?koi8-r?b?8M/T1NDSxcTT1NfP?= <a@example.org>", "a@example.org", "Постпредство")]
    [InlineData("From: =?windows-1250?q?Dvo=F8=E1k_Tom=E1=9A?= <a@example.org>", "a@example.org", "Dvořák Tomáš")]
    [InlineData("From: =?windows-1256?b?5t3P?= <a@example.org>", "a@example.org", "وفد")]
    [InlineData("From: \"legal@a.example\" <x@b.example>", "x@b.example", "legal@a.example")]
    [InlineData("From: A\n <a@example.org>", "a@example.org", "A")]
    public void A_sender_has_one_address_and_a_decoded_name(string field, string address, string name)
    {
        var mail = Eml.Read(field + "\n\nText");
        Assert.Null(mail.Held);
        Assert.Equal(new Mailbox(address, name), mail.From);
    }

    [Theory]
    [InlineData("Content-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\"\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n", "an encrypted mail")]
    [InlineData("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQA=\n", "an encrypted mail")]
    [InlineData("Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n", "an encrypted mail")]
    [InlineData("Content-Type: message/partial; id=x; number=1; total=2\n\nSubject: x\n\npart\n", "a mail sent in pieces, of which this is one")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\nLS1iDQoNCnRleHQNCi0tYi0tDQo=\n", "no text and no readable attachment")]
    [InlineData("Content-Type: text/plain\n\n \n\n", "no text and no readable attachment")]
    [InlineData("Content-Type: text/html\n\n<html><body>&nbsp;</body></html>", "no text and no readable attachment")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n--b--\n", "no text and no readable attachment")]
    public void What_cannot_be_read_is_held(string rest, string held) => Assert.Equal(held, Eml.With(rest).Held);

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("PK\u0003\u0004garbage")]
    public void What_is_not_a_mail_is_held_and_never_thrown(string raw)
    {
        var mail = MailReader.Read(Encoding.Latin1.GetBytes(raw), null, new Limits());
        Assert.NotNull(mail.Held);
        Assert.Equal(64, mail.Id.Length);
    }

    [Fact]
    public void Parts_nested_too_deep_reject_the_mail()
    {
        var rest = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (var i = 0; i < 60; i++) rest.Append(Invariant($"--b{i}\nContent-Type: multipart/mixed; boundary=b{i + 1}\n\n"));
        rest.Append("--b60\n\nhidden text\n");
        for (var i = 60; i >= 0; i--) rest.Append(Invariant($"--b{i}--\n"));
        var mail = Eml.With(rest.ToString());
        Assert.Equal("parts nested deeper than 32 levels", mail.Rejected);
        Assert.Empty(mail.Parts);
    }

    [Fact]
    public void A_mail_that_breaks_a_limit_is_rejected_without_parts()
    {
        var parts = string.Concat(Enumerable.Repeat("--b\nContent-Type: application/pdf\n\nA\n", 60));
        var many = $"Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n";
        Assert.Equal("more than 50 attachments", Eml.With(many).Rejected);
        Assert.Equal("more than 20 parts", Eml.With(many, new Limits { MimeParts = 20 }).Rejected);
        Assert.Equal("more than 10 header fields", Eml.With(string.Concat(Enumerable.Repeat("X: y\n", 10)) + "\ntext", new Limits { HeaderFields = 10 }).Rejected);
        Assert.Equal("headers larger than 1 KiB", Eml.With("X: " + new string('y', 1100) + "\n\ntext", new Limits { HeaderBytes = 1024 }).Rejected);
        Assert.Equal("larger than 1 MiB", Eml.With("\n" + new string('y', 1 << 20), new Limits { MailBytes = 1 << 20 }).Rejected);
        Assert.Empty(Eml.With(many).Parts);
    }
}
