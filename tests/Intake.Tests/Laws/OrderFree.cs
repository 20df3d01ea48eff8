namespace Intake.Tests.Laws;

/// <summary>Law 4: any order of arrival gives the same records and the same compilation, byte for byte.</summary>
internal static class OrderFree
{
    public static IEnumerable<string> Violations(Case given)
    {
        var mails = given.Read();
        var expected = given.Output(mails);
        for (var seed = 1; seed <= 2; seed++)
        {
            var shuffled = mails.ToArray();
            new Random(seed).Shuffle(shuffled);
            if (Case.Difference(expected, given.Output(shuffled)) is { } difference) yield return $"order {seed}: {difference}";
        }
    }
}
