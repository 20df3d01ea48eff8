using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>Makes tracked changes (ECMA-376-1 §17.13.5) with ids of their own.</summary>
internal sealed class Revisions
{
    private int ids;

    /// <summary>Words that come.</summary>
    public IEnumerable<OpenXmlElement> Come(string text, Hand hand, string language)
    {
        if (text.Length == 0) return [];
        var run = Signed(new InsertedRun(), hand);
        run.Append(Line.Runs(text, Mark.None, language));
        return [run];
    }

    /// <summary>Words of the draft that go.</summary>
    public IEnumerable<OpenXmlElement> Go(string text, Hand hand)
    {
        if (text.Length == 0) return [];
        var run = Signed(new DeletedRun(), hand);
        foreach (var words in Line.Runs(text, Mark.None, null))
        {
            foreach (var shown in words.Elements<Text>().ToList()) shown.InsertAfterSelf(new DeletedText(shown.Text) { Space = SpaceProcessingModeValues.Preserve });
            words.RemoveAllChildren<Text>();
            run.Append(words);
        }

        return [run];
    }

    /// <summary>The end of a paragraph that comes or goes with it (ECMA-376-1 §17.13.5.15, §17.13.5.20).</summary>
    public ParagraphMarkRunProperties End(bool comes, Hand hand) => comes ? new(Signed(new Inserted(), hand)) : new(Signed(new Deleted(), hand));

    private T Signed<T>(T change, Hand hand)
        where T : OpenXmlElement
    {
        var (author, date) = (new StringValue(hand.Author), hand.Date is { } time ? new DateTimeValue(time.UtcDateTime) : null);
        var id = new StringValue(Wording.Number(++ids));
        switch (change)
        {
            case InsertedRun run: (run.Author, run.Date, run.Id) = (author, date, id); break;
            case DeletedRun run: (run.Author, run.Date, run.Id) = (author, date, id); break;
            case Inserted mark: (mark.Author, mark.Date, mark.Id) = (author, date, id); break;
            case Deleted mark: (mark.Author, mark.Date, mark.Id) = (author, date, id); break;
        }

        return change;
    }
}
