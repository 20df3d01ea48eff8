using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Mail;

namespace Intake.Extraction.Proponents;

/// <summary>Cuts the names of a text into lists, so that "on behalf of A and B, C proposes" speaks for two and not for three.</summary>
internal static partial class NameRuns
{
    /// <summary>The lists, in order; a name alone is a list of one.</summary>
    public static ImmutableArray<NameRun> Find(string text, DelegationList delegations)
    {
        var mentions = delegations.FindIn(text).Where(m => m.Kind != MentionKind.Adjective).ToList();
        var runs = ImmutableArray.CreateBuilder<NameRun>();
        for (var i = 0; i < mentions.Count;)
        {
            var (end, next) = Take(text, mentions, i);
            runs.Add(Run([.. mentions.Take(next).Skip(i)], mentions[i].Start, end));
            i = next;
        }

        return runs.ToImmutable();
    }

    /// <summary>Where the list that begins with a mention ends, and the mention that begins the next one.</summary>
    private static (int End, int Next) Take(string text, List<DelegationMention> mentions, int first)
    {
        var end = mentions[first].Start + mentions[first].Length;
        var (isClosed, commas, next) = (false, 0, first + 1);
        for (; next < mentions.Count; next++)
        {
            var mention = mentions[next];
            var between = text[end..mention.Start];
            if (Opens().IsMatch(between) && text.IndexOf(')', mention.Start) is > 0 and var close && Repeats(mention, mentions, first, next))
            {
                end = close + 1; // "the Group of Latin American and Caribbean States (GRULAC)"
                continue;
            }

            if (Opens().IsMatch(between) && mentions[first].Delegation.Members.Contains(mention.Delegation.Name) && text.IndexOf(')', mention.Start) is > 0 and var last)
            {
                // "the Visegrad Group (Czechia, Hungary, Poland, Slovakia)"
                while (next + 1 < mentions.Count && mentions[next + 1].Start < last) next++;
                end = last + 1;
                continue;
            }

            if (Joint().Match(between) is not { Success: true } joint || !(joint.Groups["sep"].Success || joint.Groups["and"].Success)) break;
            var isComma = !joint.Groups["and"].Success && joint.Groups["sep"].Value is "," or "，" or "،";
            if (isClosed && isComma) break;
            isClosed |= joint.Groups["and"].Success;
            commas += isComma ? 1 : 0;
            end = mention.Start + mention.Length;
        }

        // "On behalf of the Group, Pakistan submits": what follows a comma and has a verb of its own is no item of the list.
        var isSubject = !isClosed && commas > 0 && next - first == 2 && HasVerb().IsMatch(text[end..]);
        return isSubject ? (mentions[next - 2].Start + mentions[next - 2].Length, next - 1) : (end, next);
    }

    private static bool Repeats(DelegationMention mention, List<DelegationMention> mentions, int first, int next) =>
        mention.Delegation == mentions[next - 1].Delegation
        || (mention.Delegation.Members.Length > 0 && mentions.Take(next).Skip(first).All(m => mention.Delegation.Members.Contains(m.Delegation.Name)));

    private static NameRun Run(List<DelegationMention> mentions, int start, int end)
    {
        var found = mentions.Select(m => m.Delegation).DistinctBy(d => d.Name).ToList();
        // In a bracket behind its members a group is their name; before them it covers them.
        var groups = found.Where(d => d.Members.Length > 0).ToList();
        if (groups.Count == 1 && found.Count > 2 && found[^1] == groups[0]) return new NameRun([.. found.SkipLast(1).Select(d => d.Name)], start, end);
        return new NameRun([.. found.Where(d => !groups.Exists(g => g != d && g.Members.Contains(d.Name))).Select(d => d.Name)], start, end);
    }

    [GeneratedRegex(@"^\s*[(（]$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex(
        @"^\s*[*†‡¹²³]*\s*(?:\([^()]{1,60}\))?\s*[*†‡]*(?:(?<sep>[,;/&+|、，،؛；])\s*|\s+(?=\S)|\s*(?=[和与及同]))(?<and>(?:and|as\s+well\s+as|along\s+with|together\s+with|jointly\s+with|in\s+(?:cooperation|coordination|association)\s+with|et|ainsi\s+que|(?:conjointement|ensemble|de\s+concert)\s+avec|y|e|así\s+como|junto\s+(?:con|a)|conjuntamente\s+con|и|а\s+также|совместно\s+с|вместе\s+с)(?=\s)|[و和与及同]|以及)?(?<gap>(?:\s*(?:also|on\s+behalf\s+of|au\s+nom|en\s+nombre|the|delegations?|of|to|from|de|du|des|del|la|le|les|el|los|las|l['’]|d['’]|au|aux|Governments?|States?|member|members|its|my|our|own|country|ses|sus|États|Estados|miembros|membres|[-–•·*]|,)(?=[\s'’,]|$)|\s*[ld]['’])*)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s+(?!(?:and|et|y|e|и|as well as)\s)\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex HasVerb();
}
