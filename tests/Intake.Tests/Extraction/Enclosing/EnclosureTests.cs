using System.IO.Compression;
using System.Text;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Mail;

namespace Intake.Tests.Extraction.Enclosing;

/// <summary>Archives and mails attached to a mail become parts of it.</summary>
public sealed class EnclosureTests
{
    private const string Comment = "Para 5: delete \"small\".";

    [Fact]
    public void The_files_of_an_archive_are_parts_with_names_made_anew()
    {
        var mail = WithFile("archive.zip", Zip(("a.txt", Comment), ("folder/../../b\u202Excod.txt", "x"), ("folder/a.txt", "y"), ("__MACOSX/._a.txt", "z"), ("folder/", "")));
        Assert.Equal("Body body | Container archive.zip | Attachment archive.zip/a.txt | Attachment archive.zip/bxcod.txt | Attachment archive.zip/a (2).txt", Parts(mail));
        Assert.Empty(mail.Findings);
        Assert.Equal(Parts(mail), Parts(Enclosures.Open(mail, new Limits())));
    }

    [Fact]
    public void An_archive_in_an_archive_is_opened_and_a_third_one_is_not()
    {
        var inner = Zip(("c.txt", Comment));
        var two = WithFile("one.zip", Zip(("two.zip", inner)));
        Assert.Equal("Body body | Container one.zip | Container one.zip/two.zip | Attachment one.zip/two.zip/c.txt", Parts(two));
        var three = WithFile("one.zip", Zip(("two.zip", Zip(("three.zip", inner)))));
        Assert.Equal("Body body | Container one.zip | Container one.zip/two.zip | Attachment one.zip/two.zip/three.zip", Parts(three));
        Assert.Equal("INT003", Assert.Single(three.Findings).Code);
    }

    [Fact]
    public void A_document_that_is_an_archive_of_parts_is_never_opened()
    {
        Assert.Equal("Body body | Attachment slides.pptx", Parts(WithFile("slides.pptx", Zip(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>")))));
        Assert.Equal("Body body | Attachment book.epub", Parts(WithFile("book.epub", Zip(("mimetype", "application/epub+zip"), ("a.html", "x")))));
    }

    [Fact]
    public void An_archive_over_a_limit_stays_closed()
    {
        var many = Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i}.txt", "x"))]);
        var flooded = Enclosures.Open(Raw("many.zip", many), new Limits { ArchiveEntries = 10 });
        Assert.Equal(("Body body | Attachment many.zip", "INT003"), (Parts(flooded), Assert.Single(flooded.Findings).Code));
        var bomb = Zip(("bomb.txt", new string(' ', 3 << 20)));
        var heavy = Enclosures.Open(Raw("bomb.zip", bomb), new Limits { InflatedPartBytes = 1 << 20 });
        Assert.Equal(("Body body | Attachment bomb.zip", "INT003"), (Parts(heavy), Assert.Single(heavy.Findings).Code));
        var dense = Enclosures.Open(Raw("bomb.zip", bomb), new Limits { RatioFreeBytes = 1 << 20 });
        Assert.Equal(("Body body | Attachment bomb.zip", "INT003"), (Parts(dense), Assert.Single(dense.Findings).Code));
    }

    [Fact]
    public void A_password_or_damage_is_said_and_goes_to_a_person()
    {
        var locked = Zip(("a.txt", Comment));
        for (var i = 0; i < locked.Length - 10; i++)
        {
            if (locked.AsSpan(i).StartsWith("PK\u0001\u0002"u8)) locked[i + 8] |= 1; // general purpose bit 0: encrypted (APPNOTE 4.4.4)
        }

        var mail = WithFile("locked.zip", locked);
        Assert.Equal(("Body body | Attachment locked.zip", "INT019"), (Parts(mail), Assert.Single(mail.Findings).Code));
        var submission = ShortMail.Understood(Bytes("locked.zip", locked, "See the archive."));
        Assert.Equal(Disposition.Submission, submission.Disposition);
        Assert.Contains(submission.Ledger, e => e.Source.Part == "locked.zip" && e.Disposition == LedgerDisposition.NeedsAttention);
        var broken = Zip(("a.txt", new string('q', 4000) + Comment))[..60];
        var cut = WithFile("broken.zip", broken);
        Assert.Equal(("Body body | Container broken.zip | Attachment broken.zip/a.txt", "INT002"), (Parts(cut), Assert.Single(cut.Findings).Code));
    }

    [Theory]
    [InlineData("a.7z", "7z\u00bc\u00af'\u001c\0\u0004")]
    [InlineData("a.rar", "Rar!\u001a\u0007\u0001\0")]
    [InlineData("a.gz", "\u001f\u008b\b\0\0\0\0\0")]
    public void Another_archive_goes_to_a_person(string name, string content)
    {
        var submission = ShortMail.Understood(Bytes(name, Encoding.Latin1.GetBytes(content), "See the archive."));
        Assert.Contains(submission.Ledger, e => e.Source.Part == name && e.Disposition == LedgerDisposition.NeedsAttention);
        Assert.Contains(submission.Findings, f => f.Code == "INT001" && f.Source.Part == name);
    }

    [Fact]
    public void What_stands_in_an_archive_is_read_like_an_attachment()
    {
        var submission = ShortMail.Understood(Bytes("comments.zip", Zip(("Kenya/comments.txt", Comment)), "Our comments are in the archive."));
        Assert.Equal("5", Assert.Single(submission.Proposals).Provision);
        Assert.Equal("comments.zip/comments.txt", submission.Proposals[0].Source.Part);
        Assert.Equal("Kenya", Assert.Single(submission.Proponents));
    }

    [Theory]
    [InlineData("message/rfc822", "FW.eml")]
    [InlineData("application/octet-stream", "FW.eml")]
    public void An_attached_mail_is_taken_apart(string type, string name)
    {
        var inner = $"From: A. B. <a@mfa.go.ke>\nTo: x@example.org\nSubject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\n{Comment}\n--i\nContent-Type: text/plain; name=more.txt\nContent-Disposition: attachment\n\nPara 6: delete \"often\".\n--i--\n";
        var mail = Enclosures.Open(Eml.With($"Content-Type: multipart/mixed; boundary=o\n\n--o\n\nSee attached.\n--o\nContent-Type: {type}; name={name}\nContent-Disposition: attachment; filename={name}\n\n{inner}--o--\n"), new Limits());
        Assert.Equal("Body body | Container FW.eml | Attachment FW.eml/body | Attachment FW.eml/more.txt", Parts(mail));
        Assert.Equal("a@mfa.go.ke", mail.Parts[2].Enclosed?.Address);
    }

    [Theory]
    [InlineData("Officer <o@un.org>", "Please see attached.", "a@mfa.go.ke", "Kenya", "INT074", 1)]
    [InlineData("A. B. <a@mfa.go.ke>", "Our comments are in the attached mail.", "c@mfa.go.ke", "Kenya", "", 1)]
    [InlineData("A. B. <a@mfa.go.ke>", "Please see attached.", "c@mofa.go.ug", "", "INT074", 1)]
    [InlineData("A. B. <a@mfa.go.ke>", "Para 6: delete \"often\". See also the attached.", "c@mofa.go.ug", "Kenya", "INT077", 1)]
    [InlineData("A. B. <a@mfa.go.ke>", "Para 6: delete \"often\". In reply to the attached.", "comments@example.net", "Kenya", "", 1)]
    public void The_sender_of_an_attached_mail_is_evidence(string from, string cover, string inner, string proponents, string finding, int proposals)
    {
        var raw = $"From: {from}\nTo: comments@example.net\nSubject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\n{cover}\n--o\nContent-Type: message/rfc822\n\nFrom: C <{inner}>\nTo: x@example.org\nSubject: Comments\n\n{Comment}\n--o--\n";
        var submission = ShortMail.Understood(Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")));
        Assert.Equal(proponents, string.Join("; ", submission.Proponents));
        Assert.Equal(finding, string.Join(" ", submission.Findings.Where(f => f.Code is "INT070" or "INT074" or "INT077" or "INT078").Select(f => f.Code)));
        Assert.Equal(proposals, submission.Proposals.Length);
    }

    [Fact]
    public void A_digest_of_several_delegations_names_no_proponent()
    {
        const string Raw = "From: O <o@un.org>\nTo: comments@example.net\nSubject: Digest\nMIME-Version: 1.0\nContent-Type: multipart/digest; boundary=d\n\n--d\n\nFrom: A <a@mfa.go.ke>\nTo: x@example.org\nSubject: One\n\nPara 5: delete \"small\".\n--d\n\nFrom: B <b@mofa.go.ug>\nTo: x@example.org\nSubject: Two\n\nPara 6: delete \"the\".\n--d--\n";
        var submission = ShortMail.Understood(Encoding.UTF8.GetBytes(Raw.ReplaceLineEndings("\r\n")));
        Assert.Empty(submission.Proponents);
        Assert.Contains(submission.Findings, f => f.Code == "INT078");
    }

    private static MailMessage WithFile(string name, byte[] content) => Enclosures.Open(Raw(name, content), new Limits());

    private static MailMessage Raw(string name, byte[] content) => MailReader.Read(Bytes(name, content, "See attached."), null, new Limits());

    private static byte[] Bytes(string name, byte[] content, string cover) => Encoding.UTF8.GetBytes(
        $"From: A. B. <a@mfa.go.ke>\nTo: comments@example.net\nSubject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\n{cover}\n--o\nContent-Type: application/octet-stream; name={name}\nContent-Disposition: attachment; filename={name}\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(content)}\n--o--\n".ReplaceLineEndings("\r\n"));

    private static string Parts(MailMessage mail) => string.Join(" | ", mail.Parts.Select(p => $"{p.Kind} {p.Name}"));

    private static byte[] Zip(params ReadOnlySpan<(string Name, string Text)> files)
    {
        var packed = new List<(string, byte[])>();
        foreach (var (name, text) in files) packed.Add((name, Encoding.UTF8.GetBytes(text)));
        return Zip([.. packed]);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
