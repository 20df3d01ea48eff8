using System.Text.Json;
using Intake.Tests.Laws;
using Intake.Tests.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>Everything proposed stands under the name of whoever proposed it, once, as a change or as a comment with its words.</summary>
public sealed class TrueAuthorTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FiftyDelegations.Manners), MemberType = typeof(FiftyDelegations))]
    public void Of_fifty_delegations_on_one_paragraph_none_is_lost_or_blurred_or_under_another_name(string manner)
    {
        var wanted = FiftyDelegations.Wanted(manner);
        var compilation = FiftyDelegations.Compiled(wanted);
        Assert.Empty(WordFileErrors.Of(new TrackedFile(compilation).Bytes));
        var file = new TrackedNames(compilation);
        var paragraph = file.Of("2");
        Assert.Equal("2.\t" + FiftyDelegations.Text, paragraph.Draft);
        for (var i = 0; i < wanted.Length; i++)
        {
            var text = paragraph.TextOf(FiftyDelegations.Names[i]);
            Assert.Equal(TrackedNames.Bare(wanted[i]), TrackedNames.Bare(text.StartsWith("2.\t", StringComparison.Ordinal) ? text[2..] : text));
        }

        var named = file.Paragraphs.SelectMany(p => p.Places()).SelectMany(names => names).ToList();
        Assert.Equal(FiftyDelegations.Names.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        output.WriteLine($"{named.Count} names at {file.Paragraphs.Sum(p => p.Places().Count())} places");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_edit_of_the_real_copies_stands_under_its_delegation(bool amongOtherMails)
    {
        if (SharedData.Folder("bms7") is not { } data || Cases.Find("bms7 tracked") is not { } copies || Cases.Find("bms7") is not { } mails)
        {
            output.WriteLine("The shared data is not here; nothing was compared.");
            return;
        }

        // Who also writes otherwise wants more than its copy says.
        var speakers = copies.Read().SelectMany(m => m.Submission.Proponents).ToHashSet(StringComparer.Ordinal);
        var others = mails.Read().Where(m => !m.Submission.Proponents.Any(speakers.Contains));
        var file = new TrackedNames(copies.Compile(amongOtherMails ? copies.Read().AddRange(others) : copies.Read()));
        var (edits, touched) = (0, new List<string>());
        foreach (var path in Directory.GetFiles(Path.Combine(data, "tracked", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(path));
            var who = gold.RootElement.GetProperty("delegation").GetString()!;
            foreach (var edit in gold.RootElement.GetProperty("edits").EnumerateArray())
            {
                edits++;
                touched.AddRange(Check(file, who, edit));
            }
        }

        output.WriteLine($"{edits} edits, each under its delegation");
        if (amongOtherMails) return;
        var standing = file.Paragraphs.SelectMany(p => p.Places().SelectMany(names => names).Distinct().Select(who => $"{who}: {(p.IsNew ? "new " + p.TextOf(who) : p.Draft)}"))
            .Concat(file.Notes.Where(n => n.Text.Contains(". Move to ", StringComparison.Ordinal)).SelectMany(n => n.Names.Select(who => $"{who}: {n.Text}")));
        Assert.Equal(touched.Distinct().Order(StringComparer.Ordinal), standing.Order(StringComparer.Ordinal));
    }

    /// <summary>Checks one edit; gives the paragraphs in which it stands.</summary>
    private static IEnumerable<string> Check(TrackedNames file, string who, JsonElement edit)
    {
        var (kind, number, wanted) = (edit.GetProperty("kind").GetString(), edit.GetProperty("para").GetInt32(), edit.GetProperty("new").GetString()!);
        if (kind == "para-insert")
        {
            var come = Assert.Single(file.Paragraphs, p => p.IsNew && TrackedNames.Bare(p.TextOf(who)) == TrackedNames.Bare(wanted));
            return [$"{who}: new {come.TextOf(who)}"];
        }

        var paragraph = file.Of($"{number}");
        if (kind == "para-move")
        {
            var to = $". Move to after {edit.GetProperty("moveAfter").GetInt32()}";
            if (file.Notes.SingleOrDefault(n => n.Names.Contains(who) && n.Text.EndsWith(to, StringComparison.Ordinal)) is { } note) return [$"{who}: {note.Text}"];
            Assert.Equal("", paragraph.TextOf(who));
            var moved = Assert.Single(file.Paragraphs, p => p.IsNew && p.TextOf(who) == paragraph.Draft);
            return [$"{who}: {paragraph.Draft}", $"{who}: new {moved.TextOf(who)}"];
        }

        var text = paragraph.TextOf(who);
        if (kind == "para-delete") Assert.Equal("", text);
        else Assert.Equal(TrackedNames.Bare($"{number}. {wanted}"), TrackedNames.Bare(text.Contains('\t', StringComparison.Ordinal) ? text : $"{number}. {text}"));
        return [$"{who}: {paragraph.Draft}"];
    }
}
