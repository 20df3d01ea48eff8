namespace Intake.Tests.Service.Storing;

/// <summary>Stands for the end of a process: from here on nothing it tries has an effect.</summary>
internal sealed class KilledException : Exception;
