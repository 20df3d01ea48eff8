using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Intake.Service.PartReading;

/// <summary>How a program of ours is started: an executable and its first arguments.</summary>
/// <param name="FileName">The executable.</param>
/// <param name="Arguments">What comes before the command's own arguments.</param>
public sealed record ProgramStart(string FileName, ImmutableArray<string> Arguments)
{
    /// <summary>How the program of an assembly is started, whatever process asks: the program itself, <c>dotnet</c>, or a test runner that has loaded it.</summary>
    /// <param name="program">The assembly whose <c>Main</c> answers <see cref="PartReaderProgram.Command"/>.</param>
    public static ProgramStart Of(Assembly program)
    {
        var self = Environment.ProcessPath;
        if (self is not null && string.Equals(Path.GetFileNameWithoutExtension(self), program.GetName().Name, StringComparison.OrdinalIgnoreCase))
            return new ProgramStart(self, []);
        return new ProgramStart(Runtime(self), ["exec", Path.Combine(AppContext.BaseDirectory, program.GetName().Name + ".dll")]);
    }

    /// <summary>The <c>dotnet</c> that runs this process, which lies three folders above the runtime's libraries.</summary>
    private static string Runtime(string? self)
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (self is not null && Path.GetFileName(self) == name) return self;
        var installed = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(installed) ? installed : name;
    }
}
