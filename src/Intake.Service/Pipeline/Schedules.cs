namespace Intake.Service.Pipeline;

/// <summary>When the timers fire, as six fields from seconds to days of the week (NCRONTAB), in UTC.</summary>
public static class Schedules
{
    /// <summary>Fetches mail: every minute.</summary>
    public const string ReadMailbox = "0 * * * * *";

    /// <summary>Finds what was left undone: every five minutes.</summary>
    public const string Reconcile = "30 */5 * * * *";

    /// <summary>Closes consultations: every minute.</summary>
    public const string CloseConsultation = "15 * * * * *";
}
