using System.Text.Json;

namespace Intake.Service.PartReading;

/// <summary>What the child process is asked to read: one line of JSON on its standard input, the bytes of the part behind it.</summary>
/// <remarks>Not on the command line: a name comes from the mail, may hold anything, and would show in the list of processes.</remarks>
/// <param name="Name">The part's name.</param>
/// <param name="MediaType">The declared type.</param>
/// <param name="Limits">What is read at most.</param>
internal sealed record PartRequest(string Name, string MediaType, Limits Limits)
{
    /// <summary>The request as a child reads it.</summary>
    public byte[] Pack(ReadOnlySpan<byte> content)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(this, PartRequestJson.Default.PartRequest);
        return [.. line, (byte)'\n', .. content];
    }

    /// <summary>The request and the part's bytes.</summary>
    /// <exception cref="JsonException">It is no request.</exception>
    public static (PartRequest Request, ReadOnlyMemory<byte> Content) Unpack(ReadOnlyMemory<byte> packed)
    {
        var end = packed.Span.IndexOf((byte)'\n');
        if (end < 0) throw new JsonException("The line that says what to read has no end.");
        var request = JsonSerializer.Deserialize(packed.Span[..end], PartRequestJson.Default.PartRequest) ?? throw new JsonException("It asks for nothing.");
        return (request, packed[(end + 1)..]);
    }
}
