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
        .AddSingleton(access).AddSingleton<Access>().AddSingleton<MailRoute>().AddSingleton<ViewRoutes>().AddSingleton<ConsultationRoutes>().AddSingleton<SubmissionRoutes>().AddSingleton<ReviewRoutes>()
        .AddSingleton<CompilationRoutes>().AddSingleton<EventsRoute>().AddSingleton<ReplayRoute>().AddSingleton<HealthRoute>();

    /// <summary>Maps them. Every route but health and those of the mail service takes a role.</summary>
    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Routes.Mail, (HttpRequest request, MailRoute route, CancellationToken stop) => route.Handle(request, stop));
        routes.MapPost(Routes.Events, (HttpRequest request, EventsRoute route, CancellationToken stop) => route.Handle(request, stop));
        routes.MapGet(Routes.Health, (HealthRoute route, CancellationToken stop) => route.Handle(stop));
        foreach (var path in DeskFiles.Paths.Keys) routes.MapGet(path, () => DeskFiles.Get(path));
        var officers = routes.MapGroup("").AddEndpointFilter(Allowed);
        officers.MapGet(Routes.Overview, (HttpRequest request, HttpResponse response, ViewRoutes route, CancellationToken stop, string? consultation = null) => route.Overview(request, response, consultation, stop));
        officers.MapGet(Routes.Attention, (ViewRoutes route, CancellationToken stop, string? consultation = null, int page = 1, int size = 50) => route.Attention(consultation, page, size, stop));
        officers.MapGet(Routes.Provisions, (ViewRoutes route, CancellationToken stop, string? consultation = null, string? filter = null, string? by = null, string? q = null) => route.Provisions(consultation, filter, by, q, stop));
        officers.MapGet(Routes.Provision, (string id, ViewRoutes route, CancellationToken stop, string? consultation = null) => route.Provision(consultation, id, stop));
        officers.MapGet(Routes.Submissions, (SubmissionRoutes route, CancellationToken stop, string? q = null, string? state = null, bool attention = false, string? by = null, int page = 1, int size = 50) =>
            route.List(new SubmissionQuery(q, state, attention, by), page, size, stop));
        officers.MapGet(Routes.Submission, (string id, SubmissionRoutes route, CancellationToken stop) => route.One(id, stop));
        officers.MapGet(Routes.Original, (string id, SubmissionRoutes route, CancellationToken stop) => route.Original(id, stop));
        officers.MapGet(Routes.Review, (string id, ReviewRoutes route, CancellationToken stop) => route.Get(id, stop));
        officers.MapPut(Routes.Review, (string id, HttpRequest request, ReviewRoutes route, CancellationToken stop) => route.Put(id, request, stop));
        officers.MapPost(Routes.Close, (HttpRequest request, ConsultationRoutes route, CancellationToken stop, string? consultation = null) => route.Set(request, consultation, true, stop)).WithMetadata(new NeededRole(Role.Administrator));
        officers.MapPost(Routes.Reopen, (HttpRequest request, ConsultationRoutes route, CancellationToken stop, string? consultation = null) => route.Set(request, consultation, false, stop)).WithMetadata(new NeededRole(Role.Administrator));
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

    /// <summary>Whoever has a role may look; to change something takes an officer, or more where the route says so, and a request that no other page can send.</summary>
    private static ValueTask<object?> Allowed(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, needed) = (context.HttpContext.Request, context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<NeededRole>()?.Role);
        var role = needed ?? (HttpMethods.IsGet(request.Method) ? Role.Reader : Role.Officer);
        return context.HttpContext.RequestServices.GetRequiredService<Access>().Caller(request) switch
        {
            null => Answer(Results.StatusCode(StatusCodes.Status401Unauthorized)),
            { } caller when caller.Role < role => Answer(Results.Text($"This takes the role {role}; yours is {caller.Role}.", statusCode: StatusCodes.Status403Forbidden)),
            _ when !HttpMethods.IsGet(request.Method) && !Access.IsOwn(request) => Answer(Results.Text($"Send the header {Access.DeskHeader}: 1.", statusCode: StatusCodes.Status403Forbidden)),
            _ => next(context),
        };
    }

    private static ValueTask<object?> Answer(IResult result) => ValueTask.FromResult<object?>(result);
}
