using Intake.Reading.Building;
using Intake.Reading.Doc.Compound;

namespace Intake.Reading.Doc;

/// <summary>Reads Word files of the years 1997 to 2003 as Word shows them. Clauses in this folder are those of [MS-DOC], version 12, unless they say otherwise.</summary>
/// <remarks>Every place in the file is asked for through a <see cref="ByteView"/>, so that none is out of range; every chain and table is bounded by the file's length.</remarks>
internal static class DocReader
{
    /// <summary>Reads a .doc, and says of any other compound file what it is; never throws.</summary>
    /// <param name="name">The file's name, as the place of findings.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="limits">What is read at most.</param>
    public static Document Read(string name, ReadOnlyMemory<byte> content, Limits limits)
    {
        var findings = new List<Finding>();
        var builder = new DocumentBuilder(new Locus(name), limits, findings);
        if (content.Length > limits.InflatedPartBytes)
        {
            builder.Exceeds(FormattableString.Invariant($"{limits.InflatedPartBytes >> 20} MiB"));
            return builder.Close(FileFormat.Ole);
        }

        if (CompoundFile.Open(content) is not { } compound)
        {
            builder.IsDamaged("its beginning is no compound file's");
            return builder.Close(FileFormat.Ole);
        }

        var main = new ByteView(compound.File("WordDocument"));
        var information = new FileInformation(main);
        if (WhatElse(compound, information) is { } other)
        {
            builder.Add(Findings.UnreadableFormat(builder.Source, other));
            return builder.Close(FileFormat.Ole);
        }

        var file = new DocFile(main, new ByteView(compound.File(information.TableName)), information, builder);
        if (file.Pieces.IsEmpty) builder.IsDamaged("the table of its text is missing");
        DocAsides.ReadBefore(file);
        if (information.Characters(0) > 0) new DocStory(file, ParagraphKind.Body, builder.Body).Read(0, information.Characters(0));
        DocAsides.ReadBehind(file);
        return builder.Close(FileFormat.Ole);
    }

    // Each program keeps its content in a file of a name of its own.
    private static string? WhatElse(CompoundFile compound, FileInformation information)
    {
        var names = compound.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("EncryptedPackage")) return "encrypted with a password"; // [MS-OFFCRYPTO] §1.3.3
        if (names.Contains("WordDocument"))
        {
            if (!information.IsWord97) return information.IsWord ? "a Word file from before 1997" : "a Word file without its beginning";
            return information.IsEncrypted ? "encrypted with a password" : null;
        }

        if (names.Contains("Workbook") || names.Contains("Book")) return "an Excel workbook from before 2007 (.xls)";
        if (names.Contains("PowerPoint Document")) return "a PowerPoint presentation from before 2007 (.ppt)";
        if (names.Contains("__properties_version1.0")) return "a mail saved from Outlook (.msg)";
        return names.Contains("VisioDocument") ? "a Visio drawing" : FileFormats.PlainName(FileFormat.Ole);
    }
}
