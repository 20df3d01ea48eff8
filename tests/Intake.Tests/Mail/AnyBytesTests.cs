using System.Text;
using CsCheck;
using Intake.Mail;

namespace Intake.Tests.Mail;

public class AnyBytesTests
{
    private const string Sample = Eml.Head + """
        Received: from a by b; Mon, 5 Jul 2021 13:31:03 +0000
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain; charset=koi8-r; format=flowed
        Content-Transfer-Encoding: quoted-printable

        =F0 para =
        five
        --c
        Content-Type: text/html; charset=utf-8

        <html><head><style>x</style></head><p>para <b>five</b>&nbsp;</p>
        --c--
        --b
        Content-Type: message/rfc822

        From: x@example.org

        Inner
        --b
        Content-Type: application/ms-tnef; name=winmail.dat
        Content-Transfer-Encoding: base64

        eJ8+IgEAAQaQCAAEAAAAAAEAAQA=
        --b
        Content-Type: application/pkcs7-mime; name=smime.p7m
        Content-Transfer-Encoding: base64

        MIAGCSqGSIb3DQEHAqCAMIACAQE=
        --b--
        """;

    private static readonly byte[] SampleBytes = Encoding.Latin1.GetBytes(Sample.ReplaceLineEndings("\r\n"));

    [Fact]
    public void Any_bytes_give_a_mail_whose_parts_have_names_of_their_own() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Holds(bytes), iter: 300, threads: 1);

    [Fact]
    public void Any_damage_gives_a_mail_whose_parts_have_names_of_their_own() =>
        Gen.Select(Gen.Int[0, SampleBytes.Length - 1], Gen.Int[0, 30], Gen.Byte.Array[0, 30]).Array[1, 6].Sample(
            damages =>
            {
                var bytes = SampleBytes.ToList();
                foreach (var (at, removed, added) in damages)
                {
                    var start = Math.Min(at, bytes.Count);
                    bytes.RemoveRange(start, Math.Min(removed, bytes.Count - start));
                    bytes.InsertRange(start, added);
                }

                Holds([.. bytes]);
            },
            iter: 500,
            threads: 1);

    private static void Holds(byte[] bytes)
    {
        var mail = MailReader.Read(bytes, "mx.example.net", new Limits());
        var names = mail.Parts.Select(p => p.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.True(mail.Rejected is null || mail.Parts.IsEmpty);
        Assert.True(mail.From is not null || mail.Held is not null || mail.Rejected is not null);
        Assert.True(mail.Parts.Any(p => p.Kind is PartKind.Body or PartKind.Attachment) || mail.Held is not null || mail.Rejected is not null);
        Assert.Equal(names, MailReader.Read(bytes, "mx.example.net", new Limits()).Parts.Select(p => p.Name));
    }
}
