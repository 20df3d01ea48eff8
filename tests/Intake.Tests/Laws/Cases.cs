using System.Collections.Concurrent;
using Intake.Drafts;
using Intake.Tests.Generation;
using Intake.Tests.Mail;

namespace Intake.Tests.Laws;

/// <summary>The cases of the laws: our own drafts and mails, the real ones where they are at hand, and generated ones.</summary>
internal static class Cases
{
    private static readonly ConcurrentDictionary<string, Lazy<Case?>> Loaded = new();

    /// <summary>Their names, a row each.</summary>
    public static TheoryData<string> Names =>
        ["harbour", "resolution", "treaty", "standard", "groundwater", "cables", "bicycles", "sample", "bms7", "bms7 tracked", "Tracked", "Silent", "Prose", "Marked"];

    /// <summary>A case; null when its data is not at hand.</summary>
    public static Case? Find(string name) => Loaded.GetOrAdd(name, n => new Lazy<Case?>(() => Load(n))).Value;

    /// <summary>A generated draft with mails of one kind about it.</summary>
    public static Case Generated(MailKind kind, int paragraphs, int mails, int edits, int seed)
    {
        var draft = DraftGenerator.Generate(paragraphs, seed);
        var generated = MailGenerator.Generate(draft, kind, mails, edits, seed, 0);
        return new Case($"{kind} {paragraphs} {mails} {edits} {seed}", draft, [.. generated.Select((m, i) => ($"{m.Delegation} {i}", m.Raw))]);
    }

    private static Case? Load(string name) => name switch
    {
        "groundwater" or "bicycles" => Folder(name, Path.Combine(AppContext.BaseDirectory, "Corpus", name), name == "bicycles" ? "draft.html" : "draft.docx", "mails"),
        "sample" => Folder(name, Path.Combine(AppContext.BaseDirectory, "Sample"), "draft.docx", "mails"),
        "bms7" => SharedData.Folder("bms7") is { } real ? Folder(name, real, "draft2-numbered.docx", "mails") : null,
        "bms7 tracked" => SharedData.Folder("bms7") is { } copies ? Folder(name, copies, "draft2-numbered.docx", Path.Combine("tracked", "mail")) : null,
        _ when Enum.TryParse<MailKind>(name, out var kind) => Generated(kind, 130, 12, 10, 3),
        _ => Folder(name, Path.Combine(AppContext.BaseDirectory, "Corpus", name), "draft.txt", "mails"),
    };

    private static Case Folder(string name, string root, string draft, string mails) => new(
        name,
        DraftReader.Read(draft, File.ReadAllBytes(Path.Combine(root, draft)), new Limits()),
        [.. Directory.GetFiles(Path.Combine(root, mails), "*.eml").Order(StringComparer.Ordinal).Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllBytes(f)))]);
}
