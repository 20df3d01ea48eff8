using System.Text.Json;
using System.Text.RegularExpressions;
using Intake.Extraction;
using Intake.Extraction.Reviews;
using Intake.Mail;
using Intake.Service.Api;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;

namespace Intake.Tests.Service.Desk;

/// <summary>The page's tables of words: every language has every word that the page can say, and no language has one that it never says.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Languages = ["english", "french"];
    private static readonly Dictionary<string, string> Tables = Languages.ToDictionary(l => l, l => File(l + ".js") + File(l + "-values.js"), StringComparer.Ordinal);
    private static readonly Dictionary<string, string> English = Rows("english");

    /// <summary>The kinds of values that the service sends and the page says, with the word for each under the kind's name.</summary>
    private static readonly (string Kind, IEnumerable<string> Values)[] Kinds =
    [
        ("operation", Names<Operation>()),
        ("state", [.. Names<Disposition>(), "received", "extracting"]),
        ("ledger", Names<LedgerDisposition>()),
        ("certainty", Names<Certainty>()),
        ("authentication", Names<Authentication>()),
        ("reply", Names<ReplyState>()),
        ("decision", Names<DecisionKind>()),
        ("role", Names<Role>()),
        ("event", Names<ConsultationAct>()),
        ("senders", Names<SenderPolicy>()),
        ("status", ["untouched", "positions", "editorial", "amended", "contested", "deletion"]),
        ("question", ["passage", "held", "proponent", "doubtful", "finding"]),
    ];

    [Fact]
    public void Every_language_has_the_same_keys_each_with_the_same_places_for_values()
    {
        Assert.All(Languages, l =>
        {
            var rows = Rows(l);
            Assert.Equal(English.Keys.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
            Assert.All(rows, r => Assert.Equal(Places(English[r.Key]), Places(r.Value)));
            Assert.All(rows, r => Assert.NotEmpty(r.Value));
        });
    }

    [Fact]
    public void Every_word_that_the_page_says_is_in_the_tables()
    {
        var used = Said().Matches(Page()).Select(m => m.Groups[1].Value).Concat(Marked().Matches(Page()).Select(m => m.Groups[1].Value)).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(used.Count > 100);
        Assert.DoesNotContain(used, u => !English.ContainsKey(u));
    }

    [Fact]
    public void Every_word_of_the_tables_is_said()
    {
        var page = Page();
        var kinds = Kinds.Select(k => k.Kind).Append("edition").Append("history").ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(English.Keys, k => !kinds.Contains(k.Split('.')[0]) && !page.Contains($"\"{k}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_of_the_service_has_a_word_and_every_such_word_a_value()
    {
        Assert.All(Kinds, k => Assert.Equal(k.Values.Order(StringComparer.Ordinal), English.Keys.Where(w => w.StartsWith(k.Kind + ".", StringComparison.Ordinal)).Select(w => w[(k.Kind.Length + 1)..]).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static Dictionary<string, string> Rows(string language) => Row().Matches(Tables[language]).ToDictionary(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value, m => m.Groups[3].Value, StringComparer.Ordinal);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    /// <summary>The page with all its scripts but the tables.</summary>
    private static string Page() => string.Join('\n', DeskNames().Where(n => !Languages.Any(l => n.StartsWith(l, StringComparison.Ordinal))).Select(File));

    private static IEnumerable<string> DeskNames() =>
        typeof(IntakeApi).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Intake.Service.Desk.", StringComparison.Ordinal)).Select(n => n["Intake.Service.Desk.".Length..]);

    private static string File(string name)
    {
        using var reader = new StreamReader(typeof(IntakeApi).Assembly.GetManifestResourceStream("Intake.Service.Desk." + name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^  (?:"([^"]+)"|(\w+)): "(.*)",$""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("say\\(\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex("data-word=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
