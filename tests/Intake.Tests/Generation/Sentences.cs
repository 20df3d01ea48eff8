namespace Intake.Tests.Generation;

/// <summary>Makes sentences in the tone of a negotiated text; the same random sequence gives the same sentences.</summary>
internal sealed class Sentences(Random random)
{
    /// <summary>A provision of one to three sentences, 30 to 110 words.</summary>
    public string Provision()
    {
        var sentences = random.Next(10) switch
        {
            < 5 => 1,
            < 9 => 2,
            _ => 3,
        };
        return string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));
    }

    /// <summary>One sentence of 20 to 40 words.</summary>
    public string Sentence()
    {
        var start = $"{One(Vocabulary.Openings)} {One(Vocabulary.Things)} {One(Vocabulary.Qualifiers)}, {One(Vocabulary.Clauses)},";
        var middle = random.Next(2) == 0 ? "" : $" {One(Vocabulary.Verbs)} {One(Vocabulary.Things)}, {One(Vocabulary.Clauses)},";
        return $"{start}{middle} and {One(Vocabulary.Verbs)} {One(Vocabulary.Things)} {One(Vocabulary.Qualifiers)}.";
    }

    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
