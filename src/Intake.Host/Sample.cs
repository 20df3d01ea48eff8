using Intake.Service.Consultations;
using Intake.Service.Serving;

namespace Intake.Host;

/// <summary>The sample consultation that comes with the program.</summary>
internal static class Sample
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Sample");

    /// <summary>Opens the sample consultation and puts its mails into the mailbox, so that a new user sees the whole way of a mail.</summary>
    /// <param name="consultations">Where to.</param>
    /// <param name="directory">The data folder.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task Put(ConsultationStore consultations, string directory, CancellationToken stop)
    {
        // The mails first: with the consultation in the store nobody would look for them again.
        foreach (var mail in Directory.EnumerateFiles(Path.Combine(Folder, "mails")))
            File.Copy(mail, Path.Combine(directory, EmbeddedService.Mailbox, Path.GetFileName(mail)), overwrite: true);
        await consultations.Import(Path.Combine(Folder, "consultation.json"), null, stop);
    }
}
