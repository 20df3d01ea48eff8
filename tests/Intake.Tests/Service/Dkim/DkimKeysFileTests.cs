using System.Text;
using Intake.Mail;
using Intake.Service;
using Intake.Service.Dkim;
using Intake.Service.PartReading;
using Intake.Service.Recognizing;
using Intake.Tests.Mail;

namespace Intake.Tests.Service.Dkim;

/// <summary>Keys out of a file, which a consultation names.</summary>
public sealed class DkimKeysFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_have_lists_of_texts()
    {
        var keys = DkimKeysFile.Parse("\uFEFF{ \"s1._domainkey.example.org\": [\"v=DKIM1; p=AB\"], \"s2._domainkey.example.org\": [] }"u8, "dns.json");

        Assert.Equal("v=DKIM1; p=AB", Assert.Single(keys.At("s1._domainkey.EXAMPLE.org")));
        Assert.Empty(keys.At("s2._domainkey.example.org"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"a\": \"b\" }")]
    [InlineData("{ \"a\": [1] }")]
    [InlineData("{ \"a\": [null] }")]
    [InlineData("{ \"a\": ")]
    public void Anything_else_is_said_in_one_sentence(string json) =>
        Assert.StartsWith("Cannot use the DKIM keys \"dns.json\": ", Assert.Throws<UnusableInputException>(() => DkimKeysFile.Parse(Encoding.UTF8.GetBytes(json), "dns.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("delete", Authentication.Pass)]
    [InlineData("retain", Authentication.Fail)]
    public void The_command_extract_reads_them(string word, Authentication expected)
    {
        folder.Write("draft.txt", "Draft declaration\n\n1. We, the States, meet.\n\n2. We agree on all.\n\n3. We part.\n");
        folder.Write("dns.json", $"{{ \"s1._domainkey.example.org\": [\"{SignedMail.Record}\"] }}");
        var consultation = folder.Write("consultation.json", "{ \"draft\": \"draft.txt\", \"dkimKeys\": \"dns.json\" }");
        var mail = folder.Write("a.eml", SignedMail.Sign().Replace("delete", word, StringComparison.Ordinal));
        var parts = new PartGatherer(new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) }, new TesseractRecognizer(new TesseractOptions()), new Limits());

        var submission = Assert.Single(BatchRun.Extract(BatchInput.Of(consultation, null, [mail]), Path.Combine(folder.Root, "out"), _ => { }, parts));

        Assert.Equal(expected, submission.Sender.Authentication);
        Assert.Contains($"\"authentication\": \"{expected.ToString().ToLowerInvariant()}\"", File.ReadAllText(Path.Combine(folder.Root, "out", "a.json")), StringComparison.Ordinal);
    }
}
