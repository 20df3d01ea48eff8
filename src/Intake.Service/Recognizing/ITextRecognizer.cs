using Intake.Reading.Recognized;

namespace Intake.Service.Recognizing;

/// <summary>Reads the words of pages that are pictures; it ends outside of the process.</summary>
public interface ITextRecognizer
{
    /// <summary>Reads a scan; what goes wrong is a finding, and the page is among the unread.</summary>
    /// <param name="scan">What to read.</param>
    /// <param name="time">How long it may take; what was read by then is given.</param>
    /// <exception cref="RecognizerBusyException">It takes nothing now, whatever the scan.</exception>
    Recognition Recognize(Scan scan, TimeSpan time);
}
