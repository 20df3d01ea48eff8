namespace Intake.Mail.Naming;

/// <summary>Phrases and words that look like the name of a delegation and are not.</summary>
internal static class Lookalikes
{
    /// <summary>Phrases with a name in them: places, languages, regions, instruments named for where they were adopted.</summary>
    public static readonly string[] Phrases =
    [
        "Indian Ocean", "South China Sea", "East China Sea", "Sea of Japan", "Gulf of Guinea", "Gulf of Oman", "Sea of Oman", "Gulf of Mexico", "Gulf of Thailand",
        "Strait of Malta", "Lake Chad", "Lake Chad Basin", "Panama Canal", "Niger Delta", "Niger River", "River Niger", "Niger Basin", "Congo Basin", "Congo River", "Jordan River",
        "River Jordan", "Jordan Valley", "Mexico City", "Panama City", "Guatemala City", "Kuwait City", "New Mexico", "New England", "New Delhi", "Northern Ireland",
        "Latin America", "Latin American", "South America", "South American", "North America", "North American", "Central America", "Central American",
        "Inter-American", "Ibero-American", "African American", "Native American", "Pan American", "American States", "American Samoa",
        "French Polynesia", "French Guiana", "British Virgin Islands", "British Columbia", "British Indian Ocean Territory", "New Caledonia", "Dutch Caribbean",
        "Central African States", "Korean Peninsula", "Turkish Cypriot", "Greek Cypriot", "Northern Cyprus", "New South Wales",
        "SAMOA Pathway", "Barbados Programme of Action", "Mauritius Strategy", "Panama Convention",
        "Chad Basin", "Washington, Georgia", "Atlanta, Georgia", "Indian Subcontinent", "Arabian Peninsula",
        .. from language in (string[])["French", "Spanish", "Russian", "Chinese", "Portuguese", "German", "Italian", "Japanese", "Greek"]
           from word in (string[])["language", "version", "translation", "speaking", "original", "interpretation", "title", "edition"]
           select language + " " + word,
    ];

    /// <summary>Names that are also given names or surnames.</summary>
    public static readonly HashSet<string> PersonNames = new(
        ["jordan", "chad", "georgia", "israel", "india", "kenya", "ireland", "holland", "dominique", "maurice", "mauricio", "francia", "italia", "china", "america", "britain", "cuba", "niger"],
        StringComparer.Ordinal);

    /// <summary>Folded words that follow a delegation's name in capitals and are not a surname.</summary>
    public static readonly HashSet<string> NotSurnames = new(
        [
            "mission", "permanent", "delegation", "government", "ministry", "embassy", "republic", "representative", "rep", "capital", "mfa", "pm", "un", "ny", "new", "geneva", "office",
            "team", "counsellor", "ambassador", "expert", "comments", "comment", "commentaires", "observations", "proposal", "proposals", "amendment", "amendments", "position",
            "positions", "statement", "intervention", "text", "texts", "edits", "edit", "input", "inputs", "suggestions", "suggestion", "remarks", "contribution", "contributions", "submission", "response",
            "reply", "letter", "note", "paper", "report", "views", "feedback", "changes", "track", "tracked", "language", "version", "para", "paras", "paragraph", "paragraphs", "draft", "article", "section", "page", "pp", "op",
            "supports", "support", "proposes", "propose", "suggests", "requests", "opposes", "reserves", "also", "has", "would", "will", "is", "can", "cannot", "and", "or", "on", "in", "to", "from", "for", "with", "by", "at", "re",
            "the", "general", "specific", "national", "joint", "revised", "updated", "additional", "written", "working", "non", "first", "second", "final", "chair", "we", "our", "this", "as", "replace", "delete", "add", "insert",
            "monday", "tuesday", "wednesday", "thursday", "friday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ],
        StringComparer.Ordinal);

    /// <summary>Codes that are also words or abbreviations of these texts: they count only beside another code.</summary>
    public static readonly HashSet<string> OrdinaryCodes = new(
        [
            "AD", "AE", "AG", "AL", "AM", "AR", "AS", "AT", "BA", "BE", "BY", "CA", "CD", "CF", "CI", "CO", "CV", "DE", "DO", "EC", "ES", "GA", "GE", "ID", "IE", "IL", "IN", "IR", "IS", "IT", "LA", "LT", "MA", "MD", "ME", "MS", "MY",
            "NA", "NE", "NO", "OM", "PA", "PE", "PM", "PS", "PT", "SC", "SG", "SO", "TD", "TM", "TO", "TV", "AND", "ARE", "ARM", "BEN", "CAN", "COD", "COM", "DOM", "FIN", "GAB", "GEO", "GIN", "MAR", "NAM", "NOR", "PAN", "PER", "POL", "SEN", "SOM", "SUR", "TON",
        ],
        StringComparer.Ordinal);
}
