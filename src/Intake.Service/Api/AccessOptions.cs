namespace Intake.Service.Api;

/// <summary>Who may call the routes.</summary>
public sealed record AccessOptions
{
    /// <summary>The key of the administrator, in the header <c>x-intake-key</c>; null where another sign-in stands in front.</summary>
    public string? Key { get; init; }

    /// <summary>The key of those who may only look, in the same header; null for none.</summary>
    public string? ReaderKey { get; init; }

    /// <summary>Whether Entra stands in front and names the user in <c>X-MS-CLIENT-PRINCIPAL</c>, with application roles named as in <see cref="Api.Role"/>.</summary>
    public bool IsEntra { get; init; }

    /// <summary>The key with which the mail service signs what it posts (ECDSA P-256, Base64 of SubjectPublicKeyInfo); null to take the secret instead.</summary>
    public string? WebhookPublicKey { get; init; }

    /// <summary>The password of the address that the mail service posts to (RFC 7617); null to take the signature or <see cref="Key"/>.</summary>
    public string? WebhookSecret { get; init; }
}
