namespace Intake.Service.MailOut;

/// <summary>Gives mail to a mail service.</summary>
public interface IMailSender
{
    /// <summary>Whether a mail in doubt may be given again after a while without word of it: because the service tells of deliveries, or knows the mail again. Else it could arrive twice.</summary>
    bool MayBeAskedAgain => true;

    /// <summary>Gives one mail to the service. What the service says is a result; it throws only when it is told to stop.</summary>
    Task<SendResult> Send(OutgoingMail mail, CancellationToken stop);
}
