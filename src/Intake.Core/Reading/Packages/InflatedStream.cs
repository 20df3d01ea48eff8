namespace Intake.Reading.Packages;

/// <summary>The bytes of a part as they inflate, counted. At a limit it records the Finding and ends, as if the part were truncated.</summary>
internal sealed class InflatedStream(Package package, Stream inner, long packedBytes) : Stream
{
    private long inflated;
    private long sinceTag;

    /// <summary>Whether a limit ended the part.</summary>
    public bool IsCut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => inflated; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (IsCut) return 0;
        var read = inner.Read(buffer);
        inflated += read;
        package.InflatedBytes += read;
        var limits = package.Limits;
        var tag = buffer[..read].LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + read : read - tag;
        if (sinceTag > limits.XmlStretchBytes) return Cut(read, sinceTag - limits.XmlStretchBytes, $"{limits.XmlStretchBytes >> 20} MiB without a tag");
        if (inflated > limits.InflatedPartBytes) return Cut(read, inflated - limits.InflatedPartBytes, $"{limits.InflatedPartBytes >> 20} MiB in one part");
        if (package.InflatedBytes > limits.InflatedMailBytes)
            return Cut(read, package.InflatedBytes - limits.InflatedMailBytes, $"{limits.InflatedMailBytes >> 20} MiB in all parts");
        if (inflated > limits.RatioFreeBytes && inflated / Math.Max(1, packedBytes) >= limits.InflationRatio)
            return Cut(read, inflated - limits.RatioFreeBytes, $"more than {limits.InflationRatio} bytes for one packed");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Cut(int read, long tooMany, string limit)
    {
        IsCut = true;
        package.Exceeds(limit);
        return (int)Math.Max(0, read - tooMany);
    }
}
