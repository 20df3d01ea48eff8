using System.Collections.Frozen;

namespace Intake.Rendering.Receipts;

/// <summary>The languages in which receipts are written: the six official ones of the United Nations.</summary>
internal static class ReceiptLanguages
{
    private static readonly FrozenDictionary<string, ReceiptWords> All =
        new[] { EnglishReceipt.Words, FrenchReceipt.Words, SpanishReceipt.Words, RussianReceipt.Words, ArabicReceipt.Words, ChineseReceipt.Words }.ToFrozenDictionary(w => w.Language, StringComparer.Ordinal);

    /// <summary>The words of a language; English for any other.</summary>
    public static ReceiptWords Of(string language) => All.GetValueOrDefault(language, EnglishReceipt.Words);
}
