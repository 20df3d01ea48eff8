using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Intake.Mail;

namespace Intake.Tests.Mail;

/// <summary>Wrappings of mail programs: Outlook's own, signed content, files inside the text, broken encodings.</summary>
public sealed class WrappingTests
{
    [Fact]
    public void The_text_and_the_files_of_winmail_dat_are_parts()
    {
        var tnef = Tnef((1, 0x0002800C, "Para 5: delete \"small\".\0"u8.ToArray()), (2, 0x00069002, new byte[14]), (2, 0x00018010, "comments.txt\0"u8.ToArray()), (2, 0x0006800F, "Para 6"u8.ToArray()));
        Assert.Equal("Body body: Para 5: delete \"small\". | Attachment comments.txt", Short(Eml.With($"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(tnef)}\n")));
        var beside = Eml.With($"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: application/octet-stream; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(tnef)}\n--b--\n");
        Assert.Equal("Body body: Hello | Alternative alternative: Para 5: delete \"small\". | Attachment comments.txt", Short(beside));
    }

    [Fact]
    public void Signed_content_in_one_part_is_read()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=A", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2037, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var cms = new SignedCms(new ContentInfo("Content-Type: text/plain\r\n\r\nPara 5: delete."u8.ToArray()));
        cms.ComputeSignature(new CmsSigner(certificate));
        var mail = Eml.With($"Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n{Eml.Base64(cms.Encode())}\n");
        Assert.Null(mail.Held);
        Assert.Equal("Body body: Para 5: delete.", Eml.Parts(mail));
    }

    [Fact]
    public void A_file_encoded_inside_the_text_is_an_attachment()
    {
        var mail = Eml.With("Content-Type: text/plain\n\nSee the file.\n\nbegin 644 comments.txt\n#0V%T\n`\nend\n\nRegards\n");
        Assert.Equal("Body body: See the file.\n\nRegards | Attachment comments.txt", Short(mail));
        Assert.Equal("Cat", Encoding.ASCII.GetString(mail.Parts[1].Content.Span));
        Assert.Equal("Body body: begin 644 by deleting paragraph 5\nand go to the end", Eml.Parts(Eml.With("Content-Type: text/plain\n\nbegin 644 by deleting paragraph 5\nand go to the end\n")));
    }

    [Theory]
    [InlineData("base64", "UGFyYSA1\n!!\n OiBkZWxldGUu", "Para 5: delete.")]
    [InlineData("quoted-printable", "Para 5: =41dd =ZZ 100 %=\n.", "Para 5: Add =ZZ 100 %.")]
    [InlineData("x-unknown", "Para 5", "Para 5")]
    [InlineData("8bit\nContent-Disposition: inline", "Para 5", "Para 5")]
    public void A_broken_encoding_loses_no_words(string encoding, string content, string text) =>
        Assert.Equal(text, Eml.Text(Assert.Single(Eml.With($"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{content}\n").Parts)));

    [Fact]
    public void A_named_text_shown_in_the_mail_is_a_file_of_its_own()
    {
        var mail = Eml.With("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: text/plain; name=comments.txt\nContent-Disposition: inline; filename=comments.txt\n\nPara 5\n--b\n\nAfter\n--b--\n");
        Assert.Equal("Body body: Hello | Attachment comments.txt: Para 5 | Body body 2: After", Eml.Parts(mail));
    }

    private static string Short(MailMessage mail) => string.Join(" | ", mail.Parts.Select(p => $"{p.Kind} {p.Name}" + (p.Kind == PartKind.Attachment ? "" : $": {Eml.Text(p).TrimEnd('\0')}")));

    /// <summary>[MS-OXTNEF] §2.1.3: signature, key, then attributes of level, tag, length, data, checksum.</summary>
    private static byte[] Tnef(params ReadOnlySpan<(int Level, int Tag, byte[] Data)> attributes)
    {
        var stream = new MemoryStream();
        stream.Write([0x78, 0x9F, 0x3E, 0x22, 1, 0]);
        Write(stream, 1, 0x00089006, [0, 0, 1, 0]);
        Write(stream, 1, 0x00069007, [0xE4, 4, 0, 0, 0, 0, 0, 0]);
        foreach (var (level, tag, data) in attributes) Write(stream, (byte)level, (uint)tag, data);
        return stream.ToArray();
    }

    private static void Write(MemoryStream stream, byte level, uint tag, byte[] data)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(head, tag);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], data.Length);
        stream.WriteByte(level);
        stream.Write(head);
        stream.Write(data);
        var sum = data.Sum(b => b);
        stream.Write([(byte)sum, (byte)(sum >> 8)]);
    }
}
