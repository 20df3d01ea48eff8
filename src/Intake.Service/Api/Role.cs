namespace Intake.Service.Api;

/// <summary>What a caller may do; each may do what those before it may.</summary>
public enum Role
{
    /// <summary>Looks at everything and changes nothing.</summary>
    Reader,

    /// <summary>Decides on mails.</summary>
    Officer,

    /// <summary>Also sets the order of what is proposed on a provision.</summary>
    Chair,

    /// <summary>Also closes, opens again and exports a consultation.</summary>
    Administrator,
}
