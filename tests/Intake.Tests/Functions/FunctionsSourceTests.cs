using System.Text.Json;
using System.Text.RegularExpressions;
using Intake.Service.Serving;

namespace Intake.Tests.Functions;

/// <summary>The shell of the service in Azure, which is not built everywhere: its sources bind each stage once, to the names of the contract.</summary>
public sealed partial class FunctionsSourceTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "src", "Intake.Functions");

    private static readonly string Sources = string.Join('\n', Directory.EnumerateFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [Theory]
    [InlineData("ReceiveMail", """HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/mail")""", "route.Handle(request, stop)")]
    [InlineData("DeliveryEvents", """HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/events")""", "route.Handle(request, stop)")]
    [InlineData("Desk", """HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", "post", Route = "{*path}")""", "routes.Handle(request.HttpContext)")]
    [InlineData("ExtractEdits", """BlobTrigger(Containers.Mail + "/{id}.eml", Source = BlobTriggerSource.EventGrid, Connection = Settings.StorageConnection)""", "stage.Run(id, stop)")]
    [InlineData("CompileDraft", "QueueTrigger(Queues.Compile, Connection = Settings.StorageConnection)", "stage.Handle(message, stop)")]
    [InlineData("SendReply", "QueueTrigger(Queues.Replies, Connection = Settings.StorageConnection)", "stage.Handle(message, stop)")]
    [InlineData("CompilePoison", "QueueTrigger(Queues.CompilePoison, Connection = Settings.StorageConnection)", "stage.Note(Queues.Compile, message)")]
    [InlineData("RepliesPoison", "QueueTrigger(Queues.RepliesPoison, Connection = Settings.StorageConnection)", "stage.Note(Queues.Replies, message)")]
    [InlineData("Reconcile", "TimerTrigger(Schedules.Reconcile)", "stage.Run(patience: null, stop)")]
    [InlineData("CloseConsultation", "TimerTrigger(Schedules.CloseConsultation)", "stage.Run(stop)")]
    [InlineData("ReadMailbox", "TimerTrigger(Schedules.ReadMailbox)", "stage.Run(stop)")]
    public void A_stage_is_bound_once_and_its_class_does_nothing_else(string function, string trigger, string call)
    {
        Assert.Single(Regex.Matches(Sources, Regex.Escape(trigger)));
        var source = File.ReadAllText(Path.Combine(Folder, function + ".cs"));
        Assert.Contains(trigger, source, StringComparison.Ordinal);
        Assert.Contains(call, source, StringComparison.Ordinal);
        Assert.Contains($"[Function(nameof({function}))]", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_function_is_in_the_table_above()
    {
        var rows = typeof(FunctionsSourceTests).GetMethod(nameof(A_stage_is_bound_once_and_its_class_does_nothing_else))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!);

        Assert.Equal(Function().Matches(Sources).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_setting_that_the_code_reads_is_one_that_the_infrastructure_sets()
    {
        var infra = File.ReadAllText(Path.Combine(SourceTree.Root, "infra", "modules", "app.bicep"));
        var settings = Setting().Matches(File.ReadAllText(Path.Combine(Folder, "Settings.cs"))).Select(m => m.Groups[1].Value).ToList();

        Assert.True(settings.Count >= 5);
        Assert.All(settings, s => Assert.Matches($@"(?m)^    {s}(?:__accountName)?:", infra));
    }

    [Fact]
    public void The_hosts_of_Azure_and_of_one_machine_give_a_message_up_after_as_many_attempts()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "host.json")));

        Assert.Equal(QueueLoop.MaxDequeueCount, host.RootElement.GetProperty("extensions").GetProperty("queues").GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal("", host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex("const string \\w+ = \"(\\w+)\";", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
