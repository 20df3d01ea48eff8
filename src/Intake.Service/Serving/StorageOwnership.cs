namespace Intake.Service.Serving;

/// <summary>Whether this process is alone with its storage: a folder that it has locked, as against an account that others may use.</summary>
public sealed class StorageOwnership : IDisposable
{
    private readonly FileStream? held;

    private StorageOwnership(FileStream? held) => this.held = held;

    /// <summary>Whether no other process can be at the same mails.</summary>
    public bool IsAlone => held is not null;

    /// <summary>Storage that others may use at the same time.</summary>
    public static StorageOwnership Shared => new(null);

    /// <summary>Locks a folder until this process ends.</summary>
    /// <param name="directory">The folder of the store.</param>
    /// <exception cref="UnusableInputException">Another process has it.</exception>
    public static StorageOwnership OfFolder(string directory)
    {
        try
        {
            return new StorageOwnership(new FileStream(Path.Combine(directory, ".serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException e)
        {
            throw new UnusableInputException($"Another intake serves \"{directory}\" already; end it first, or name another folder with --data.", e);
        }
    }

    /// <summary>Ends the lock.</summary>
    public void Dispose() => held?.Dispose();
}
