namespace Intake.Reading.Rtf;

/// <summary>The control words that say how characters look and whose changes they are (RTF 1.9.1, "Font (Character) Formatting Properties", "Track Changes").</summary>
internal static class CharacterWords
{
    /// <summary>Applies a control word; false when it is another one.</summary>
    public static bool Apply(RtfState state, string word, int? number)
    {
        switch (word)
        {
            case "plain":
                state.Plain();
                return true;
            case "b":
                return Say(state, Emphasis.Bold, number);
            case "i":
                return Say(state, Emphasis.Italic, number);
            case "strike" or "striked":
                return Say(state, Emphasis.Strike, number);
            case "v":
                return Say(state, Emphasis.Hidden, number);
            case "ulnone":
                return Say(state, Emphasis.Underline, 0);
            case "ulc":
                return true;
            case "super":
                state.Emphasis &= ~Emphasis.Subscript;
                return Say(state, Emphasis.Superscript, number);
            case "sub":
                state.Emphasis &= ~Emphasis.Superscript;
                return Say(state, Emphasis.Subscript, number);
            case "nosupersub":
                state.Emphasis &= ~(Emphasis.Superscript | Emphasis.Subscript);
                return true;
            case "cf":
                state.Color = number ?? 0;
                return true;
            case "highlight" or "cb" or "chcbpat":
                state.Background = number ?? 0;
                return true;
            case "f":
                state.Font = number ?? 0;
                return true;
            case "uc":
                state.UnicodeSubstitutes = Math.Clamp(number ?? 1, 0, 100);
                return true;
            default:
                return word.StartsWith("ul", StringComparison.Ordinal) ? Say(state, Emphasis.Underline, number) : ApplyChange(state, word, number);
        }
    }

    private static bool ApplyChange(RtfState state, string word, int? number)
    {
        switch (word)
        {
            case "revised":
                state.IsInserted = number != 0;
                return true;
            case "revauth":
                state.InsertedBy = number ?? 0;
                return true;
            case "revdttm":
                state.InsertedAt = number ?? 0;
                return true;
            case "deleted":
                state.IsDeleted = number != 0;
                return true;
            case "revauthdel":
                state.DeletedBy = number ?? 0;
                return true;
            case "revdttmdel":
                state.DeletedAt = number ?? 0;
                return true;
            case "mvf":
                state.IsDeleted = state.IsMoved = number != 0;
                return true;
            case "mvt":
                state.IsInserted = state.IsMoved = number != 0;
                return true;
            case "mvauth":
                state.InsertedBy = state.DeletedBy = number ?? 0;
                return true;
            case "mvdate":
                state.InsertedAt = state.DeletedAt = number ?? 0;
                return true;
            default:
                return false;
        }
    }

    private static bool Say(RtfState state, Emphasis emphasis, int? number)
    {
        state.Emphasis = number == 0 ? state.Emphasis & ~emphasis : state.Emphasis | emphasis;
        return true;
    }
}
