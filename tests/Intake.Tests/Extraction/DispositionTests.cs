using Intake.Extraction;

namespace Intake.Tests.Extraction;

/// <summary>Which mails are comments on the draft, and which are not; the others hold no proposal.</summary>
public sealed class DispositionTests
{
    private const string Kenya = "A. B. <a@mfa.go.ke>";

    [Theory]
    [InlineData("Automatic reply: Draft 2", "I am out of the office until 12 June. For urgent matters on paragraph 5 contact my deputy.")]
    [InlineData("Draft 2 circulated", "Thank you for your message. I am currently out of the office with no access to e-mail and will return on 14 June. For urgent matters please contact Jane Doe.")]
    [InlineData("Re: Draft 2", "I am on annual leave until 20 June and will reply on my return.")]
    [InlineData("Re: Projet 2", "Je suis absent du bureau jusqu'au 15 juin inclus. En cas d'urgence, veuillez contacter le secrétariat.")]
    [InlineData("Re: Proyecto 2", "Me encuentro fuera de la oficina hasta el 15 de junio. Para asuntos urgentes, contacte con la secretaría.")]
    [InlineData("Re: Проект 2", "Я нахожусь в отпуске до 15 июня. По срочным вопросам обращайтесь к моему заместителю.")]
    [InlineData("Re: المشروع 2", "أنا خارج المكتب حتى 15 يونيو. للأمور العاجلة يرجى الاتصال بزميلي.")]
    [InlineData("Re: 草案2", "我目前不在办公室，6月15日返回。如有急事请联系我的同事。")]
    [InlineData("Ihre Nachricht", "Ich bin bis zum 15. Juni nicht im Büro.")]
    [InlineData("Undeliverable: Draft 2", "Your message to old@mfa.go.ke could not be delivered. The recipient's mailbox is full.")]
    [InlineData("Delivery has failed", "This is the mail system at host mx.example.org. I'm sorry to have to inform you that your message could not be delivered to one or more recipients.")]
    [InlineData("Read: Draft 2", "Your message was read on 7 June 2027 10:12:00 (UTC).")]
    [InlineData("Accusé de lecture", "Votre message a été lu le 7 juin 2027.")]
    [InlineData("Leído: Proyecto", "Su mensaje fue leído el 7 de junio de 2027.")]
    [InlineData("Прочтено: Проект 2", "Ваше сообщение было прочитано 7 июня 2027 г.")]
    [InlineData("Accepted: Informal consultations", "A. B. has accepted this invitation.")]
    [InlineData("Ticket received", "This is an automatically generated message, please do not reply. Your request has been received and given the number 4711.")]
    [InlineData("Message reçu", "Ceci est un message automatique, merci de ne pas y répondre. Nous avons bien reçu votre courriel.")]
    [InlineData("Recibido", "Este es un mensaje automático; por favor no responda. Hemos recibido su correo.")]
    [InlineData("Получено", "Это автоматическое сообщение, пожалуйста, не отвечайте на него.")]
    public void A_machine_writes(string subject, string body) => Assert.Equal((Disposition.Automatic, 0), Of(subject, body));

    [Theory]
    [InlineData("Re: Draft 2", "Dear Chair,\nThank you for circulating the draft.\nBest regards,\nA. B.")]
    [InlineData("Re: Draft 2", "Received with thanks.\nBest,\nA.")]
    [InlineData("Re: Draft 2", "Well noted, thank you very much.")]
    [InlineData("Re: Projet 2", "Bien reçu, merci beaucoup.\nCordialement")]
    [InlineData("Re: Proyecto 2", "Recibido, muchas gracias.\nSaludos cordiales")]
    [InlineData("Re: Проект 2", "Благодарим за направленный проект. Подтверждаем получение.\nС уважением")]
    [InlineData("Re: 草案2", "收到，谢谢。")]
    [InlineData("Re: المشروع", "تم الاستلام، وشكرا جزيلا.")]
    [InlineData("Re: Draft 2", "The Permanent Mission of Kenya acknowledges receipt of Draft 2 and has forwarded it to capital.")]
    [InlineData("Re: Draft 2", "> Para 5: delete \"small\".\n> Para 6: delete \"often\".\n")]
    [InlineData("Re: Draft 2", "Thanks!\n\nOn 7 June 2027, Secretariat wrote:\n> Draft 2 is attached. Delegations may replace words in any paragraph.\n")]
    [InlineData("Season's greetings", "Happy New Year to all colleagues!")]
    public void Courtesy_only(string subject, string body) => Assert.Equal((Disposition.Courtesy, 0), Of(subject, body));

    [Theory]
    [InlineData("Deadline", "Could you please confirm the deadline for comments on Draft 2?")]
    [InlineData("Word version", "Would it be possible to receive Draft 2 in Word?")]
    [InlineData("Room", "In which room will the informal consultations on 9 June take place?")]
    [InlineData("Zoom link", "Please send the link for tomorrow's meeting on section C. We are 3 participants.")]
    [InlineData("Registration", "Please register the following delegates: 1. A. B., 2. C. D. Please delete E. F. from the list and replace him by G. H.")]
    [InlineData("List of participants", "In the list of participants, please replace \"Mr. A\" by \"Ms. B\" under number 5.")]
    [InlineData("Invoice 4711", "Please find attached invoice 4711. Payment within 30 days. Line 5: delete \"VAT\".")]
    [InlineData("Speakers' list", "Kindly inscribe Kenya on the list of speakers for agenda item 5.")]
    [InlineData("Visa", "Our delegate has not received his visa. Please issue a support letter.")]
    [InlineData("Inscription", "Veuillez inscrire les délégués suivants : M. A. B. et Mme C. D.")]
    [InlineData("Délai", "Pourriez-vous confirmer la date limite pour les commentaires ?")]
    [InlineData("Plazo", "¿Podrían confirmar el plazo para el envío de comentarios?")]
    [InlineData("Срок", "Просим подтвердить срок представления замечаний.")]
    [InlineData("الموعد", "يرجى تأكيد الموعد النهائي لتقديم الملاحظات.")]
    [InlineData("截止日期", "请问提交意见的截止日期是哪天？")]
    [InlineData("Weekly newsletter no. 5", "This week in disarmament: paragraph 5 of our new report is out. Read more. Unsubscribe here.")]
    [InlineData("Change of address", "Please note that the Mission has moved. Delete the old address and use the new one: 5 Main Street.")]
    [InlineData("Committee on Fisheries: draft report", "On the draft report of the Committee on Fisheries, paragraph 5: delete \"small\".")]
    [InlineData("Interpretation", "We kindly request interpretation into French at the meeting on paragraph 5.")]
    [InlineData("Credentials", "The credentials of the delegation are attached in paragraph 2 of the note. Please add Mr. C. D. as alternate.")]
    [InlineData("Bilateral meeting", "Would the Chair be available for a bilateral meeting on Tuesday at 10.30?")]
    [InlineData("Job", "Please find my application for the internship.")]
    [InlineData("Side event", "You are invited to our side event on ghost nets on 9 June at 13:15 in Conference Room 5.")]
    public void Other_business(string subject, string body)
    {
        var (disposition, proposals) = Of(subject, body);
        Assert.True(disposition is Disposition.Unrelated or Disposition.Courtesy, disposition.ToString());
        Assert.Equal(0, proposals);
    }

    [Theory]
    [InlineData("Comments on Draft 2", "Para 5: delete \"small\".")]
    [InlineData("Re: Draft 2", "Thank you for the draft. Kenya supports paragraph 5 as it stands.")]
    [InlineData("Draft 2", "I am writing from outside the office. Please delete paragraph 6.")]
    [InlineData("Draft 2", "The deadline in paragraph 7 is too short; replace \"small\" with \"minor\" in paragraph 5. Please confirm receipt.")]
    [InlineData("Draft 2", "Could you please add \"and schools\" at the end of paragraph 5?")]
    [InlineData("Draft 2", "We have no objection to paragraphs 1 to 4. Para 5 should be deleted.")]
    [InlineData("Draft 2", "Kenya reserves its position on paragraph 5.")]
    [InlineData("Draft 2", "The draft as a whole lacks balance: it says too little about funding for developing countries, and this should be reflected in a future version.")]
    [InlineData("Projet 2", "Paragraphe 5 : supprimer « small ».")]
    [InlineData("Proyecto 2", "Párrafo 5: suprimir \"small\".")]
    [InlineData("Проект 2", "В пункте 5 исключить слово «small».")]
    [InlineData("草案2", "第5段：删除\"small\"。")]
    [InlineData("المشروع 2", "الفقرة 5: تحذف كلمة \"small\".")]
    [InlineData("Comments", "> 5. Noting that small harbours often lack the equipment\nPlease delete \"small\" here.")]
    [InlineData("Registration of vessels", "Para 5: replace \"small harbours\" with \"harbours\".")]
    [InlineData("Comments before the meeting", "Our flight was late, apologies. Para 5: delete \"small\". The hotel has no internet.")]
    public void Comments_count(string subject, string body) => Assert.Equal(Disposition.Submission, Of(subject, body).Disposition);

    private static (Disposition Disposition, int Proposals) Of(string subject, string body)
    {
        var submission = ShortMail.Read(Kenya, subject, body);
        return (submission.Disposition, submission.Proposals.Length);
    }
}
