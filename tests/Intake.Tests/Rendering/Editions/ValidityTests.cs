using Intake.Rendering.Editions;
using Intake.Tests.Laws;
using Intake.Tests.Rendering.Docx;
using Xunit.Abstractions;

namespace Intake.Tests.Rendering.Editions;

public sealed class ValidityTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Every_Word_edition_of_every_case_is_a_valid_file(string name)
    {
        if (Cases.Find(name) is not { } found)
        {
            output.WriteLine($"{name} is not here");
            return;
        }

        var compilation = found.Compile(found.Read());
        foreach (var edition in (IEnumerable<Edition>)[Edition.Attributed, Edition.Anonymous, Edition.ByDelegation, Edition.Meeting("Informal consultations", ["preamble"])])
            Assert.Empty(WordFileErrors.Of(Rendered.File(compilation, edition)));
    }
}
