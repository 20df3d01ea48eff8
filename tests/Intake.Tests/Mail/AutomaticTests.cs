namespace Intake.Tests.Mail;

public class AutomaticTests
{
    [Theory]
    [InlineData("Auto-Submitted: auto-replied\n", "an automatic reply or notice (Auto-Submitted: auto-replied)")]
    [InlineData("Auto-Submitted: auto-generated (vacation)\n", "an automatic reply or notice (Auto-Submitted: auto-generated)")]
    [InlineData("Return-Path: <>\n", "a notice of a mail system (null Return-Path)")]
    [InlineData("Precedence: bulk\n", "bulk mail (Precedence: bulk)")]
    [InlineData("Precedence: list\nList-Id: <l.example.org>\n", "mail of a mailing list")]
    [InlineData("Precedence: auto_reply\n", "an automatic reply")]
    [InlineData("X-Autoreply: yes\n", "an automatic reply")]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", "a delivery report (RFC 3464)")]
    [InlineData("Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n", "a read receipt (RFC 8098)")]
    [InlineData("Content-Type: text/calendar; method=REQUEST\n", "a calendar message")]
    public void A_header_tells_a_machine(string header, string why) => Assert.Equal(why, Eml.With(header + "\nText").Automatic);

    [Theory]
    [InlineData("Auto-Submitted: no\n")]
    [InlineData("X-Auto-Response-Suppress: All\n")]
    [InlineData("Precedence: list\n")]
    [InlineData("Precedence: list\nList-Id: <l.example.org>\nIn-Reply-To: <draft@example.net>\n")]
    [InlineData("Return-Path: <amina@example.org>\n")]
    [InlineData("X-Autoreply: no\n")]
    public void A_header_of_a_person_does_not(string header) => Assert.Null(Eml.With(header + "\nText").Automatic);

    [Theory]
    [InlineData("Automatic reply: Draft 2", true)]
    [InlineData("=?utf-8?q?R=C3=A9ponse_automatique_=3A_projet_2?=", true)]
    [InlineData("=?utf-8?q?Respuesta_autom=C3=A1tica=3A_borrador_2?=", true)]
    [InlineData("=?utf-8?b?0JDQstGC0L7QvtGC0LLQtdGCOiBEcmFmdCAy?=", true)]
    [InlineData("=?utf-8?b?6Ieq5Yqo562U5aSNOiBEcmFmdCAy?=", true)]
    [InlineData("=?utf-8?b?2LHYryDYqtmE2YLYp9im2Yo6IERyYWZ0IDI=?=", true)]
    [InlineData("Out of office until Monday", true)]
    [InlineData("Undeliverable: Draft 2", true)]
    [InlineData("Re: Automatic reply: Draft 2", false)]
    [InlineData("Comments on the automatic reply mechanism", false)]
    [InlineData("Delivery of our comments", false)]
    public void A_subject_tells_a_machine_only_when_no_person_writes_it(string subject, bool isAutomatic) =>
        Assert.Equal(isAutomatic, Eml.Read($"From: a@example.org\nSubject: {subject}\n\nI am away.").Automatic is not null);

    [Fact]
    public void A_forwarded_delivery_failure_with_comments_is_a_persons()
    {
        var long_ = string.Join(" ", Enumerable.Repeat("Paragraph 5: replace the word with another.", 60));
        Assert.Null(Eml.Read($"From: a@example.org\nSubject: Undeliverable: our comments\n\n{long_}").Automatic);
        Assert.Null(Eml.Read("From: a@example.org\nSubject: Undeliverable: our comments\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nAgain.\n--b\nContent-Type: application/pdf; name=x.pdf\n\nA\n--b--\n").Automatic);
    }

    [Theory]
    [InlineData("MAILER-DAEMON@example.org", true)]
    [InlineData("postmaster@example.org", true)]
    [InlineData("postmaster.mission@example.org", false)]
    public void A_mail_systems_own_address_tells_a_machine(string address, bool isAutomatic) =>
        Assert.Equal(isAutomatic, Eml.Read($"From: {address}\nSubject: x\n\nText").Automatic is not null);

    [Fact]
    public void An_invitation_is_automatic_and_an_attached_calendar_file_is_not()
    {
        const string Calendar = "--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n";
        Assert.Equal("a calendar message", Eml.With($"Content-Type: multipart/alternative; boundary=b\n\n--b\n\nMeeting\n{Calendar}--b--\n").Automatic);
        Assert.Null(Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nOur comments\n{Calendar}--b\nContent-Type: application/pdf\n\nA\n--b--\n").Automatic);
    }

    [Theory]
    [InlineData("List-Unsubscribe: <mailto:x@example.org>\n", "List-Unsubscribe")]
    [InlineData("X-Auto-Response-Suppress: OOF, AutoReply\n", "X-Auto-Response-Suppress")]
    [InlineData("Precedence: list\n", "Precedence")]
    [InlineData("Return-Path: <>\n", "null Return-Path")]
    [InlineData("Return-Path: <amina@example.org>\n", null)]
    public void A_suppression_header_forbids_a_receipt(string header, string? why) => Assert.Equal(why, Eml.With(header + "\nText").NoReceipt);
}
