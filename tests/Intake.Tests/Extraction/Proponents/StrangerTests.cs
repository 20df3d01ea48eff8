namespace Intake.Tests.Extraction.Proponents;

/// <summary>Senders whose address belongs to no delegation: the words of the host, national bodies, organizations that no list has. A question mark stands where a person is asked to confirm.</summary>
public sealed class StrangerTests
{
    private const string Edit = "\nPara 5: delete \"small\".\n";

    [Theory]
    [InlineData("A. B. <a@mfa.serbia.example>", "Serbia?")]
    [InlineData("A. B. <a@esteri.sm>", "San Marino?")]
    [InlineData("A. B. <a@mission-of-brazil.org>", "Brazil?")]
    [InlineData("A. B. <a@costa-rica-mission.example>", "Costa Rica?")]
    [InlineData("A. B. <a@panama-geneva.example>", "Panama?")]
    [InlineData("A. B. <a@uk-geneva.example>", "United Kingdom of Great Britain and Northern Ireland?")]
    [InlineData("A. B. <a@culture.haiti.example>", "Haiti?")]
    [InlineData("A. B. <a@mfa.southafrica.example>", "South Africa?")]
    [InlineData("A. B. <a@mail.diplobel.example>", "Belgium?")]
    [InlineData("A. B. <a@itamaraty.example>", "Brazil?")]
    [InlineData("A. B. <a@mfa.sr>", "Suriname?")]
    [InlineData("A. B. <a@embassy.jordan.example>", "Jordan?")]
    [InlineData("A. B. <a@jordan.com>", "?")]
    [InlineData("A. B. <a@sales.jordan.com>", "?")]
    [InlineData("A. B. <a@india.com>", "?")]
    [InlineData("A. B. <a@embassy.france.japan.example>", "?")]
    [InlineData("A. B. <a@mail.yahoo.france.example>", "?")]
    [InlineData("A. B. <a@proton.me>", "?")]
    [InlineData("A. B. <a@smartcities.de>", "?")]
    [InlineData("A. B. <a@visit-peru-travel.example>", "?")]
    [InlineData("A. B. <a@example.net>", "?")]
    public void The_words_of_a_host_name_a_State_that_a_person_confirms(string from, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Draft 2", Edit + "Regards,\nA. B."));

    [Theory]
    [InlineData("A. B. <a@mfa.serbia.example>", "Serbia cannot accept the proposal of the Netherlands on paragraph 5.", "Serbia")]
    [InlineData("A. B. <a@mfa.serbia.example>", "Paragraph 5, as proposed by the Netherlands: Serbia cannot accept it.", "Serbia?")]
    [InlineData("A. B. <a@mfa.serbia.example>", "We support the text submitted by Kenya.", "Serbia?")]
    [InlineData("A. B. <a@mfa.serbia.example>", "Regards,\nA. B.\nPermanent Mission of Nepal", "Nepal?")]
    [InlineData("A. B. <a@mfa.serbia.example>", "On behalf of the African Group, I submit the following.", "African Group")]
    [InlineData("A. B. <a@pakistan-geneva.example>", "Norway and Pakistan jointly propose:", "Norway; Pakistan")]
    [InlineData("A. B. <jd4471@gmail.com>", "Paragraph 5, as proposed by the Netherlands: we cannot accept it.", "?")]
    [InlineData("A. B. <jd4471@gmail.com>", "The text proposed by Kenya and Ghana is better.", "?")]
    [InlineData("A. B. <jd4471@gmail.com>", "We like the amendment submitted by Kenya on paragraph 5.", "?")]
    [InlineData("A. B. <jd4471@gmail.com>", "Submitted by Kenya", "Kenya")]
    [InlineData("A. B. <jd4471@gmail.com>", "The attached proposals are submitted by Kenya and Ghana:", "Ghana; Kenya")]
    public void What_a_text_says_is_stronger_and_the_proposal_of_another_is_no_evidence(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Draft 2", body + Edit));

    [Theory]
    [InlineData("A. B. <a@din.de>", "Draft 2", "", "Germany")]
    [InlineData("A. B. <a@nbn.belgium.example>", "Draft 2", "", "Belgium?")]
    [InlineData("Bureau of Indian Standards SSD 11 <a@example.net>", "Draft 2", "", "India")]
    [InlineData("\"Nakamura Yui (JISC)\" <a@example.net>", "Draft 2", "", "Japan")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "Regards,\nDelegation of SABS", "South Africa")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "Regards,\nA. B.\nPolski Komitet Normalizacyjny", "Poland")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "TSE asks for a shorter text.", "Türkiye")]
    [InlineData("A. B. <a@example.net>", "AFNOR comments", "", "France")]
    [InlineData("A. B. <a@example.net>", "Comments of Standards Australia", "", "Australia")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "IRAM, INN and UNIT jointly propose:", "Argentina; Chile; Uruguay")]
    [InlineData("A. B. <a@iram.argentina.example>", "Draft 2", "Los organismos de Argentina (IRAM), Chile (INN) y Uruguay (UNIT) envían sus comentarios conjuntos:", "Argentina; Chile; Uruguay")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "DIN 5008 and UNI EN 13724 say otherwise.", "?")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "We support the comments of DIN.", "?")]
    [InlineData("A. B. <a@bsi.example>", "Draft 2", "", "?")]
    public void A_national_body_speaks_for_its_State(string from, string subject, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, subject, body + Edit));

    [Theory]
    [InlineData("M. Olsen <standards@inclusive-streets.example>", "Inclusive Streets Europe: reply", "Inclusive Streets Europe represents persons with reduced mobility.", "Inclusive Streets Europe")]
    [InlineData("Prof. O. Basu <president@world-archivists.example>", "World Federation of Archivists: observations", "The World Federation of Archivists, which has observer status, is grateful for the opportunity.", "World Federation of Archivists")]
    [InlineData("A. B. <jd4471@gmail.com>", "Draft 2", "On behalf of the World Federation of Archivists, I submit the following.", "World Federation of Archivists")]
    [InlineData("A. B. <a@example.net>", "Draft 2", "The Global Cable Association welcomes the draft.\nRegards,\nGlobal Cable Association", "Global Cable Association")]
    [InlineData("Esther <e@upu-ib.example>", "Statement from the Universal Postal Union", "The Universal Postal Union, in its capacity as liaison organization, has examined Draft 2.", "Universal Postal Union")]
    [InlineData("M. Olsen <m@example.net>", "Draft 2", "We thank the World Federation of Archivists for its help.", "")]
    [InlineData("M. Olsen <m@example.net>", "Draft 2", "We support the statement made on behalf of the World Federation of Archivists.", "")]
    [InlineData("M. Olsen <m@olsen.example>", "Comments by Marguerite Olsen", "Regards,\nMarguerite Olsen", "")]
    [InlineData("Legal Department <m@example.net>", "Draft 2", "The Legal Department welcomes the draft.\nRegards,\nLegal Department", "")]
    [InlineData("E. M. <m@example.net>", "Draft 2", "The International Bureau welcomes the draft.\nRegards,\nInternational Bureau", "")]
    [InlineData("M. Olsen <m@example.net>", "Draft Convention of Harbours", "Draft Convention of Harbours", "")]
    public void An_organization_on_no_list_has_the_name_it_gives_itself(string from, string subject, string body, string name)
    {
        var submission = ShortMail.Read(from, subject, body + Edit);
        Assert.Equal(name, string.Join("; ", submission.Proponents));
        Assert.Contains(submission.Findings, f => f.Code == (name.Length > 0 ? "INT079" : "INT071"));
    }

    [Theory]
    [InlineData("A. B. <a@standards.fi>", "Finnish comments", "Finland?")]
    [InlineData("A. B. <a@standards.fi>", "Finnish comments on the Swedish proposal", "?")]
    [InlineData("A. B. <a@startup.io>", "Comments", "?")]
    public void A_country_code_counts_only_with_what_the_mail_says(string from, string subject, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, subject, Edit));

    [Fact]
    public void The_host_of_an_address_lets_nobody_write()
    {
        Assert.Null(Intake.Mail.DelegationList.BuiltIn.ByAddress("a@mfa.serbia.example", ""));
        Assert.Null(Intake.Mail.DelegationList.BuiltIn.ByAddress("a@din.de", ""));
    }

    [Fact]
    public void Every_national_body_is_of_a_listed_State() =>
        Assert.All(Intake.Mail.NationalBodies.All, b => Assert.NotNull(Intake.Mail.DelegationList.BuiltIn.ByName(b.State)));
}
