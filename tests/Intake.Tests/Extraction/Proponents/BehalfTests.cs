namespace Intake.Tests.Extraction.Proponents;

/// <summary>Who is said to be spoken for, in six languages.</summary>
public sealed class BehalfTests
{
    private const string Edit = "\nPara 5: delete \"small\".";

    [Theory]
    [InlineData("Delegate <delegate@gov.si>", "On behalf of the European Union and its member States, Slovenia submits the following comments.", "European Union")]
    [InlineData("Delegate <delegate@mfa.gov.az>", "I write on behalf of the Movement of Non-Aligned Countries.", "Movement of Non-Aligned Countries")]
    [InlineData("Delegate <first@pakun.org>", "Pakistan has the honour to submit the following on behalf of the Group of 77 and China:", "Group of 77 and China")]
    [InlineData("Delegate <a@mfa.gov.jm>", "On behalf of CARICOM, please find our proposals below.", "Caribbean Community")]
    [InlineData("Delegate <a@mfa.is>", "This submission is made on behalf of Denmark, Finland, Norway, Sweden and my own country, Iceland.", "Denmark; Finland; Iceland; Norway; Sweden")]
    [InlineData("Delegate <a@mfa.no>", "I am pleased to send you the following on behalf of Chile, Namibia and my own country. Chile alone adds a point.", "Chile; Namibia; Norway")]
    [InlineData("Delegate <a@foreign.gov.fj>", "Speaking for the Pacific Small Island Developing States, Fiji proposes the following.", "Pacific Small Island Developing States")]
    [InlineData("Delegate <a@mfa.go.th>", "I have the honour to transmit, in the name of ASEAN, these proposals.", "Association of Southeast Asian Nations")]
    [InlineData("Delegate <a@mfa.no>", "I write on behalf of my delegation.", "Norway")]
    [InlineData("Intern <a@mfa.gov.lv>", "On behalf of Ambassador Ozols, I send you our comments.", "Latvia")]
    [InlineData("Office <office@gmail.com>", "On behalf of Ambassador Banda, Permanent Representative of Zambia, I send the comments of Zambia.", "Zambia")]
    [InlineData("Delegate <a@mfa.gov.by>", "In its capacity as Chair of the Collective Security Treaty Organization, Belarus submits:", "Collective Security Treaty Organization")]
    [InlineData("Delegate <a@mofa.gov.iq>", "As coordinator of the Arab Group, Iraq has the honour to share the Group's comments.", "Arab Group")]
    [InlineData("Delegate <a@foreign.gov.mw>", "Malawi speaks for the Group of Least Developed Countries in this process.", "Group of Least Developed Countries")]
    [InlineData("Delegate <a@minbuza.nl>", "Belgium, Luxembourg and the Netherlands (Benelux) submit the following. On behalf of the Benelux countries,", "Benelux")]
    [InlineData("Delegate <a@rree.gob.sv>", "These comments are submitted for and on behalf of El Salvador and Guatemala.", "El Salvador; Guatemala")]
    [InlineData("Delegate <a@mfa.gov.tr>", "The European Union made a statement on behalf of its member States. We have our own comments.", "Türkiye")]
    [InlineData("Delegate <a@mfat.govt.nz>", "On behalf of Canada, Australia and New Zealand (CANZ), here are our edits.", "CANZ")]
    public void English(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Comments on Draft 2", body + Edit));

    [Theory]
    [InlineData("Délégué <a@diplomatie.gouv.fr>", "Au nom de l'Union européenne et de ses États membres, je vous transmets les observations suivantes.", "European Union")]
    [InlineData("Délégué <a@minrex.gov.cm>", "Le Cameroun, s'exprimant au nom du Groupe des États d'Afrique, propose ce qui suit.", "African Group")]
    [InlineData("Délégué <a@eda.admin.ch>", "La présente contribution est soumise au nom de la Suisse, du Liechtenstein et de la Norvège.", "Liechtenstein; Norway; Switzerland")]
    [InlineData("Délégué <a@diplomatie.gouv.sn>", "J'ai l'honneur de vous transmettre, au nom de la délégation du Sénégal, nos commentaires.", "Senegal")]
    [InlineData("Délégué <a@diplobel.fed.be>", "En sa qualité de coordonnateur du Groupe des pays francophones, la Belgique vous écrit au nom de l'Organisation internationale de la Francophonie.", "International Organization of la Francophonie")]
    [InlineData("Délégué <a@gouv.ml>", "Pour le compte du Mali, du Niger et du Burkina Faso, nous proposons :", "Burkina Faso; Mali; Niger")]
    [InlineData("Délégué <a@gouv.ci>", "La Côte d'Ivoire présente ces amendements à titre national.", "Côte d'Ivoire")]
    public void French(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Observations sur le projet 2", body + "\nParagraphe 5 : supprimer « small »."));

    [Theory]
    [InlineData("Delegado <a@cancilleria.gob.ar>", "En nombre del Grupo de los Estados de América Latina y el Caribe (GRULAC), me permito remitir los siguientes comentarios.", "Latin American and Caribbean Group")]
    [InlineData("Delegado <a@minrel.gob.cl>", "En representación de México, Chile y Costa Rica, presentamos lo siguiente:", "Chile; Costa Rica; Mexico")]
    [InlineData("Delegado <a@minrex.gob.cu>", "A nombre del Movimiento de Países No Alineados, Cuba propone:", "Movement of Non-Aligned Countries")]
    [InlineData("Delegado <a@rree.gob.pe>", "En nombre de mi delegación, remito los comentarios del Perú.", "Peru")]
    [InlineData("Delegada <a@mre.gov.py>", "Paraguay presenta esta propuesta a título nacional.", "Paraguay")]
    [InlineData("Delegado <delegado@gmail.com>", "En nombre y representación de la República de Honduras, remito los comentarios siguientes.", "Honduras")]
    public void Spanish(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Comentarios al proyecto 2", body + "\nPárrafo 5: suprimir \"small\"."));

    [Theory]
    [InlineData("Delegate <a@mfa.kz>", "От имени государств — членов Организации Договора о коллективной безопасности направляю следующие предложения.", "Collective Security Treaty Organization")]
    [InlineData("Delegate <a@mfa.gov.by>", "Настоящие замечания представляются от имени Беларуси, Казахстана и Российской Федерации.", "Belarus; Kazakhstan; Russian Federation")]
    [InlineData("Delegate <a@mfa.uz>", "Выступая от имени Содружества Независимых Государств, делегация Узбекистана предлагает:", "Commonwealth of Independent States")]
    [InlineData("Delegate <a@mid.ru>", "Российская делегация направляет замечания в национальном качестве.", "Russian Federation")]
    [InlineData("Delegate <delegate@yandex.ru>", "По поручению Республики Таджикистан направляю наши замечания.", "Tajikistan")]
    public void Russian(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "Замечания к проекту 2", body + "\nВ пункте 5 исключить слово «small»."));

    [Theory]
    [InlineData("Delegate <a@mofa.gov.qa>", "نيابة عن المجموعة العربية، أتشرف بتقديم الملاحظات التالية.", "Arab Group")]
    [InlineData("Delegate <a@mfa.gov.eg>", "باسم مجموعة الـ77 والصين، تقدم مصر المقترحات التالية:", "Group of 77 and China")]
    [InlineData("Delegate <a@mofa.gov.om>", "بالنيابة عن مجلس التعاون لدول الخليج العربية، نقترح ما يلي:", "Gulf Cooperation Council")]
    [InlineData("Delegate <a@diplomatie.gov.tn>", "باسم تونس والجزائر، نقترح ما يلي:", "Algeria; Tunisia")]
    [InlineData("Delegate <a@mofa.gov.sa>", "تقدم المملكة العربية السعودية هذه الملاحظات بصفتها الوطنية.", "Saudi Arabia")]
    public void Arabic(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "ملاحظات على المشروع 2", body + "\nالفقرة 5: تحذف كلمة \"small\"."));

    [Theory]
    [InlineData("Delegate <a@mfa.gov.cn>", "我谨代表77国集团和中国提交以下意见。", "Group of 77 and China")]
    [InlineData("Delegate <a@mfa.gov.cn>", "我谨代表中国代表团提交以下意见。", "China")]
    [InlineData("Delegate <a@mfa.gov.sg>", "新加坡代表东南亚国家联盟提出以下修改建议。", "Association of Southeast Asian Nations")]
    [InlineData("Delegate <a@163.com>", "以中国、巴基斯坦和古巴的名义提出以下建议：", "China; Cuba; Pakistan")]
    [InlineData("Delegate <a@mfa.gov.cn>", "中方以本国名义提出以下意见。", "China")]
    public void Chinese(string from, string body, string proponents) => Assert.Equal(proponents, ShortMail.Proponents(from, "对草案2的意见", body + "\n第5段：删除\"small\"。"));
}
