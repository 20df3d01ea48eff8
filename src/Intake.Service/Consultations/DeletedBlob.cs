namespace Intake.Service.Consultations;

/// <summary>Something that was deleted; never its content.</summary>
/// <param name="Name">Its name in the store; that of a mail is its id.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record DeletedBlob(string Name, long Length, string Sha256);
