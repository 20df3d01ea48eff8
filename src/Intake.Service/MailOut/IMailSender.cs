namespace Intake.Service.MailOut;

/// <summary>Gives mail to a mail service.</summary>
public interface IMailSender
{
    /// <summary>Gives one mail to the service. What the service says is a result; it throws only when it is told to stop.</summary>
    Task<SendResult> Send(OutgoingMail mail, CancellationToken stop);
}
