using System.Collections.Immutable;
using System.Text;
using Intake.Mail;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace Intake.Tests.Mail;

/// <summary>Mails signed with keys that are made for the test (RFC 6376), and the text records of those.</summary>
internal static class SignedMail
{
    public const string Text = "From: Amina Otieno <amina@mail.example.org>\r\nTo: comments@example.net\r\nSubject: Comments\r\nDate: Mon, 12 Oct 2026 10:00:00 +0000\r\n"
        + "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nParagraph 8: delete “all”.\r\n\r\nAmina  Otieno\r\n";

    private static readonly Lazy<AsymmetricCipherKeyPair> Key = new(() => Rsa(2_048));
    private static readonly Lazy<AsymmetricCipherKeyPair> Weak = new(() => Rsa(768));
    private static readonly Lazy<AsymmetricCipherKeyPair> Curve = new(() =>
    {
        var generator = new Ed25519KeyPairGenerator();
        generator.Init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        return generator.GenerateKeyPair();
    });

    /// <summary>The record of the key that signs.</summary>
    public static string Record => $"v=DKIM1; k=rsa; p={Public(Key.Value)}";

    /// <summary>The record of one of 768 bits.</summary>
    public static string WeakRecord => $"v=DKIM1; k=rsa; p={Public(Weak.Value)}";

    /// <summary>The record of one of Ed25519 (RFC 8463 §3).</summary>
    public static string CurveRecord => $"v=DKIM1; k=ed25519; p={Convert.ToBase64String(((Ed25519PublicKeyParameters)Curve.Value.Public).GetEncoded())}";

    /// <summary>The mail, signed.</summary>
    /// <param name="domain">Whose signature.</param>
    /// <param name="algorithm">With which key.</param>
    /// <param name="fields">What is signed.</param>
    /// <param name="isWeak">With the short key.</param>
    /// <param name="change">Sets what the signer may have said besides.</param>
    /// <param name="text">The mail.</param>
    public static string Sign(
        string domain = "example.org", DkimSignatureAlgorithm algorithm = DkimSignatureAlgorithm.RsaSha256, string[]? fields = null, bool isWeak = false, Action<DkimSigner>? change = null, string text = Text)
    {
        var message = MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var key = algorithm == DkimSignatureAlgorithm.Ed25519Sha256 ? Curve.Value.Private : isWeak ? Weak.Value.Private : Key.Value.Private;
        var signer = new DatedSigner(key, domain, "s1", algorithm)
        {
            HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
        };
        change?.Invoke(signer);
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        signer.Sign(options, message, fields ?? ["From", "To", "Subject", "Date", "Message-ID", "Content-Type"]);
        using var signed = new MemoryStream();
        message.WriteTo(options, signed);
        return Encoding.UTF8.GetString(signed.ToArray());
    }

    /// <summary>What the mail proves, with these records at the names.</summary>
    public static Authentication Proof(string mail, string record, string name = "s1._domainkey.example.org", string? authservId = null) =>
        MailReader.Read(Encoding.UTF8.GetBytes(mail), authservId, new Limits(), Keys(name, record), new DateTimeOffset(2026, 10, 12, 12, 0, 0, TimeSpan.Zero)).Authentication;

    public static DkimKeys Keys(string name, params string[] records) => new([KeyValuePair.Create(name, records.ToImmutableArray())]);

    private static AsymmetricCipherKeyPair Rsa(int bits)
    {
        var generator = new RsaKeyPairGenerator();
        generator.Init(new RsaKeyGenerationParameters(BigInteger.ValueOf(65_537), new SecureRandom(), bits, 25));
        return generator.GenerateKeyPair();
    }

    private static string Public(AsymmetricCipherKeyPair key) =>
        Convert.ToBase64String(SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(key.Public).GetEncoded());
}
