using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Intake.Service.Telemetry;

/// <summary>Exports the traces, metrics and logs of the pipeline, for one machine and for Azure alike.</summary>
public static class TelemetryServices
{
    private const string Service = "intake";

    /// <summary>Adds the exporters that are named.</summary>
    /// <returns>To add what a host has of its own; null when nothing is exported.</returns>
    public static IOpenTelemetryBuilder? AddIntakeTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        if (options.Insights is null && !options.HasCollector) return null;
        return services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service))
            .WithTracing(traces =>
            {
                traces.AddSource(Signals.Name);
                if (options.Insights is not null) traces.AddAzureMonitorTraceExporter(Named);
                if (options.HasCollector) traces.AddOtlpExporter();
                // Last, since an exporter may set its own: a mail's trace is whole or worth nothing, and mails are few.
                traces.SetSampler(new AlwaysOnSampler());
            })
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Signals.Name);
                if (options.Insights is not null) metrics.AddAzureMonitorMetricExporter(Named);
                if (options.HasCollector) metrics.AddOtlpExporter();
            })
            .WithLogging(logs =>
            {
                if (options.Insights is not null) logs.AddAzureMonitorLogExporter(Named);
                if (options.HasCollector) logs.AddOtlpExporter();
            });

        void Named(AzureMonitorExporterOptions exporter) => (exporter.ConnectionString, exporter.Credential) = (options.Insights, options.Credential);
    }
}
