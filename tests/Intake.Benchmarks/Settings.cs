using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Intake.Benchmarks;

/// <summary>How the benchmarks run.</summary>
internal static class Settings
{
    /// <summary>A short job in this process: a project generated elsewhere would not find the central package versions.</summary>
    public static IConfig Create() => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithId("Short"))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
