using MimeKit;

namespace Intake.Service.MailOut;

/// <summary>Tells which ids and addresses of a received mail can be repeated in one of ours: a sender may write anything there.</summary>
internal static class MessageIds
{
    private const int Longest = 250; // characters; a line of a header has 998 at most (RFC 5322 §2.1.1)

    /// <summary>Whether an id is a Message-ID that every mail service takes: printable ASCII with one at sign (RFC 5322 §3.6.4).</summary>
    public static bool IsPlain(string id) =>
        id.Length is > 2 and <= Longest && id.Count(c => c == '@') == 1 && id[0] != '@' && id[^1] != '@'
        && id.All(c => c is > ' ' and <= '~' and not ('<' or '>' or '(' or ')' or '"' or '\\' or ',' or ';' or ':' or '[' or ']'));

    /// <summary>Whether mail can be written to an address.</summary>
    public static bool IsAddress(string address)
    {
        try
        {
            return new MailboxAddress("", address).Address == address;
        }
        catch (ParseException)
        {
            return false;
        }
    }
}
