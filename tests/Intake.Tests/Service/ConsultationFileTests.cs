using Intake.Service;

namespace Intake.Tests.Service;

public sealed class ConsultationFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_setting_is_read_and_paths_are_beside_the_file()
    {
        folder.Write("draft2.docx", "");
        folder.Write("list/delegations.json", "[]");
        folder.Write("dns.json", "{}");

        var settings = ConsultationFile.Load(folder.Write("c.json", """
            { "id": "bms7-draft2", "title": "Draft 2", "draft": "draft2.docx", "mailbox": "comments@example.org",
              "deadline": "2021-07-14T10:00:00-04:00", "timeZone": "America/New_York",
              "senders": "registered", "authservId": "mx.example.org", "dkimKeys": "dns.json", "delegations": "list/delegations.json",
              "timetable": [ { "at": "2021-07-09T10:00:00-04:00", "what": "Informal consultations", "sections": ["preamble", "heading:A"] },
                             { "at": "2021-07-19T15:00:00-04:00", "what": "Release of Draft 3" } ] }
            """));

        Assert.Equal(
            new Consultation
            {
                Id = "bms7-draft2",
                Title = "Draft 2",
                Mailbox = "comments@example.org",
                Deadline = new DateTimeOffset(2021, 7, 14, 10, 0, 0, TimeSpan.FromHours(-4)),
                Senders = SenderPolicy.Registered,
                TimeZone = "America/New_York",
            },
            settings.Consultation);
        Assert.Equal<IEnumerable<string?>>(
            [Path.Combine(folder.Root, "draft2.docx"), Path.Combine(folder.Root, "list", "delegations.json"), Path.Combine(folder.Root, "dns.json")],
            [settings.DraftPath, settings.DelegationsPath, settings.DkimKeysPath]);
        Assert.Equal((SenderPolicy.Registered, "mx.example.org"), (settings.Consultation.Senders, settings.AuthservId));
        Assert.Equal(["Informal consultations", "Release of Draft 3"], settings.Timetable.Select(t => t.What));
        Assert.Equal(["preamble", "heading:A"], settings.Timetable[0].Sections);
    }

    [Fact]
    public void Everything_may_be_left_out()
    {
        var settings = ConsultationFile.Load(folder.Write("spring.json", "{}"));

        Assert.Equal(new Consultation { Id = "spring" }, settings.Consultation);
        Assert.Equal((null, null, SenderPolicy.Any), (settings.DraftPath, settings.DelegationsPath, settings.Consultation.Senders));
    }

    [Theory]
    [InlineData("{", "line 1 is no JSON")]
    [InlineData("null", "it holds no settings")]
    [InlineData("{ \"deadline\": \"next week\" }", "the value at deadline cannot be used")]
    [InlineData("{ \"senders\": \"everyone\" }", "the value at senders cannot be used")]
    [InlineData("{ \"senders\": 1 }", "the value at senders cannot be used")]
    [InlineData("{ \"dealine\": \"2021-07-14T10:00:00Z\" }", "the value at dealine cannot be used")]
    [InlineData("{ \"timeZone\": \"Mars\" }", "\"Mars\" is no time zone")]
    [InlineData("{ \"draft\": \"missing.docx\" }", "\"missing.docx\", which it names as draft, is not there")]
    [InlineData("{ \"id\": \"../x\" }", "is used in storage paths")]
    public void What_cannot_be_is_said_in_one_sentence(string json, string words)
    {
        var e = Assert.Throws<UnusableInputException>(() => ConsultationFile.Load(folder.Write("c.json", json)));

        Assert.Contains(words, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public void A_run_without_any_draft_is_said()
    {
        var e = Assert.Throws<UnusableInputException>(() => BatchInput.Of(folder.Write("c.json", "{}"), null, [folder.Write("a.eml", "")]));

        Assert.Contains("names no draft", e.Message, StringComparison.Ordinal);
    }
}
