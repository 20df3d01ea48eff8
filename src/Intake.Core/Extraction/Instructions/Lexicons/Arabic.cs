namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Arabic words of instructions and positions, folded (no vowel marks); the more special row stands first.</summary>
internal static class Arabic
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "يستعاض عن | يستعاض | الاستعاضة عن | تستبدل | يستبدل | استبدال | تغيير | يعدل | تعدل"),
        (TokenClass.Delete, "حذف | تحذف | يحذف | تحذفان | شطب | إلغاء | الغاء"),
        (TokenClass.Insert, "إضافة | اضافة | تضاف | يضاف | إدراج | ادراج | تدرج | يدرج"),
        (TokenClass.Move, "نقل | تنقل"),
        (TokenClass.Merge, "دمج | تدمج"),
        (TokenClass.With, "ب | بـ | بعبارة | بكلمة | بالعبارة"),
        (TokenClass.InsteadOf, "بدلا من | عوضا عن"),
        (TokenClass.After, "بعد | بعد عبارة | بعد كلمة"),
        (TokenClass.Before, "قبل | قبل عبارة | قبل كلمة"),
        (TokenClass.Between, "بين"),
        (TokenClass.And, "و"),
        (TokenClass.AtEnd, "في نهاية الفقرة | في آخر الفقرة | في النهاية"),
        (TokenClass.AtBeginning, "في بداية الفقرة | في مستهل الفقرة"),
        (TokenClass.NewParagraph, "فقرة جديدة"),
        (TokenClass.Paragraph, "هذه الفقرة"),
        (TokenClass.AsFollows, "نصها كما يلي | على النحو التالي | كما يلي | نصها"),
        (TokenClass.Support, "تؤيد | يؤيد | نؤيد | تدعم | ندعم"),
        (TokenClass.Oppose, "تعارض | يعارض | نعارض | لا توافق | ترفض"),
        (TokenClass.Retain, "الإبقاء على | الابقاء على | تبقى"),
        (TokenClass.Reserve, "نتحفظ | نتحفظ على | تتحفظ | يتحفظ | تحفظ"),
        (TokenClass.ProposalNoun, "مقترح | اقتراح"),
    ];
}
