using System.Globalization;
using System.Text.Json;
using Intake.Extraction;
using Intake.Service.Consultations;
using Intake.Service.Pipeline;
using Intake.Service.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intake.Benchmarks;

/// <summary>After a rush over a deadline: every mail that came before it is on time and in the compilation that is kept as the one of the deadline, and every other is marked.</summary>
internal static class DeadlineCheck
{
    /// <summary>Closes the consultation, as a quarter of an hour later, and compares; prints what it found.</summary>
    public static async Task<bool> Holds(Storage storage, IServiceProvider services, string consultation, IReadOnlySet<string> inTime, IReadOnlyCollection<Submission> records)
    {
        var stage = new CloseStage(
            storage, services.GetRequiredService<ConsultationStore>(), services.GetRequiredService<SubmissionRecords>(), services.GetRequiredService<CompileStage>(), new LaterClock(), services.GetRequiredService<ILogger<CloseStage>>());
        await stage.Run(CancellationToken.None);
        var wrong = records.Count(r => r.OnTime != inTime.Contains(r.Id));
        using var kept = JsonDocument.Parse((await storage.Blobs.Read(CloseStage.Blob(consultation), CancellationToken.None))!.Content);
        var manifest = kept.RootElement.GetProperty("manifest");
        var missing = inTime.Except(manifest.GetProperty("submissions").EnumerateArray().Select(s => s.GetString()!)).Count();
        using var compilation = JsonDocument.Parse((await storage.Blobs.Read(CompileStage.File(consultation, manifest.GetProperty("key").GetString()!, "compilation.json"), CancellationToken.None))!.Content);
        var marked = compilation.RootElement.GetProperty("submissions").EnumerateArray().Count(s => !s.GetProperty("onTime").GetBoolean());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"deadline: {inTime.Count} mails before it, {missing} of them missing in its compilation; {records.Count - inTime.Count} behind it, {marked} marked as late; {wrong} told wrong"));
        return missing == 0 && wrong == 0 && marked == records.Count - inTime.Count;
    }

    /// <summary>Twenty minutes ahead: servers that try again have their time.</summary>
    private sealed class LaterClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromMinutes(20);
    }
}
