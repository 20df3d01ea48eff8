namespace Intake.Tests.Extraction.Proponents;

/// <summary>Lists of those who propose together, and of those who align themselves.</summary>
public sealed class JointTests
{
    private const string Edit = "\nPara 5: delete \"small\".";

    [Theory]
    [InlineData("Delegate <a@bmeia.gv.at>", "Comments", "Submitted by Austria, Ireland and Mexico.", "Austria; Ireland; Mexico")]
    [InlineData("Delegate <a@mfa.gov.gh>", "Joint proposal", "Joint proposal by Ghana, Jamaica and Samoa:", "Ghana; Jamaica; Samoa")]
    [InlineData("Delegate <a@formin.fi>", "Joint comments of Finland and Sweden", "Please find our comments below.", "Finland; Sweden")]
    [InlineData("Delegate <a@mfa.gov.ar>", "Comments", "The following text is proposed by:\nArgentina\nChile\nPeru\n", "Argentina; Chile; Peru")]
    [InlineData("Delegate <a@rree.go.cr>", "Comments", "Sponsors: Costa Rica, Kenya, Panama\n", "Costa Rica; Kenya; Panama")]
    [InlineData("Delegate <a@mfa.gov.np>", "Comments", "Co-sponsors:\n- Nepal\n- Kenya\n- Bhutan\n", "Bhutan; Kenya; Nepal")]
    [InlineData("Delegate <a@mfa.no>", "Comments", "Norway, together with Iceland and Liechtenstein, proposes the following.", "Iceland; Liechtenstein; Norway")]
    [InlineData("Delegate <a@foreignaffairs.gov.ng>", "Comments", "This proposal is submitted by Nigeria and co-sponsored by Togo and Ghana.", "Ghana; Nigeria; Togo")]
    [InlineData("Delegate <a@mfa.gov.rs>", "Comments", "Serbia and Montenegro jointly submit the following.", "Montenegro; Serbia")]
    [InlineData("Delegate <a@dfa.ie>", "Comments from Ireland and Malta", "Dear Chair,\nThis is a joint submission.", "Ireland; Malta")]
    [InlineData("Delegate <a@international.gc.ca>", "Comments", "Canada is pleased to join Japan and the Republic of Korea in proposing the following.", "Canada; Japan; Republic of Korea")]
    [InlineData("Delegate <a@mfa.gov.vn>", "Comments", "Joint submission\nLao People's Democratic Republic\nCambodia\nViet Nam\n", "Cambodia; Lao People's Democratic Republic; Viet Nam")]
    [InlineData("Delegate <a@mfa.gov.ua>", "Comments", "Ukraine, in cooperation with Georgia and the Republic of Moldova, would like to propose:", "Georgia; Republic of Moldova; Ukraine")]
    [InlineData("Delegate <a@dfat.gov.au>", "Comments", "Australia, also on behalf of Fiji and Tonga, submits the following.", "Australia; Fiji; Tonga")]
    [InlineData("Delegate <office@gmail.com>", "Comments", "A joint paper by Botswana and Namibia is below.", "Botswana; Namibia")]
    [InlineData("Delegate <a@mfa.gov.lk>", "Comments", "The delegations of Sri Lanka and Maldives propose as follows:", "Maldives; Sri Lanka")]
    [InlineData("Delegate <a@mfa.sg>", "[SGP, CHE, CRI] Comments on Draft 2", "Our three delegations propose:", "Costa Rica; Singapore; Switzerland")]
    [InlineData("Delegate <a@mre.gov.br>", "Comments", "Brazil presents this proposal jointly with South Africa.", "Brazil; South Africa")]
    public void English(string from, string subject, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, subject, body + Edit));

    [Theory]
    [InlineData("Délégué <a@diplobel.fed.be>", "Proposition commune de la Belgique et des Pays-Bas :", "Belgium; Netherlands (Kingdom of the)")]
    [InlineData("Délégué <a@diplomatie.gov.tn>", "Cette proposition est présentée par la Tunisie, le Maroc et la Mauritanie.", "Mauritania; Morocco; Tunisia")]
    [InlineData("Délégué <a@gouv.tg>", "Le Togo, conjointement avec le Bénin et le Ghana, propose :", "Benin; Ghana; Togo")]
    [InlineData("Delegado <a@mrree.gub.uy>", "Propuesta conjunta de Argentina, Brasil y Uruguay:", "Argentina; Brazil; Uruguay")]
    [InlineData("Delegado <a@minex.gob.gt>", "Presentada por Guatemala, Honduras y Panamá", "Guatemala; Honduras; Panama")]
    [InlineData("Delegado <a@cancilleria.gov.co>", "Colombia, junto con Ecuador y Perú, propone lo siguiente:", "Colombia; Ecuador; Peru")]
    [InlineData("Delegate <a@mfa.gov.by>", "Совместное предложение Беларуси и Кубы:", "Belarus; Cuba")]
    [InlineData("Delegate <a@mfa.gov.am>", "Армения совместно с Казахстаном и Кыргызстаном предлагает следующее:", "Armenia; Kazakhstan; Kyrgyzstan")]
    [InlineData("Delegate <a@mid.ru>", "Представлено Российской Федерацией и Китаем", "China; Russian Federation")]
    [InlineData("Delegate <a@mfa.gov.eg>", "مقترح مشترك من مصر والأردن والعراق:", "Egypt; Iraq; Jordan")]
    [InlineData("Delegate <a@mofa.gov.jo>", "مقدم من الأردن ولبنان", "Jordan; Lebanon")]
    [InlineData("Delegate <a@mfa.gov.cn>", "中国、巴基斯坦和古巴联合提案", "China; Cuba; Pakistan")]
    [InlineData("Delegate <a@mfa.gov.cn>", "提案国：中国、埃及、约旦", "China; Egypt; Jordan")]
    public void Other_languages(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "2", body + Edit));

    [Theory]
    [InlineData("Delegate <a@eeas.europa.eu>", "The following countries align themselves with this submission: North Macedonia, Montenegro, Albania and Ukraine.", "Albania; European Union; Montenegro; North Macedonia; Ukraine")]
    [InlineData("Delegate <a@eeas.europa.eu>", "On behalf of the European Union.\nThe candidate countries North Macedonia*, Montenegro*, Albania*, as well as Georgia, align themselves with this statement.", "Albania; European Union; Georgia; Montenegro; North Macedonia")]
    [InlineData("Delegate <a@gov.se>", "On behalf of the European Union and its member States.\nTürkiye, the Republic of Moldova and Bosnia and Herzegovina aligned themselves with these comments.", "Bosnia and Herzegovina; European Union; Republic of Moldova; Türkiye")]
    [InlineData("Délégué <a@eeas.europa.eu>", "Au nom de l'Union européenne.\nLa Macédoine du Nord, le Monténégro et l'Albanie s'associent à la présente déclaration.", "Albania; European Union; Montenegro; North Macedonia")]
    [InlineData("Delegado <a@mrree.gub.uy>", "En nombre del MERCOSUR. Se suman a esta declaración Chile y Colombia.", "Chile; Colombia; Southern Common Market")]
    [InlineData("Delegate <a@odkb-csto.org>", "От имени ОДКБ. К настоящему заявлению присоединяются Узбекистан и Сербия.", "Collective Security Treaty Organization; Serbia; Uzbekistan")]
    [InlineData("Delegate <a@bmeia.gv.at>", "Austria aligns itself with the statement of the European Union and adds the following in its national capacity.", "Austria")]
    [InlineData("Delegate <a@mfa.gov.my>", "Malaysia associates itself with the statement delivered on behalf of the Non-Aligned Movement and wishes to add:", "Malaysia")]
    [InlineData("Délégué <a@gouv.sn>", "Le Sénégal s'associe à la déclaration faite au nom du Groupe africain et propose en outre :", "Senegal")]
    [InlineData("Delegado <a@rree.gob.pe>", "El Perú se suma a lo expresado en nombre del GRULAC y propone además:", "Peru")]
    public void Alignments(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Comments", body + Edit));
}
