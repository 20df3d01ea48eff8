namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Chinese words of instructions and positions. Words are not set apart by spaces: the longest that fits is taken.</summary>
internal static class Chinese
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Other, "之后续 | 今后 | 然后 | 最后期限 | 最后文件 | 前言 | 目前 | 此前 | 先前 | 以前 | 事前 | 前提 | 背后 | 增加对 | 共同 | 参与 | 以及"),
        (TokenClass.Replace, "{改,修改,替换,更改,更换,变更,修正,修订,订正,改写,替代,置换}{为,成,作} | 换{成,为} | 替换 | 更换 | 修改 | 修正 | 改写 | 重新表述 | 改 … | 换 …"),
        (TokenClass.Delete, "删{除,去,掉,节,} | 去掉 | 移除 | 取消 | 略去 | 予以删除 | 刪除"),
        (TokenClass.Insert, "{增,添,加,补}{加,入,上,补,列} | 插入 | 增添 | 增补 | 新增 | 补充 | 纳入 | 加 … | 增 … | 写入 | 添 …"),
        (TokenClass.Sentence, "第{一,二,三,四,五,1,2,3,4}句{,话} | {最后,末,首}{一,}句{,话} | 新的一句 | 一句话 | 新句 | 新句子 | 以下句子"),
        (TokenClass.Sentence, "括号内的文字 | 括号中的文字 | 括号内文字 | 括号内的内容 | 括号内容 | 括号及其内容 | 括号里的文字"),
        (TokenClass.Move, "移{至,到,往} | 挪{至,到} | 调{至,到} | 移动 | 移动到 | 调整到 | 放在 | 置于"),
        (TokenClass.Merge, "合并 | 合并为一段 | 合为一段 | 并入"),
        (TokenClass.Split, "分{为,成}{两,二,三}段 | 拆{分,分为,成,为}{,两段} | 分拆"),
        (TokenClass.Swap, "{对调,互换,调换}{顺序,次序,位置,} | 颠倒顺序"),
        (TokenClass.InsteadOf, "代替 | 取代 | 而不是 | 替代 | 而非"),
        (TokenClass.With, "用 … | 以 …"),
        (TokenClass.To, "应为 | 应改为 | 应{该,当,}{读作,写作,写为,作} | 改读为 | 读作 | 为 … | 成 … | 到 … | 至 … | 直到 | 直至"),
        (TokenClass.For, "原文为"),
        (TokenClass.From, "从 … | 自 …"),
        (TokenClass.After, "{之,以,词,字,}后{面,边,} | 后面的 | 其后"),
        (TokenClass.Before, "{之,以,}前{面,边,}"),
        (TokenClass.Between, "之间 | 中间"),
        (TokenClass.And, "和 | 与 | 及 | 并"),
        (TokenClass.All, "所有{文字,内容,案文,词语,} | 全部{文字,内容,案文,词语,} | 其余{文字,部分,案文,内容} | 的文字 | 整句"),
        (TokenClass.AtEnd, "{末尾,段末,句末,最后,结尾,段尾,句尾,结尾处,末尾处} | {至,到,直到,直至}{段末,句末,末尾,结尾}"),
        (TokenClass.AtBeginning, "{段首,开头,句首,起首,开始处,起始处,开头处}"),
        (TokenClass.Throughout, "全文 | 全文中 | 通篇 | 整个案文 | 整个文件 | 案文各处 | 各处"),
        (TokenClass.NewParagraph, "{新,新的,一个新,一个新的}{段,段落,一段,案文段落} | {新增,增加,添加,增列,插入,加入}{一,新,一个,}{段,段落} | {增加,添加,插入,新增,加入}{新的一,一个新,一新,下列,以下,如下}{段,段落} | {以下,下列,如下}{新,一,}{段,段落} | 另起一段 | 另加一段"),
        (TokenClass.Paragraph, "本段 | 该段 | 全段 | 整段 | 整个段落 | {这,该,}两段 | 两个段落"),
        (TokenClass.Heading, "标题"),
        (TokenClass.AsFollows, "{内容,案文,措辞,全文,文字,}{如下,为} | {以下,下列,如下}{案文,文字,内容,措辞,词语} | 行文如下 | 表述如下 | 重新措辞如下 | 改写如下 | 修改如下 | 如下"),
        (TokenClass.Prefer, "倾向于{使用,用,采用,} | 更倾向于{使用,用,} | 宁愿{用,使用,} | 更愿意{用,使用,}"),
        (TokenClass.Oppose, "反对 | {不能,无法,难以,不,不予}{接受,支持,同意,赞同,赞成,认可} | 不可接受 | 持反对意见 | 持异议 | 有异议"),
        (TokenClass.Support, "支持 | 赞成 | 同意 | 赞同 | 欢迎 | {可以,可,能够,能,愿意}{接受,支持,同意,赞同} | 认可 | {没有,无}{异议,意见} | 不反对 | 附议 | 接受"),
        (TokenClass.Reserve, "保留立场 | 保留{其,我方,我国,自己的}立场 | 持保留{意见,立场,态度,} | {提出,表示}保留 | 有保留 | 保留意见 | {放在,置于,放入}方括号{内,中,} | 加方括号 | 加上方括号 | {待,等待}{国内,首都,}指示"),
        (TokenClass.Retain, "{保留,维持,保持}{原文,原案文,现有案文,现有措辞,该段,原样,不变,原状,} | 不作{修改,改动} | 不变 | 不予改动"),
        (TokenClass.ProposalNoun, "提案 | 建议案 | 修正案 | 的建议 | 的提议"),
        (TokenClass.Withdraw, "撤回 | 收回{我方,我国,} | 撤销"),
        (TokenClass.Renumber, "重新编号 | 调整编号 | 重编序号 | 顺延 | 编号"),
        (TokenClass.Wish, "精简 | 澄清 | 明确 | 简化 | 缩短 | 提及 | 提到 | 加强措辞 | 说明 | 重新考虑"),
        (TokenClass.Not, "不 | {并不,并非,没有,未}{要求,建议,提议}"),
    ];
}
