namespace Intake.Rendering.Receipts;

/// <summary>The words of a receipt in Spanish.</summary>
internal static class SpanishReceipt
{
    /// <summary>The words.</summary>
    public static readonly ReceiptWords Words = new()
    {
        Language = "es",
        Greeting = "Estimadas y estimados colegas:",
        Received = "Su mensaje {0} relativo a {1} se recibió el {2}{3}.",
        OnTime = "Llegó a tiempo: el plazo vence el {0}{1}.",
        Late = "Llegó después del plazo, que venció el {0}{1}. Se conserva y se señala como tardío.",
        OnBehalf = "Consta en nombre de: {0}.",
        OnBehalfUnknown = "No indica en nombre de quién se envió. Le rogamos que responda con el nombre de la delegación.",
        Replaces = "Como indica, sustituye a sus observaciones anteriores.",
        Withdrawal = "Como indica, se retiran sus observaciones anteriores.",
        Held = "Un funcionario debe examinarlo antes de que cuente. No es necesario que lo envíe de nuevo.",
        Unrelated = "No se encontró en él ninguna observación sobre este proyecto. Si contiene alguna, le rogamos que responda indicando a qué párrafo corresponde.",
        Understood = "LO QUE SE ENTENDIÓ ({0})",
        NothingUnderstood = "No se encontró ninguna propuesta sobre un párrafo del proyecto.",
        Doubtful = "(una lectura posible: le rogamos que la confirme)",
        Result = "El texto quedaría así: {0}",
        Reason = "Motivo indicado: {0}",
        More = "… y {0} más; todas constan.",
        General = "Observaciones generales conservadas íntegramente: {0}.",
        NotUnderstood = "LO QUE NO SE ENTENDIÓ ({0})",
        NotUnderstoodNext = "Un funcionario lee estos pasajes e introduce lo que piden; nada de ellos se pierde. Puede ayudar respondiendo con una línea para cada uno.",
        WhatToDo = "QUÉ PUEDE HACER",
        ToDo =
        [
            "Si todo es correcto, nada.",
            "Para corregir o añadir algo, responda a este mensaje con una línea para cada punto, por ejemplo: Párrafo 8: sustituir «a» por «b»",
            "Para enviarlo todo de nuevo, comience su mensaje así: Este mensaje sustituye a nuestras observaciones enviadas anteriormente.",
            "Para retirarlo todo, responda: Retiramos nuestras observaciones.",
        ],
        NextSteps = "PRÓXIMOS PASOS",
        Closing = "Este acuse de recibo lo redacta un programa y no habla en nombre de nadie; lo que cuenta son sus propias palabras. Su respuesta llega a la secretaría.\nReferencia: {0}",
        Paragraph = "Párrafo {0}",
        Heading = "Encabezamiento {0}",
        Title = "Título",
        Whole = "El proyecto en su conjunto",
        After = "Después de: {0}",
        Before = "Antes de: {0}",
        Insert = "insertar {0}",
        Delete = "suprimir {0}",
        Replace = "sustituir {0} por {1}",
        InsertParagraph = "insertar un nuevo párrafo: {0}",
        DeleteParagraph = "suprimir el párrafo",
        ReplaceParagraph = "sustituir el párrafo por: {0}",
        Move = "trasladarlo: {0}",
        Merge = "fusionarlo con: {0}",
        Split = "dividirlo en dos párrafos",
        Support = "apoyo{0}",
        Oppose = "oposición{0}",
        Retain = "mantener el texto como está",
        Reserve = "posición reservada",
        Comment = "observación: {0}",
        ProposalOf = " – propuesta de {0}",
        Moment = "{0} de {1} de {2}, {3}",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        Quotes = "«»",
    };
}
