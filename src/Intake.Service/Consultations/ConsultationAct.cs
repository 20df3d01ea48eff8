namespace Intake.Service.Consultations;

/// <summary>What an administrator did with a consultation.</summary>
public enum ConsultationAct
{
    /// <summary>Made it.</summary>
    Created,

    /// <summary>Closed it.</summary>
    Closed,

    /// <summary>Opened it again.</summary>
    Reopened,

    /// <summary>Took all of it out as an archive.</summary>
    Exported,
}
