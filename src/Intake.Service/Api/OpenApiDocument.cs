using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Intake.Service.Api;

/// <summary>Describes the routes for programs (OpenAPI 3.1), from the routes themselves and the comments of what they answer.</summary>
internal static class OpenApiDocument
{
    private const string Scheme = "key";

    /// <summary>Adds what makes the document. Names of kinds are written in kebab case, as the routes read and write them.</summary>
    public static IServiceCollection AddIntakeDocument(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower)))
        .AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Intake", Version = "1", Description = "Comments of delegations on a numbered draft: mails, what was understood of them, what needs a person, decisions, and the compilation." };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = Access.KeyHeader, Description = "On one machine; in Azure one signs in with Entra instead." },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        }));

    /// <summary>Describes the body of a request. What ASP.NET offers for it would also refuse every other media type, and a mail that is refused is lost.</summary>
    /// <param name="route">The route.</param>
    /// <param name="mediaTypes">In which the body comes.</param>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route, params string[] mediaTypes) => route.AddOpenApiOperationTransformer(async (operation, context, stop) =>
    {
        var schema = await context.GetOrCreateSchemaAsync(typeof(T), null, stop);
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = mediaTypes.ToDictionary(m => m, _ => new OpenApiMediaType { Schema = schema }, StringComparer.Ordinal) };
    });
}
