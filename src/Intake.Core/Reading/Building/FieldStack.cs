namespace Intake.Reading.Building;

/// <summary>The complex fields that are open (ECMA-376-1:2016 §17.16.18): their code is not text, their result is.</summary>
internal sealed class FieldStack
{
    private readonly Stack<(bool IsInCode, bool HasCode, bool IsLink)> open = new();
    private int inCode;
    private int links;

    /// <summary>Whether the current run belongs to the code of a field.</summary>
    public bool IsInCode => inCode > 0;

    /// <summary>Whether the current run is the result of a HYPERLINK field.</summary>
    public bool IsInLink => links > 0;

    /// <summary>Whether a field code is that of a link.</summary>
    public static bool IsLink(string? code) => code is not null && code.AsSpan().TrimStart().StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase);

    /// <summary>A field begins, with its code.</summary>
    public void Begin()
    {
        open.Push((true, false, false));
        inCode++;
    }

    /// <summary>A piece of the innermost field's code; its first words say what field it is.</summary>
    public void Code(string code)
    {
        if (open.TryPeek(out var field) && field is { IsInCode: true, HasCode: false } && !string.IsNullOrWhiteSpace(code))
            open.Push(open.Pop() with { HasCode = true, IsLink = IsLink(code) });
    }

    /// <summary>The innermost field's result begins.</summary>
    public void Separate()
    {
        if (!open.TryPeek(out var field) || !field.IsInCode) return;
        open.Push(open.Pop() with { IsInCode = false });
        inCode--;
        if (field.IsLink) links++;
    }

    /// <summary>The innermost field ends.</summary>
    public void End()
    {
        if (!open.TryPop(out var field)) return;
        if (field.IsInCode) inCode--;
        else if (field.IsLink) links--;
    }
}
