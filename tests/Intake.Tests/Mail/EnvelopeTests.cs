using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Intake.Mail;

namespace Intake.Tests.Mail;

public class EnvelopeTests
{
    private const string OnlyTnef = "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n";

    [Fact]
    public void Outlooks_envelope_is_opened_and_its_files_are_attachments()
    {
        var tnef = Eml.Base64(Winmail("Inner text", ("Замечания.docx", "PK")));
        var mail = Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nOuter text\n--b\n{OnlyTnef}{tnef}\n--b--\n");
        Assert.Equal("Body body: Outer text | Alternative alternative: Inner text | Attachment Замечания.docx", Eml.Parts(mail));
    }

    [Fact]
    public void The_text_in_Outlooks_envelope_is_the_body_when_there_is_no_other()
    {
        Assert.Equal("Body body: Inner text", Eml.Parts(Eml.With(OnlyTnef + Eml.Base64(Winmail("Inner text")))));
        var disguised = OnlyTnef.Replace("ms-tnef", "octet-stream", StringComparison.Ordinal);
        Assert.Equal("Body body: Inner text", Eml.Parts(Eml.With(disguised + Eml.Base64(Winmail("Inner text")))));
    }

    [Theory]
    [InlineData("eJ8+IgEAAf//////////")]
    [InlineData("eJ8+Ig==")]
    [InlineData("AAAA")]
    public void A_damaged_envelope_is_never_thrown(string base64)
    {
        var mail = Eml.With(OnlyTnef + base64);
        Assert.True(mail.Held is not null || mail.Parts is [{ Kind: PartKind.Attachment }]);
    }

    [Fact]
    public void Text_inside_a_signature_is_read()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        var signed = new SignedCms(new ContentInfo(Encoding.ASCII.GetBytes("Content-Type: text/plain\r\n\r\nPara 5: delete.\r\n")));
        signed.ComputeSignature(new CmsSigner(certificate));
        var mail = Eml.With($"Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(signed.Encode())}\n");
        Assert.Equal("Body body: Para 5: delete.", Eml.Parts(mail));
        Assert.Null(mail.Held);
    }

    // [MS-OXTNEF] §2.1.3: signature, key, then attributes: level, id, length, data, checksum.
    internal static byte[] Winmail(string text, params (string Name, string Content)[] files)
    {
        var bytes = new List<byte> { 0x78, 0x9F, 0x3E, 0x22, 0x01, 0x00 };
        Add(bytes, 1, 0x00089006, [0, 0, 1, 0]);
        Add(bytes, 1, 0x00069007, [0xE3, 0x04, 0, 0, 0, 0, 0, 0]); // code page 1251
        Add(bytes, 1, 0x0002800C, Encoding.ASCII.GetBytes(text + "\0"));
        foreach (var (name, content) in files)
        {
            Add(bytes, 2, 0x00069002, new byte[14]);
            Add(bytes, 2, 0x00018010, [.. CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(name), 0]);
            Add(bytes, 2, 0x0006800F, Encoding.ASCII.GetBytes(content));
        }

        return [.. bytes];
    }

    private static void Add(List<byte> bytes, byte level, uint id, byte[] data)
    {
        Span<byte> head = stackalloc byte[9];
        head[0] = level;
        BinaryPrimitives.WriteUInt32LittleEndian(head[1..], id);
        BinaryPrimitives.WriteInt32LittleEndian(head[5..], data.Length);
        bytes.AddRange(head);
        bytes.AddRange(data);
        var sum = (ushort)data.Sum(b => b);
        bytes.AddRange([(byte)sum, (byte)(sum >> 8)]);
    }
}
