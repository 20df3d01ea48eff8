using MimeKit;

namespace Intake.Mail.Mime;

/// <summary>Walks the parts of a mail (RFC 2046 §5) in their order and says what each is to the reader.</summary>
internal sealed class PartWalk(Limits limits, ParserOptions options, NewLineFormat newLine)
{
    private readonly HashSet<string> shown = new(StringComparer.OrdinalIgnoreCase);
    private int visited;
    private bool inTnef;

    /// <summary>The leaves, in the mail's order.</summary>
    public List<Leaf> Leaves { get; } = [];

    /// <summary>Why the mail is held, as one phrase; null when nothing speaks against it.</summary>
    public string? Held { get; private set; }

    /// <summary>The limit that the mail breaks, as one phrase; null when none.</summary>
    public string? Rejected { get; private set; }

    /// <summary>What was noticed.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Walks one entity and all below it.</summary>
    public void Visit(MimeEntity entity)
    {
        CollectShown(entity);
        Visit(entity, new Place(1, false, false));
    }

    private void Visit(MimeEntity entity, Place place)
    {
        if (Rejected is not null) return;
        if (++visited > limits.MimeParts) Rejected = Gate.Phrase("more than", limits.MimeParts, "parts");
        else if (place.Depth > limits.MimeDepth) Rejected = Gate.Phrase("parts nested deeper than", limits.MimeDepth, "levels");
        else if (entity is Multipart multipart) VisitMultipart(multipart, place with { Depth = place.Depth + 1 });
        else if (entity is MessagePart message) VisitMessage(message);
        else if (entity is MimePart part) VisitLeaf(part, place);
    }

    private void VisitMultipart(Multipart multipart, Place place)
    {
        switch (multipart.ContentType.MediaSubtype.ToLowerInvariant())
        {
            case "alternative":
                VisitAlternatives(multipart, place);
                break;
            case "related":
                // The root is named by the start parameter, else it is the first (RFC 2387 §3.2).
                var root = multipart is MultipartRelated related ? related.Root : multipart.FirstOrDefault();
                foreach (var child in multipart) Visit(child, place with { IsBesideRoot = !ReferenceEquals(child, root) });
                break;
            case "encrypted":
                Hold("an encrypted mail");
                VisitAll(multipart, place);
                break;
            case "signed":
                // The first part is what is signed, the second the signature (RFC 1847 §2.1).
                for (var i = 0; i < multipart.Count; i++)
                {
                    if (i != 1) Visit(multipart[i], place);
                    else if (multipart[i] is MimePart signature) AddFile(signature, TextContent.MediaType(signature), PartKind.Inline);
                }

                break;
            default:
                VisitAll(multipart, place);
                break;
        }
    }

    private void VisitAll(Multipart multipart, Place place)
    {
        foreach (var child in multipart) Visit(child, place);
    }

    private void VisitAlternatives(Multipart multipart, Place place)
    {
        var best = multipart.Select(Richness.Of).DefaultIfEmpty(0).Max();
        var chosen = multipart.LastOrDefault(c => Richness.Of(c) == best);
        foreach (var child in multipart)
        {
            var isPoorer = place.IsPoorer || (best > 0 && !ReferenceEquals(child, chosen));
            Visit(child, place with { IsPoorer = isPoorer, IsAlternative = true });
        }
    }

    private void VisitMessage(MessagePart message)
    {
        var stream = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = newLine;
        message.Message?.WriteTo(format, stream);
        Leaves.Add(new Leaf(PartKind.Attachment, "message/rfc822", PartNames.Clean(FileName(message)), stream.ToArray()));
    }

    private void VisitLeaf(MimePart part, Place place)
    {
        var type = part.ContentType;
        var media = TextContent.MediaType(part);
        if (type.IsMimeType("multipart", "*") && place.Depth >= limits.MimeDepth)
        {
            // The parser stops opening multiparts at this depth and gives them as leaves, without a word.
            Rejected = Gate.Phrase("parts nested deeper than", limits.MimeDepth, "levels");
            return;
        }

        if (type.IsMimeType("multipart", "*")) Hold("a group of parts that cannot be opened");
        if (part is MessagePartial) Hold("a mail sent in pieces, of which this is one");
        if (SignedContent.IsEnvelope(part))
        {
            if (SignedContent.Open(part, options) is { } content)
            {
                Visit(content, place with { Depth = place.Depth + 1 });
                return;
            }

            Hold("an encrypted mail");
        }

        if (Tnef.Is(part) && VisitTnef(part, place)) return;
        var kind = Classify(part, media, place);
        if (kind != PartKind.Attachment && IsReadableText(media)) AddText(part, media, kind);
        else AddFile(part, media, kind);
    }

    private PartKind Classify(MimePart part, string media, Place place)
    {
        var isAttached = part.ContentDisposition?.Disposition.Equals("attachment", StringComparison.OrdinalIgnoreCase) ?? false;
        if (media is "application/pkcs7-signature" or "application/x-pkcs7-signature" or "application/pgp-signature" or "application/applefile")
            return PartKind.Inline;
        if (IsReadableText(media) && !isAttached && (place.IsAlternative || string.IsNullOrEmpty(FileName(part))) && !place.IsBesideRoot)
            return place.IsPoorer ? PartKind.Alternative : PartKind.Body;
        if (media == "text/calendar" && place.IsAlternative && !isAttached) return PartKind.Alternative;
        var isShown = part.ContentId is { Length: > 0 } id && shown.Contains(id);
        var isPicture = part.ContentType.IsMimeType("image", "*");
        return isShown || (place.IsBesideRoot && isPicture && !isAttached) ? PartKind.Inline : PartKind.Attachment;
    }

    private void AddText(MimePart part, string media, PartKind kind)
    {
        var (text, guessed) = TextContent.Read(part);
        if (guessed) Findings.Add(Intake.Findings.UnknownCharset(new Locus("body"), part.ContentType.Charset ?? ""));
        if (text.TrimStart().StartsWith("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal)) Hold("an encrypted mail");
        var files = new List<(string Name, byte[] Content)>();
        if (kind == PartKind.Body && media == "text/plain") (text, files) = UuencodedFiles.Take(text);
        Leaves.Add(new Leaf(kind, media, "", TextContent.Bytes(text), TextContent.IsText(text, media), inTnef));
        foreach (var (name, content) in files) Leaves.Add(new Leaf(PartKind.Attachment, "application/octet-stream", PartNames.Clean(name), content));
    }

    private void AddFile(MimePart part, string media, PartKind kind)
    {
        var isText = media is "text/plain" or "text/html" or "text/csv";
        var content = isText ? TextContent.Bytes(TextContent.Read(part).Text) : TextContent.Decode(part);
        Leaves.Add(new Leaf(kind, media, PartNames.Clean(FileName(part)), content));
    }

    private bool VisitTnef(MimePart part, Place place)
    {
        if (Tnef.Open(part) is not { } message)
        {
            Findings.Add(Intake.Findings.Damaged(new Locus(PartNames.Clean(FileName(part)) is { Length: > 0 } n ? n : "winmail.dat"), "Outlook's own format"));
            return false;
        }

        if (message.Body is null) return true;
        CollectShown(message.Body);
        (var outer, inTnef) = (inTnef, true);
        Visit(message.Body, new Place(place.Depth + 1, false, false));
        inTnef = outer;
        return true;
    }

    private void CollectShown(MimeEntity entity)
    {
        foreach (var html in Richness.Htmls(entity)) shown.UnionWith(HtmlGlance.ContentIds(html));
    }

    private void Hold(string phrase) => Held ??= phrase;

    private static bool IsReadableText(string media) =>
        media is "text/plain" or "text/html" or "text/enriched" or "text/richtext" or "text/rtf" or "text/x-amp-html" or "text/markdown";

    private static string? FileName(MimeEntity entity) => entity.ContentDisposition?.FileName ?? entity.ContentType.Name;
}
