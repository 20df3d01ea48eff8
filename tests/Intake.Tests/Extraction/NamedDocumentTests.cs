using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Extraction;

/// <summary>Mails that their subject and first lines place on this draft or on another.</summary>
public sealed class NamedDocumentTests
{
    private const string Draft = "Protection of springs and wells\n\nThe Assembly,\n\nRecalling its work on springs and on the\nwater they give,\n\nNoting that wells run dry in summer,\n\n1. Calls upon States to protect springs;\n\n2. Invites donors to help.";

    [Theory]
    [InlineData("L.12 (air traffic): Rev.1", "Please find Rev.1 of draft resolution A/HRC/62/L.12 on air traffic.\n\n1: \"protect\" replaced by \"guard\"")]
    [InlineData("Comments on WD 4711, Letter boxes", "These are the comments on WD 4711 (letter boxes).\n\n1: delete \"springs\".")]
    [InlineData("Commentaires", "Voici nos commentaires sur le projet de recommandation relative aux musées ruraux (doc. MUS/REC/2).\n\nParagraphe 2 : supprimer.")]
    [InlineData("Comentarios", "Enviamos comentarios sobre el proyecto de decisión A/AC.9/L.4 sobre museos rurales.\n\nPárrafo 2: suprímase.")]
    public void Another_draft(string subject, string body)
    {
        var read = Read(subject, body);
        Assert.Equal(Disposition.Unrelated, read.Disposition);
        Assert.Empty(read.Proposals);
    }

    [Theory]
    [InlineData("L.9: comments", "On draft resolution A/HRC/62/L.9 Kenya proposes:\n\nParagraph 1: replace \"protect\" with \"guard\".")]
    [InlineData("Comments", "On draft resolution A/HRC/62/L.9/Rev.1 on springs:\n\nParagraph 1: delete \"springs\".")]
    [InlineData("A/HRC/62/L.9", "Like draft resolution A/HRC/62/L.12 on air traffic, this text should be short.\n\nParagraph 2: delete.")]
    [InlineData("Comments", "As in resolution A/RES/72/55 on air traffic, please be short.\n\nParagraph 2: delete.")]
    [InlineData("A/AC.9/WP.3", "Working paper A/AC.9/WP.3 of Kenya.\n\nParagraph 1: replace \"protect\" with \"guard\".")]
    [InlineData("Protection of springs and wells", "Paragraph 2: delete.")]
    public void This_draft(string subject, string body) => Assert.Equal(Disposition.Submission, Read(subject, body).Disposition);

    private static Submission Read(string subject, string body)
    {
        var context = new ExtractionContext(DraftReader.ReadText("draft.txt", Draft), new Consultation { Title = "Protection of springs and wells (A/HRC/62/L.9)" }, DelegationList.BuiltIn, new Limits());
        var raw = $"From: A. B. <a@mfa.go.ke>\nTo: c@example.net\nSubject: {subject}\nMessage-ID: <1@e>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nDear colleagues,\n\n{body}\n";
        return Extractor.Extract(MailReader.Read(Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")), null, new Limits()), context);
    }
}
