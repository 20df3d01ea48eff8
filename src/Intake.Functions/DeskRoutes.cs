using Intake.Service.Api;
using Microsoft.AspNetCore.Http;

namespace Intake.Functions;

/// <summary>The routes of the contract inside of the Functions host.</summary>
/// <param name="services">The application's.</param>
public sealed class DeskRoutes(IServiceProvider services)
{
    private readonly Lazy<RequestDelegate> pipeline = new(() => ApiPipeline.Build(services));

    /// <summary>Answers a request.</summary>
    /// <returns>Nothing more to write; to the host it says that the answer is given.</returns>
    public async Task<IResult> Handle(HttpContext context)
    {
        await pipeline.Value(context);
        return Results.Empty;
    }
}
