using System.Security.Cryptography;
using System.Text;
using Intake.Extraction;
using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>Which copy of a mail is answered, where the mail came more than once: written before its receipt is.</summary>
/// <param name="Mail">The id of the copy.</param>
internal sealed record AnsweredMail(string Mail)
{
    // An underscore is in no consultation's id.
    private const string Folder = "receipt_mails";

    /// <summary>The folder of a consultation's.</summary>
    public static string Of(string consultation) => $"{Folder}/{consultation}/";

    /// <summary>Where it is kept: by Message-ID and sender, which all copies have.</summary>
    public static BlobName Blob(string consultation, Submission submission) => new(
        Containers.Replies,
        $"{Of(consultation)}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{submission.MessageId}\n{submission.Sender.Address}")))[..32]}.json");
}
