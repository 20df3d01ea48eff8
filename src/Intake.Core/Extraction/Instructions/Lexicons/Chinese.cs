namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Chinese words of instructions and positions. Words are not set apart by spaces: the longest that fits is taken.</summary>
internal static class Chinese
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "改为 | 修改为 | 替换为 | 更改为 | 改成 | 换成"),
        (TokenClass.Delete, "删除 | 删去 | 删掉"),
        (TokenClass.Insert, "增加 | 添加 | 加入 | 插入 | 增添 | 加上"),
        (TokenClass.InsteadOf, "代替 | 取代 | 而不是"),
        (TokenClass.After, "之后 | 后面 | 后"),
        (TokenClass.Before, "之前 | 前面 | 前"),
        (TokenClass.And, "和 | 与 | 及"),
        (TokenClass.AtEnd, "末尾 | 段末 | 最后"),
        (TokenClass.AtBeginning, "段首 | 开头"),
        (TokenClass.NewParagraph, "新段落 | 新增一段 | 增加一段 | 增加新段 | 新增段落 | 新的一段 | 一个新段"),
        (TokenClass.Paragraph, "本段 | 该段 | 全段"),
        (TokenClass.AsFollows, "如下 | 内容如下 | 案文如下"),
        (TokenClass.Support, "支持 | 赞成 | 同意 | 赞同 | 欢迎"),
        (TokenClass.Oppose, "反对 | 不能接受 | 无法接受 | 不支持 | 不同意"),
        (TokenClass.Retain, "保留原文 | 维持原文 | 保留该段 | 保持不变 | 保留"),
        (TokenClass.Reserve, "保留立场 | 持保留意见 | 持保留"),
        (TokenClass.ProposalNoun, "提案 | 建议案"),
        (TokenClass.Throughout, "全文"),
        (TokenClass.Not, "不"),
    ];
}
