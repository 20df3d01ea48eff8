using System.Collections.Immutable;

namespace Intake.Service.Recognizing;

/// <summary>What a text recogniser is asked to read.</summary>
/// <param name="Name">The part's name, for findings.</param>
/// <param name="Content">The whole file: a PDF, or a picture whose size was checked.</param>
/// <param name="Extension">The usual end of the name of such a file: <c>.pdf</c>, <c>.png</c>, <c>.jpg</c>, <c>.tif</c>, <c>.gif</c>, <c>.bmp</c>.</param>
/// <param name="Pages">1-based numbers of the pages to read, in order.</param>
public sealed record Scan(string Name, ReadOnlyMemory<byte> Content, string Extension, ImmutableArray<int> Pages);
