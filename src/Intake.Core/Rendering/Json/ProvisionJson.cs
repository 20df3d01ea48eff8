using System.Text.Json;
using Intake.Compiling;

namespace Intake.Rendering.Json;

/// <summary>One provision of <c>compilation.json</c> with its entries.</summary>
internal static class ProvisionJson
{
    public static void Write(Utf8JsonWriter json, CompiledProvision provision)
    {
        json.WriteStartObject();
        json.WriteString("id", provision.Id);
        json.WriteBoolean("new", provision.Base is null);
        json.WriteString("kind", provision.Base is { } known ? JsonPieces.Word(known.Kind) : "paragraph");
        json.WriteString("label", provision.Base?.Label);
        json.WriteString("text", provision.Base?.Text);
        json.WriteString("section", provision.Base?.Section);
        json.WriteString("state", JsonPieces.Word(provision.State));
        if (provision.IsOrderedByChair) json.WriteBoolean("orderedByChair", true);
        Count(json, provision.Count);
        JsonPieces.Array(json, "entries", provision.Entries, Entry);
        JsonPieces.Array(json, "positions", provision.Positions, JsonPieces.Position);
        JsonPieces.Array(json, "comments", provision.Comments, JsonPieces.Contribution);
        JsonPieces.Array(json, "reasons", provision.Reasons, Reason);
        JsonPieces.Array(json, "pointers", provision.Pointers, (w, pointer) => Pair(w, "provision", pointer.Provision, "letter", pointer.Letter));
        JsonPieces.Array(json, "departures", provision.Departures, (w, departure) => Pair(w, "member", departure.Member, "group", departure.Group));
        JsonPieces.Array(json, "rolling", provision.Rolling, Rolling);
        json.WriteEndObject();
    }

    private static void Count(Utf8JsonWriter json, ProvisionCount count)
    {
        json.WriteStartObject("count");
        json.WriteNumber("proposals", count.Proposals);
        json.WriteNumber("proponents", count.Proponents);
        json.WriteNumber("delegations", count.Delegations);
        json.WriteNumber("lateProposals", count.LateProposals);
        json.WriteStartObject("kinds");
        foreach (var kind in count.Kinds) json.WriteNumber(JsonPieces.Word(kind.Kind), kind.Entries);
        json.WriteEndObject();
        json.WriteStartObject("positions");
        foreach (var stance in count.Stances) json.WriteNumber(JsonPieces.Word(stance.Stance), stance.Delegations);
        json.WriteEndObject();
        json.WriteNumber("comments", count.Comments);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("letter", entry.Letter);
        json.WriteString("kind", JsonPieces.Word(entry.Kind));
        json.WriteString("distance", JsonPieces.Word(entry.Measure.Distance));
        json.WriteNumber("wordsChanged", entry.Measure.WordsChanged);
        json.WriteNumber("wordsOf", entry.Measure.WordsOf);
        json.WriteString("result", entry.Result);
        JsonPieces.Array(json, "edits", entry.Edits, (w, edit) =>
        {
            w.WriteStartObject();
            w.WriteNumber("start", edit.Start);
            w.WriteNumber("length", edit.Length);
            w.WriteString("new", edit.NewText);
            w.WriteEndObject();
        });
        JsonPieces.Array(json, "proponents", entry.Credits, JsonPieces.Credit);
        JsonPieces.Array(json, "proposals", entry.Contributions, JsonPieces.Contribution);
        JsonPieces.Array(json, "positions", entry.Positions, JsonPieces.Position);
        if (entry.Near is { } near)
        {
            json.WriteStartObject("differsOnlyIn");
            json.WriteString("letter", near.Letter);
            json.WriteString("there", near.There);
            json.WriteString("here", near.Here);
            json.WriteEndObject();
        }

        if (entry.NamedProponent is { } named) json.WriteString("notReceivedFrom", named);
        json.WriteEndObject();
    }

    private static void Reason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        JsonPieces.Array(json, "proponents", reason.Credits, JsonPieces.Credit);
        json.WriteString("language", reason.Language);
        json.WriteString("text", reason.Text);
        JsonPieces.Strings(json, "of", reason.Of);
        json.WriteEndObject();
    }

    private static void Rolling(Utf8JsonWriter json, RollingPiece piece)
    {
        json.WriteStartObject();
        json.WriteString("text", piece.Text);
        JsonPieces.Array(json, "alternatives", piece.Alternatives, (w, alternative) =>
        {
            w.WriteStartObject();
            w.WriteString("text", alternative.Text);
            JsonPieces.Strings(w, "letters", alternative.Letters);
            w.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Pair(Utf8JsonWriter json, string firstName, string first, string secondName, string second)
    {
        json.WriteStartObject();
        json.WriteString(firstName, first);
        json.WriteString(secondName, second);
        json.WriteEndObject();
    }
}
