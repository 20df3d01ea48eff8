using Intake.Extraction;

namespace Intake.Tests.Accuracy;

/// <summary>Operations by class: a small change may be called a replacement or an insertion, a position support or comment.</summary>
internal static class Classes
{
    public static string Of(string kind) => kind.Replace('-', '_') switch
    {
        "insert" or "delete" or "replace" or "replace_paragraph" or "heading" => "text",
        "insert_paragraph" => "new",
        "delete_paragraph" => "gone",
        "move" or "merge" => "structure",
        _ => "remark",
    };

    public static string Of(Operation operation) => operation switch
    {
        Operation.Insert or Operation.Delete or Operation.Replace or Operation.ReplaceParagraph => "text",
        Operation.InsertParagraph => "new",
        Operation.DeleteParagraph => "gone",
        Operation.Move or Operation.Merge => "structure",
        Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment or Operation.Split => "remark",
    };
}
