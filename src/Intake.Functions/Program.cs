using System.Text;
using Intake.Functions;
using Intake.Service.PartReading;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

// The same program reads PDFs for itself, as a child of its own.
if (PartReaderProgram.Takes(args)) return PartReaderProgram.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // mail in koi8-r and its like
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
await builder.Services.AddIntakeFunctions(builder.Configuration, CancellationToken.None);
await builder.Build().RunAsync();
return 0;
