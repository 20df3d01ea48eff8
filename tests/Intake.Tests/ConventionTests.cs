using System.Reflection;
using System.Text.RegularExpressions;

namespace Intake.Tests;

/// <summary>The conventions of the house that a machine can see.</summary>
public sealed partial class ConventionTests
{
    private const string FindingsFile = "src/Intake.Core/Findings.cs";

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Assert.Empty(SourceTree.Files.Where(f => f.Lines > 300).Select(f => $"{f.Path} has {f.Lines} lines"));

    [Theory]
    [InlineData("DocumentFormat.OpenXml", "Rendering/Docx/", "Rendering/Xlsx/", "Reading/Docx/")]
    [InlineData("AngleSharp", "Reading/Html/")]
    [InlineData("MimeKit", "Mail/", "src/Intake.Service/MailIn/", "src/Intake.Service/MailOut/")]
    [InlineData("MailKit", "src/Intake.Service/MailIn/", "src/Intake.Service/MailOut/")]
    [InlineData("DnsClient", "src/Intake.Service/Dkim/")]
    [InlineData("SendGrid.Helpers", "src/Intake.Service/MailOut/")]
    [InlineData("Azure.Storage", "src/Intake.Service/Storing/", "src/Intake.Functions/")]
    [InlineData("Microsoft.Azure.Functions", "src/Intake.Functions/")]
    [InlineData("Azure.AI.FormRecognizer", "src/Intake.Functions/")]
    [InlineData("Spectre.Console", "src/Intake.Host/")]
    [InlineData("System.CommandLine", "src/Intake.Host/")]
    public void A_package_is_named_only_in_its_adapter(string package, params string[] folders) =>
        Assert.Empty(SourceTree.Files
            .Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Names(package))
            .Where(f => !folders.Any(folder => f.Path.StartsWith(folder, StringComparison.Ordinal) || f.Path.StartsWith("src/Intake.Core/" + folder, StringComparison.Ordinal)))
            .Select(f => $"{f.Path} names {package}"));

    [Fact]
    public void Every_code_of_a_finding_is_made_in_one_method_and_codes_rise_through_the_file()
    {
        var codes = Code().Matches(SourceTree.Files.Single(f => f.Path == FindingsFile).Code).Select(m => m.Value).ToList();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(typeof(Findings).GetMethods(BindingFlags.Public | BindingFlags.Static).Length, codes.Count);
    }

    [Fact]
    public void Findings_are_made_in_one_file() =>
        Assert.Empty(SourceTree.Files
            .Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Path != FindingsFile)
            .Where(f => f.Names("new Finding(") || Code().IsMatch(f.Code))
            .Select(f => f.Path));

    [Fact]
    public void A_type_has_a_file_of_its_name() =>
        Assert.Empty(SourceTree.Files
            .Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal))
            .Where(f => Type().Matches(f.Code).Select(m => m.Groups[1].Value).Distinct().Any(name => name != Path.GetFileNameWithoutExtension(f.Path)))
            .Select(f => $"{f.Path} holds {string.Join(", ", Type().Matches(f.Code).Select(m => m.Groups[1].Value))}"));

    [Fact]
    public void Nothing_is_left_to_do_later() =>
        Assert.Empty(SourceTree.Files.Where(f => Later().IsMatch(f.Text)).Select(f => f.Path));

    [GeneratedRegex(@"""INT\d{3}""", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    /// <summary>A type that lies in no other: its declaration begins the line.</summary>
    [GeneratedRegex(@"^(?:(?:public|internal|file|static|abstract|sealed|partial|readonly|ref)\s+)+(?:class|record struct|record|struct|enum|interface)\s+(\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex(@"\b(?:TO" + "DO|FIX" + "ME|HA" + @"CK)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Later();
}
