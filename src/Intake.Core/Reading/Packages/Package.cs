using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Intake.Reading.Packages;

/// <summary>An office file: a zip of XML parts that refer to one another (ECMA-376-2, Open Packaging Conventions).</summary>
/// <remarks>Parts are inflated as they are read, never whole; what breaks a limit ends there with a Finding.</remarks>
internal sealed class Package
{
    private readonly ReadOnlyMemory<byte> content;
    private readonly ZipDirectory directory;
    private readonly List<Finding> findings;

    private Package(string name, ReadOnlyMemory<byte> content, ZipDirectory directory, Limits limits, List<Finding> findings)
    {
        Source = new Locus(name);
        this.content = content;
        this.directory = directory;
        this.findings = findings;
        Limits = limits;
    }

    /// <summary>The file, as the place of findings.</summary>
    public Locus Source { get; }

    /// <summary>The limits that its parts are read under.</summary>
    public Limits Limits { get; }

    /// <summary>One table of names for all parts, so that names compare by reference.</summary>
    public BoundedNames Names { get; } = new();

    /// <summary>Bytes inflated so far, all parts together.</summary>
    public long InflatedBytes { get; set; }

    /// <summary>Length of the file in bytes.</summary>
    public long PackedBytes => content.Length;

    /// <summary>Opens a file; null, with a Finding, when nothing of it can be read.</summary>
    public static Package? Open(string name, ReadOnlyMemory<byte> content, Limits limits, List<Finding> findings)
    {
        var directory = ZipDirectory.Read(content.Span, limits.ArchiveEntries);
        var package = new Package(name, content, directory, limits, findings);
        if (directory.IsFlooded)
        {
            package.Exceeds($"{limits.ArchiveEntries} entries");
            return null;
        }

        if (!directory.IsComplete) package.IsDamaged(directory.Entries.Count == 0 ? "it is no zip archive" : "the end of the archive is missing");
        return directory.Entries.Count == 0 ? null : package;
    }

    /// <summary>Whether a part is there.</summary>
    public bool Has(string part) => directory.Entries.ContainsKey(part);

    /// <summary>Opens an XML part behind the gate; null when it is absent (no Finding) or cannot be opened (with one).</summary>
    /// <param name="part">The part's name, without a leading <c>/</c>.</param>
    /// <param name="vocabulary">The namespaces whose elements <see cref="XmlGate.Name"/> names.</param>
    public XmlGate? OpenXml(string? part, params ReadOnlySpan<string> vocabulary) => Open(part, vocabulary, false);

    /// <summary>Opens an XML part as <see cref="OpenXml"/> does, when white space between its elements is text.</summary>
    public XmlGate? OpenMixedXml(string? part, params ReadOnlySpan<string> vocabulary) => Open(part, vocabulary, true);

    /// <summary>Opens a file that is one XML part and no archive, white space between its elements being text.</summary>
    public static XmlGate OpenFlat(string name, ReadOnlyMemory<byte> content, Limits limits, List<Finding> findings, params ReadOnlySpan<string> vocabulary)
    {
        var package = new Package(name, content, new ZipDirectory(new Dictionary<string, ZipEntry>(), true, false), limits, findings);
        return new XmlGate(package, name, new InflatedStream(package, Bytes(content, 0, content.Length), content.Length), vocabulary, isMixed: true);
    }

    private XmlGate? Open(string? part, ReadOnlySpan<string> vocabulary, bool isMixed)
    {
        if (part is null || !directory.Entries.TryGetValue(part, out var entry)) return null;
        if (entry.IsEncrypted)
        {
            IsDamaged($"{part} needs a password");
            return null;
        }

        if (entry.Method is not (0 or 8))
        {
            IsDamaged($"{part} is packed by method {entry.Method}");
            return null;
        }

        return new XmlGate(this, part, Inflate(entry), vocabulary, isMixed);
    }

    /// <summary>The references of a part to others; those of the package itself for the empty name. None when their part is absent.</summary>
    public Relationships RelationshipsOf(string part) => Relationships.Read(this, part);

    /// <summary>Records that the file is damaged.</summary>
    public void IsDamaged(string reason) => Add(Findings.Damaged(Source, reason));

    /// <summary>Records that the file breaks a limit.</summary>
    public void Exceeds(string limit) => Add(Findings.LimitExceeded(Source, limit));

    /// <summary>Records a finding once.</summary>
    public void Add(Finding finding)
    {
        if (!findings.Contains(finding)) findings.Add(finding);
    }

    private InflatedStream Inflate(ZipEntry entry)
    {
        var (start, length) = ZipDirectory.DataOf(content.Span, entry);
        var packed = Bytes(content, start, length);
        return new InflatedStream(this, entry.Method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed, length);
    }

    private static MemoryStream Bytes(ReadOnlyMemory<byte> content, int start, int length) => MemoryMarshal.TryGetArray(content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset + start, length, writable: false)
        : new MemoryStream(content.Slice(start, length).ToArray(), writable: false);
}
