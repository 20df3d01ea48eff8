using System.Collections.Frozen;

namespace Intake.Reading.Html;

/// <summary>What the names of elements mean for lines and for nesting.</summary>
internal static class HtmlTags
{
    /// <summary>Elements that begin and end a line (HTML Living Standard §15.3, <c>display: block</c>, list items and table boxes).</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th "
        + "thead tr ul xmp");

    /// <summary>Elements whose content is not shown.</summary>
    public static readonly FrozenSet<string> Ignored = Set(
        "area audio base canvas col colgroup datalist embed frame frameset head iframe link math meta noembed noframes object param script source "
        + "style svg template title track video xml");

    /// <summary>Elements without content (HTML Living Standard §13.1.2).</summary>
    public static readonly FrozenSet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr");

    /// <summary>Elements whose content is text up to their end tag (HTML Living Standard §13.1.2).</summary>
    public static readonly FrozenSet<string> RawText = Set("iframe noembed noframes script style textarea title xmp");

    /// <summary>Elements that the parser opens again in every block they were left open in (HTML Living Standard §13.2.4.3).</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Attributes the reader looks at; all others are left out while parsing.</summary>
    public static readonly FrozenSet<string> Attributes = Set(
        "bgcolor cite class color colspan datetime hidden href id reversed rowspan start style type value");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
