namespace Intake.Mail;

/// <summary>What a delegation is.</summary>
public enum DelegationKind
{
    /// <summary>A Member State.</summary>
    State,

    /// <summary>A permanent observer: a non-member State or an entity.</summary>
    Observer,

    /// <summary>A group of States.</summary>
    Group,

    /// <summary>An intergovernmental organization.</summary>
    Organization,

    /// <summary>A non-governmental organization.</summary>
    Ngo,
}
