using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>The routes as one function of a request, for a host that has a routing of its own around them.</summary>
public static class ApiPipeline
{
    /// <summary>Puts it together.</summary>
    /// <param name="services">The application's, with routing.</param>
    public static RequestDelegate Build(IServiceProvider services)
    {
        var application = new ApplicationBuilder(services);
        application.Use(IntakeApi.Guard);
        application.Use((context, next) =>
        {
            // The host has found an endpoint of its own by now, which would end the search.
            context.SetEndpoint(null);
            return next(context);
        });
        application.UseRouting();
        application.UseEndpoints(routes => routes.MapIntake());
        return application.Build();
    }
}
