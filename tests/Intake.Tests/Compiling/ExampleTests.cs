using Intake.Compiling;
using Intake.Extraction;
using Intake.Rendering.Json;

namespace Intake.Tests.Compiling;

public class ExampleTests
{
    /// <summary>A little of everything: the expected file shows at one glance what a change of the compiler changes. INTAKE_REWRITE=1 rewrites it.</summary>
    internal static Compilation Example { get; } = Given.Compiled(
        Given.Mail("m1", "European Union", "2021-07-10T09:00:00Z",
            Given.Words("prohibit", "prevent") with { Rationale = "Agreed language." },
            Given.On("2 bis", Operation.InsertParagraph) with { New = "States shall report every year." },
            Given.On("general", Operation.Comment)),
        Given.Mail("m2", "Chad; Zambia", "2021-07-11T09:00:00Z", Given.Words("prohibit", "prevent"), Given.On("3", Operation.Move) with { Destination = "after:1" }),
        Given.Mail("m3", "Japan", "2021-07-12T09:00:00Z", Given.Words("prohibit", "eliminate"), Given.On("2", Operation.Oppose, "the EU"), Given.On("1", Operation.Retain)),
        Given.Mail("m4", "Japan", "2021-07-13T09:00:00Z", Given.On("2", Operation.DeleteParagraph)) with { Disposition = Disposition.Held, Reason = "The address is not proven." },
        Given.Mail("m5", "Hungary", "2021-07-15T09:00:00Z", Given.On("2", Operation.DeleteParagraph), Given.On("99", Operation.Replace) with { Old = "a", New = "b" }) with
        {
            OnTime = false,
            Language = "fr",
        },
        Given.Mail("m6", "", "2021-07-09T09:00:00Z", Given.On("heading:A", Operation.Support)));

    [Fact]
    public void The_example_gives_the_expected_json()
    {
        using var stream = new MemoryStream();
        CompilationJson.Write(Example, stream);
        var actual = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        var path = Path.Combine(Root(), "tests", "Intake.Tests", "Compiling", "example.expected.json");
        if (Environment.GetEnvironmentVariable("INTAKE_REWRITE") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Intake.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
