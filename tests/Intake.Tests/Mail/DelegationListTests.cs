using System.Text;
using System.Text.Json;
using Intake.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Mail;

public class DelegationListTests(ITestOutputHelper output)
{
    private static readonly DelegationList BuiltIn = DelegationList.BuiltIn;

    [Fact]
    public void There_are_193_Member_States_each_with_two_codes()
    {
        var states = BuiltIn.Delegations.Where(d => d.Kind == DelegationKind.State).ToList();
        Assert.Equal(193, states.Count);
        Assert.All(states, s => Assert.True(s.Codes is [{ Length: 2 }, { Length: 3 }], s.Name));
        Assert.Equal(193 * 2, states.SelectMany(s => s.Codes).Distinct().Count());
        Assert.Empty(BuiltIn.Findings);
    }

    [Theory]
    [InlineData("European Union", 27)]
    [InlineData("African Group", 54)]
    [InlineData("Arab Group", 22)]
    [InlineData("Latin American and Caribbean Group", 33)]
    [InlineData("Movement of Non-Aligned Countries", 120)]
    [InlineData("Group of 77 and China", 134)]
    [InlineData("Caribbean Community", 14)]
    [InlineData("Association of Southeast Asian Nations", 11)]
    [InlineData("Organization of Islamic Cooperation", 57)]
    [InlineData("Group of Least Developed Countries", 44)]
    [InlineData("Group of Landlocked Developing Countries", 32)]
    [InlineData("Nordic countries", 5)]
    [InlineData("CANZ", 3)]
    public void A_group_has_its_members(string group, int count) => Assert.Equal(count, BuiltIn.ByName(group)!.Members.Distinct().Count());

    [Fact]
    public void Every_member_of_a_group_is_a_delegation_by_its_official_name()
    {
        var names = BuiltIn.Delegations.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(BuiltIn.Delegations.SelectMany(d => d.Members), m => Assert.Contains(m, names));
        var regions = (string[])["African Group", "Asia-Pacific Group", "Eastern European Group", "Latin American and Caribbean Group", "Western European and others Group"];
        // Türkiye is in two; the United States is in none.
        Assert.Equal(192, regions.SelectMany(r => BuiltIn.ByName(r)!.Members).Distinct().Count());
    }

    [Fact]
    public void No_name_belongs_to_two_delegations()
    {
        var wrong = BuiltIn.Delegations
            .SelectMany(d => d.Aliases.Prepend(d.Name).Concat(d.Adjectives).Concat(d.Codes.Where(c => c != "NAM")).Select(n => (Name: n, d)))
            .Where(n => BuiltIn.ByName(n.Name) != n.d)
            .Select(n => n.Name);
        Assert.Empty(wrong);
        var domains = BuiltIn.Delegations.SelectMany(d => d.Domains).ToList();
        Assert.Equal(domains.Distinct(), domains);
    }

    [Theory]
    [InlineData("switzerland", "Switzerland")]
    [InlineData("The Netherlands", "Netherlands (Kingdom of the)")]
    [InlineData("Permanent Mission of the Republic of Kenya to the United Nations", "Kenya")]
    [InlineData("Delegation of Japan", "Japan")]
    [InlineData("Kyrgyz Mission", "Kyrgyzstan")]
    [InlineData("Mission permanente du Sénégal", "Senegal")]
    [InlineData("Misión de Panamá", "Panama")]
    [InlineData("Постпредство России при ООН", "Russian Federation")]
    [InlineData("Постоянное представительство Российской Федерации", "Russian Federation")]
    [InlineData("وفد المملكة العربية السعودية", "Saudi Arabia")]
    [InlineData("中国代表团", "China")]
    [InlineData("IRAN, ISLAMIC REPUBLIC OF", "Iran (Islamic Republic of)")]
    [InlineData("Republic of Korea", "Republic of Korea")]
    [InlineData("CHE", "Switzerland")]
    [InlineData("ch", null)]
    [InlineData("Mission", null)]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    public void A_name_is_found_through_the_words_around_it(string name, string? delegation) =>
        Assert.Equal(delegation, BuiltIn.ByName(name)?.Name);

    [Theory]
    [InlineData("a@mfa.gov.et", "Ethiopia")]
    [InlineData("a@eda.admin.ch", "Switzerland")]
    [InlineData("a@ADMIN.CH", "Switzerland")]
    [InlineData("a@new-york.diplo.de", "Germany")]
    [InlineData("a@auswaertiges-amt.de", "Germany")]
    [InlineData("a@diplomatie.gouv.fr", "France")]
    [InlineData("a@formin.fi", "Finland")]
    [InlineData("a@state.gov", "United States of America")]
    [InlineData("a@navy.mil", "United States of America")]
    [InlineData("a@fcdo.gov.uk", "United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("a@minbuza.nl", "Netherlands (Kingdom of the)")]
    [InlineData("a@mfa.no", "Norway")]
    [InlineData("a@mofa.go.jp", "Japan")]
    [InlineData("a@mofa.go.kr", "Republic of Korea")]
    [InlineData("a@mid.ru", "Russian Federation")]
    [InlineData("a@mzv.cz", "Czechia")]
    [InlineData("a@mzv.sk", "Slovakia")]
    [InlineData("a@mae.etat.lu", "Luxembourg")]
    [InlineData("a@mfat.govt.nz", "New Zealand")]
    [InlineData("a@rree.gob.sv", "El Salvador")]
    [InlineData("a@international.gc.ca", "Canada")]
    [InlineData("a@eeas.europa.eu", "European Union")]
    [InlineData("a@icrc.org", "International Committee of the Red Cross")]
    [InlineData("a@pakun.org", "Pakistan")]
    [InlineData("bangladesh@un.int", "Bangladesh")]
    [InlineData("sri.lanka@un.int", "Sri Lanka")]
    [InlineData("mongolianmission@twomissions.org", "Mongolia")]
    [InlineData("o.benkirane@un.int", null)]
    [InlineData("kenya.mission@gmail.com", null)]
    [InlineData("a@notadmin.ch", null)]
    [InlineData("a@admin.ch.evil.example", null)]
    [InlineData("a@gov.et.evil.example", null)]
    [InlineData("a@fakegov.et", null)]
    [InlineData("a@un.org", null)]
    [InlineData("a@gov.xx", null)]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void An_address_belongs_to_the_owner_of_its_domain(string address, string? delegation) =>
        Assert.Equal(delegation, BuiltIn.ByAddress(address, "")?.Name);

    [Theory]
    [InlineData("fijimission.ny.un@gmail.com", "FJ Mission", "Fiji")]
    [InlineData("senegal.mission@yahoo.fr", "", "Senegal")]
    [InlineData("embpanama@hotmail.com", "", "Panama")]
    [InlineData("office@hotmail.com", "Permanent Mission of Kenya", "Kenya")]
    [InlineData("office@hotmail.com", "Kenya and Japan", null)]
    [InlineData("jane.doe@hotmail.com", "Jane Doe", null)]
    public void A_mailbox_that_anyone_can_open_only_claims(string address, string name, string? delegation)
    {
        Assert.Null(BuiltIn.ByAddress(address, name));
        Assert.Equal(delegation, BuiltIn.ByClaim(address, name)?.Name);
    }

    [Fact]
    public void A_consultations_own_list_is_completed_by_the_built_in_one()
    {
        var list = DelegationList.Parse(Encoding.UTF8.GetBytes("""
            [{ "name": "Kenya", "kind": "state", "addresses": ["envoy@example.org"] },
             { "name": "European Union", "kind": "group", "members": ["Kenya"] },
             { "name": "Small Arms Control Network", "kind": "ngo", "domains": ["sacn.example"], "aliases": ["SACN"] },
             { "kind": "ngo" }, { "name": "X", "kind": "planet" }, 7, { "name": "kenya" }]
            """));
        Assert.Equal(["Kenya", "European Union", "Small Arms Control Network"], list.Delegations.Select(d => d.Name));
        Assert.Equal(["INT063", "INT063", "INT063", "INT063"], list.Findings.Select(f => f.Code));
        Assert.Equal("Kenya", list.ByAddress("envoy@example.org", "")?.Name);
        Assert.Null(list.ByAddress("a@kenyaun.org", ""));
        Assert.Equal("Kenya", list.ByAddress("a@mfa.go.ke", "")?.Name);
        Assert.Equal("Small Arms Control Network", list.ByAddress("a@mail.sacn.example", "")?.Name);
        Assert.Equal("European Union", list.ByName("EU")?.Name);
        Assert.Equal<string>(["Kenya"], list.ByName("EU")!.Members.AsEnumerable());
        Assert.Equal(2, list.FindIn("SACN and the Kenyan delegation").Length);
        Assert.Null(list.ByName("Japan"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[{\"name\":")]
    [InlineData("nonsense")]
    public void A_list_that_is_not_JSON_is_a_finding(string json)
    {
        var list = DelegationList.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Empty(list.Delegations);
        Assert.Equal("INT062", Assert.Single(list.Findings).Code);
    }

    [Fact]
    public void The_senders_of_the_real_mails_are_told_by_their_addresses()
    {
        if (SharedData.Folder("bms7/gold") is not { } folder)
        {
            output.WriteLine("The shared mails are absent; nothing was tested.");
            return;
        }

        var (right, wrong, total) = (0, 0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            var sender = gold.RootElement.GetProperty("sender");
            var (address, name) = (sender.GetProperty("email").GetString()!, sender.GetProperty("name").GetString()!);
            var expected = gold.RootElement.GetProperty("delegations").EnumerateArray().Select(d => BuiltIn.ByName(d.GetString()!)).FirstOrDefault();
            var found = BuiltIn.ByAddress(address, name);
            total++;
            if (found == expected) right++;
            else output.WriteLine($"{Path.GetFileName(file)} {name} <{address}>: {found?.Name ?? "nobody"} by address, {BuiltIn.ByClaim(address, name)?.Name ?? "nobody"} by claim, {expected?.Name ?? "nobody"} in the gold");
            if (found is not null && found != expected) wrong++;
        }

        output.WriteLine($"{right} of {total} right, {wrong} wrong");
        Assert.True(right >= 35, "fewer senders are told than before");
        Assert.True(wrong <= 1, "an address was given to the wrong delegation");
    }
}
