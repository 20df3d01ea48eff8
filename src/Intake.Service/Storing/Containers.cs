using System.Collections.Immutable;

namespace Intake.Service.Storing;

/// <summary>The containers of the storage contract.</summary>
public static class Containers
{
    /// <summary><c>{consultation}/consultation.json</c>, its draft, its delegations.</summary>
    public const string Consultations = "consultations";

    /// <summary><c>{id}.eml</c>: every mail as received, never changed.</summary>
    public const string Mail = "mail";

    /// <summary><c>{consultation}/{id}.json</c>: every mail as understood; <c>{consultation}/{id}.claim</c> while it is being read.</summary>
    public const string Submissions = "submissions";

    /// <summary><c>{consultation}/{id}.json</c>: what officers decided.</summary>
    public const string Reviews = "reviews";

    /// <summary><c>{consultation}/{id}.json</c>: whether and how a mail was answered.</summary>
    public const string Replies = "replies";

    /// <summary><c>{consultation}/latest.json</c>, which names the current one, and <c>{consultation}/{version}/…</c>, each with its files.</summary>
    public const string Compilations = "compilations";

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<string> All = [Consultations, Mail, Submissions, Reviews, Replies, Compilations];
}
