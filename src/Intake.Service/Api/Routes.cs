namespace Intake.Service.Api;

/// <summary>The routes of the contract.</summary>
public static class Routes
{
    /// <summary>Takes mail.</summary>
    public const string Mail = "/api/mail";

    /// <summary>Lists submissions.</summary>
    public const string Submissions = "/api/submissions";

    /// <summary>One record.</summary>
    public const string Submission = "/api/submissions/{id}";

    /// <summary>The raw mail.</summary>
    public const string Original = "/api/submissions/{id}/original";

    /// <summary>What happened to a mail.</summary>
    public const string History = "/api/submissions/{id}/history";

    /// <summary>The parts of a mail.</summary>
    public const string Parts = "/api/submissions/{id}/parts";

    /// <summary>A page of a part as a picture.</summary>
    public const string PartPage = "/api/submissions/{id}/parts/{part}/pages/{page}";

    /// <summary>The consultation at one glance.</summary>
    public const string Overview = "/api/overview";

    /// <summary>What a person must look at.</summary>
    public const string Attention = "/api/attention";

    /// <summary>Finds provisions.</summary>
    public const string Provisions = "/api/provisions";

    /// <summary>One provision; its id may have slashes.</summary>
    public const string Provision = "/api/provisions/{**id}";

    /// <summary>Describes the routes for programs.</summary>
    public const string Document = "/api/openapi.json";

    /// <summary>All of a consultation as an archive.</summary>
    public const string Export = "/api/export";

    /// <summary>Shows a draft as read.</summary>
    public const string ReadDraft = "/api/drafts/read";

    /// <summary>Lists consultations.</summary>
    public const string Consultations = "/api/consultations";

    /// <summary>One consultation; puts in a new one.</summary>
    public const string Consultation = "/api/consultations/{id}";

    /// <summary>What would be deleted of a consultation after its retention.</summary>
    public const string Deletion = "/api/consultations/{id}/deletion";

    /// <summary>Deletes it.</summary>
    public const string Delete = "/api/consultations/{id}/delete";

    /// <summary>Closes a consultation.</summary>
    public const string Close = "/api/consultation/close";

    /// <summary>Opens it again.</summary>
    public const string Reopen = "/api/consultation/reopen";

    /// <summary>Takes an officer's decision on a mail, and shows all.</summary>
    public const string Review = "/api/reviews/{id}";

    /// <summary>The draft as read.</summary>
    public const string Draft = "/api/draft";

    /// <summary>The manifest of the current compilation.</summary>
    public const string Latest = "/api/compilations/latest";

    /// <summary>A file of the current compilation.</summary>
    public const string LatestFile = "/api/compilations/latest/{file}";

    /// <summary>Sets going again what was given up.</summary>
    public const string Replay = "/api/replay";

    /// <summary>Takes delivery events.</summary>
    public const string Events = "/api/events";

    /// <summary>Says whether all is well.</summary>
    public const string Health = "/api/health";
}
