using System.Text;
using CsCheck;
using Intake.Drafts;
using Intake.Tests.Laws;
using Intake.Tests.Service.Pipeline;

namespace Intake.Tests.Service.Hostile;

/// <summary>Mails with damage of any kind: each comes to an end in time, and every paragraph that was read is accounted for. CsCheck prints the seed of a case that fails.</summary>
public sealed class DamageTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2); // the limit of a mail; nobody waits for it to pass

    private static readonly Draft Draft = DraftReader.Read("draft.docx", File.ReadAllBytes(TestPipeline.SampleFile("draft.docx")), new Limits());

    private static readonly byte[][] Mails = [.. TestPipeline.SampleMails()];

    private static readonly byte[] Word = File.ReadAllBytes(TestPipeline.SampleFile("draft.docx"));

    /// <summary>Where, how many bytes go, what comes instead.</summary>
    private static readonly Gen<(double, int, byte[])[]> Damages = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Gen.Byte.Array[0, 20]).Array[1, 8];

    [Fact]
    public void A_mail_with_bytes_changed_cut_and_put_in_loses_nothing_that_was_read() =>
        Gen.Select(Gen.Int[0, Mails.Length - 1], Damages).Sample((mail, damages) => Holds(Damaged(Mails[mail], damages)), iter: 120, threads: 1);

    [Fact]
    public void A_mail_that_breaks_off_or_whose_boundary_is_broken_loses_nothing_that_was_read() =>
        Gen.Select(Gen.Int[0, Mails.Length - 1], Gen.Double[0, 1], Gen.Int[0, 6]).Sample(
            (mail, cut, boundary) => Holds(Broken(Mails[mail][..(int)(cut * Mails[mail].Length)], boundary)), iter: 80, threads: 1);

    [Fact]
    public void A_Word_file_with_damage_in_its_entries_loses_nothing_that_was_read() =>
        Damages.Sample(damages => Holds(Mime.With("damaged", "Comments.docx", Damaged(Word, damages))), iter: 120, threads: 1);

    private static void Holds(byte[] mail)
    {
        var reading = Task.Run(() => NothingLost.Violations(new Case("damaged", Draft, [("damaged", mail)])).ToList());
        Assert.True(reading.Wait(Longest), "It did not come to an end.");
        Assert.Empty(reading.Result);
    }

    private static byte[] Damaged(byte[] whole, (double At, int Removed, byte[] Added)[] damages)
    {
        var bytes = whole.ToList();
        foreach (var (at, removed, added) in damages)
        {
            var start = (int)(at * bytes.Count);
            bytes.RemoveRange(start, Math.Min(removed, bytes.Count - start));
            bytes.InsertRange(start, added);
        }

        return [.. bytes];
    }

    /// <summary>The mail with one of its lines of dashes, by number, no longer one.</summary>
    private static byte[] Broken(byte[] mail, int boundary)
    {
        var lines = Encoding.Latin1.GetString(mail).Split('\n');
        var at = lines.Index().Where(l => l.Item.StartsWith("--", StringComparison.Ordinal)).Select(l => l.Index).Skip(boundary).FirstOrDefault(-1);
        if (at >= 0) lines[at] = "-" + lines[at];
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
