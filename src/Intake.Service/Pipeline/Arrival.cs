using Intake.Service.Storing;

namespace Intake.Service.Pipeline;

/// <summary>When a mail came into our hands, where that was before it was stored under its id: <c>mail/{id}.arrival</c>.</summary>
/// <remarks>A mail put into the container under another name was there since then; one in a mailbox, since the mailbox took it. Only where no server of ours wrote a time into the mail does it count.</remarks>
/// <param name="At">The time.</param>
public sealed record Arrival(DateTimeOffset At)
{
    private const string Extension = ".arrival";

    /// <summary>Where it is kept.</summary>
    public static BlobName Blob(string id) => new(Containers.Mail, id + Extension);

    /// <summary>The mail whose arrival a path of the container is; null when it is none.</summary>
    internal static string? IdOf(string path) => path.EndsWith(Extension, StringComparison.Ordinal) && MailId.Is(path[..^Extension.Length]) ? path[..^Extension.Length] : null;
}
