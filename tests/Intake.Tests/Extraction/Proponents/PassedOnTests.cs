namespace Intake.Tests.Extraction.Proponents;

/// <summary>Mails that one passes on for another: the inner From line is evidence, the sender is not the proponent of another's words.</summary>
public sealed class PassedOnTests
{
    private const string Inner = "\n\n---------- Forwarded message ---------\nFrom: INNER\nDate: Mon, 7 Jun 2027 at 09:00\nSubject: Comments\nTo: colleague@example.org\n\nPara 5: delete \"small\".\n\nRegards,\nA. B.\n";

    [Theory]
    [InlineData("Colleague <c@mfa.gov.lv>", "FW: Comments", "Please see below.", "A. B. <a@mfa.gov.lv>", "Latvia")]
    [InlineData("Officer <o@un.org>", "FW: Comments", "Forwarding comments received from Kenya.", "A. B. <a@mfa.go.ke>", "Kenya")]
    [InlineData("Officer <o@un.org>", "FW: Comments", "For the compilation.", "A. B. <a@mfa.go.ke>", "Kenya?")]
    [InlineData("Consultant <c@advice.example>", "Fwd: Comments", "See below.", "A. B. <a@mre.gov.br>", "Brazil?")]
    [InlineData("Intern <i@gmail.com>", "Fwd: Comments", "See below.", "A. B. <a@gmail.com>", "?")]
    [InlineData("Delegate <d@diplomatie.gouv.fr>", "TR: Comments", "Pour information.", "A. B. <a@diplomatie.gouv.sn>", "?")]
    [InlineData("Delegate <d@gov.si>", "FW: Comments", "On behalf of the European Union, please find below our comments.", "A. B. <a@eeas.europa.eu>", "European Union")]
    [InlineData("Delegate <d@mofa.go.jp>", "FW: Comments", "Please see below the comments from our capital.", "Tokyo <a@mofa.go.jp>", "Japan")]
    [InlineData("Delegate <jd4471@gmail.com>", "FW: Comments", "Please see below.\nPermanent Mission of Fiji", "Capital <a@foreign.gov.fj>", "Fiji")]
    public void A_mail_passed_on(string from, string subject, string cover, string inner, string proponents) =>
        Assert.Equal(proponents, ShortMail.Proponents(from, subject, cover + Inner.Replace("INNER", inner, StringComparison.Ordinal)));
}
