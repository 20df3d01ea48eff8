using Intake.Compiling;
using Intake.Extraction;
using Intake.Tests.Compiling;
using Intake.Tests.Laws;
using Xunit.Abstractions;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>The draft with native tracked changes: base intact, true authors, nothing lost where wordings collide.</summary>
public sealed class TrackedDocxTests(ITestOutputHelper output)
{
    [Fact]
    public void It_is_a_valid_Word_file()
    {
        Assert.Empty(WordFileErrors.Of(new TrackedFile(ExampleTests.Example).Bytes));
        Assert.Empty(WordFileErrors.Of(new TrackedFile(Given.Compiled()).Bytes));
    }

    [Theory]
    [MemberData(nameof(CompilationDocxTests.Hostile), MemberType = typeof(CompilationDocxTests))]
    public void Any_text_at_any_place_is_a_valid_Word_file(string text)
    {
        var mail = Given.Mail("m1", "x" + text, "2021-07-01Z",
            Given.Text("x" + text) with { Rationale = text },
            Given.On("3", Operation.Replace) with { Old = text, New = text, Source = new Locus(text, Paragraph: 1, Quote: text) },
            Given.On(text, Operation.InsertParagraph) with { New = text },
            Given.On("after:1", Operation.InsertParagraph) with { New = "New " + text },
            Given.On("2", Operation.Support, text),
            Given.On("1", Operation.Move) with { Destination = text },
            Given.On("1", Operation.Comment) with { Source = new Locus("body", Quote: text) });
        Assert.Empty(WordFileErrors.Of(new TrackedFile(Given.Compiled(mail)).Bytes));
    }

    [Fact]
    public void A_change_is_its_proponents_with_the_time_of_the_mail()
    {
        var file = new TrackedFile(Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01T10:00:00Z", Given.Words("prohibit", "prevent"))));
        Assert.Equal(["Chad"], file.Authors);
        Assert.Equal([DateTimeOffset.Parse("2021-07-01T10:00:00Z", System.Globalization.CultureInfo.InvariantCulture)], file.Dates);
        Assert.Contains($"2.\t{Given.Base.Replace("prohibit", "prevent", StringComparison.Ordinal)}", file.AcceptedOf("Chad"));
    }

    [Fact]
    public void The_same_change_of_two_is_both_of_theirs()
    {
        var file = new TrackedFile(Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-02Z", Given.Words("prohibit", "prevent")), Given.Mail("m2", "Zambia", "2021-07-01Z", Given.Words("prohibit", "prevent"))));
        Assert.Equal(["Chad; Zambia"], file.Authors);
        Assert.Equal(file.AcceptedOf("Chad"), file.AcceptedOf("Zambia"));
        Assert.NotEqual(file.Rejected(), file.AcceptedOf("Chad"));
    }

    [Fact]
    public void Different_words_for_the_same_ones_are_comments_and_the_rest_is_tracked()
    {
        var file = new TrackedFile(Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Text(Given.Base.Replace("prohibit", "prevent", StringComparison.Ordinal).Replace("small arms", "weapons", StringComparison.Ordinal))),
            Given.Mail("m2", "Zambia", "2021-07-01Z", Given.Words("prohibit", "eliminate"))));
        Assert.Equal(["Chad"], file.Authors);
        Assert.Contains(file.Comments, c => c.StartsWith("Chad: ", StringComparison.Ordinal) && c.Contains("“prevent”", StringComparison.Ordinal));
        Assert.Contains(file.Comments, c => c.StartsWith("Zambia: ", StringComparison.Ordinal) && c.Contains("“eliminate”", StringComparison.Ordinal));
        Assert.Contains(file.AcceptedOf("Chad"), t => t.Contains("prohibit", StringComparison.Ordinal) && t.Contains("weapons", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_that_one_deletes_and_nobody_changes_goes_with_its_number()
    {
        var file = new TrackedFile(Given.Compiled(Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("3", Operation.DeleteParagraph) with { Result = "" })));
        Assert.DoesNotContain(file.AcceptedOf("Chad"), t => t.Contains("meet again", StringComparison.Ordinal) || t.StartsWith("3.", StringComparison.Ordinal));
        Assert.Contains("3.\tStates shall meet again.", file.Rejected());
    }

    [Fact]
    public void A_deletion_beside_other_changes_is_a_comment()
    {
        var file = new TrackedFile(Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("2", Operation.DeleteParagraph) with { Result = "" }), Given.Mail("m2", "Zambia", "2021-07-01Z", Given.Words("prohibit", "prevent"))));
        Assert.Equal(["Zambia"], file.Authors);
        Assert.Contains("Chad: A. Delete the paragraph", file.Comments);
    }

    [Fact]
    public void A_new_paragraph_comes_at_its_place_and_a_moved_one_goes_and_comes()
    {
        var file = new TrackedFile(Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.On("after:1", Operation.InsertParagraph) with { New = "Also recalling the Tracing Instrument." }),
            Given.Mail("m2", "Zambia", "2021-07-01Z", Given.On("3", Operation.Move) with { Destination = "after:1" })));
        Assert.Equal("Also recalling the Tracing Instrument.", file.AcceptedOf("Chad")[1]);
        Assert.Equal(["1.\tRecalling the Programme of Action.", "3.\tStates shall meet again.", "A. Measures"], file.AcceptedOf("Zambia").Take(3));
        Assert.DoesNotContain(file.AcceptedOf("Zambia").Skip(3), t => t.Contains("meet again", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_positions_and_general_comments_are_comments_of_their_proponents()
    {
        var file = new TrackedFile(Given.Compiled(
            Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent") with { Rationale = "It is agreed language." }),
            Given.Mail("m2", "Zambia", "2021-07-01Z", Given.On("2", Operation.Retain), Given.On("2", Operation.Oppose, "Chad")),
            Given.Mail("m3", "Austria", "2021-07-01Z") with { Ledger = [new LedgerEntry(new Locus("body", Paragraph: 1, Quote: "A good basis."), LedgerDisposition.General, [])] }));
        Assert.Contains("Chad: Reason (A): “It is agreed language.”", file.Comments);
        Assert.Contains("Zambia: On the text as it stands: retain", file.Comments);
        Assert.Contains(file.Comments, c => c.StartsWith("Zambia: Opposes A", StringComparison.Ordinal));
        Assert.Contains(file.Comments, c => c.StartsWith("Austria: ", StringComparison.Ordinal) && c.Contains("A good basis.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Rejecting_all_gives_the_draft_and_accepting_one_gives_that_ones_text(string name)
    {
        if (Cases.Find(name) is not { } known)
        {
            output.WriteLine($"\"{name}\" is not at hand: nothing was checked.");
            return;
        }

        var compilation = known.Compile(known.Read());
        var file = new TrackedFile(compilation);
        Assert.Empty(WordFileErrors.Of(file.Bytes));
        Assert.Equal(TrackedFile.Of(known.Draft), file.Rejected());

        var alone = 0;
        foreach (var provision in compilation.Provisions.Where(p => p.Base is not null && p.Entries.Length == 1 && p.Entries[0].Result is not null && p.Entries[0].Kind is not (ChangeKind.Merge or ChangeKind.Split)))
        {
            var entry = provision.Entries[0];
            var wanted = TrackedFile.Line(provision.Base!, entry.Result!);
            foreach (var credit in entry.Credits)
            {
                alone++;
                var accepted = file.AcceptedOf(credit.Proponent.Name);
                Assert.True(entry.Kind == ChangeKind.DeleteParagraph ? !accepted.Contains(TrackedFile.Line(provision.Base!, provision.Base!.Text)) : accepted.Contains(wanted), $"{provision.Id} of {credit.Proponent.Name}: {wanted}");
            }
        }

        output.WriteLine($"{alone} texts of one proponent");
    }
}
