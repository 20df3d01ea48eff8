using Intake.Service.Api;
using Microsoft.AspNetCore.Http;

namespace Intake.Functions;

/// <summary>The routes of the contract inside of the Functions host.</summary>
/// <param name="services">The application's.</param>
public sealed class DeskRoutes(IServiceProvider services)
{
    private readonly Lazy<RequestDelegate> pipeline = new(() => ApiPipeline.Build(services));

    /// <summary>Answers a request.</summary>
    public Task Handle(HttpContext context) => pipeline.Value(context);
}
