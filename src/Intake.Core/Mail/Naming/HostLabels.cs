using System.Collections.Frozen;

namespace Intake.Mail.Naming;

/// <summary>Words of host names that tell something of the sender's State, or that nothing can be told.</summary>
internal static class HostLabels
{
    /// <summary>Labels by which one government is known, with the joined name of its State.</summary>
    public static readonly FrozenDictionary<string, string> Governments = Of(
            ("germany", "auswaertiges-amt bundesregierung"),
            ("belgium", "diplobel"),
            ("brazil", "itamaraty"),
            ("netherlands", "minbuza rijksoverheid"),
            ("unitedkingdom", "fcdo"),
            ("australia", "dfat"),
            ("newzealand", "mfat"),
            ("southafrica", "dirco"),
            ("italy", "farnesina esteri"),
            ("austria", "bmeia"),
            ("indonesia", "kemlu"),
            ("malaysia", "wismaputra"),
            ("cuba", "cubaminrex minrex"),
            ("uruguay", "mrree"),
            ("guatemala", "minex"),
            ("finland", "formin"),
            ("croatia", "mvep"),
            ("sweden", "regeringskansliet"),
            ("france", "quaidorsay elysee"),
            ("iceland", "utanrikisraduneyti"),
            ("unitedstates", "usmission usun"));

    /// <summary>Labels of ministries and governments, which a country code completes.</summary>
    public static readonly FrozenSet<string> Ministries = Set("mfa mofa gov gob gouv govt gub government govern minrel minrex mincyt foreign cancilleria rree parliament");

    /// <summary>Words of offices, cities of conferences and articles around the name of a State.</summary>
    public static readonly FrozenSet<string> Offices = Set(
        "mission missions missionpermanente permanentmission permmission mision misiones missione embassy embajada ambassade embassade botschaft delegation delegacion permrep rep perm permanent "
        + "pm pmun prun un onu unog unhq unmission ny nyc newyork geneva geneve ginebra genf vienna vienne wien viena nairobi rome roma brussels bruxelles paris hague thehague "
        + "mfa mofa mae foreign gov gob gouv govt government ministry of the to de du la le des del for standards");

    /// <summary>Words of the hosts that give a mailbox to anyone.</summary>
    public static readonly FrozenSet<string> Providers = Set(
        "gmail googlemail outlook hotmail live msn yahoo ymail rocketmail proton protonmail icloud aol gmx web yandex rambler qq 163 126 sina sohu naver daum hanmail rediffmail zoho fastmail "
        + "tutanota tuta orange wanadoo free laposte sfr t-online freenet arcor libero virgilio tiscali alice bluewin hispeed telenet skynet ziggo kpnmail xs4all comcast verizon sbcglobal cox "
        + "btinternet virginmedia talktalk rogers bigpond optusnet xtra terra uol bol ig seznam centrum onet interia o2 ukr abv inbox webmail hey mailbox posteo");

    /// <summary>Country codes that are sold to anyone.</summary>
    public static readonly FrozenSet<string> SoldCodes = Set("ai ag bz cc co dj fm gg io la ly me ml mu nu sc sh st tk to tv vc ws cf ga gq gl so cd sb");

    private static FrozenDictionary<string, string> Of(params (string State, string Labels)[] governments) =>
        governments.SelectMany(g => g.Labels.Split(' '), (g, label) => (Label: label, g.State)).ToFrozenDictionary(p => p.Label, p => p.State, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
