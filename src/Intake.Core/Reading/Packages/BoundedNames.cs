using System.Xml;

namespace Intake.Reading.Packages;

/// <summary>A table of XML names that does not grow without end: a file of made-up names would fill the memory, since names are kept.</summary>
internal sealed class BoundedNames : NameTable
{
    /// <summary>Most names; all vocabularies of office files together have some five thousand.</summary>
    public const int Most = 50_000;

    private int count;

    /// <summary>Whether there were too many names.</summary>
    public bool IsFull => count > Most;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    // The parser asks for the name, so only an exception reaches the gate around it, which makes it a Finding.
    private string Counted(string name) => ++count <= Most ? name : throw new InvalidDataException();
}
