using Intake.Extraction;

namespace Intake.Tests.Extraction;

/// <summary>A receipt is known again by its ids, and nothing else is taken for one.</summary>
public sealed class ReceiptIdsTests
{
    private const string Mailbox = "comments@secretariat.example";
    private static readonly string Mail = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    [Fact]
    public void Both_ids_of_a_receipt_name_its_mail()
    {
        Assert.Equal(Mail[..40], ReceiptIds.MailIdStart(ReceiptIds.MessageId(Mail, Mailbox), Mailbox));
        Assert.Equal(Mail[..40], ReceiptIds.MailIdStart(ReceiptIds.ThreadId(Mail, Mailbox), "OTHER@SECRETARIAT.example"));
        Assert.NotEqual(ReceiptIds.MessageId(Mail, Mailbox), ReceiptIds.ThreadId(Mail, Mailbox));
    }

    [Theory]
    [InlineData("")]
    [InlineData("receipt.")]
    [InlineData("receipt.0123@secretariat.example")]
    [InlineData("receipt.0123456789abcdef0123456789abcdef01234567@elsewhere.example")]
    [InlineData("receipt.0123456789ABCDEF0123456789abcdef01234567@secretariat.example")]
    [InlineData("receipt.0123456789abcdef0123456789abcdef0123456/@secretariat.example")]
    [InlineData("receipt.0123456789abcdef0123456789abcdef01234567@")]
    [InlineData("other.0123456789abcdef0123456789abcdef01234567@secretariat.example")]
    public void Another_id_names_none(string id) => Assert.Null(ReceiptIds.MailIdStart(id, Mailbox));

    [Fact]
    public void An_answer_is_to_the_last_receipt_of_the_exchange()
    {
        var other = new string('f', 64);
        Assert.Equal(other[..40], ReceiptIds.Answered(["x@example.org", ReceiptIds.MessageId(Mail, Mailbox), ReceiptIds.ThreadId(other, Mailbox), "y@example.org"], Mailbox));
        Assert.Null(ReceiptIds.Answered(["x@example.org"], Mailbox));
    }
}
