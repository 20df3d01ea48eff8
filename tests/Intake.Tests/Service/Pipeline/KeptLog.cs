using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.Pipeline;

/// <summary>What a program says.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    public List<(LogLevel Level, string Text)> Said { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (Said) Said.Add((logLevel, formatter(state, exception)));
    }

    public void Dispose()
    {
    }
}
