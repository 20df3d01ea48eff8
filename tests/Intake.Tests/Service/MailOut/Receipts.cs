using Intake.Service.MailOut;

namespace Intake.Tests.Service.MailOut;

/// <summary>A receipt to send.</summary>
internal static class Receipts
{
    public static OutgoingMail Of(int number = 1) => new(
        $"quiet-zones/{number:x64}",
        $"receipt.{number:x40}@secretariat.example",
        "comments@secretariat.example",
        "Déclaration; zones calmes, « nord »",
        "geneva@mission-ury.example",
        "Re: Uruguay – nuestros comentarios, 评论, تعليقات",
        "Dear colleagues,\n\n“Paragraph 8”: 第8段\n.a line that begins with a point\n",
        "a@mission-ury.example",
        ["root@mission-ury.example", "a@mission-ury.example", $"thread.{number:x40}@secretariat.example"],
        "en");
}
