using Intake.Reading.Building;

namespace Intake.Reading.Rtf;

/// <summary>Reads Rich Text as Word shows it. Sections in this folder are those of the Rich Text Format Specification 1.9.1.</summary>
/// <remarks>The file is read once, forward; groups nest no deeper than <see cref="Limits.XmlDepth"/>, and nothing calls itself for them.</remarks>
internal static class RtfReader
{
    /// <summary>Reads an .rtf; never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits)
    {
        var findings = new List<Finding>();
        var builder = new DocumentBuilder(new Locus(name), limits, findings);
        if (content.Length > limits.InflatedPartBytes)
        {
            builder.Exceeds(FormattableString.Invariant($"{limits.InflatedPartBytes >> 20} MiB of text"));
            return new Document(name, FileFormat.Rtf, [], [], [.. findings]);
        }

        var lexer = new RtfLexer(content);
        var groups = new RtfGroups(new RtfFile(builder));
        while (!builder.IsFull && !groups.HasEnded)
        {
            lexer.Next();
            switch (lexer.Kind)
            {
                case RtfTokenKind.End:
                    builder.IsDamaged("it ends before its text does");
                    groups.End();
                    break;
                case RtfTokenKind.Open:
                    groups.Open();
                    break;
                case RtfTokenKind.Close:
                    groups.Close();
                    break;
                case RtfTokenKind.Word when lexer.Name == "bin":
                    lexer.Skip(lexer.Number ?? 0);
                    break;
                case RtfTokenKind.Word:
                    groups.Word(lexer.Name, lexer.Number);
                    break;
                case RtfTokenKind.Symbol:
                    groups.Symbol(lexer.Name[0]);
                    break;
                case RtfTokenKind.Byte:
                    groups.Byte(lexer.Byte);
                    break;
            }
        }

        groups.End();
        return builder.Close(FileFormat.Rtf);
    }
}
