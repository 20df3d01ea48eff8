namespace Intake.Compiling;

/// <summary>What a proponent is, in the order in which proponents are listed.</summary>
public enum ProponentKind
{
    /// <summary>A group of States: listed before all others.</summary>
    Group,

    /// <summary>A Member State.</summary>
    State,

    /// <summary>A permanent observer.</summary>
    Observer,

    /// <summary>An intergovernmental organization.</summary>
    Organization,

    /// <summary>A non-governmental organization.</summary>
    Ngo,

    /// <summary>Named by its submission but not on the list of delegations.</summary>
    Unlisted,

    /// <summary>Not known on whose behalf: shown by its address and listed last.</summary>
    Unidentified,

    /// <summary>How many stand here, in an edition that does not say who: <c>3 delegations</c>.</summary>
    Withheld,
}
