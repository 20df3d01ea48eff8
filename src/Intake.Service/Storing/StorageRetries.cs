using Polly;
using Polly.Retry;

namespace Intake.Service.Storing;

/// <summary>How often and how fast storage is asked again: five times within some three seconds.</summary>
internal static class StorageRetries
{
    /// <summary>The pipeline.</summary>
    /// <param name="clock">Paces the attempts.</param>
    public static ResiliencePipeline Of(TimeProvider clock) => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<StorageException>(),
            MaxRetryAttempts = 4,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();
}
