using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Intake.Service.Telemetry;
using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.Telemetry;

/// <summary>Everything that the pipeline tells of itself while it is listened to: spans, measurements, lines of the log.</summary>
internal sealed class Emitted : ILoggerProvider
{
    private readonly ActivityListener spans;
    private readonly MeterListener meters;

    public Emitted()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Signals.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                Spans.Enqueue(span);
                Words.Enqueue($"{span.OperationName} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects.Concat(span.Events.SelectMany(e => e.Tags)))}");
            },
        };
        ActivitySource.AddActivityListener(spans);
        meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Signals.Name) listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags));
        meters.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    /// <summary>The names of the instruments that measured something.</summary>
    public ConcurrentQueue<string> Instruments { get; } = new();

    /// <summary>All text of it.</summary>
    public ConcurrentQueue<string> Words { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Lines(Words);

    public void Dispose()
    {
        spans.Dispose();
        meters.Dispose();
    }

    private void Measured<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Instruments.Enqueue(instrument.Name);
        Words.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}");
    }

    private sealed class Lines(ConcurrentQueue<string> words) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            words.Enqueue($"{formatter(state, exception)} {(state as IEnumerable<KeyValuePair<string, object?>> is { } values ? string.Join(' ', values) : "")} {exception}");
    }
}
