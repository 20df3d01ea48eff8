using System.Collections.Frozen;
using System.Collections.Immutable;
using Intake.Extraction;
using Intake.Mail;
using Intake.Reading;
using Intake.Reading.Pictures;
using Intake.Service.Viewing;

namespace Intake.Service.Picturing;

/// <summary>Shows the parts of a mail as they look: the pages of a PDF drawn, a picture as it is when it is of a checked kind and size. Word files are shown by their words.</summary>
/// <param name="drawing">Draws pages.</param>
/// <param name="limits">What is read at most.</param>
public sealed class PartPictures(PageDrawing drawing, Limits limits)
{
    private const string NoProgram = "Pictures of pages take the programs of poppler-utils (pdftoppm, pdfinfo), which are not installed where the service runs; the words as read are all that can be shown.";
    private const string NotDrawn = "The file cannot be drawn; the words as read are all that can be shown.";
    private const string NotShown = "A picture of this kind or size is not shown; download the original to look at it.";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30); // to take a mail apart; the largest takes two

    /// <summary>What every browser shows; a TIFF file none does.</summary>
    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".bmp"] = "image/bmp",
    }.ToFrozenDictionary();

    /// <summary>The parts that a person may want to look at.</summary>
    /// <param name="raw">The mail.</param>
    /// <param name="authservId">Of our border.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="TimeoutException">The mail cannot be taken apart in time.</exception>
    public async Task<ImmutableArray<PartView>> List(ReadOnlyMemory<byte> raw, string? authservId, CancellationToken stop)
    {
        var views = ImmutableArray.CreateBuilder<PartView>();
        foreach (var (index, part) in (await Parts(raw, authservId, stop)).Index())
        {
            if (part.Kind is not (PartKind.Body or PartKind.Attachment or PartKind.Inline)) continue;
            var format = FileFormats.Of(part.Content, part.Name, part.MediaType);
            var (pages, why) = format switch
            {
                FileFormat.Pdf => await drawing.Count(part.Content, stop) switch { null => (0, NoProgram), 0 => (0, NotDrawn), { } count => (Math.Min(count, drawing.Options.Pages), null) },
                FileFormat.Image => Picture(part) is null ? (0, NotShown) : (1, null),
                _ => (0, (string?)null),
            };
            views.Add(new PartView(index, part.Name, Snapshots.Name(format), part.Content.Length, pages, why));
        }

        return views.ToImmutable();
    }

    /// <summary>A page of a part; null when there is no such page, or it cannot be shown.</summary>
    /// <param name="raw">The mail.</param>
    /// <param name="authservId">Of our border.</param>
    /// <param name="index">0-based number of the part.</param>
    /// <param name="page">1-based.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="TimeoutException">The mail cannot be taken apart in time.</exception>
    public async Task<PartPicture?> Page(ReadOnlyMemory<byte> raw, string? authservId, int index, int page, CancellationToken stop)
    {
        if (page < 1 || page > drawing.Options.Pages || (await Parts(raw, authservId, stop)).ElementAtOrDefault(index) is not { } part) return null;
        return FileFormats.Of(part.Content, part.Name, part.MediaType) switch
        {
            FileFormat.Pdf => await drawing.Draw(part.Content, page, stop) is { } drawn ? new PartPicture(MediaTypes[".png"], drawn) : null,
            FileFormat.Image when page == 1 => Picture(part),
            _ => null,
        };
    }

    /// <summary>By its first bytes, not by what the mail says it is.</summary>
    private PartPicture? Picture(MailPart part) =>
        PictureHeader.Of(part.Content.Span) is { } shape && shape.Pixels <= drawing.Options.Pixels && MediaTypes.TryGetValue(shape.Extension, out var type) ? new PartPicture(type, part.Content) : null;

    private Task<ImmutableArray<MailPart>> Parts(ReadOnlyMemory<byte> raw, string? authservId, CancellationToken stop) =>
        Task.Run(() => Enclosures.Open(MailReader.Read(raw, authservId, limits), limits).Parts, stop).WaitAsync(Longest, stop);
}
