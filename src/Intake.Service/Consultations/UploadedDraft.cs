using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Intake.Drafts;
using Intake.Service.PartReading;

namespace Intake.Service.Consultations;

/// <summary>Reads a draft that somebody uploads, within the limits of a mail's part.</summary>
/// <param name="parts">Reads what must not be read in this process.</param>
public sealed class UploadedDraft(PartGatherer parts)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60); // to read; a draft of hundreds of pages takes two
    private static readonly ImmutableArray<string> Kinds = [".docx", ".odt", ".pdf", ".html", ".htm", ".txt"];

    /// <summary>The draft in some bytes.</summary>
    /// <param name="name">The file's name, of which only the end counts.</param>
    /// <param name="content">The file.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="UnusableInputException">It is no draft, of a kind that is not read, or too large.</exception>
    public async Task<Draft> Read(string name, byte[] content, CancellationToken stop)
    {
        var file = FileName(name, content);
        if (content.Length > parts.Limits.MailBytes)
            throw new UnusableInputException(string.Create(CultureInfo.InvariantCulture, $"The draft has more than {parts.Limits.MailBytes >> 20} MiB; leave its pictures out."));
        try
        {
            // On a thread of its own, as mails are read: one that does not come back is left behind.
            var draft = await Task.Run(() => DraftFile.Read(file, content, parts), stop).WaitAsync(Longest, stop);
            return draft.Provisions.Any(p => p.Kind == ProvisionKind.Paragraph) ? draft : throw new UnusableInputException("Cannot use the draft: no numbered paragraph was recognised in it.");
        }
        catch (TimeoutException e)
        {
            throw new UnusableInputException("The draft takes too long to read; save it as another kind of file.", e);
        }
    }

    /// <summary>The name that it gets in the store, by its content: of two that are uploaded at once neither takes the other's place.</summary>
    /// <exception cref="UnusableInputException">It is of a kind that is not read.</exception>
    internal static string FileName(string name, byte[] content) =>
        Kinds.FirstOrDefault(k => name.EndsWith(k, StringComparison.OrdinalIgnoreCase)) is { } kind
            ? $"draft-{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}{kind}"
            : throw new UnusableInputException($"A draft is one of these: {string.Join(", ", Kinds)}.");
}
