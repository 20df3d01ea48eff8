namespace Intake.Service.Api;

/// <summary>Cuts long answers into pages.</summary>
internal static class Paging
{
    private const int Most = 500; // on a page

    /// <summary>Page and size within their bounds.</summary>
    public static (int Page, int Size) Bounds(int page, int size) => (Math.Max(page, 1), Math.Clamp(size, 1, Most));

    /// <summary>The items of a page; none behind the last.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> all, int page, int size) => [.. all.Skip((int)Math.Min((page - 1L) * size, int.MaxValue)).Take(size)];
}
