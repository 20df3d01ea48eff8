using Intake.Service.Api;

namespace Intake.Tests.Service.Api;

public sealed class BodyRoomTests
{
    [Fact]
    public void Who_finds_no_room_takes_none_and_what_is_given_back_is_there_again_once()
    {
        var room = new BodyRoom(100);
        var first = room.Take(60)!;

        Assert.Null(room.Take(41));
        using var second = room.Take(40);
        Assert.NotNull(second);
        Assert.Null(room.Take(1));

        first.Dispose();
        first.Dispose();
        using var third = room.Take(60);
        Assert.NotNull(third);
        Assert.Null(room.Take(1));
    }
}
