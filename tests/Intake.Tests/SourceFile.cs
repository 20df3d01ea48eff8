using System.Text.RegularExpressions;

namespace Intake.Tests;

/// <summary>A source file of the repository.</summary>
/// <param name="Path">From the top of the repository, with <c>/</c>.</param>
/// <param name="Text">The whole text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The text without comments, so that only what the compiler sees is left.</summary>
    public string Code => Comment().Replace(Text, "");

    /// <summary>Whether the code names something, such as a package's namespace.</summary>
    public bool Names(string name) => Code.Contains(name, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*//.*$|(?<=[;{}\s])// .*$|/\*.*?\*/", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
