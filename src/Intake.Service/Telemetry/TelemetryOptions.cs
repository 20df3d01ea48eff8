using Azure.Core;

namespace Intake.Service.Telemetry;

/// <summary>Where traces, metrics and logs go; nothing is exported where nothing is named.</summary>
public sealed record TelemetryOptions
{
    /// <summary>The setting of the platform that names an Application Insights resource.</summary>
    public const string InsightsVariable = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>The variable that names a collector (OpenTelemetry specification, OTLP exporter); the exporter reads it, and its like for headers and protocol, itself.</summary>
    public const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The connection string of Application Insights; null for none.</summary>
    public string? Insights { get; init; }

    /// <summary>Signs in to it, where its own key is not taken; null to use the connection string alone.</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>Whether <see cref="CollectorVariable"/> names a collector.</summary>
    public bool HasCollector { get; init; }
}
