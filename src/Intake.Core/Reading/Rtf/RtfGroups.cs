namespace Intake.Reading.Rtf;

/// <summary>The groups that are open, and what each holds.</summary>
internal sealed class RtfGroups(RtfFile file)
{
    private readonly Stack<RtfState> outer = new();
    private readonly RtfCollector collector = new(file);
    private readonly RtfText text = new(file);
    private readonly LibreOfficeQuirks quirks = new(file);
    private RtfState state = new();
    private RtfStories? stories;
    private bool isFirst;
    private bool isStarred;
    private int substitutes;

    /// <summary>Whether the outermost group has ended.</summary>
    public bool HasEnded { get; private set; }

    private RtfStories Stories => stories ??= new RtfStories(file);

    /// <summary>A group begins.</summary>
    public void Open()
    {
        Flush();
        if (outer.Count >= file.Builder.Limits.XmlDepth)
        {
            file.Builder.Exceeds($"{file.Builder.Limits.XmlDepth} levels of groups");
            End();
            return;
        }

        outer.Push(state);
        state = state.Copy();
        (state.IsOwner, state.StoryKind) = (false, RtfDestination.Text);
        (isFirst, isStarred, substitutes) = (true, false, 0);
        quirks.Open();
    }

    /// <summary>A group ends: what was said in it no longer holds.</summary>
    public void Close()
    {
        Flush();
        substitutes = 0;
        isFirst = false;
        quirks.Close();
        var ended = state;
        if (!outer.TryPop(out var around))
        {
            End();
            return;
        }

        state = around;
        if (ended.IsOwner && RtfDestinations.IsCollected(ended.Destination)) Take(ended.Destination, collector.End(ended.Destination));
        if (ended.IsOwner && RtfDestinations.IsStory(ended.StoryKind)) Stories.End(ended, state);
        if (outer.Count > 0) return;
        state = ended; // a last paragraph without an end is what was said last
        End();
    }

    /// <summary>The file ends, or is left: every story that is open ends.</summary>
    public void End()
    {
        if (HasEnded) return;
        HasEnded = true;
        Flush();
        Stories.EndAll(state);
    }

    /// <summary>A control word.</summary>
    public void Word(string word, int? number)
    {
        if (quirks.IsTime(text, word)) text.Clear();
        Flush();
        if (PassSubstitute()) return;
        if (state.Destination == RtfDestination.Text && quirks.IsEnd(word, number, Stories)) return;
        if (isFirst && RtfDestinations.Of(word, isStarred) is { } destination)
        {
            isFirst = false;
            Begin(destination);
            return;
        }

        isFirst = false;
        if (state.Destination == RtfDestination.Nowhere) return;
        if (word == "u") text.AddUnicode(number ?? 0, state, ref substitutes);
        else if (!CharacterWords.Apply(state, word, number) && !collector.Word(word, number, state) && state.Destination == RtfDestination.Text) Stories.Word(word, number, state);
        if (word == "u") Flush();
    }

    /// <summary>A control symbol (section "Special Characters").</summary>
    public void Symbol(char symbol)
    {
        if (symbol == '*' && isFirst)
        {
            isStarred = true;
            return;
        }

        Flush();
        isFirst = false;
        if (PassSubstitute()) return;
        if (symbol is '{' or '}' or '\\') Say(symbol.ToString());
        else if (symbol == '~') Say("\u00A0");
        else if (symbol == '_') Say("\u2011");
    }

    /// <summary>A byte of text.</summary>
    public void Byte(byte value)
    {
        isFirst = false;
        if (!PassSubstitute()) text.Add(value);
    }

    private bool PassSubstitute()
    {
        if (substitutes == 0) return false;
        substitutes--;
        return true;
    }

    private void Flush()
    {
        if (text.Take(state) is { Length: > 0 } words) Say(words);
    }

    private void Say(string words)
    {
        if (state.Destination == RtfDestination.Text) Stories.Say(words, state);
        else if (RtfDestinations.IsCollected(state.Destination) || state.Destination == RtfDestination.Colors) collector.Add(words, state);
    }

    private void Begin(RtfDestination destination)
    {
        // What has no text of the document has none in any group inside it; a shape has, in its text box.
        if (state.Destination is RtfDestination.Nowhere || (state.Destination == RtfDestination.Shape && destination != RtfDestination.TextBox)) destination = RtfDestination.Nowhere;
        if (state.Destination == RtfDestination.FieldCode) return;
        state.Destination = destination;
        state.IsOwner = true;
        if (RtfDestinations.IsCollected(destination)) collector.Begin(destination);
        if (RtfDestinations.IsStory(destination))
        {
            state.StoryKind = destination;
            Stories.Begin(destination, state);
        }
    }

    private void Take(RtfDestination destination, string words)
    {
        if (destination == RtfDestination.FieldCode) state.IsLink |= words.AsSpan().TrimStart().StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase);
        else Stories.Take(destination, words);
    }
}
