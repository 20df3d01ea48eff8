using Intake.Mail;

namespace Intake.Tests.Mail;

public class BorderTests
{
    private const string Ours = "mx.example.net";

    [Theory]
    [InlineData("mx.example.net; dkim=pass header.d=example.org", Authentication.Pass)]
    [InlineData("mx.example.net; dkim=pass header.i=@example.org header.s=s1", Authentication.Pass)]
    [InlineData("MX.example.net 1; dkim=pass (2048-bit key) header.d=Example.ORG", Authentication.Pass)]
    [InlineData("mx.example.net; dmarc=pass header.from=example.org", Authentication.Pass)]
    [InlineData("mx.example.net; spf=pass smtp.mailfrom=example.org", Authentication.None)]
    [InlineData("mx.example.net; dkim=pass header.d=other.example", Authentication.None)]
    [InlineData("mx.example.net; dkim=pass header.d=example.org.evil.example", Authentication.None)]
    [InlineData("mx.example.net; dkim=pass header.d=org", Authentication.None)]
    [InlineData("mx.example.net; dmarc=pass header.from=evil.example", Authentication.None)]
    [InlineData("mx.example.net; dmarc=fail header.from=example.org; dkim=pass header.d=other.example", Authentication.Fail)]
    [InlineData("mx.example.net; spf=fail smtp.mailfrom=example.org; dkim=fail header.d=example.org", Authentication.Fail)]
    [InlineData("mx.example.net; spf=fail smtp.mailfrom=list.example; dkim=pass header.d=example.org", Authentication.Pass)]
    [InlineData("mx.example.net; none", Authentication.None)]
    [InlineData("other.example; dkim=pass header.d=example.org", Authentication.None)]
    [InlineData("nonsense ;;;=", Authentication.None)]
    public void The_borders_own_word_is_taken(string results, Authentication expected) =>
        Assert.Equal(expected, Eml.Read($"Authentication-Results: {results}\n{Eml.Head}\nText", Ours).Authentication);

    [Fact]
    public void Only_the_topmost_results_count()
    {
        const string Forged = "Authentication-Results: mx.example.net; dkim=pass header.d=example.org\n";
        Assert.Equal(Authentication.None, Eml.Read($"Authentication-Results: mx.example.net; dkim=none\n{Forged}{Eml.Head}\nText", Ours).Authentication);
        Assert.Equal(Authentication.None, Eml.Read($"Authentication-Results: relay.example; dkim=none\n{Forged}{Eml.Head}\nText", Ours).Authentication);
        Assert.Equal(Authentication.None, Eml.Read($"{Forged}{Eml.Head}\nText", null).Authentication);
    }

    [Theory]
    [InlineData("l=120;", "dkim=pass header.d=example.org", Authentication.None)]
    [InlineData("x=1600000000;", "dkim=pass header.d=example.org", Authentication.None)]
    [InlineData("x=1900000000;", "dkim=pass header.d=example.org", Authentication.Pass)]
    [InlineData("l=120;", "dkim=pass header.d=example.org; dmarc=pass header.from=example.org", Authentication.None)]
    [InlineData("l=120;", "spf=pass; dkim=pass header.d=example.org; dmarc=pass header.from=example.org", Authentication.Pass)]
    public void A_signature_that_leaves_the_text_open_proves_nothing(string tag, string results, Authentication expected)
    {
        var head = "Received: from a by b; Mon, 5 Jul 2021 13:31:03 +0000\nDKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s1; " + tag + " b=xx\n";
        Assert.Equal(expected, Eml.Read($"Authentication-Results: {Ours}; {results}\n{head}{Eml.Head}\nText", Ours).Authentication);
    }

    [Theory]
    [InlineData("from a by b id 1; Mon, 5 Jul 2021 13:31:03 +0000 (UTC)", "2021-07-05T13:31:03Z")]
    [InlineData("from a (b; c) by d with E\n\tfor <x@y>;\n\tFri, 02 Jul 2021 16:49:07 -0400 (EDT; summer)", "2021-07-02T20:49:07Z")]
    [InlineData("from a by b; 5 Jul 2021 13:31 GMT", "2021-07-05T13:31:00Z")]
    [InlineData("from a by b id 1 Mon, 5 Jul 2021 13:31:03 +0200", "2021-07-05T11:31:03Z")]
    [InlineData("from a by b; yesterday", null)]
    [InlineData("from a by b", null)]
    public void The_border_time_stands_after_the_last_semicolon(string received, string? expected)
    {
        var mail = Eml.Read($"Received: {received}\nReceived: from z by y; Thu, 1 Jul 2021 00:00:00 +0000\n{Eml.Head}\nText");
        Assert.Equal(expected, mail.BorderReceived?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
    }
}
