namespace Intake.Mail.Mime;

/// <summary>What can be said of the leaves only when all of them are known.</summary>
internal static class Settlement
{
    /// <summary>The leaves as the reader meets them: text is read once, pictures are read where there is nothing else, empty bodies are left out.</summary>
    public static IReadOnlyList<Leaf> Settle(IReadOnlyList<Leaf> leaves)
    {
        var hasText = leaves.Any(l => l is { Kind: PartKind.Body, HasText: true, IsSpare: false });
        var hasContent = leaves.Any(l => l.Kind == PartKind.Attachment || l is { Kind: PartKind.Body, HasText: true });
        return
        [
            .. leaves
                .Where(l => l.Kind != PartKind.Body || l.HasText)
                .Select(l => l switch
                {
                    { Kind: PartKind.Body, IsSpare: true } when hasText => l with { Kind = PartKind.Alternative },
                    // A letter photographed into the body is the mail's only content.
                    { Kind: PartKind.Inline } when !hasContent && l.MediaType.StartsWith("image/", StringComparison.Ordinal) =>
                        l with { Kind = PartKind.Attachment },
                    _ => l,
                }),
        ];
    }

    /// <summary>Why a mail with these leaves cannot count as read, as one phrase; null when it can.</summary>
    public static string? WhyEmpty(IReadOnlyList<Leaf> leaves) =>
        leaves.Any(l => l is { Kind: PartKind.Body, HasText: true } || (l.Kind == PartKind.Attachment && l.Content.Length > 0))
            ? null
            : "no text and no readable attachment";
}
