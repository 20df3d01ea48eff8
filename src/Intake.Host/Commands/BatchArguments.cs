using System.CommandLine;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary>What <c>extract</c> and <c>compile</c> have in common: the draft, the consultation, the mails, and where the result goes.</summary>
internal sealed class BatchArguments
{
    private readonly Argument<string[]> mails = new("MAIL")
    {
        Description = "An .eml file, or a folder of them; any number.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> draft = new("--draft")
    {
        Description = "The draft: .docx, .odt, .pdf, .html or .txt; else the consultation's.",
        HelpName = "DRAFT",
    };

    private readonly Option<string?> consultation = new("--consultation")
    {
        Description = "The settings of the consultation: deadline, delegations, draft.",
        HelpName = "FILE",
    };

    private readonly Option<string> output = new("-o", "--output") { Description = "The folder the result goes to.", HelpName = "DIR", Required = true };

    /// <summary>Adds them to a command.</summary>
    public Command AddTo(Command command)
    {
        command.Add(mails);
        command.Add(draft);
        command.Add(consultation);
        command.Add(output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(draft) is null && result.GetResult(consultation) is null)
                result.AddError("Give the draft with --draft, or a consultation that names it with --consultation.");
        });
        return command;
    }

    /// <summary>What the run works on.</summary>
    public BatchInput Input(ParseResult result) => BatchInput.Of(result.GetValue(consultation), result.GetValue(draft), result.GetRequiredValue(mails));

    /// <summary>The folder the result goes to.</summary>
    public string Output(ParseResult result) => result.GetRequiredValue(output);
}
