using System.Collections.Immutable;

namespace Intake.Service.Storing;

/// <summary>The queues of the storage contract. A message carries ids, never content.</summary>
public static class Queues
{
    /// <summary>Consultations whose compilation is no longer current.</summary>
    public const string Compile = "compile";

    /// <summary>Mails to answer.</summary>
    public const string Replies = "replies";

    /// <summary>Messages of <see cref="Compile"/> that failed too often.</summary>
    public const string CompilePoison = "compile-poison";

    /// <summary>Messages of <see cref="Replies"/> that failed too often.</summary>
    public const string RepliesPoison = "replies-poison";

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<string> All = [Compile, Replies, CompilePoison, RepliesPoison];
}
