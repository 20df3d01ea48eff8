using Intake.Mail;

namespace Intake.Tests.Mail;

public class MentionTests
{
    // One row: the text, and its mentions as "words=delegation", adjectives with "~" and codes with "#".
    [Theory]
    [InlineData("Switzerland proposes to delete paragraph 5.", "Switzerland=Switzerland")]
    [InlineData("on behalf of the European Union and its member States", "European Union and its member States=European Union")]
    [InlineData("the EU and Norway", "EU=European Union; Norway=Norway")]
    [InlineData("Egypt's comments", "Egypt=Egypt")]
    [InlineData("COMMENTS BY NIGERIA ON DRAFT 2", "NIGERIA=Nigeria")]
    [InlineData("we support the Swiss proposal", "~Swiss=Switzerland")]
    [InlineData("the French and Mexican amendments", "~French=France; ~Mexican=Mexico")]
    [InlineData("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "Guinea=Guinea; Guinea-Bissau=Guinea-Bissau; Equatorial Guinea=Equatorial Guinea; Papua New Guinea=Papua New Guinea")]
    [InlineData("the Niger and Nigeria", "Niger=Niger; Nigeria=Nigeria")]
    [InlineData("the Congo and the Democratic Republic of the Congo", "Congo=Congo; Democratic Republic of the Congo=Democratic Republic of the Congo")]
    [InlineData("DR Congo, DRC", "DR Congo=Democratic Republic of the Congo; DRC=Democratic Republic of the Congo")]
    [InlineData("the Republic of Korea, not the Democratic People's Republic of Korea", "Republic of Korea=Republic of Korea; Democratic People's Republic of Korea=Democratic People's Republic of Korea")]
    [InlineData("South Korea and North Korea; ROK and DPRK", "South Korea=Republic of Korea; North Korea=Democratic People's Republic of Korea; ROK=Republic of Korea; DPRK=Democratic People's Republic of Korea")]
    [InlineData("Sudan and South Sudan", "Sudan=Sudan; South Sudan=South Sudan")]
    [InlineData("Ireland and the United Kingdom of Great Britain and Northern Ireland", "Ireland=Ireland; United Kingdom of Great Britain and Northern Ireland=United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("in Northern Ireland", "")]
    [InlineData("Dominica and the Dominican Republic", "Dominica=Dominica; Dominican Republic=Dominican Republic")]
    [InlineData("the Dominican delegation", "~Dominican=Dominican Republic")]
    [InlineData("Iran (Islamic Republic of) and Bolivia (Plurinational State of)", "Iran (Islamic Republic of)=Iran (Islamic Republic of); Bolivia (Plurinational State of)=Bolivia (Plurinational State of)")]
    [InlineData("the Islamic Republic of Iran", "Islamic Republic of Iran=Iran (Islamic Republic of)")]
    [InlineData("Cote d'Ivoire and Côte d’Ivoire", "Cote d'Ivoire=Côte d'Ivoire; Côte d’Ivoire=Côte d'Ivoire")]
    [InlineData("Turkey, Türkiye, Turkiye", "Turkey=Türkiye; Türkiye=Türkiye; Turkiye=Türkiye")]
    [InlineData("a roast turkey from chad", "")]
    [InlineData("Viet Nam and Vietnam", "Viet Nam=Viet Nam; Vietnam=Viet Nam")]
    [InlineData("U.S. edits", "U.S.=United States of America")]
    [InlineData("The U.S. and the UK support this. Let us go.", "U.S.=United States of America; UK=United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("LET US CONSIDER PARAGRAPH FIVE", "")]
    [InlineData("the USA", "USA=United States of America")]
    [InlineData("St. Kitts & Nevis; St Lucia", "St. Kitts & Nevis=Saint Kitts and Nevis; St Lucia=Saint Lucia")]
    [InlineData("Korea, Republic of", "Korea, Republic of=Republic of Korea")]
    [InlineData("Jordan T. Parker", "")]
    [InlineData("Parker, Jordan T", "")]
    [InlineData("Parker, Jordan", "")]
    [InlineData("Egypt, Jordan", "Egypt=Egypt; Jordan=Jordan")]
    [InlineData("Jordan Parker wrote", "")]
    [InlineData("Mr. Jordan and Ms Ireland", "")]
    [InlineData("Jordan supports Chad's proposal", "Jordan=Jordan; Chad=Chad")]
    [InlineData("Jordan Permanent Mission", "Jordan=Jordan")]
    [InlineData("Chad Smith, Georgia O'Neill", "")]
    [InlineData("Kenya Mission", "Kenya=Kenya")]
    [InlineData("Georgia Armenia Ukraine", "Georgia=Georgia; Armenia=Armenia; Ukraine=Ukraine")]
    [InlineData("the Indian Ocean and Latin American States", "")]
    [InlineData("the Indian proposal", "~Indian=India")]
    [InlineData("the French language version", "")]
    [InlineData("the Samoa Pathway", "")]
    [InlineData("non-EU States", "")]
    [InlineData("the Finnish-Swedish proposal", "~Finnish=Finland; ~Swedish=Sweden")]
    [InlineData("write to mission@Kenya.org or www.Kenya.org", "")]
    [InlineData("[CHE, CRI]", "#CHE=Switzerland; #CRI=Costa Rica")]
    [InlineData("[CH/CR]: replace", "#CH=Switzerland; #CR=Costa Rica")]
    [InlineData("NLD: replace", "#NLD=Netherlands (Kingdom of the)")]
    [InlineData("NO: this is wrong. (IT) systems", "")]
    [InlineData("[NO, CH]", "#NO=Norway; #CH=Switzerland")]
    [InlineData("IN 2021 CH WAS", "")]
    [InlineData("the African Group, the Arab Group, CARICOM and G-77 and China", "African Group=African Group; Arab Group=Arab Group; CARICOM=Caribbean Community; G-77 and China=Group of 77 and China")]
    [InlineData("the Non-Aligned Movement (NAM)", "Non-Aligned Movement=Movement of Non-Aligned Countries; NAM=Movement of Non-Aligned Countries")]
    [InlineData("the ICRC and the Holy See", "ICRC=International Committee of the Red Cross; Holy See=Holy See")]
    [InlineData("Observations du Sénégal et de la Côte d'Ivoire", "Sénégal=Senegal; Côte d'Ivoire=Côte d'Ivoire")]
    [InlineData("au nom de l'Union européenne et de la Suisse", "Union européenne=European Union; Suisse=Switzerland")]
    [InlineData("en nombre de México y España", "México=Mexico; España=Spain")]
    [InlineData("Замечания Российской Федерации и Кубы", "Российской Федерации=Russian Federation; Кубы=Cuba")]
    [InlineData("Постпредство России при ООН", "России=Russian Federation")]
    [InlineData("позиция Китая, Индии и Европейского союза", "Китая=China; Индии=India; Европейского союза=European Union")]
    [InlineData("предложение Мали и Конго", "Мали=Mali; Конго=Congo")]
    [InlineData("ملاحظات المملكة العربية السعودية على المشروع", "المملكة العربية السعودية=Saudi Arabia")]
    [InlineData("مقترح مصر والأردن وللمملكة المتحدة", "مصر=Egypt; الأردن=Jordan; لمملكة المتحدة=United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("中国和巴布亚新几内亚代表团", "中国=China; 巴布亚新几内亚=Papua New Guinea")]
    [InlineData("刚果（金）和刚果", "刚果（金）=Democratic Republic of the Congo; 刚果=Congo")]
    [InlineData("", "")]
    public void A_text_names_delegations(string text, string expected) => Assert.Equal(expected, Mentions(text));

    [Fact]
    public void Every_name_and_alias_in_a_sentence_is_found_as_its_own_delegation()
    {
        var missed = new List<string>();
        foreach (var delegation in DelegationList.BuiltIn.Delegations)
        {
            foreach (var name in delegation.Aliases.Prepend(delegation.Name).Where(n => !char.IsLower(n[0])))
            {
                var text = $"So: {name}; thus.";
                var mentions = DelegationList.BuiltIn.FindIn(text);
                if (mentions is not [var only] || only.Delegation != delegation || text.Substring(only.Start, only.Length) != name) missed.Add(name);
            }
        }

        Assert.Empty(missed);
    }

    private static string Mentions(string text) => string.Join("; ", DelegationList.BuiltIn.FindIn(text).Select(m =>
    {
        var mark = m.Kind switch { MentionKind.Name => "", MentionKind.Adjective => "~", MentionKind.Code => "#" };
        return $"{mark}{text.AsSpan(m.Start, m.Length)}={m.Delegation.Name}";
    }));
}
