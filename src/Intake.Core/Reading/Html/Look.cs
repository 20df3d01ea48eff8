namespace Intake.Reading.Html;

/// <summary>How text looks at one place of the tree: what an element hands down to what is in it.</summary>
internal sealed record Look
{
    /// <summary>The look of the page before any rule.</summary>
    public static readonly Look Plain = new();

    /// <summary>Emphasis, without <see cref="Intake.Reading.Emphasis.Hidden"/>.</summary>
    public Emphasis Emphasis { get; init; }

    /// <summary>Text colour as in <see cref="TextRun.Color"/>.</summary>
    public string? Color { get; init; }

    /// <summary><c>display: none</c> here or above: nothing below can be shown again.</summary>
    public bool Gone { get; init; }

    /// <summary><c>visibility: hidden</c>.</summary>
    public bool Invisible { get; init; }

    /// <summary>A font of at most one pixel, as counters of opened mails use it.</summary>
    public bool Tiny { get; init; }

    /// <summary><c>mso-hide: all</c>, the hidden text of Word.</summary>
    public bool Concealed { get; init; }

    /// <summary>Whether line ends and spaces of the source are shown.</summary>
    public bool Preserved { get; init; }

    /// <summary>The list marker, as CSS names it; null for the list's own default.</summary>
    public string? Marker { get; init; }

    /// <summary>Who inserted it, by Word's tracking.</summary>
    public Revision? Inserted { get; init; }

    /// <summary>Who deleted it, by Word's tracking.</summary>
    public Revision? Deleted { get; init; }

    /// <summary>Whether a reader of the page does not see it.</summary>
    public bool Hidden => Gone || Invisible || Tiny || Concealed;

    /// <summary>Whether text of another look makes the same run.</summary>
    public bool SameRun(Look other) => ReferenceEquals(this, other)
        || (Emphasis == other.Emphasis && Color == other.Color && Hidden == other.Hidden && Inserted == other.Inserted && Deleted == other.Deleted);

    /// <summary>A run of this look.</summary>
    public TextRun Run(string text) => new(text, Hidden ? Emphasis | Emphasis.Hidden : Emphasis, Color, Inserted, Deleted);

    /// <summary>This look with an emphasis set or cleared.</summary>
    public Look With(Emphasis emphasis, bool on = true)
    {
        var changed = on ? Emphasis | emphasis : Emphasis & ~emphasis;
        return changed == Emphasis ? this : this with { Emphasis = changed };
    }
}
