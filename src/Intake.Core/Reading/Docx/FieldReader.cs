using Intake.Reading.Building;
using Intake.Reading.Packages;

namespace Intake.Reading.Docx;

/// <summary>Reads the limits of complex fields, and form fields that hold their answer in them.</summary>
internal static class FieldReader
{
    // <w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar>

    /// <summary>Reads the <c>w:fldChar</c> that is the current element (§17.16.18).</summary>
    public static void Read(Story story, WordParagraph paragraph, RunFormat format, Scope scope)
    {
        switch (story.Xml["fldCharType"])
        {
            case "begin":
                story.Say(paragraph, ReadForm(story.Xml), format, scope);
                story.Fields.Begin();
                break;
            case "separate":
                story.Fields.Separate();
                break;
            case "end":
                story.Fields.End();
                break;
        }
    }

    // §17.16.17: a check box or a list has no result, but is shown.
    private static string ReadForm(XmlGate xml)
    {
        var depth = xml.Depth;
        var shown = "";
        bool? isChecked = null;
        var choices = new List<string>();
        var choice = 0;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "checkBox":
                    isChecked = false;
                    break;
                case "checked":
                    isChecked = xml.IsOn();
                    break;
                case "default" when isChecked is not null:
                    isChecked = xml.IsOn();
                    break;
                case "result":
                    choice = xml.Whole("val") ?? 0;
                    break;
                case "listEntry":
                    choices.Add(xml["val"] ?? "");
                    break;
            }
        }

        if (isChecked is { } on) shown = on ? "☒" : "☐";
        else if (choice >= 0 && choice < choices.Count) shown = choices[choice];
        return shown;
    }
}
