namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Spanish words of instructions and positions, folded; the more special row stands first.</summary>
internal static class Spanish
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "sustituir | sustituya | sustituyase | sustitúyase | sustituirse | reemplazar | reemplácese | cambiar | modificar"),
        (TokenClass.Delete, "suprimir | suprímase | suprimase | suprimirse | eliminar | elimínese | eliminarse | borrar"),
        (TokenClass.Insert, "insertar | insértese | insertarse | añadir | añádase | añadirse | agregar | agréguese | incluir"),
        (TokenClass.Sentence, "primera oración | segunda oración | última oración | última frase"),
        (TokenClass.Move, "trasladar | mover"),
        (TokenClass.Merge, "fusionar | combinar"),
        (TokenClass.To, "debe decir | debería decir | diga | dígase"),
        (TokenClass.With, "por | por las palabras | por la palabra | por la expresión"),
        (TokenClass.For, "donde dice"),
        (TokenClass.From, "desde"),
        (TokenClass.InsteadOf, "en lugar de | en vez de"),
        (TokenClass.After, "después de | a continuación de | tras | después de las palabras | luego de"),
        (TokenClass.Before, "antes de"),
        (TokenClass.Between, "entre"),
        (TokenClass.And, "y"),
        (TokenClass.AtEnd, "al final | al final del párrafo"),
        (TokenClass.AtBeginning, "al principio | al inicio | al comienzo"),
        (TokenClass.Throughout, "en todo el texto"),
        (TokenClass.NewParagraph, "nuevo párrafo | un nuevo párrafo | un párrafo nuevo"),
        (TokenClass.Paragraph, "este párrafo | el párrafo"),
        (TokenClass.Heading, "título | el título"),
        (TokenClass.AsFollows, "que diga lo siguiente | con el siguiente texto | como sigue | del siguiente tenor | con la siguiente redacción | lo siguiente"),
        (TokenClass.Support, "apoya | apoyamos | respalda | respaldamos | acepta | puede aceptar | está de acuerdo con"),
        (TokenClass.Oppose, "no podemos aceptar | no podemos apoyar | nos oponemos a | se opone | se opone a | no puede aceptar | no apoya | rechaza"),
        (TokenClass.Retain, "mantener | conservar | mantenerse | sin cambios"),
        (TokenClass.Reserve, "reserva | se reserva su posición | entre corchetes"),
        (TokenClass.ProposalNoun, "propuesta | propuestas | enmienda"),
    ];
}
