using System.Collections.Immutable;
using Intake.Extraction.Phrases;
using Intake.Extraction.Zones;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Extraction.Enclosing;

/// <summary>Whose words the paragraphs of a mail are, gathered over its parts.</summary>
internal sealed class MailWords
{
    private const int Enough = 40; // paragraphs; a letter says in its first ones for whom it speaks

    /// <summary>The sender's own paragraphs, signature included.</summary>
    public List<string> Own { get; } = [];

    /// <summary>The paragraphs of a mail passed on, in the body or attached.</summary>
    public List<string> Forwarded { get; } = [];

    /// <summary>Every paragraph of the body parts, whosever it is.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>The From line of the mail passed on; null when there is none.</summary>
    public string? ForwardedFrom { get; private set; }

    /// <summary>Takes the paragraphs of a part with their zones.</summary>
    public void Take(MailPart part, Document document, ImmutableArray<Zone> zones)
    {
        if (part.Kind == PartKind.Body) Bodies.AddRange(document.Paragraphs.Select(p => p.Text()));
        if (part.Kind != PartKind.Body && part.Enclosed is null && Own.Count > Enough) return;
        for (var i = 0; i < zones.Length; i++)
        {
            if (zones[i] is Zone.Quoted or Zone.Disclaimer) continue;
            var isForwarded = zones[i] == Zone.Forwarded || part.Enclosed is not null;
            (isForwarded ? Forwarded : Own).Add(PhraseTable.Searched(document.Paragraphs[i].Text()));
        }

        if (part.Enclosed is { } enclosed && zones.Any(z => z != Zone.Quoted)) ForwardedFrom ??= $"From: {enclosed.Name} <{enclosed.Address}>";
        if (zones.Contains(Zone.Forwarded)) ForwardedFrom ??= MailZones.ForwardedFrom(document.Paragraphs);
    }
}
