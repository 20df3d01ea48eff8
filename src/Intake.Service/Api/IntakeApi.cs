using Intake.Extraction.Reviews;
using Intake.Service.Consultations;
using Intake.Service.Viewing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Intake.Service.Api;

/// <summary>The routes of the contract, for one machine and for Azure alike.</summary>
public static class IntakeApi
{
    private const string Json = "application/json";

    /// <summary>Adds what the routes need.</summary>
    public static IServiceCollection AddIntakeApi(this IServiceCollection services, AccessOptions access) => services
        .AddSingleton(access).AddSingleton<Access>().AddSingleton(new BodyRoom()).AddSingleton<MailRoute>().AddSingleton<SubmissionRoutes>().AddSingleton<ReviewRoutes>()
        .AddSingleton<ViewRoutes>().AddSingleton<ConsultationRoutes>().AddSingleton<ExportRoute>().AddSingleton<OrderRoute>().AddSingleton<PartRoutes>().AddSingleton<NewConsultationRoutes>().AddSingleton<DeletionRoutes>()
        .AddSingleton<CompilationRoutes>().AddSingleton<EventsRoute>().AddSingleton<ReplayRoute>().AddSingleton<HealthRoute>()
        .AddIntakeDocument();

    /// <summary>Maps them. Every route but health and those of the mail service takes a role.</summary>
    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Routes.Mail, (HttpRequest request, MailRoute route, CancellationToken stop) => route.Handle(request, stop))
            .WithSummary("Takes a mail: 202 once it is durable, else 503").Takes<byte[]>("message/rfc822", "multipart/form-data").Produces<MailTaken>(StatusCodes.Status202Accepted).Produces(StatusCodes.Status503ServiceUnavailable);
        routes.MapPost(Routes.Events, (HttpRequest request, EventsRoute route, CancellationToken stop) => route.Handle(request, stop))
            .WithSummary("Takes the delivery events of the mail service").Takes<object[]>(Json).Produces(StatusCodes.Status200OK).Produces(StatusCodes.Status503ServiceUnavailable);
        routes.MapGet(Routes.Health, (HealthRoute route, CancellationToken stop) => route.Handle(stop))
            .WithSummary("Whether all is well").Produces<Health>().Produces<Health>(StatusCodes.Status503ServiceUnavailable);
        foreach (var path in DeskFiles.Paths.Keys) routes.MapGet(path, () => DeskFiles.Get(path)).ExcludeFromDescription();
        var known = routes.MapGroup("").AddEndpointFilter(Allowed).WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
        MapLooking(known);
        MapDeciding(known);
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

    /// <summary>What a reader may call.</summary>
    private static void MapLooking(RouteGroupBuilder known)
    {
        known.MapOpenApi(Routes.Document);
        known.MapGet(Routes.Overview, (HttpRequest request, HttpResponse response, ViewRoutes route, CancellationToken stop, string? consultation = null) => route.Overview(request, response, consultation, stop))
            .WithSummary("The consultation in figures; 304 when If-None-Match has its ETag").Produces<Overview>().Produces(StatusCodes.Status304NotModified).Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Attention, (ViewRoutes route, CancellationToken stop, string? consultation = null, int page = 1, int size = 50) => route.Attention(consultation, page, size, stop))
            .WithSummary("What a person must look at").Produces<AttentionPage>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Provisions, (ViewRoutes route, CancellationToken stop, string? consultation = null, string? filter = null, string? by = null, string? q = null) => route.Provisions(consultation, filter, by, q, stop))
            .WithSummary("Finds provisions: filter is contested, deletion, new or touched").Produces<ProvisionIds>().Produces(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Provision, (string id, ViewRoutes route, CancellationToken stop, string? consultation = null) => route.Provision(consultation, id, stop))
            .WithSummary("A provision with everything said on it").Produces<ProvisionView>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Submissions, (SubmissionRoutes route, CancellationToken stop, string? q = null, string? state = null, bool attention = false, string? by = null, string? consultation = null, int page = 1, int size = 50) =>
            route.List(new SubmissionQuery(q, state, attention, by, consultation), page, size, stop))
            .WithSummary("The mails, the newest first").Produces<SubmissionPage>();
        known.MapGet(Routes.Submission, (string id, SubmissionRoutes route, CancellationToken stop) => route.One(id, stop))
            .WithSummary("The record of a mail (intake/submission/1) with its decisions, or how far it is").Produces<object>(contentType: Json).Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Original, (string id, SubmissionRoutes route, CancellationToken stop) => route.Original(id, stop))
            .WithSummary("A mail as received").Produces<byte[]>(contentType: "message/rfc822").Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.History, (string id, SubmissionRoutes route, CancellationToken stop) => route.History(id, stop))
            .WithSummary("What happened to a mail, as far as the store knows").Produces<HistoryView>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Parts, (string id, PartRoutes route, CancellationToken stop) => route.List(id, stop))
            .WithSummary("The parts of a mail, and which of them can be shown as pictures").Produces<MailParts>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.PartPage, (HttpResponse response, string id, int part, int page, PartRoutes route, CancellationToken stop) => route.Page(response, id, part, page, stop))
            .WithSummary("A page of a part: of a PDF as PNG, of a picture the picture").Produces<byte[]>(contentType: "image/png").Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Review, (string id, ReviewRoutes route, CancellationToken stop) => route.Get(id, stop))
            .WithSummary("The decisions on a mail").Produces<Review>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Consultations, (HttpRequest request, ConsultationRoutes route, CancellationToken stop) => route.List(request, stop))
            .WithSummary("The consultations").Produces<ConsultationList>();
        known.MapGet(Routes.Consultation, (string id, ConsultationRoutes route, CancellationToken stop) => route.One(id, stop))
            .WithSummary("A consultation with its settings and what administrators did").Produces<ConsultationView>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Draft, (CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.Draft(consultation, stop))
            .WithSummary("The draft as read").Produces<object>(contentType: Json).Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.Latest, (CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.Latest(consultation, stop))
            .WithSummary("The manifest of the current compilation").Produces<CurrentCompilation>().Produces(StatusCodes.Status404NotFound);
        known.MapGet(Routes.LatestFile, (string file, CompilationRoutes route, CancellationToken stop, string? consultation = null) => route.File(file, consultation, stop))
            .WithSummary("A file or an edition of the current compilation").Produces<byte[]>(contentType: "application/octet-stream").Produces(StatusCodes.Status404NotFound).Produces(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>What takes more than a reader.</summary>
    private static void MapDeciding(RouteGroupBuilder known)
    {
        var deciding = known.MapGroup("").WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden, typeof(void)));
        deciding.MapPut(Routes.Review, (string id, HttpRequest request, ReviewRoutes route, CancellationToken stop) => route.Put(id, request, stop))
            .WithSummary("Adds a decision on a mail; sent again with the same key it counts once").Takes<Decision>(Json).Produces<Review>().Produces(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status404NotFound).Produces(StatusCodes.Status409Conflict);
        deciding.MapPut(Routes.Replay, (ReplayRoute route, CancellationToken stop) => route.Handle(stop)).WithSummary("Sets going again what was given up").Produces<ReplayAnswer>();
        deciding.MapPut(Routes.Provision, (string id, HttpRequest request, OrderRoute route, CancellationToken stop, string? consultation = null) => route.Put(consultation, id, request, stop))
            .WithMetadata(new NeededRole(Role.Chair)).WithSummary("Sets the order of what is proposed on a provision").Takes<EntryOrderBody>(Json).Produces<ProvisionView>().Produces(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status404NotFound).Produces(StatusCodes.Status409Conflict);
        var ruling = deciding.MapGroup("").WithMetadata(new NeededRole(Role.Administrator));
        ruling.MapPost(Routes.Close, (HttpRequest request, ConsultationRoutes route, CancellationToken stop, string? consultation = null) => route.Set(request, consultation, true, stop))
            .WithSummary("Closes a consultation: nothing is decided any more").Produces<Closing>().Produces(StatusCodes.Status404NotFound);
        ruling.MapPost(Routes.Reopen, (HttpRequest request, ConsultationRoutes route, CancellationToken stop, string? consultation = null) => route.Set(request, consultation, false, stop))
            .WithSummary("Opens a consultation again").Produces<Closing>().Produces(StatusCodes.Status404NotFound);
        ruling.MapPost(Routes.ReadDraft, (HttpRequest request, NewConsultationRoutes route, CancellationToken stop, string? name = null) => route.Read(request, name, stop))
            .WithSummary("Shows a draft as read, and keeps nothing of it").Takes<byte[]>("application/octet-stream").Produces<object>(contentType: Json).Produces(StatusCodes.Status400BadRequest);
        ruling.MapPut(Routes.Consultation, (string id, HttpRequest request, NewConsultationRoutes route, CancellationToken stop) => route.Put(id, request, stop))
            .WithSummary("Makes a consultation, if there is none of that id").Takes<NewConsultation>(Json).Produces<ConsultationMade>().Produces(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status409Conflict);
        ruling.MapGet(Routes.Deletion, (string id, DeletionRoutes route, CancellationToken stop) => route.View(id, stop))
            .WithSummary("What would be deleted of a consultation after its retention, or was").Produces<DeletionView>().Produces(StatusCodes.Status404NotFound);
        ruling.MapPost(Routes.Delete, (string id, HttpRequest request, DeletionRoutes route, CancellationToken stop) => route.Delete(id, request, stop))
            .WithSummary("Deletes a closed consultation after its retention; a record of what was deleted stays").Takes<Confirmation>(Json).Produces<DeletionView>().Produces(StatusCodes.Status400BadRequest).Produces(StatusCodes.Status404NotFound).Produces(StatusCodes.Status409Conflict);
        ruling.MapGet(Routes.Export, (HttpContext context, ExportRoute route, CancellationToken stop, string? consultation = null) => route.Handle(context, consultation, stop))
            .WithSummary("All of a consultation as an archive").Produces<byte[]>(contentType: "application/zip").Produces(StatusCodes.Status404NotFound);
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
