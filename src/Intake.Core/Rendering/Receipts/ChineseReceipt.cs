namespace Intake.Rendering.Receipts;

/// <summary>The words of a receipt in Chinese.</summary>
internal static class ChineseReceipt
{
    /// <summary>The words.</summary>
    public static readonly ReceiptWords Words = new()
    {
        Language = "zh",
        Greeting = "各位同事：",
        Received = "贵方关于{1}的邮件{0}已于{2}收到{3}。",
        OnTime = "邮件按时送达：截止时间为{0}{1}。",
        Late = "邮件在截止时间（{0}{1}）之后送达。邮件已保存，并标明逾期。",
        OnBehalf = "登记代表：{0}。",
        OnBehalfUnknown = "邮件未说明代表何方提交。请回复告知代表团名称。",
        Replaces = "如邮件所述，此件取代贵方此前的意见。",
        Withdrawal = "如邮件所述，贵方此前的意见已撤回。",
        Held = "须由工作人员审阅后方可计入。贵方无需重新发送。",
        Unrelated = "邮件中未发现对本草案的意见。如有意见，请回复说明涉及哪一段。",
        Understood = "已理解的内容（{0}）",
        NothingUnderstood = "未发现对草案任何段落的提案。",
        Doubtful = "（一种可能的理解：请确认）",
        Result = "修改后案文为：{0}",
        Reason = "所述理由：{0}",
        More = "……另有{0}项；全部已登记。",
        General = "完整保留的一般性意见：{0}。",
        NotUnderstood = "未理解的内容（{0}）",
        NotUnderstoodNext = "工作人员将阅读这些内容并录入其要求，不会有任何遗漏。贵方可就每一处回复一行予以协助。",
        WhatToDo = "贵方可以做什么",
        ToDo =
        [
            "如以上均正确，无需任何操作。",
            "如需更正或补充，请回复本邮件，每点一行，例如：第8段：将“甲”改为“乙”",
            "如需全部重新提交，请在邮件开头写明：本邮件取代我方此前的意见。",
            "如需全部撤回，请回复：我方撤回意见。",
        ],
        NextSteps = "后续步骤",
        Closing = "本回执由程序撰写，不代表任何立场；一切以贵方原文为准。贵方的回复将送达秘书处。\n编号：{0}",
        Paragraph = "第{0}段",
        Heading = "标题{0}",
        Title = "草案标题",
        Whole = "草案整体",
        After = "{0}之后",
        Before = "{0}之前",
        Insert = "插入{0}",
        Delete = "删除{0}",
        Replace = "将{0}改为{1}",
        InsertParagraph = "插入新段落：{0}",
        DeleteParagraph = "删除该段",
        ReplaceParagraph = "将该段改为：{0}",
        Move = "移至：{0}",
        Merge = "与以下段落合并：{0}",
        Split = "拆分为两段",
        Support = "支持{0}",
        Oppose = "反对{0}",
        Retain = "保留原文",
        Reserve = "保留立场",
        Comment = "意见：{0}",
        ProposalOf = "（{0}的提案）",
        Moment = "{2}年{1}{0}日{3}",
        Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        Quotes = "“”",
    };
}
