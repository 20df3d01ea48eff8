namespace Intake.Service.Pipeline;

/// <summary>What became of the answer to a mail.</summary>
public enum ReplyState
{
    /// <summary>It is not to be answered.</summary>
    None,

    /// <summary>The mail service takes nothing now; the message comes back.</summary>
    Waiting,

    /// <summary>The receipt is about to be sent, or was when its sender ended.</summary>
    Claimed,

    /// <summary>The mail service took it.</summary>
    Sent,

    /// <summary>The mail service did not say whether it took it.</summary>
    InDoubt,

    /// <summary>The mail service does not take it before somebody repairs something.</summary>
    Parked,

    /// <summary>The addressee's server took it.</summary>
    Delivered,

    /// <summary>The addressee's server refused it.</summary>
    Bounced,
}
