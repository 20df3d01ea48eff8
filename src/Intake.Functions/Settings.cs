namespace Intake.Functions;

/// <summary>The names of the application settings; <c>infra/</c> sets them.</summary>
public static class Settings
{
    /// <summary>The prefix of the storage account's settings, as the triggers read them: a connection string, or <c>__accountName</c> and the like with an identity.</summary>
    public const string StorageConnection = "IntakeStorage";

    /// <summary>The name of the storage account, for which the identity of the application is used.</summary>
    public const string StorageAccount = StorageConnection + "__accountName";

    /// <summary>The address of the text recogniser; without it a scan goes to a person.</summary>
    public const string FormRecognizerEndpoint = "FormRecognizerEndpoint";

    /// <summary>A mailbox to fetch mail from, as <c>imaps://user:password@mail.example.org:993/INBOX</c>, a reference to the key vault; empty for none.</summary>
    public const string Mailbox = "Mailbox";

    /// <summary>The key of SendGrid, a reference to the key vault.</summary>
    public const string SendGridKey = "SendGridKey";

    /// <summary>The key with which SendGrid signs what it posts.</summary>
    public const string WebhookPublicKey = "WebhookPublicKey";

    /// <summary>The password of the address that Inbound Parse posts to, a reference to the key vault.</summary>
    public const string WebhookSecret = "WebhookSecret";
}
