using Intake.Extraction;

namespace Intake.Tests.Extraction;

/// <summary>Further mails that are comments or are none, written after the decision and before it was run on them.</summary>
public sealed class SecondDispositionTests
{
    [Theory]
    [InlineData("Re: Draft 2", "Thank you for your e-mail. This mailbox is not monitored; please do not reply to this message.")]
    [InlineData("Re: Projet 2", "Je suis actuellement en congé et serai de retour le 20 juin.")]
    [InlineData("Re: Proyecto", "Estoy de vacaciones hasta el 20 de junio.")]
    [InlineData("Re: Проект", "Спасибо за ваше письмо. В настоящее время я в командировке и вернусь 20 июня.")]
    [InlineData("Re: المشروع", "سأكون في إجازة حتى 20 يونيو.")]
    [InlineData("Re: 草案", "本人出差中，6月20日返回。")]
    [InlineData("Recall: Draft 2", "A. B. would like to recall the message \"Draft 2\".")]
    [InlineData("Re: Draft 2", "Dear all, many thanks for this. Kind regards, A.")]
    [InlineData("Re: Draft 2", "Noted, thanks.")]
    [InlineData("Re: Projet 2", "Merci, bien noté.")]
    [InlineData("Re: Proyecto 2", "Gracias, recibido.")]
    [InlineData("Re: Проект 2", "Спасибо, получили.")]
    [InlineData("Re: المشروع", "شكرا لكم")]
    [InlineData("Your election", "Congratulations on your election as Chair.")]
    [InlineData("Delegates", "Please find attached the note verbale nominating our delegates to the meeting.")]
    [InlineData("Draft 2", "Can you resend the draft? The attachment is broken.")]
    [InlineData("Meeting", "Who will chair the meeting on Thursday?")]
    [InlineData("Réunion", "Merci de nous communiquer le lien Zoom.")]
    [InlineData("Reunión", "¿A qué hora empieza la reunión?")]
    [InlineData("Зал", "Просим забронировать переговорную комнату на четверг.")]
    [InlineData("Attendee list", "Would you like the attendee list of the meeting? Reply \"delete\" to be removed, or \"replace\" for a new list.")]
    [InlineData("Zero draft of the UNEA-7.1 resolution", "Comments on the zero draft of the UNEA-7.1 resolution on forests may be sent until Friday. Peru and Chad have already proposed, in paragraph 5, to replace \"small\" with \"large\".")]
    [InlineData("Contact list", "Please update your contact list: delete John Doe and add Jane Roe (5 Main Street).")]
    [InlineData("Zero draft of the forestry report", "Dear Secretariat, on the zero draft of the report of the Group of Forestry Experts on problems of pasture, Kenya proposes:\n\nParagraph 1: replace \"meadow\" with \"pasture\".\n\nWe shall write to you separately on the declaration.")]
    [InlineData("Reception", "You are invited to a reception on 5 June.")]
    [InlineData("Marking group: revised non-paper", "Dear delegates,\n\nPlease find the changes made to the non-paper on toll stations after the meeting:\n\nParagraph 1: replace \"may\" with \"should\".\n\nComments on the non-paper are welcome until 16 July.")]
    [InlineData("Discussion paper", "Our comments on the discussion paper on harbour fees: paragraph 2, delete.")]
    public void No_comment(string subject, string body)
    {
        var submission = ShortMail.Read("A. B. <a@mfa.go.ke>", subject, body);
        Assert.NotEqual(Disposition.Submission, submission.Disposition);
        Assert.Empty(submission.Proposals);
    }

    [Theory]
    [InlineData("Draft 2", "Kenya can go along with the draft.")]
    [InlineData("Draft 2", "Please keep paragraph 5.")]
    [InlineData("Draft 2", "In para 5, \"small\" could be deleted. I am on leave from tomorrow until Monday.")]
    [InlineData("Projet 2", "Nous réservons notre position sur le paragraphe 5.")]
    [InlineData("Proyecto 2", "Muchas gracias por el proyecto. Suprímase el párrafo 5.")]
    [InlineData("Draft 2", "Many thanks. Please replace \"small\" with \"minor\" in paragraph 5. What time is the meeting?")]
    [InlineData("Draft 2", "Paragraph 5 does not mention registration of vessels. This should be added.")]
    [InlineData("Draft 2", "We find paragraph 5 too weak and would like to see it strengthened.")]
    public void A_comment(string subject, string body) => Assert.Equal(Disposition.Submission, ShortMail.Read("A. B. <a@mfa.go.ke>", subject, body).Disposition);
}
