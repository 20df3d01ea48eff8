using System.Text;
using Intake.Service.Pipeline;
using Intake.Service.Storing;

namespace Intake.Tests.Service.Storing;

/// <summary>What every store must do, the same for memory, folder and account.</summary>
public abstract class StorageContract
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string unique = Guid.NewGuid().ToString("n");

    /// <summary>The storage under test.</summary>
    protected abstract Task<Storage> Open();

    /// <summary>Waits until something hidden for a second shows.</summary>
    protected abstract Task PassASecond();

    [Fact]
    public async Task A_blob_is_created_once_and_stays_as_it_was()
    {
        var storage = await Open();
        var name = Name("a.json");

        Assert.Null(await storage.Blobs.Read(name, None));
        var etag = await storage.Blobs.Create(name, Bytes("first"), None);
        Assert.NotNull(etag);
        Assert.Null(await storage.Blobs.Create(name, Bytes("second"), None));
        var blob = (await storage.Blobs.Read(name, None))!;
        Assert.Equal(("first", etag), (Text(blob.Content), blob.ETag));
    }

    [Fact]
    public async Task A_new_state_replaces_only_the_one_that_was_seen()
    {
        var storage = await Open();
        var name = Name("b.json");
        var first = (await storage.Blobs.Create(name, Bytes("1"), None))!;

        var second = await storage.Blobs.Replace(name, Bytes("2"), first, None);
        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        Assert.Null(await storage.Blobs.Replace(name, Bytes("3"), first, None));
        Assert.Null(await storage.Blobs.Replace(Name("none.json"), Bytes("3"), first, None));
        Assert.Equal("2", Text((await storage.Blobs.Read(name, None))!.Content));
    }

    [Fact]
    public async Task Of_many_who_create_or_replace_at_once_one_succeeds()
    {
        var storage = await Open();
        var name = Name("c.json");

        var created = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => storage.Blobs.Create(name, Bytes($"{i}"), None))));
        var etag = Assert.Single(created, c => c is not null)!;
        var replaced = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => storage.Blobs.Replace(name, Bytes($"new {i}"), etag, None))));
        var last = Assert.Single(replaced, r => r is not null);
        Assert.Equal(last, (await storage.Blobs.Read(name, None))!.ETag);
    }

    [Fact]
    public async Task A_list_has_every_blob_under_its_prefix_in_order_and_no_other()
    {
        var storage = await Open();
        foreach (var path in (string[])["l/b.json", "l/a.json", "l/c/d.json", "m/a.json"]) await storage.Blobs.Create(Name(path), Bytes(path), None);

        var listed = new List<BlobEntry>();
        await foreach (var entry in storage.Blobs.List(Containers.Reviews, unique + "/l/", None)) listed.Add(entry);

        Assert.Equal(["l/a.json", "l/b.json", "l/c/d.json"], listed.Select(e => e.Name.Path[(unique.Length + 1)..]));
        Assert.Equal([8, 8, 10], listed.Select(e => e.Length));
    }

    [Theory]
    [InlineData("Comments of Kenya.eml")]
    [InlineData("Größe 100 %.eml")]
    [InlineData("50%25 a+b&c=d#e?.eml")]
    [InlineData("Комментарии к проекту.eml")]
    [InlineData("mails of today/RE: «draft» [2].eml")]
    [InlineData(".eml")]
    public async Task A_blob_that_somebody_else_put_there_under_any_name_is_listed_read_and_deleted(string file)
    {
        var storage = await Open();
        var name = BlobName.Given(Containers.Mail, $"{unique}/{file}")!;
        await storage.Blobs.Create(name, Bytes("mail"), None);

        var listed = new List<BlobEntry>();
        await foreach (var entry in storage.Blobs.List(Containers.Mail, unique + "/", None)) listed.Add(entry);

        Assert.Equal(name, Assert.Single(listed).Name);
        Assert.Equal("mail", Text((await storage.Blobs.Read(listed[0].Name, None))!.Content));
        await storage.Blobs.Delete(listed[0].Name, None);
        Assert.Null(await storage.Blobs.Read(name, None));
    }

    [Fact]
    public async Task A_mail_under_a_name_with_spaces_is_taken_to_its_place()
    {
        var storage = await Open();
        var raw = Bytes($"From: a@b.example\r\n\r\n{unique}");
        await storage.Blobs.Create(BlobName.Given(Containers.Mail, $"{unique}/our comments.eml")!, raw, None);

        var unread = await new StoredMails(storage.Blobs).Unread([], DateTimeOffset.MaxValue, None);
        var found = Assert.Single(unread, u => u.StartsWith(unique, StringComparison.Ordinal));
        var id = await new ReceiveStage(storage.Blobs).Adopt(found, None);

        Assert.Equal(MailId.Of(raw), id);
        Assert.Equal(raw, (await storage.Blobs.Read(MailId.Blob(id!), None))!.Content.ToArray());
        Assert.DoesNotContain(await new StoredMails(storage.Blobs).Unread([id!], DateTimeOffset.MaxValue, None), u => u.StartsWith(unique, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_tells_another_state_of_a_blob_only_when_there_is_one()
    {
        var storage = await Open();
        var name = Name("s.json");
        var etag = (await storage.Blobs.Create(name, Bytes("1"), None))!;
        async Task<string> State() => (await storage.Blobs.List(name.Container, name.Path, None).SingleAsync()).State;

        var first = await State();
        await storage.Blobs.Read(name, None);
        Assert.Equal(first, await State());
        await storage.Blobs.Replace(name, Bytes("1 and more"), etag, None);
        var second = await State();
        Assert.NotEqual(first, second);
        Assert.Null(await storage.Blobs.Replace(name, Bytes("another"), etag, None));
        Assert.Equal(second, await State());
    }

    [Fact]
    public async Task A_deleted_blob_is_gone_and_may_be_deleted_again()
    {
        var storage = await Open();
        await storage.Blobs.Create(Name("d.json"), Bytes("x"), None);

        await storage.Blobs.Delete(Name("d.json"), None);
        await storage.Blobs.Delete(Name("d.json"), None);

        Assert.Null(await storage.Blobs.Read(Name("d.json"), None));
        Assert.NotNull(await storage.Blobs.Create(Name("d.json"), ReadOnlyMemory<byte>.Empty, None));
    }

    [Fact]
    public async Task A_message_comes_back_until_it_is_deleted_and_says_how_often_it_came()
    {
        var storage = await Open();
        await Empty(storage);
        await storage.Queues.Send(Queues.Compile, "{\"a\":\"ü\"}", TimeSpan.Zero, None);

        var first = Assert.Single(await storage.Queues.Receive(Queues.Compile, 8, TimeSpan.FromSeconds(1), None));
        Assert.Equal(("{\"a\":\"ü\"}", 1), (first.Body, first.DequeueCount));
        Assert.Empty(await storage.Queues.Receive(Queues.Compile, 8, TimeSpan.FromSeconds(1), None));
        await PassASecond();
        var second = Assert.Single(await storage.Queues.Receive(Queues.Compile, 8, TimeSpan.FromSeconds(30), None));
        Assert.Equal(2, second.DequeueCount);
        Assert.False(await storage.Queues.Delete(Queues.Compile, first, None)); // its time was over
        Assert.Equal(1, await storage.Queues.Count(Queues.Compile, None));
        Assert.True(await storage.Queues.Delete(Queues.Compile, second, None));
        Assert.Equal(0, await storage.Queues.Count(Queues.Compile, None));
    }

    [Fact]
    public async Task A_delayed_message_stays_hidden_and_of_many_takers_one_gets_it()
    {
        var storage = await Open();
        await Empty(storage);
        await storage.Queues.Send(Queues.Replies, "later", TimeSpan.FromSeconds(1), None);

        Assert.Empty(await storage.Queues.Receive(Queues.Replies, 8, TimeSpan.FromSeconds(30), None));
        await PassASecond();
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => storage.Queues.Receive(Queues.Replies, 8, TimeSpan.FromSeconds(30), None))));
        var message = Assert.Single(taken.SelectMany(t => t));
        await storage.Queues.Delete(Queues.Replies, message, None);
    }

    private static async Task Empty(Storage storage)
    {
        foreach (var queue in Queues.All)
        {
            foreach (var message in await storage.Queues.Receive(queue, 32, TimeSpan.FromSeconds(30), None)) await storage.Queues.Delete(queue, message, None);
        }
    }

    private BlobName Name(string path) => new(Containers.Reviews, $"{unique}/{path}");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
