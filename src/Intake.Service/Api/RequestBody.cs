using Microsoft.AspNetCore.Http;

namespace Intake.Service.Api;

/// <summary>Reads the body of a request, whole: it is hashed, signed, or stored as it is.</summary>
internal static class RequestBody
{
    /// <summary>The bytes; null when there are more than allowed.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, long most, CancellationToken stop)
    {
        if (request.ContentLength > most) return null;
        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, stop)) > 0)
        {
            if (body.Length + read > most) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
