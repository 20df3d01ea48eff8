using Intake.Service;
using Intake.Service.MailIn;

namespace Intake.Tests.Service.MailIn;

/// <summary>The address of a mailbox, as a setting has it.</summary>
public sealed class ImapOptionsTests
{
    [Theory]
    [InlineData("imaps://a%40b:p%3Aw@mail.example.org:993/Comments%20in", "a@b", "p:w", "Comments in")]
    [InlineData("imaps://user:password@mail.example.org", "user", "password", "INBOX")]
    public void Its_parts_are_decoded(string address, string user, string password, string folder)
    {
        var options = ImapOptions.Parse(address);

        Assert.Equal((user, password, folder), (options.User, options.Password, options.Folder));
    }

    [Theory]
    [InlineData("imaps://mail.example.org:993/INBOX")]
    [InlineData("imaps://user@mail.example.org:993/INBOX")]
    [InlineData("https://user:password@mail.example.org")]
    [InlineData("mail.example.org")]
    public void The_address_of_a_mailbox_is_checked(string address) => Assert.Throws<UnusableInputException>(() => ImapOptions.Parse(address));
}
