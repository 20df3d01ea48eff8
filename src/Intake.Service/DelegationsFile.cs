using System.Text.Json;
using Intake.Compiling;
using Intake.Mail;

namespace Intake.Service;

/// <summary>The delegations of a consultation.</summary>
public static class DelegationsFile
{
    /// <summary>The list in a file, or the built-in one.</summary>
    /// <param name="path">The file; null for the built-in list.</param>
    /// <exception cref="UnusableInputException">The file is not what the contract says.</exception>
    public static DelegationList Load(string? path) => path is null ? DelegationList.BuiltIn : Parse(InputFile.Read(path, "the delegations"), path);

    /// <summary>The list in some bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="path">What they are called.</param>
    /// <exception cref="UnusableInputException">They are not what the contract says.</exception>
    public static DelegationList Parse(ReadOnlySpan<byte> content, string path)
    {
        try
        {
            return DelegationList.Parse(content);
        }
        catch (JsonException e)
        {
            throw new UnusableInputException($"Cannot use the delegations \"{path}\": line {e.LineNumber + 1} is not as described in the README.", e);
        }
    }

    /// <summary>What the compiler needs of the list: kinds, members, other names.</summary>
    public static GroupMembership Membership(DelegationList delegations) =>
        new(delegations.Delegations.Select(d => new Proponent(d.Name, Kind(d.Kind)) { Members = d.Members, Aliases = d.Aliases, Adjectives = d.Adjectives }));

    private static ProponentKind Kind(DelegationKind kind) => kind switch
    {
        DelegationKind.State => ProponentKind.State,
        DelegationKind.Observer => ProponentKind.Observer,
        DelegationKind.Group => ProponentKind.Group,
        DelegationKind.Organization => ProponentKind.Organization,
        DelegationKind.Ngo => ProponentKind.Ngo,
    };
}
