namespace Intake.Service.Storing;

/// <summary>A message that was taken from a queue and is hidden from others for a while.</summary>
/// <param name="Body">Its text.</param>
/// <param name="Receipt">Proves that it is still this taker's.</param>
/// <param name="DequeueCount">How often it has been taken, this time included.</param>
public sealed record QueueMessage(string Body, string Receipt, int DequeueCount);
