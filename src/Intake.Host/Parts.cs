using Intake.Service.PartReading;
using Intake.Service.Recognizing;

namespace Intake.Host;

/// <summary>How the commands read what they must not read in their own process.</summary>
internal static class Parts
{
    /// <summary>By a child of this program, and the text recogniser of this machine.</summary>
    public static PartGatherer OfThisProgram() => new(
        new PartReaderOptions { Program = ProgramStart.Of(typeof(Parts).Assembly) },
        new TesseractRecognizer(new TesseractOptions()),
        new Limits());
}
