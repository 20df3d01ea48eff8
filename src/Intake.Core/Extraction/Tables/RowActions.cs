using System.Text.RegularExpressions;

namespace Intake.Extraction.Tables;

/// <summary>Reads cells that say in one word what is done, ITU's marks among them (ITU-T A.1: ADD, MOD, SUP, NOC).</summary>
internal static partial class RowActions
{
    /// <summary>What a cell says; none when it says more than that.</summary>
    public static RowAction Of(string cell)
    {
        var text = cell.Trim(' ', '.', '(', ')', '[', ']', '\u00a0');
        return text.Length is 0 or > 40 ? RowAction.None
            : Nothing().IsMatch(text) ? RowAction.Nothing
            : Keep().IsMatch(text) ? RowAction.Keep
            : Delete().IsMatch(text) ? RowAction.Delete
            : Add().IsMatch(text) ? RowAction.Add
            : Change().IsMatch(text) ? RowAction.Change
            : RowAction.None;
    }

    [GeneratedRegex(@"^(?:none|nil|n/?a|not applicable|no (?:comments?|proposals?|amendments?|suggestions?)|néant|aucune?|ninguna|ninguno|нет|无|لا يوجد)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:NOC|(?:(?:we|please|to|should be) )?(?:retain|keep|maintain|preserve)(?:ed)?(?: (?:as is|the (?:text|paragraph|language)|this (?:text|paragraph|language)|unchanged|as drafted|text))?|no changes?(?: (?:proposed|needed|required|requested))?|unchanged|same|idem|ditto|as is|stet|sans changement|inchangé|maintenir|conserver|sin cambios?|mantener|без изменений|сохранить|不变|保留|无修改|保持不变|بدون تغيير|لا تغيير|الإبقاء|يبقى)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keep();

    [GeneratedRegex(@"^(?:SUP|(?:please |to |should )?(?:be )?(?:delet(?:e|ed|ion)|remov(?:e|ed|al)|suppress(?:ion)?|strike(?: out)?|omit)(?: (?:the |this |whole |entire )*(?:paragraph|para|text))?|supprimer|suppression|suprimir|supresión|eliminar|исключить|удалить|删除|删去|حذف|تحذف)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Delete();

    [GeneratedRegex(@"^(?:ADD|add(?:ition)?|insert(?:ion)?|new|(?:insert |add )?(?:a )?new para(?:graph)?|ajout(?:er)?|añadir|adición|agregar|nuevo|добавить|включить|新增|增加|إضافة|تضاف)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Add();

    [GeneratedRegex(@"^(?:MOD|modif(?:y|ied|ication)|amend(?:ed|ment)?|change|replace(?:d|ment)?|reword|redraft|revise|modifier|remplacer|modificar|sustituir|изменить|заменить|修改|替换|تعديل)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
