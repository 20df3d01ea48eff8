using System.Text;
using Intake.Mail;
using MimeKit.Cryptography;

namespace Intake.Tests.Mail;

/// <summary>A mail proves its From address by a signature of that domain over all that a person reads, and by nothing less.</summary>
public sealed class OwnProofTests
{
    private static readonly string Signed = SignedMail.Sign();

    [Theory]
    [InlineData("example.org")] // the From domain is mail.example.org
    [InlineData("mail.example.org")]
    public void A_signature_of_the_domain_or_one_above_proves_it(string domain) =>
        Assert.Equal(Authentication.Pass, SignedMail.Proof(SignedMail.Sign(domain), SignedMail.Record, $"s1._domainkey.{domain}"));

    [Fact]
    public void A_signature_on_a_curve_proves_it() =>
        Assert.Equal(Authentication.Pass, SignedMail.Proof(SignedMail.Sign(algorithm: DkimSignatureAlgorithm.Ed25519Sha256), SignedMail.CurveRecord));

    [Fact]
    public void It_is_proven_also_with_other_ends_of_lines_in_the_strict_form_and_beside_a_broken_signature()
    {
        Assert.Equal(Authentication.Pass, SignedMail.Proof(Signed.ReplaceLineEndings("\n"), SignedMail.Record));
        Assert.Equal(Authentication.Pass, SignedMail.Proof(SignedMail.Sign(change: Strict), SignedMail.Record));
        Assert.Equal(Authentication.Pass, SignedMail.Proof("DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s1; h=From; bh=AAAA; b=AAAA\r\n" + Signed, SignedMail.Record));
        Assert.Equal(Authentication.Pass, SignedMail.Proof("Received: from a by b; Mon, 12 Oct 2026 11:00:00 +0000\r\n" + Signed, SignedMail.Record));
    }

    [Theory]
    [InlineData("delete", "retain")] // the text
    [InlineData("Subject: Comments", "Subject: We withdraw our comments")]
    [InlineData("amina@mail", "another@mail")]
    [InlineData("Amina  Otieno\r\n", "Amina  Otieno\r\nParagraph 9: delete it.\r\n")]
    public void A_mail_changed_on_its_way_fails(string old, string @new) =>
        Assert.Equal(Authentication.Fail, SignedMail.Proof(Signed.Replace(old, @new, StringComparison.Ordinal), SignedMail.Record));

    [Theory]
    [InlineData("Subject: We withdraw our comments")]
    [InlineData("To: others@example.net")]
    [InlineData("Content-Type: text/html")]
    [InlineData("From: Another <another@mail.example.org>")]
    [InlineData("from : Another <another@mail.example.org>")]
    public void A_second_field_that_nobody_signed_proves_nothing(string field)
    {
        Assert.Equal(Authentication.None, SignedMail.Proof(field + "\r\n" + Signed, SignedMail.Record));
        Assert.Equal(Authentication.None, SignedMail.Proof(Signed.Replace("MIME-Version", field + "\r\nMIME-Version", StringComparison.Ordinal), SignedMail.Record));
    }

    [Theory]
    [InlineData("From: Amina <amina@mail.example.org>, Other <other@mail.example.org>")]
    [InlineData("From: Amina <amina@mail.example.org>, other@attacker.example")]
    public void A_From_with_two_mailboxes_is_nobody_s(string from) =>
        Assert.Equal(Authentication.None, SignedMail.Proof(SignedMail.Sign(text: SignedMail.Text.Replace("From: Amina Otieno <amina@mail.example.org>", from, StringComparison.Ordinal)), SignedMail.Record));

    [Theory]
    [InlineData("other.example")] // aligned with nothing
    [InlineData("sub.mail.example.org")] // below
    [InlineData("side.example.org")] // beside
    [InlineData("org")]
    [InlineData("ample.org")]
    public void A_signature_of_another_domain_proves_nothing(string domain) =>
        Assert.Equal(Authentication.None, SignedMail.Proof(SignedMail.Sign(domain), SignedMail.Record, $"s1._domainkey.{domain}"));

    [Fact]
    public void A_key_that_is_too_weak_proves_nothing()
    {
        Assert.Equal(Authentication.None, SignedMail.Proof(SignedMail.Sign(isWeak: true), SignedMail.WeakRecord));
        Assert.Equal(Authentication.None, SignedMail.Proof(SignedMail.Sign(algorithm: DkimSignatureAlgorithm.RsaSha1), SignedMail.Record));
    }

    [Theory]
    [InlineData("l=20; ")] // the text may go on
    [InlineData("x=1760000000; ")] // expired long ago
    [InlineData("x=soon; ")]
    [InlineData("d=other.example; ")] // twice: which?
    [InlineData("h=From:To; ")]
    [InlineData("i=amina@other.example; ")]
    [InlineData("i=amina@xample.org; ")]
    [InlineData("nonsense; ")]
    public void A_signature_with_such_a_tag_proves_nothing(string tag)
    {
        var mail = Signed.Replace("DKIM-Signature: v=1; ", "DKIM-Signature: v=1; " + tag, StringComparison.Ordinal);

        Assert.NotEqual(Signed, mail);
        Assert.Equal(Authentication.None, SignedMail.Proof(mail, SignedMail.Record));
    }

    [Fact]
    public void A_signature_is_good_until_it_expires()
    {
        var at = new DateTimeOffset(2026, 10, 12, 12, 0, 0, TimeSpan.Zero); // when the mail was stored
        Assert.Equal(Authentication.Pass, SignedMail.Proof(Expiring(at.AddMinutes(1)), SignedMail.Record));
        Assert.Equal(Authentication.None, SignedMail.Proof(Expiring(at.AddMinutes(-1)), SignedMail.Record));
        // The border's time goes before the time of storage.
        Assert.Equal(Authentication.Pass, SignedMail.Proof("Received: from a by b; Mon, 12 Oct 2026 11:30:00 +0000\r\n" + Expiring(at.AddMinutes(-1)), SignedMail.Record));
    }

    [Fact]
    public void From_must_be_among_the_signed_fields()
    {
        var mail = Signed.Replace("h=from:", "h=sender:", StringComparison.OrdinalIgnoreCase);

        Assert.NotEqual(Signed, mail);
        Assert.Equal(Authentication.None, SignedMail.Proof(mail, SignedMail.Record));
    }

    [Theory]
    [InlineData("v=DKIM1; k=rsa; p=")] // revoked
    [InlineData("v=DKIM1; k=ed25519; p={0}")]
    [InlineData("v=DKIM2; k=rsa; p={0}")]
    [InlineData("v=DKIM1; h=sha1; p={0}")]
    [InlineData("v=DKIM1; s=tlsrpt; p={0}")]
    [InlineData("v=DKIM1; t=y; p={0}")] // only tried out
    [InlineData("v=DKIM1; p={0}; p={0}")]
    [InlineData("v=DKIM1; p=AAAA")]
    [InlineData("v=spf1 -all")]
    [InlineData("")]
    public void A_key_that_is_not_for_this_proves_nothing(string record) =>
        Assert.Equal(Authentication.None, SignedMail.Proof(Signed, record.Replace("{0}", Key(), StringComparison.Ordinal)));

    [Theory]
    [InlineData("v=DKIM1; h=sha1:sha256; s=*; t=s; n=note; p={0}")]
    [InlineData("p={0}")]
    public void A_key_for_this_proves_it(string record) =>
        Assert.Equal(Authentication.Pass, SignedMail.Proof(Signed, record.Replace("{0}", Key(), StringComparison.Ordinal)));

    [Fact]
    public void A_long_key_may_come_in_several_texts_but_two_keys_are_none()
    {
        Assert.Equal(Authentication.Pass, Read(SignedMail.Record[..200], SignedMail.Record[200..]));
        Assert.Equal(Authentication.None, Read(SignedMail.Record, SignedMail.Record));
        Assert.Equal(Authentication.None, Read());

        static Authentication Read(params string[] texts) =>
            MailReader.Read(Encoding.UTF8.GetBytes(Signed), null, new Limits(), SignedMail.Keys("S1._domainkey.Example.org.", texts)).Authentication;
    }

    [Fact]
    public void The_key_of_another_fails() =>
        Assert.Equal(Authentication.Fail, SignedMail.Proof(Signed, $"v=DKIM1; p={Convert.ToBase64String(System.Security.Cryptography.RSA.Create(2_048).ExportSubjectPublicKeyInfo())}"));

    [Theory]
    [InlineData("mx.example.net; dmarc=fail header.from=mail.example.org", Authentication.Fail)]
    [InlineData("mx.example.net; dkim=none", Authentication.Pass)]
    [InlineData("mx.forged.example; dkim=pass header.d=example.org", Authentication.Pass)]
    public void The_border_goes_first(string results, Authentication expected) =>
        Assert.Equal(expected, SignedMail.Proof($"Authentication-Results: {results}\r\n{Signed}", SignedMail.Record, authservId: "mx.example.net"));

    [Fact]
    public void Keys_are_wanted_only_where_a_signature_could_prove_the_address()
    {
        Assert.Equal(["s1._domainkey.example.org"], Wanted(Signed));
        Assert.Empty(Wanted(SignedMail.Text));
        Assert.Empty(Wanted(SignedMail.Sign("other.example")));
        Assert.Empty(Wanted("Authentication-Results: mx.example.net; dkim=pass header.d=example.org\r\n" + Signed));
        Assert.Empty(Wanted("From: b@example.org\r\n" + Signed));
        Assert.Empty(Wanted(Signed.Replace("s=s1", "s=../s1", StringComparison.Ordinal)));
        Assert.Equal(5, Wanted(string.Concat(Enumerable.Range(2, 50).Select(i => $"DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s{i}; h=From; bh=A; b=A\r\n")) + Signed).Length);
        Assert.Empty(Wanted(""));

        static string[] Wanted(string mail) => [.. SignatureKeys.Wanted(Encoding.UTF8.GetBytes(mail), "mx.example.net", new Limits())];
    }

    private static string Expiring(DateTimeOffset end) => SignedMail.Sign(change: signer => signer.SignaturesExpireAfter = end - DatedSigner.At);

    private static void Strict(DkimSigner signer) =>
        (signer.HeaderCanonicalizationAlgorithm, signer.BodyCanonicalizationAlgorithm) = (DkimCanonicalizationAlgorithm.Simple, DkimCanonicalizationAlgorithm.Simple);

    private static string Key() => SignedMail.Record[(SignedMail.Record.IndexOf("p=", StringComparison.Ordinal) + 2)..];
}
