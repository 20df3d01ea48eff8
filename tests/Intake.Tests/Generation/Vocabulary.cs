namespace Intake.Tests.Generation;

/// <summary>The words that generated drafts and edits are made of.</summary>
internal static class Vocabulary
{
    public static readonly string[] Openings =
    [
        "To strengthen", "To establish", "To review", "To promote", "To support", "To improve", "To maintain", "To develop", "To share", "To consider",
        "To encourage", "To ensure", "To identify", "To facilitate", "To coordinate", "To publish",
    ];

    public static readonly string[] Verbs =
        ["to strengthen", "to review", "to promote", "to support", "to improve", "to maintain", "to develop", "to share", "to encourage", "to facilitate"];

    public static readonly string[] Things =
    [
        "the national registers of rivers", "the early warning of floods", "the training of harbour officers", "the monitoring of coastal waters", "adequate laws and procedures",
        "the exchange of weather data", "the safety of ferries", "the marking of buoys", "the storage of seed", "regional centres of excellence", "the repair of lighthouses",
        "the collection of rainfall records", "appropriate measures against erosion", "the participation of young people", "the work of local councils", "the licences of pilots",
        "reliable maps of the seabed", "the protection of wetlands", "the reports of the working group", "the financing of small ports",
    ];

    public static readonly string[] Qualifiers =
    [
        "at the national level", "at the regional level", "within existing resources", "in all its aspects", "in accordance with domestic law", "through the existing mechanisms",
        "before the next conference", "with the support of the secretariat", "in cooperation with relevant partners", "on a regular basis", "across borders", "in a transparent manner",
    ];

    public static readonly string[] Clauses =
    [
        "taking into account the different circumstances of regions", "where they do not exist", "recognizing the needs of island States", "as agreed at the third conference",
        "including by means of joint exercises", "without prejudice to the rights of riparian States", "bearing in mind the cost for small administrations",
        "building on the experience of the past decade", "with particular attention to remote areas",
    ];

    /// <summary>What editors put into a sentence.</summary>
    public static readonly string[] Insertions =
    [
        "as appropriate", "on a voluntary basis", "and other stakeholders", "upon request", "in a balanced manner", "including women and young people", "to the extent possible",
        "and in a timely way", "as a matter of priority", "with due regard to privacy",
    ];

    /// <summary>What editors put in the place of other words.</summary>
    public static readonly string[] Replacements =
        ["all necessary steps", "an inclusive approach", "further practical action", "the agreed commitments", "voluntary arrangements", "sustained political attention"];

    /// <summary>A word of the draft and what editors write instead.</summary>
    public static readonly (string Word, string Instead)[] Synonyms =
    [
        ("strengthen", "enhance"), ("promote", "advance"), ("support", "assist"), ("improve", "upgrade"), ("maintain", "preserve"), ("develop", "elaborate"), ("share", "exchange"),
        ("encourage", "invite"), ("facilitate", "enable"), ("adequate", "effective"), ("appropriate", "necessary"), ("existing", "available"), ("relevant", "interested"),
        ("regular", "annual"), ("reliable", "accurate"), ("transparent", "open"), ("local", "municipal"), ("joint", "common"), ("particular", "special"), ("different", "varying"),
    ];

    public static readonly string[] Remarks =
        ["These words stood in the text of the last conference.", "Could the secretariat explain the source?", "See our statement of last week.", "The figures in this paragraph come from the last report."];

    public static readonly string[] Sections =
    [
        "Prevention and preparedness", "Cooperation between neighbours", "Training and equipment", "Exchange of information", "Review and reporting", "Financing", "Public awareness",
        "Technical standards", "Emergency assistance", "Follow-up",
    ];
}
