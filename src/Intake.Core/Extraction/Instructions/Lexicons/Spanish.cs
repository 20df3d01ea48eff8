namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>Spanish words of instructions and positions, folded; the more special row stands first.</summary>
internal static class Spanish
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Other, "cambio climático | sin reservas | a reserva de | con reserva de"),
        (TokenClass.Replace, "substituir | sustitu{irlo,yera,yeran,yese,ir,irse,ya,yan,yo,ye,yendo,ido,ida,idos,idas,imos} | sustitúya{se,nse} | sustitución {de,del} | sustitución | reemplaz{arlo,ara,aran,ar,arse,a,ando,ado,ada,ados,amos} | reemplac{e,en} | reemplác{ese,ense} | reemplazo {de,del} | cambi{ara,aran,e,en,ar,arse,ado,ada} | cámb{iese,iense} | modific{ar,arse,ado,ada} | modifí{quese,quense} | redact{ar,arse} | redáct{ese,ense} | reformul{ar,ado} | enmend{ar,arse} | enmiénd{ese,ense} | corregir | corríjase"),
        (TokenClass.Delete, "supressão {de,do,da,deste,desta} {parágrafo,alínea,palavras,palavra} | supressão | suprim{irlo,iera,ieran,iese,ir,irse,a,an,e,ido,ida,idos,idas,imos,iendo} | suprím{ase,anse} | supresión | supresión {de,del} | supresión de la | elimin{arlo,ara,aran,ase,ar,arse,e,en,ado,ada,ados,adas,amos,ando} | elimín{ese,ense} | eliminación {de,del} | eliminación | borr{ar,arse,e,en,ado} | bórr{ese,ense} | omit{ir,irse,a,an} | omít{ase,anse} | retir{ar,arse,e,en} | {es,son,resulta,resultan} {superfluo,superflua,superfluos,superfluas,redundante,redundantes,innecesario,innecesaria,innecesarios,innecesarias} | {está,están} de más | quit{ar,arse} | tach{ar,arse} | táchese"),
        (TokenClass.Insert, "inserir | acrescentar | insert{ara,aran,ase,ar,arse,e,en,ado,ada,amos,ando} | insért{ese,ense} | inserción {de,del} | inserción | añad{iera,ieran,iese,ir,irse,a,an,e,ido,ida,imos,iendo} | añád{ase,anse} | agreg{ara,aran,ar,arse,ado,ada,ando} | agregu{e,en} | agrégu{ese,ense} | adición {de,del} | adición | inclu{yera,yeran,ir,irse,ya,yan,ido,ida} | incl{úyase,úyanse} | inclusión {de,del} | intercal{ar,arse,e,en} | intercál{ese,ense} | incorpor{ar,arse,e,en} | incorpór{ese,ense} | introduci{r,rse} | introdúzca{se,nse} | agregado de"),
        (TokenClass.Complete, "complet{ar,arse} {con,el párrafo con,la oración con} | complétese con"),
        (TokenClass.Sentence, "{primera,segunda,tercera,cuarta,quinta,última,penúltima} {oración,frase} | {primera,segunda,última} cláusula | {nueva,una nueva} {oración,frase} | la siguiente {oración,frase} | una {oración,frase} | {oración,frase} adicional"),
        (TokenClass.Sentence, "el paréntesis | {el texto,las palabras,la parte,la frase,el pasaje,la mención} entre {paréntesis,corchetes} | lo que {está,figura,aparece} entre {paréntesis,corchetes} | {los paréntesis,los corchetes} y su contenido | {todo lo,lo,el texto} que sigue {al punto,a la coma,al punto y coma,a los dos puntos}"),
        (TokenClass.Move, "traslad{arlo,ara,e,ar,arse,ado,ada} | trasl{ádese,ádense} | mov{erlo,iera,er,erse,ido} | muév{ase,anse} | desplaz{ar,arse} | coloc{ar,arse} | colóquese | ubic{ar,arse,ado,ada,arlo,arla} | ubíquese | reubic{ar,arse,arlo,arla} | situ{ar,arse,arlo,arla} | sitúese | pas{ar,aría} a {figurar,ubicarse,situarse} | {estaría,quedaría} mejor"),
        (TokenClass.Merge, "fusion{arlos,ar,arse,ado,ados,en} | fusión de | combin{ar,arse,ado,ados} | unir | refundir{,se}"),
        (TokenClass.Split, "divid{ir,irse,ido,a} | divídase | separ{ar,arse} en"),
        (TokenClass.Swap, "invertir el orden {de,de los} | intercambi{ar,arse}"),
        (TokenClass.To, "{debe,debería,deberá,podría} {decir,leerse,rezar} | diga | dígase | léa{se,nse} | leerse | que se lea | queda | quedaría | pasa a ser | pasaría a ser | a … | debe ser | debería ser | por lo siguiente | en … | hasta | hasta las palabras"),
        (TokenClass.With, "por | por las palabras | por la palabra | por la expresión | por los términos | con …"),
        (TokenClass.For, "donde dice | en donde dice | donde se lee"),
        (TokenClass.From, "desde | desde las palabras | desde la palabra | a partir de | a partir de las palabras | que comienza con | que comienza por | que empieza por"),
        (TokenClass.InsteadOf, "en lugar de | en vez de | en sustitución de | en reemplazo de"),
        (TokenClass.After, "{después,luego,seguidamente} {de,del} | después de {las palabras,la palabra,la expresión} | a continuación {de,del} | a continuación de las palabras | inmediatamente después {de,del} | tras | tras las palabras | tras la palabra | lo que sigue a … | sigue a … | que sigue a … | que siguen a … | siguiente a …"),
        (TokenClass.Before, "antes {de,del} | antes de {las palabras,la palabra} | inmediatamente antes {de,del} | delante de"),
        (TokenClass.Between, "entre"),
        (TokenClass.And, "y | e …"),
        (TokenClass.All, "todo | todo el texto | todas las palabras | el resto | lo demás"),
        (TokenClass.AtEnd, "al final | al final {del párrafo,de la oración,de la frase,del apartado,del mismo} | hasta el final | hasta el final {del párrafo,de la oración}"),
        (TokenClass.AtBeginning, "{al principio,al inicio,al comienzo} | {al principio,al inicio,al comienzo} {del párrafo,de la oración}"),
        (TokenClass.Throughout, "en todo el {texto,documento,proyecto} | a lo largo {del texto,del documento,del proyecto,de todo el texto} | en todos los párrafos | cada vez que {aparece,aparezca}"),
        (TokenClass.NewParagraph, "{,un }nuevo {párrafo,apartado,considerando} | {un,el} considerando siguiente | el siguiente considerando | un {párrafo,apartado} nuevo | {el,un} {siguiente ,nuevo ,siguiente nuevo ,}{párrafo,apartado} {siguiente,adicional,que diga} | el siguiente {párrafo,apartado} | el siguiente nuevo párrafo | un párrafo | párrafo adicional | otro párrafo | el nuevo párrafo"),
        (TokenClass.Paragraph, "este párrafo | el párrafo | dicho párrafo | todo el párrafo | la totalidad del párrafo | ambos párrafos | {los dos,estos,dichos} párrafos | el párrafo entero"),
        (TokenClass.Heading, "título | el título"),
        (TokenClass.AsFollows, "que diga lo siguiente | que diga así | que diga | con el siguiente texto | con el texto siguiente | por el {siguiente texto,texto siguiente} | el {siguiente texto,texto siguiente} | como sigue | del siguiente tenor | con la siguiente redacción | por la siguiente redacción | la siguiente redacción | lo siguiente | de la siguiente {manera,forma} | del siguiente modo | así | redactado {como sigue,de la siguiente manera,así,en los siguientes términos} | en los siguientes términos | cuyo texto {sería,será,es} el siguiente | las siguientes palabras | la siguiente formulación | que rece así"),
        (TokenClass.Prefer, "prefer{imos,iría,iríamos,ir} | prefiere{,n}"),
        (TokenClass.Oppose, "no {puede,podemos,pueden,podría,podríamos} {aceptar,acompañar,apoyar,respaldar,sumarse a,sumarnos a,estar de acuerdo con,suscribir} | no {apoya,apoyamos,acepta,aceptamos,respalda,respaldamos,comparte,compartimos} | se opone{,n}{, a, al} | {nos oponemos,oponemos}{, a, al} | rechaz{a,amos,an,o} | no {está,estamos} {de acuerdo,a favor} | inaceptable{,s} | no {es,resulta,son} aceptable{,s} | objet{a,amos} | en contra {de,del} | en desacuerdo | discrep{a,amos} | no {está,estamos} en condiciones de {aceptar,apoyar}"),
        (TokenClass.Support, "apoy{a,amos,an,ar,aría,aríamos,o} | respald{a,amos,an,ar,aría} | acept{a,amos,an} | {puede,podemos,pueden,podría,podríamos} {aceptar,apoyar,respaldar,estar de acuerdo con,sumarse a,sumarnos a,suscribir} | {está,estamos} de acuerdo{, con} | {es,somos} {partidario,partidaria,partidarios} {de,del} | {es,somos} favorable{,s} {a,al} | a favor {de,del} | suscrib{e,imos} | {se suma,nos sumamos,se adhiere,nos adherimos,se une,nos unimos} {a,al} | {acoge,acogemos} {con satisfacción,con agrado,con beneplácito,favorablemente} | no {tiene,tenemos} {objeciones,objeción,inconveniente,ninguna objeción} | sin objeciones | aceptable{,s}"),
        (TokenClass.Reserve, "reserva{,s,mos} | se reserva{, su posición, el derecho} | nos reservamos | reservarse | reservar | entre corchetes | a la espera de instrucciones | pendiente{,s} de instrucciones"),
        (TokenClass.Retain, "manten{er,erse,emos} | mant{iene,enga,engan} | mant{éngase,énganse} | mantenimiento {de,del} | conserv{ar,arse,e,en,amos} | consérv{ese,ense} | preserv{ar,arse} el | permane{cer,zca} | sin {cambios,cambio,modificaciones,modificación,variaciones} | tal como está | tal cual | en su forma actual"),
        (TokenClass.ProposalNoun, "propuesta | propuestas | enmienda | enmiendas | sugerencia"),
        (TokenClass.Withdraw, "retir{a,amos} {nuestra,su,la,nuestras,sus,las} {propuesta,propuestas,enmienda,enmiendas,observaciones}"),
        (TokenClass.Renumber, "renumer{ar,arse,ación} | renumér{ese,ense} | reenumer{ar,arse,ación} | reenumér{ese,ense}"),
        (TokenClass.Wish, "aclarar | simplificar | simplificarlo | abreviar | abreviarlo | precisar | fortalecer | reforzar | acortar | una referencia {a,al,a la,a los} | referencia {a,al,a la} | mención {de,a,al} | aclaración | reconsiderar | nos preguntamos"),
        (TokenClass.Not, "no {pide,pedimos,solicita,solicitamos,propone,proponemos,desea,deseamos}"),
    ];
}
