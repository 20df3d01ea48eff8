namespace Intake.Service.Api;

/// <summary>How many bytes of posted bodies are held at a time. Stops many large posts at once from filling the memory: who finds no room is asked to come again.</summary>
/// <param name="most">In bytes.</param>
public sealed class BodyRoom(long most = BodyRoom.Most)
{
    private const long Most = 256L << 20;

    private long taken;

    /// <summary>Takes room for a body.</summary>
    /// <param name="bytes">Its length.</param>
    /// <returns>Gives the room back when disposed; null when there is none now.</returns>
    public IDisposable? Take(long bytes)
    {
        if (Interlocked.Add(ref taken, bytes) <= most) return new Room(this, bytes);
        Interlocked.Add(ref taken, -bytes);
        return null;
    }

    private sealed class Room(BodyRoom of, long bytes) : IDisposable
    {
        private long held = bytes;

        public void Dispose() => Interlocked.Add(ref of.taken, -Interlocked.Exchange(ref held, 0));
    }
}
