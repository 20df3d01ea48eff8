namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Russian words of instructions and positions, folded; the more special row stands first.</summary>
internal static class Russian
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "изложить | заменить | заменив | замена | изменить"),
        (TokenClass.Delete, "исключить | удалить | снять | опустить | вычеркнуть"),
        (TokenClass.Insert, "включить | добавить | вставить | дополнить | дополнив"),
        (TokenClass.Move, "переместить | перенести"),
        (TokenClass.Merge, "объединить"),
        (TokenClass.With, "словами | словом | на слова | на слово | фразой"),
        (TokenClass.To, "следует читать | читать"),
        (TokenClass.InsteadOf, "вместо | вместо слов | вместо слова"),
        (TokenClass.After, "после | после слов | после слова | после фразы"),
        (TokenClass.Before, "перед | перед словами | перед словом"),
        (TokenClass.Between, "между | между словами"),
        (TokenClass.And, "и"),
        (TokenClass.AtEnd, "в конце | в конце пункта | в конец пункта"),
        (TokenClass.AtBeginning, "в начале | в начале пункта"),
        (TokenClass.Throughout, "по всему тексту | во всем тексте"),
        (TokenClass.NewParagraph, "новый пункт | новым пунктом | нового пункта"),
        (TokenClass.Paragraph, "данный пункт | этот пункт"),
        (TokenClass.Heading, "заголовок | название"),
        (TokenClass.AsFollows, "следующего содержания | в следующей редакции | изложить в следующей редакции | следующим образом"),
        (TokenClass.Support, "поддержка | поддерживает | поддерживаем | поддержать | согласны с"),
        (TokenClass.Oppose, "возражает | возражаем | не может согласиться | не поддерживает | не можем поддержать"),
        (TokenClass.Retain, "сохранить | оставить | без изменений"),
        (TokenClass.Reserve, "резервирует | резервируем | в квадратных скобках"),
        (TokenClass.ProposalNoun, "предложение | предложения | поправка"),
        (TokenClass.Wish, "просим сократить | сократить | уточнить"),
    ];
}
