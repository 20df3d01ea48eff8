using Intake.Service.MailOut;

namespace Intake.Tests.Service.MailOut;

/// <summary>Whatever a sender writes as an id, ours stays one that every server takes.</summary>
public sealed class MessageIdsTests
{
    [Theory]
    [InlineData("a.b+c=d/e@mail.example.org", true)]
    [InlineData("no-at-sign", false)]
    [InlineData("two@at@signs", false)]
    [InlineData("é@example.org", false)]
    [InlineData("a b@example.org", false)]
    [InlineData("a<b@example.org", false)]
    [InlineData("@example.org", false)]
    [InlineData("a@", false)]
    [InlineData("a\r\nBcc: x@example.org", false)]
    [InlineData("", false)]
    public void An_id_is_repeated_only_where_it_is_plain(string id, bool isPlain) => Assert.Equal(isPlain, MessageIds.IsPlain(id));

    [Fact]
    public void A_very_long_id_is_not_repeated() => Assert.False(MessageIds.IsPlain(new string('a', 300) + "@example.org"));

    [Theory]
    [InlineData("first.last@mission.example", true)]
    [InlineData("o'neil+x@mission.example", true)]
    [InlineData("a b@mission.example", false)]
    [InlineData("a@b@mission.example", false)]
    public void Mail_is_written_only_to_an_address(string address, bool isAddress) => Assert.Equal(isAddress, MessageIds.IsAddress(address));
}
