using System.Text.RegularExpressions;
using Intake.Compiling;
using Intake.Rendering.Editions;
using Intake.Tests.Compiling;
using Intake.Tests.Laws;
using Intake.Tests.Rendering.Docx;
using Xunit.Abstractions;

namespace Intake.Tests.Rendering.Editions;

public sealed class AnonymousTests(ITestOutputHelper output)
{
    /// <summary>Paragraphs whose words are the draft's or would be adopted: they stay as they are, with the names in them.</summary>
    private static readonly HashSet<string> TextOfADraft = ["Base", "Result", "Untouched", "Rolling", "Heading2", "Heading3", "TOC2", "TOC3", "MapHead", "MapCell", "Title"];

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void No_part_of_the_file_has_a_name_or_an_address_of_who_wrote(string name)
    {
        if (Cases.Find(name) is not { } known)
        {
            output.WriteLine($"\"{name}\" is not at hand: nothing was checked.");
            return;
        }

        var mails = known.Read();
        var compilation = known.Compile(mails);
        var anonymous = Edition.Anonymous.Of(compilation);
        var wrote = compilation.Submissions.SelectMany(s => s.Proponents).DistinctBy(p => p.Name).ToList();
        var told = known.Draft.Provisions.Select(p => p.Text).Concat(compilation.Provisions.SelectMany(p => p.Entries).SelectMany(Texts)).ToList();
        var names = wrote.SelectMany(p => p.Aliases.Concat(p.Adjectives).Concat(p.Members).Prepend(p.Name)).Where(n => n.Length > 1).Distinct()
            .Where(n => !told.Exists(t => t.Contains(n, StringComparison.OrdinalIgnoreCase))).ToList();
        var addresses = mails.Select(m => m.Submission.Sender.Address).Where(a => a.Length > 0).ToList();
        var ids = compilation.Submissions.Select(s => s.Id).Concat(compilation.ProposalIds).Concat(compilation.Submissions.SelectMany(s => s.Parts).Where(p => p is not ("body" or "subject")));

        Assert.NotEmpty(wrote);
        var said = Rendered.Paragraphs(compilation, Edition.Anonymous).Where(p => !TextOfADraft.Contains(p.Style)).Select(p => p.Text).ToList();
        var foundNames = names.Where(n => said.Exists(s => Regex.IsMatch(s, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(n)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant))).ToList();
        Assert.Empty(foundNames);
        var file = Rendered.File(compilation, Edition.Anonymous);
        var foundSources = addresses.Concat(ids).Where(a => Rendered.Parts(file).Exists(p => p.Xml.Contains(a, StringComparison.OrdinalIgnoreCase))).ToList();
        Assert.Empty(foundSources);
        Assert.Empty(WordFileErrors.Of(file));
        Assert.Equal(file, Rendered.File(known.Compile(mails.Reverse()), Edition.Anonymous));
        // Nothing lost: every entry is there under its letter, with its result, and as many comments, reasons and general comments.
        Assert.Equal(compilation.Provisions.SelectMany(p => p.Entries.Select(e => (p.Id, e.Letter, e.Kind, e.Result))), anonymous.Provisions.SelectMany(p => p.Entries.Select(e => (p.Id, e.Letter, e.Kind, e.Result))));
        Assert.Equal(compilation.Provisions.Select(p => (p.Comments.Length, p.Reasons.Length)), anonymous.Provisions.Select(p => (p.Comments.Length, p.Reasons.Length)));
        Assert.Equal(compilation.General.Length, anonymous.General.Length);
    }

    [Theory]
    [InlineData("Chad supports this.", "[name] supports this.")]
    [InlineData("CHAD'S position; write to chad@mfa.td.", "[name]'S position; write to [address]")]
    [InlineData("We follow https://mfa.example/x and Ivory Coast", "We follow [address] and [name]")]
    [InlineData("Chadwick spoke for Norway.", "Chadwick spoke for Norway.")]
    [InlineData("Austria, for the EU", "[name], for the [name]")]
    [InlineData("Chadian words", "[name] words")]
    public void Names_of_who_wrote_are_covered_in_what_they_say_and_no_other_word(string words, string expected)
    {
        var mail = Given.Mail("m1", "European Union; Chad; Côte d'Ivoire", "2021-07-01Z", Given.Words("prohibit", "prevent") with { Rationale = words });
        var groups = new GroupMembership(
        [
            new Proponent("European Union", ProponentKind.Group) { Members = ["Austria", "Hungary"], Aliases = ["EU"] },
            new Proponent("Chad", ProponentKind.State) { Adjectives = ["Chadian"] },
            new Proponent("Côte d'Ivoire", ProponentKind.State) { Aliases = ["Ivory Coast"] },
        ]);

        var reason = Edition.Anonymous.Of(Compiler.Compile(Given.Draft, Given.Consultation, [mail], groups)).At("2").Reasons.Single();

        Assert.Equal(expected, reason.Text);
    }

    [Theory]
    [InlineData("Chad; Zambia", "2 delegations")]
    [InlineData("Chad", "1 delegation")]
    [InlineData("European Union; Chad", "2 delegations")]
    [InlineData("European Union; Big; Chad", "2 groups; 1 delegation")]
    [InlineData("European Union; Small; Chad", "2 groups of 3 members; 1 delegation")]
    [InlineData("European Union; Small; Big", "2 groups of 3 members; a group")]
    public void A_group_is_named_as_one_only_where_that_does_not_single_it_out(string who, string expected)
    {
        var groups = new GroupMembership(
        [
            new Proponent("European Union", ProponentKind.Group) { Members = ["Austria", "Hungary", "Sweden"] },
            new Proponent("Small", ProponentKind.Group) { Members = ["Mali", "Niger", "Togo"] },
            new Proponent("Big", ProponentKind.Group) { Members = ["Mali", "Niger", "Togo", "Benin"] },
        ]);
        var compilation = Edition.Anonymous.Of(Compiler.Compile(Given.Draft, Given.Consultation, [Given.Mail("m1", who, "2021-07-01Z", Given.Words("prohibit", "prevent"))], groups));

        Assert.Equal(expected, string.Join("; ", compilation.At("2").Entries.Single().Credits.Select(c => c.Proponent.Name)));
        Assert.Equal(who.Split(';').Length, compilation.At("2").Count.Delegations);
    }

    [Fact]
    public void Late_language_time_and_departure_are_not_shown()
    {
        var text = string.Join('\n', Rendered.Paragraphs(ExampleTests.Example, Edition.Anonymous).Where(p => p.Style is not ("Legend" or "Fact")).Select(p => p.Text));

        Assert.DoesNotContain("late", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Or. fr", text, StringComparison.Ordinal);
        Assert.DoesNotContain("speaks for itself", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fr-FR", string.Concat(Rendered.Parts(Rendered.File(ExampleTests.Example, Edition.Anonymous)).Select(p => p.Xml)), StringComparison.Ordinal);
        Assert.Null(Edition.Anonymous.Of(ExampleTests.Example).AsOf);
    }

    [Fact]
    public void What_needs_a_person_is_counted_where_it_is_not_shown()
    {
        var text = Rendered.Paragraphs(ExampleTests.Example, Edition.Anonymous).Select(p => p.Text).ToList();

        Assert.NotEmpty(ExampleTests.Example.Attention);
        Assert.Contains(text, t => t.StartsWith($"{ExampleTests.Example.Attention.Length} places in what was received", StringComparison.Ordinal));
        Assert.Contains(text, t => t.StartsWith("1 proposal or position could not be put at any place", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(Entry entry) =>
        entry.Contributions.SelectMany(c => new[] { c.Proposal.Old, c.Proposal.New }).Append(entry.Result).OfType<string>();
}
