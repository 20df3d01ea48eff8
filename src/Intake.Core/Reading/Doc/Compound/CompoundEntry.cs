namespace Intake.Reading.Doc.Compound;

/// <summary>One file or folder in a compound file ([MS-CFB] §2.6.1).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">1 a folder, 2 a file, 5 the root.</param>
/// <param name="Left">Number of an entry of the same folder; -1 for none.</param>
/// <param name="Right">Number of another one.</param>
/// <param name="Child">Number of the first entry inside.</param>
/// <param name="Start">Number of its first sector.</param>
/// <param name="Bytes">Its length.</param>
internal readonly record struct CompoundEntry(string Name, int Type, int Left, int Right, int Child, int Start, long Bytes);
