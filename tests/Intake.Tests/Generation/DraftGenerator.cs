using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;

namespace Intake.Tests.Generation;

/// <summary>Makes drafts: a title, lettered sections, numbered paragraphs.</summary>
internal static class DraftGenerator
{
    private const int FewestInSection = 8;
    private const int MostSections = 20;

    /// <summary>A draft of <paramref name="paragraphs"/> paragraphs numbered from 1; no two have the same text.</summary>
    public static Draft Generate(int paragraphs, int seed)
    {
        var sentences = new Sentences(new Random(seed));
        var inSection = Math.Max(FewestInSection, (paragraphs + MostSections - 1) / MostSections);
        var provisions = ImmutableArray.CreateBuilder<Provision>();
        provisions.Add(new Provision { Id = "title", Kind = ProvisionKind.Heading, Text = "Draft outcome of the Fourth Conference on Safe Waters", Level = 1 });
        var texts = new HashSet<string>(StringComparer.Ordinal);
        string? section = null;
        for (var i = 0; i < paragraphs; i++)
        {
            if (i % inSection == 0) section = AddSection(provisions, i / inSection);
            var text = sentences.Provision();
            while (!texts.Add(text)) text = sentences.Provision();
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            provisions.Add(new Provision { Id = number, Kind = ProvisionKind.Paragraph, Label = number + ".", Text = text, Section = section, Position = provisions.Count + 1 });
        }

        return new Draft(provisions[0].Text, provisions.ToImmutable(), []);
    }

    private static string AddSection(ImmutableArray<Provision>.Builder provisions, int index)
    {
        var letter = (char)('A' + index);
        var round = index / Vocabulary.Sections.Length == 0 ? "" : " at sea";
        var text = $"{letter}. {Vocabulary.Sections[index % Vocabulary.Sections.Length]}{round}";
        provisions.Add(new Provision { Id = $"heading:{letter}", Kind = ProvisionKind.Heading, Text = text, Level = 1, Position = provisions.Count + 1 });
        return $"heading:{letter}";
    }
}
