using System.Text.Json;
using Intake.Compiling;

namespace Intake.Service;

/// <summary>An earlier compilation, as far as a later one is read against it.</summary>
/// <param name="Mails">The ids of its mails.</param>
/// <param name="AsOf">Until when it had them; null when it says nothing.</param>
public sealed record EarlierCompilation(IReadOnlySet<string> Mails, DateTimeOffset? AsOf)
{
    /// <summary>Reads a <c>compilation.json</c>.</summary>
    /// <exception cref="UnusableInputException">The file is none.</exception>
    public static EarlierCompilation Load(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(InputFile.Read(path, "the earlier compilation"));
            var mails = json.RootElement.GetProperty("submissions").EnumerateArray().Select(s => s.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
            return new EarlierCompilation(mails, json.RootElement.GetProperty("asOf") is { ValueKind: JsonValueKind.String } at ? at.GetDateTimeOffset() : null);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnusableInputException($"Cannot use the earlier compilation \"{path}\": it is not the compilation.json that intake writes.", e);
        }
    }

    /// <summary>A later compilation with a star on what is new.</summary>
    public Compilation Mark(Compilation later) => Novelty.Mark(later, Mails, AsOf);
}
