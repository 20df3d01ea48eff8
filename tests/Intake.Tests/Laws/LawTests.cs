using CsCheck;
using Xunit.Abstractions;

namespace Intake.Tests.Laws;

/// <summary>The laws over every case at hand, and over cases that CsCheck makes up.</summary>
public sealed class LawTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Nothing_is_lost(string name) => Hold(name, NothingLost.Violations);

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void An_entry_that_says_proposal_names_one(string name) => Hold(name, NothingLost.EmptyEntries);

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void Nothing_is_invented(string name) => Hold(name, NothingInvented.Violations);

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void The_base_text_is_intact(string name) => Hold(name, BaseIntact.Violations);

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void The_order_of_arrival_changes_no_byte(string name) => Hold(name, OrderFree.Violations);

    [Fact]
    public void Nothing_is_lost_of_a_generated_case() => Hold(NothingLost.Violations);

    [Fact]
    public void Nothing_is_invented_in_a_generated_case() => Hold(NothingInvented.Violations);

    [Fact]
    public void The_base_text_of_a_generated_case_is_intact() => Hold(BaseIntact.Violations);

    [Fact]
    public void The_order_of_arrival_changes_no_byte_of_a_generated_case() => Hold(OrderFree.Violations);

    private static void Hold(Func<Case, IEnumerable<string>> violations) =>
        GeneratedCase.Any.Sample(c => Assert.Empty(violations(c)), iter: 60, print: c => c.Name);

    private void Hold(string name, Func<Case, IEnumerable<string>> violations)
    {
        if (Cases.Find(name) is not { } known)
        {
            output.WriteLine($"\"{name}\" is not at hand: nothing was checked.");
            return;
        }

        var found = violations(known).ToList();
        foreach (var violation in found) output.WriteLine(violation);
        Assert.Empty(found);
    }
}
