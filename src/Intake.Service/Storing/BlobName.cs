using System.Text.RegularExpressions;

namespace Intake.Service.Storing;

/// <summary>The name of a blob: a container and a path in it, the same in the folder store, Azurite and Azure.</summary>
/// <remarks>
/// Only names that are safe as file names and as blob names can be made, whatever a mail or a request says. A blob that somebody else put into a container
/// may have any name; <see cref="Given"/> takes it, as long as it does not lead out of the container.
/// </remarks>
public sealed partial record BlobName
{
    private const int LongestGiven = 1_024; // characters; Azure allows no more

    /// <summary>Makes a name.</summary>
    /// <param name="container">One of <see cref="Containers"/>.</param>
    /// <param name="path">Segments of letters, digits, points, hyphens and underscores, joined by slashes; none starts with a point.</param>
    /// <exception cref="ArgumentException">It is no such name.</exception>
    public BlobName(string container, string path)
    {
        if (!Containers.All.Contains(container)) throw new ArgumentException($"\"{container}\" is no container.", nameof(container));
        if (!IsPath(path)) throw new ArgumentException("A blob's path has segments of letters, digits, points, hyphens and underscores.", nameof(path));
        (Container, Path) = (container, path);
    }

    private BlobName(string container, string path, bool _) => (Container, Path) = (container, path);

    /// <summary>The name of a blob that somebody else put into a container, with spaces or whatever they use; null when no store of ours can have it.</summary>
    /// <param name="container">One of <see cref="Containers"/>.</param>
    /// <param name="path">As the store lists it.</param>
    public static BlobName? Given(string container, string path) =>
        Containers.All.Contains(container) && path.Length is > 0 and <= LongestGiven && !path.Any(c => char.IsControl(c) || c == '\\') && path.Split('/').All(s => s is not ("" or "." or ".."))
            ? new BlobName(container, path, true)
            : null;

    /// <summary>The container.</summary>
    public string Container { get; }

    /// <summary>The path in it.</summary>
    public string Path { get; }

    /// <summary>Whether a text can be a path.</summary>
    public static bool IsPath(string path) => path.Length <= 400 && Form().IsMatch(path);

    /// <inheritdoc/>
    public override string ToString() => $"{Container}/{Path}";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
