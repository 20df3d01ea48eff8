using Intake.Compiling;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Compiling;

namespace Intake.Tests.Rendering.Docx.Tracked;

/// <summary>Fifty delegations on one paragraph of a hundred and twenty words, no two of them the same.</summary>
internal static class FiftyDelegations
{
    private const int Words = 120;

    private static readonly string[] Base = [.. Enumerable.Range(0, Words).Select(i => $"{"bcdfghjklmnprstv"[i % 16]}{"aeiou"[i % 5]}{"lmnrst"[i / 5 % 6]}{"aeiou"[i / 25]}{(i % 2 == 0 ? "ra" : "ten")}")];

    /// <summary>Their names, as the list of delegations has them.</summary>
    public static string[] Names { get; } = [.. DelegationList.BuiltIn.Delegations.Where(d => d.Kind == DelegationKind.State).Select(d => d.Name).Take(50)];

    /// <summary>How the fifty go about it, a row each.</summary>
    public static TheoryData<string> Manners => ["distinct", "overlapping", "identical", "deleting", "inserting", "mixed", "whole"];

    public static string Text => string.Join(' ', Base);

    /// <summary>What each of them wants the paragraph to read.</summary>
    public static string[] Wanted(string manner)
    {
        return [.. Names.Select((_, i) => manner switch
        {
            "distinct" => Changed(2 * i, 1, $"zz{i}"),
            "overlapping" => Changed(i, 4, $"zz{i} zy{i}"),
            "identical" => Changed(7, 1, "zzz"),
            "deleting" => Changed(i % 2 == 0 ? 2 * i : i, i % 2 == 0 ? 1 : 3, ""),
            "inserting" => Changed(2 * (i / 2), 0, i / 2 % 5 == 0 ? "zz" : $"zz{i}"),
            "mixed" => Mixed(i - (i % 4 / 3)),
            _ when i < 10 => "",
            _ when i < 25 => string.Join(' ', Enumerable.Range(0, 20).Select(w => $"zz{Math.Min(i, 20)}x{w}")),
            _ => Changed(2 * i, 1, $"zz{i}"),
        })];
    }

    public static Compilation Compiled(string[] wanted)
    {
        var draft = new Draft("Draft", [new Provision { Id = "1", Kind = ProvisionKind.Paragraph, Label = "1.", Text = "Before." }, new Provision { Id = "2", Kind = ProvisionKind.Paragraph, Label = "2.", Text = Text }, new Provision { Id = "3", Kind = ProvisionKind.Paragraph, Label = "3.", Text = "After." }], []);
        var mails = wanted.Select((text, i) => Given.Mail($"m{i}", Names[i], "2021-07-01Z", Given.Text(text, "2", text.Length == 0 ? Operation.DeleteParagraph : Operation.Replace)));
        return Compiler.Compile(draft, Given.Consultation, mails);
    }

    /// <summary>Some replace, some insert; every fourth says the same as the one before.</summary>
    private static string Mixed(int seed)
    {
        var random = new Random(seed);
        return Changed(random.Next(Words - 5), random.Next(4), $"zz{seed}");
    }

    private static string Changed(int at, int count, string words) => string.Join(' ', Base.Take(at).Concat(words.Length > 0 ? [words] : []).Concat(Base.Skip(at + count)));
}
