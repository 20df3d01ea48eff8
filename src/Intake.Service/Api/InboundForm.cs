using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Intake.Service.Api;

/// <summary>Finds the raw mail in what an Inbound Parse webhook posts: the field <c>email</c> of a form (RFC 7578), as bytes, since mail need not be UTF-8.</summary>
internal static class InboundForm
{
    private const string Field = "email";

    /// <summary>The mail; null when there is none.</summary>
    /// <param name="contentType">Of the request.</param>
    /// <param name="body">Of the request.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<byte[]?> Mail(string? contentType, byte[] body, CancellationToken stop)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) return null;
        if (type.MediaType.Equals("message/rfc822", StringComparison.OrdinalIgnoreCase)) return body.Length > 0 ? body : null;
        if (!type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary) return null;
        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(body)) { HeadersCountLimit = 64 };
            while (await reader.ReadNextSectionAsync(stop) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
                if (HeaderUtilities.RemoveQuotes(disposition.Name) != Field) continue;
                using var mail = new MemoryStream();
                await section.Body.CopyToAsync(mail, stop);
                return mail.Length > 0 ? mail.ToArray() : null;
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // A form that breaks off holds no mail that is known to be whole.
        }

        return null;
    }
}
