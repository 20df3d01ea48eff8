using Microsoft.Extensions.Logging;

namespace Intake.Tests.Service.MailIn;

/// <summary>A log that can be looked at.</summary>
internal sealed class ListedLog<T> : ILogger<T>
{
    /// <summary>What was said, with how loud.</summary>
    public List<(LogLevel Level, string Text)> Said { get; } = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Said.Add((logLevel, formatter(state, exception)));
}
