using Intake.Drafts.Numbering;

namespace Intake.Drafts;

/// <summary>A line with its role.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it begins.</param>
/// <param name="Mark">Its number, where its role has one.</param>
internal readonly record struct RoledLine(DraftLine Line, LineRole Role, NumberMark? Mark)
{
    /// <summary>The text behind a typed number.</summary>
    public string TextAfterMark => Mark is null || Line.Printed.Length > 0 ? Line.Text : Line.Text[Math.Min(Mark.Length, Line.Text.Length)..].Trim();
}
