using Intake.Reading.Pictures;

namespace Intake.Tests.Reading.Pictures;

/// <summary>The size of a picture is known before it is decoded, and a header that lies is refused.</summary>
public sealed class PictureHeaderTests
{
    private const string Png = "89504E470D0A1A0A0000000D49484452";

    [Theory]
    [InlineData("a PNG of one pixel", Png + "0000000100000001", ".png", 1, 1, 1)]
    [InlineData("a PNG of 20,000 by 20,000", Png + "00004E2000004E20", ".png", 20000, 20000, 1)]
    [InlineData("a JPEG behind a segment and a fill byte", "FFD8FFE000040000FFFFC2001108012C0190030000000000", ".jpg", 400, 300, 1)]
    [InlineData("a GIF", "47494638396190012C01000000", ".gif", 400, 300, 1)]
    [InlineData("a bitmap from the top down", "424D0000000000000000360000002800000090010000D4FEFFFF", ".bmp", 400, 300, 1)]
    [InlineData("an old bitmap", "424D00000000000000001A0000000C00000090012C0101000100", ".bmp", 400, 300, 1)]
    [InlineData("a TIFF, sides as shorts", "49492A0008000000020000010300010000009001000001010300010000002C01000000000000", ".tif", 400, 300, 1)]
    [InlineData("a TIFF of two pages, big-endian", "4D4D002A00000008000201000003000000010190000001010003000000010190000000000026" + "00020100000400000001000000C8010100040000000100000190" + "00000000", ".tif", 400, 400, 2)]
    public void A_header_says_the_size(string what, string hex, string extension, long width, long height, int pages) =>
        Assert.True(new PictureShape(extension, width, height, pages) == PictureHeader.Of(Convert.FromHexString(hex)), what);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("a PNG cut off", Png + "000000")]
    [InlineData("a PNG without IHDR", "89504E470D0A1A0A0000000D4944415400000001000000010000")]
    [InlineData("a PNG with no height", Png + "0000000100000000")]
    [InlineData("a JPEG cut off", "FFD8FFE000100000")]
    [InlineData("a JPEG of empty segments that never end", "FFD8FFE00000FFE00000FFE00000FFE00000")]
    [InlineData("a JPEG whose scan begins without a frame", "FFD8FFDA000C03010002110311003F00")]
    [InlineData("a GIF cut off", "47494638396190")]
    [InlineData("a TIFF whose directory lies outside", "49492A00FFFFFF7F")]
    [InlineData("a TIFF cut off in its directory", "49492A00080000000200000103000100000090010000")]
    [InlineData("a TIFF without directories", "49492A0000000000")]
    [InlineData("a WebP file", "524946461A000000574542505650384C0D0000002F00000010071011118888FE0700")]
    public void What_says_no_size_is_refused(string what, string hex) => Assert.True(PictureHeader.Of(Convert.FromHexString(hex)) is null, what);

    [Fact]
    public void A_TIFF_whose_directories_run_in_a_circle_ends()
    {
        var shape = PictureHeader.Of(Convert.FromHexString("49492A0008000000020000010300010000009001000001010300010000002C01000008000000"));

        Assert.Equal(501, shape!.Pages);
    }
}
