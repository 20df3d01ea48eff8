using System.Globalization;
using CsCheck;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Docx;
using Intake.Rendering.Json;

namespace Intake.Tests.Compiling;

public class LawsTests
{
    private static readonly string[] Names = ["Chad", "Zambia", "European Union", "Austria", "Hungary", "Côte d'Ivoire", "Japan", ""];
    private static readonly string[] Provisions = ["1", "2", "2(a)", "3", "heading:A", "general", "after:2", "2 bis", "2 alt", "before:1", "99", "99 bis"];
    private static readonly string[] Words = ["prevent", "combat", "illicit", "records,", "الاتجار", "gender", "States", "—", ""];

    private static readonly Gen<Proposal> Proposal =
        from provision in Of(Provisions)
        from operation in Gen.Enum<Operation>()
        from at in Gen.Int[0, 12]
        from word in Of(Words)
        from supports in Of<string?>([null, "Chad", "the EU", "Atlantis", "Japan and Chad"])
        from certainty in Gen.Enum<Certainty>()
        from undetermined in Gen.Int[0, 5]
        select Given.On(provision, operation, Intake.Compiling.Positions.IsStance(operation) ? supports : null) with
        {
            Result = undetermined == 0 ? null : Changed(provision, at, word),
            New = word,
            Destination = at > 6 ? "after:3" : null,
            Rationale = at % 3 == 0 ? $"Because of {word}." : null,
            Certainty = certainty,
        };

    private static readonly Gen<Submission[]> Mails =
        (from who in Of(Names)
         from day in Gen.Int[1, 20]
         from disposition in Gen.Frequency((6, Gen.Const(Disposition.Submission)), (1, Gen.Enum<Disposition>()))
         from replaces in Gen.Int[0, 4]
         from question in Gen.Bool
         from proposals in Proposal.Array[0, 6]
         select (who, day, disposition, replaces, question, proposals)).Array[0, 8].Select(rows => rows.Select((row, i) =>
         {
             var mail = Given.Mail("m" + i.ToString(CultureInfo.InvariantCulture), row.who, $"2021-07-{row.day:00}T10:00:00Z", row.proposals);
             return mail with
             {
                 Disposition = row.disposition,
                 OnTime = row.day < 14,
                 ReplacesEarlier = row.replaces == 0,
                 Ledger = row.question ? mail.Ledger.Add(new LedgerEntry(new Locus("body", Paragraph: 90, Quote: "What is this?"), LedgerDisposition.NeedsAttention, [])) : mail.Ledger,
             };
         }).ToArray());

    [Fact]
    public void Every_proposal_and_every_paragraph_in_question_of_every_counted_mail_is_in_the_compilation() =>
        Mails.Sample(mails =>
        {
            var compilation = Given.Compiled(mails);
            var counted = compilation.Submissions.Where(s => s.Standing == Standing.Counted).Select(s => mails.Single(m => m.Id == s.Id)).ToList();
            Assert.Equal(counted.SelectMany(m => m.Proposals).Select(p => p.Id).Order(StringComparer.Ordinal), compilation.ProposalIds.ToList());
            var questions = counted.Sum(m => m.Ledger.Count(e => e.Disposition == LedgerDisposition.NeedsAttention));
            Assert.Equal(questions, compilation.Attention.Count(a => a.FromLedger && compilation.Submissions[a.Submission!.Value - 1].Standing == Standing.Counted));
            Assert.Equal(Given.Draft.Provisions.Select(p => p.Id), compilation.Provisions.Where(p => p.Base is not null).Select(p => p.Id));
        });

    [Fact]
    public void Nobody_is_credited_who_did_not_ask_for_it() =>
        Mails.Sample(mails =>
        {
            foreach (var entry in Given.Compiled(mails).Provisions.SelectMany(p => p.Entries))
            {
                Assert.Equal(
                    entry.Contributions.SelectMany(c => c.Proponents).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal),
                    entry.Credits.Select(c => c.Proponent.Name).Order(StringComparer.Ordinal));
                if (entry.Kind is ChangeKind.Unclear or ChangeKind.NotReceived || entry.Measure.Distance == Distance.Structure) continue;
                Assert.All(entry.Contributions, c => Assert.Equal(FoldedText.Of(entry.Result!), FoldedText.Of(Folding.ResultOf(c.Proposal)!)));
            }
        });

    [Fact]
    public void Any_order_of_arrival_gives_the_same_bytes() =>
        Gen.Select(Mails, Gen.Int).Sample((mails, seed) =>
        {
            var shuffled = mails.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Json(Given.Compiled(mails)), Json(Given.Compiled(shuffled)));
        });

    [Fact]
    public void The_order_of_entries_is_total_and_the_same_whatever_is_compared_first() =>
        Mails.Sample(mails =>
        {
            foreach (var provision in Given.Compiled(mails).Provisions)
            {
                foreach (var (a, b) in provision.Entries.SelectMany(a => provision.Entries.Select(b => (a, b))))
                    Assert.Equal(ReferenceEquals(a, b) ? 0 : -Math.Sign(Ordering.Compare(b, a)), Math.Sign(Ordering.Compare(a, b)));
            }
        });

    [Fact]
    public void The_Word_file_is_the_same_in_any_order_and_any_culture() =>
        Mails.Sample(mails =>
        {
            var expected = Docx(Given.Compiled(mails));
            var before = CultureInfo.CurrentCulture;
            try
            {
                foreach (var culture in (string[])["tr-TR", "ar-SA", "de-DE"])
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    Assert.Equal(expected, Docx(Given.Compiled([.. mails.Reverse()])));
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }, iter: 20);

    [Fact]
    public void A_compilation_that_takes_over_what_an_earlier_one_made_is_the_same_as_one_made_anew() =>
        Gen.Select(Mails, Gen.Int).Sample((mails, seed) =>
        {
            var random = new Random(seed);
            Compilation? previous = null;
            for (var step = 0; step < 4; step++)
            {
                var some = mails.Where(_ => random.Next(4) > 0).ToArray();
                random.Shuffle(some);
                previous = Compiler.Compile(Given.Draft, Given.Consultation, some, random.Next(5) == 0 ? null : Given.Groups, previous);
                var anew = Compiler.Compile(Given.Draft, Given.Consultation, some, previous.Kept!.Groups);
                Assert.Equal(Json(anew), Json(previous));
            }
        });

    [Fact]
    public void One_more_mail_compiles_only_the_provisions_it_speaks_of()
    {
        var first = Given.Mail("m1", "Chad", "2021-07-01Z", Given.Words("prohibit", "prevent"), Given.Text("States shall meet.", "3"));
        var more = Given.Mail("m2", "Zambia", "2021-07-02Z", Given.Text("States shall meet twice.", "3"));
        var previous = Given.Compiled(first);
        var next = Compiler.Compile(Given.Draft, Given.Consultation, [more, first], Given.Groups, previous);
        Assert.Same(previous.At("2").Entries[0], next.At("2").Entries[0]);
        Assert.Equal(2, next.At("3").Entries.Length);
    }

    private static Gen<T> Of<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string? Changed(string provision, int at, string word)
    {
        if (Given.Draft.Find(provision) is not { } known) return word.Length == 0 ? null : $"A new text that speaks of {word} and of nothing else.";
        var words = known.Text.Split(' ').ToList();
        if (at < words.Count) words[at] = word;
        return string.Join(' ', words);
    }

    private static string Json(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationJson.Write(compilation, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Docx(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationDocx.Write(compilation, stream);
        return stream.ToArray();
    }
}
