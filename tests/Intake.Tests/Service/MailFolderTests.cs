using Intake.Service;

namespace Intake.Tests.Service;

public sealed class MailFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a", "a/b.eml a/A.eml a/a.EML a/x.txt a/deep/c.eml", "A a-2 b")]
    [InlineData("b a", "a/m.eml b/m.eml b/M.eml b/l.eml", "M l m-2 m-3")]
    [InlineData("a/m.eml a", "a/m.eml a/n.eml", "m n")]
    [InlineData("a/mail.txt", "a/mail.txt", "mail.txt")]
    public void Mails_come_once_in_ordinal_order_under_unique_names(string arguments, string files, string stems)
    {
        foreach (var file in files.Split(' ')) folder.Write(file, "");

        Assert.Equal(stems.Split(' '), MailFolder.Find(arguments.Split(' ').Select(a => Path.Combine(folder.Root, a))).Select(m => m.Stem));
    }

    [Theory]
    [InlineData("nothing", "there is no such file or folder")]
    [InlineData("empty", "holds no .eml file")]
    public void A_path_without_mails_is_said(string path, string words)
    {
        folder.Write("empty/readme.txt", "");

        var e = Assert.Throws<UnusableInputException>(() => MailFolder.Find([Path.Combine(folder.Root, path)]));

        Assert.Contains(words, e.Message, StringComparison.Ordinal);
    }
}
