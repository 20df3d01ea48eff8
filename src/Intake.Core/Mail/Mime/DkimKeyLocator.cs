using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;

namespace Intake.Mail.Mime;

/// <summary>Gives the verifier the one key that was found before.</summary>
/// <param name="record">The text record of the key.</param>
internal sealed class DkimKeyLocator(string record) : DkimPublicKeyLocatorBase
{
    /// <summary>The key; damaged ones throw what the package throws.</summary>
    public AsymmetricKeyParameter Key => GetPublicKey(record);

    /// <inheritdoc/>
    public override AsymmetricKeyParameter LocatePublicKey(string methods, string domain, string selector, CancellationToken cancellationToken = default) => Key;

    /// <inheritdoc/>
#pragma warning disable RS0030 // The package asks for it; nothing calls it.
    public override Task<AsymmetricKeyParameter> LocatePublicKeyAsync(string methods, string domain, string selector, CancellationToken cancellationToken = default) => Task.FromResult(Key);
#pragma warning restore RS0030
}
