using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>When storage fails: by chance from a seed, before or after the effect, or from some moment on, as for a killed process.</summary>
/// <param name="seed">Printed by the test.</param>
/// <param name="rate">Share of calls that fail.</param>
internal sealed class Faults(int seed, double rate)
{
    private readonly Random random = new(seed);

    /// <summary>After how many more calls everything fails; null for never.</summary>
    public int? KillAfter { get; set; }

    /// <summary>How many calls there were.</summary>
    public int Calls { get; private set; }

    /// <summary>Runs a call, or lets it fail.</summary>
    public async Task<T> Run<T>(Func<Task<T>> call)
    {
        bool before, after;
        lock (random)
        {
            Calls++;
            if (KillAfter is { } left)
            {
                if (left <= 0) throw new KilledException();
                KillAfter = left - 1;
            }

            (before, after) = random.NextDouble() < rate ? random.Next(2) == 0 ? (true, false) : (false, true) : (false, false);
        }

        if (before) throw new StorageException("Injected: nothing was done.");
        var result = await call();
        return after ? throw new StorageException("Injected: it was done, and the connection dropped.") : result;
    }
}
