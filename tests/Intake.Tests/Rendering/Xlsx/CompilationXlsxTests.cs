using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Xlsx;
using Intake.Tests.Compiling;
using Intake.Tests.Rendering.Docx;

namespace Intake.Tests.Rendering.Xlsx;

public sealed class CompilationXlsxTests
{
    [Fact]
    public void It_is_a_valid_workbook_with_a_row_for_every_proposal()
    {
        var file = Written(ExampleTests.Example);
        Assert.Empty(Errors(file));
        var rows = Rows(file);
        Assert.Equal(["Id", "Provision", "Entry", "Operation"], rows[0].Take(4));
        Assert.Equal(ExampleTests.Example.ProposalIds.ToArray(), rows.Skip(1).Select(r => r[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_row_is_frozen_and_filters_span_all()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written(ExampleTests.Example)), false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal($"A1:T{ExampleTests.Example.ProposalIds.Count + 1}", sheet.Elements<AutoFilter>().Single().Reference!.Value);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.net\",\"x\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void What_a_delegation_wrote_is_text_and_never_a_formula(string text)
    {
        var file = Written(Given.Compiled(Given.Mail("m1", text, "2021-07-01Z", Given.On("2", Operation.Comment) with { New = text, Rationale = text })));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.All(cells, c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Empty(cells.SelectMany(c => c.Descendants<CellFormula>()));
        Assert.Contains(cells, c => c.InnerText.Contains(text.Trim(), StringComparison.Ordinal));
        Assert.Empty(document.WorkbookPart.ExternalRelationships);
    }

    [Theory]
    [MemberData(nameof(CompilationDocxTests.Hostile), MemberType = typeof(CompilationDocxTests))]
    public void Any_text_is_a_valid_workbook(string text) =>
        Assert.Empty(Errors(Written(Given.Compiled(Given.Mail("m1", "x" + text, "2021-07-01Z", Given.Text("x" + text) with { Old = text, New = text, Rationale = text }, Given.On("3", Operation.Support, text))))));

    [Fact]
    public void The_same_compilation_gives_the_same_bytes() => Assert.Equal(Written(ExampleTests.Example), Written(ExampleTests.Example));

    private static byte[] Written(Compilation compilation)
    {
        using var stream = new MemoryStream();
        CompilationXlsx.Write(compilation, stream);
        return stream.ToArray();
    }

    private static List<string[]> Rows(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];
    }

    private static List<string> Errors(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
