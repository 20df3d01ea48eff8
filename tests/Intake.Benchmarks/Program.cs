using System.Globalization;
using BenchmarkDotNet.Running;
using Intake.Benchmarks;

return args switch
{
    ["cold", var folder, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var mails) => ColdInput.Write(folder, mails),
    ["scale", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var submissions) => Scale.Run(submissions),
    ["scale", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var submissions) => Scale.Run(submissions, folder),
    ["pipeline", var count, ..] when args.Length <= 3 && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var mails) => await PipelineRun.Run(mails, args.ElementAtOrDefault(2)),
    ["deadline", var count, ..] when args.Length <= 3 && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var mails) => await PipelineRun.Run(mails, args.ElementAtOrDefault(2), closing: true),
    ["throughput"] => Throughput.Run(),
    ["cold" or "scale" or "pipeline" or "deadline" or "throughput", ..] => Usage(),
    _ => Measure(args),
};

static int Measure(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Settings.Create());
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("cold DIR N writes a draft and N mails, two of three tracked; scale N [DIR] prints one row of a consultation of N and keeps its files; pipeline N [CONNECTION] sends N mails through the pipeline, in a folder or an Azure storage account; deadline N [CONNECTION] does so while a deadline passes; throughput prints documents a second and such rows; anything else goes to BenchmarkDotNet (--filter '*').");
    return 2;
}
