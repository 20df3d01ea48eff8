using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Intake.Service.Api;

/// <summary>The routes of the contract, for one machine and for Azure alike.</summary>
public static class IntakeApi
{
    /// <summary>Adds what the routes need.</summary>
    public static IServiceCollection AddIntakeApi(this IServiceCollection services, AccessOptions access) => services
        .AddSingleton(access).AddSingleton<Access>().AddSingleton<MailRoute>().AddSingleton<SubmissionRoutes>().AddSingleton<ReviewRoutes>()
        .AddSingleton<CompilationRoutes>().AddSingleton<EventsRoute>().AddSingleton<ReplayRoute>().AddSingleton<HealthRoute>();

    /// <summary>Maps them. Every route but health and those of the mail service is for officers.</summary>
    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Routes.Mail, (HttpRequest request, MailRoute route, CancellationToken stop) => route.Handle(request, stop));
        routes.MapPost(Routes.Events, (HttpRequest request, EventsRoute route, CancellationToken stop) => route.Handle(request, stop));
        routes.MapGet(Routes.Health, (HealthRoute route, CancellationToken stop) => route.Handle(stop));
        foreach (var path in DeskFiles.Paths.Keys) routes.MapGet(path, () => DeskFiles.Get(path));
        var officers = routes.MapGroup("").AddEndpointFilter(OfficersOnly);
        officers.MapGet(Routes.Submissions, (SubmissionRoutes route, CancellationToken stop, string? state = null, int page = 1, int size = 50) => route.List(state, page, size, stop));
        officers.MapGet(Routes.Submission, (string id, SubmissionRoutes route, CancellationToken stop) => route.One(id, stop));
        officers.MapGet(Routes.Original, (string id, SubmissionRoutes route, CancellationToken stop) => route.Original(id, stop));
        officers.MapGet(Routes.Review, (string id, ReviewRoutes route, CancellationToken stop) => route.Get(id, stop));
        officers.MapPut(Routes.Review, (string id, HttpRequest request, ReviewRoutes route, CancellationToken stop) => route.Put(id, request, stop));
        officers.MapPut(Routes.Replay, (ReplayRoute route, CancellationToken stop) => route.Handle(stop));
        officers.MapGet(Routes.Draft, (CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.Draft(consultation, stop));
        officers.MapGet(Routes.Latest, (CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.Latest(consultation, stop));
        officers.MapGet(Routes.LatestFile, (string file, CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.File(file, consultation, stop));
    }

    /// <summary>Says to browsers, with every answer, what they must not do with it.</summary>
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(context);
    }

    private static ValueTask<object?> OfficersOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<Access>().Officer(context.HttpContext.Request) is null
            ? ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized))
            : next(context);
}
