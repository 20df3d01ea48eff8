using System.Text;
using System.Text.Json;
using Intake.Reading;
using Intake.Rendering.Json;

namespace Intake.Service.PartReading;

/// <summary>The whole of the child process: reads one part from standard input, writes its document to standard output, and ends. Every program of ours calls it before anything else.</summary>
public static class PartReaderProgram
{
    /// <summary>The first argument that makes a program of ours this child. For programs, so it is in no help text.</summary>
    public const string Command = "read-part";

    internal const int Done = 0;

    internal const int WrongRequest = 2;

    internal const int OutOfMemory = 3;

    /// <summary>Whether the arguments ask for this child.</summary>
    public static bool Takes(IReadOnlyList<string> args) => args is [Command];

    /// <summary>Reads one part.</summary>
    /// <param name="input">The request, then the bytes of the part.</param>
    /// <param name="output">Receives the document.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Stream input, Stream output)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var packed = new MemoryStream();
            input.CopyTo(packed);
            var (request, content) = PartRequest.Unpack(packed.GetBuffer().AsMemory(0, (int)packed.Length));
            output.Write(DocumentJson.Pack(DocumentReader.Read(request.Name, content, request.Limits, request.MediaType)));
            output.Flush();
            return Done;
        }
        catch (JsonException)
        {
            return WrongRequest;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
    }
}
