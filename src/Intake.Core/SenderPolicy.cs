namespace Intake;

/// <summary>Whose mail counts without a person's decision.</summary>
public enum SenderPolicy
{
    /// <summary>Anyone's.</summary>
    Any,

    /// <summary>That of an address or domain of a known delegation.</summary>
    Registered,

    /// <summary>That of a known delegation whose address is proven.</summary>
    Authenticated,
}
