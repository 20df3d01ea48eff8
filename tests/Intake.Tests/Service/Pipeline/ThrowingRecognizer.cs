using Intake.Reading.Recognized;
using Intake.Service.PartReading;
using Intake.Service.Recognizing;

namespace Intake.Tests.Service.Pipeline;

/// <summary>A text recogniser that fails as often as it is asked to, and then finds nothing.</summary>
internal sealed class ThrowingRecognizer(Func<Exception> fault) : ITextRecognizer
{
    /// <summary>How often it still fails.</summary>
    public int Times { get; set; } = int.MaxValue;

    public Recognition Recognize(Scan scan, TimeSpan time) => Times-- > 0 ? throw fault() : new Recognition([], scan.Pages, []);

    /// <summary>Reads parts with it.</summary>
    public PartGatherer Parts() => new(new PartReaderOptions { Program = ProgramStart.Of(typeof(Intake.Host.ExitCode).Assembly) }, this, new Limits());
}
