namespace Intake.Extraction.Phrases;

/// <summary>Tells in one pass over the words of a text which patterns may match in it. A mail is asked about by dozens of patterns, and most of its paragraphs have a word of none.</summary>
internal static class WordCues
{
    private const int Letters = 5;
    private const int Slots = 2048;
    private const int LatinEnd = 256;
    private const uint Any = uint.MaxValue;

    /// <summary>Every pattern: what a text in another script than Latin gets, since such words are not told apart here.</summary>
    private const Cue All = (Cue)ulong.MaxValue;

    /// <summary>What words begin with two letters; most words of a mail begin like none.</summary>
    [Flags]
    private enum Opening : byte
    {
        None = 0,
        Word = 1,
        Beginning = 2,
    }

    /// <summary>Words of which each match of the pattern has one, by their first six letters; fewer than five are a whole word, or with a star the beginning of one.</summary>
    private static readonly (Cue Cue, string Words)[] Rows =
    [
        (Cue.Behalf, "behalf name names speak spoke write writing representative coordinator ordinator chair president convener focal attached enclosed below herewith hereby forward transmit convey submit pass*"),
        (Cue.Behalf, "nom pour part qualité capacité transmet adress trouver ci nombre representación calidad condición encargo parte remit adjunt enví* envi* presenta"),
        (Cue.National, "national nacional"),
        (Cue.AdjectiveOffice, "délégation permanente partie gouvernement delegación parte gobierno"),
        (Cue.Disclaimer, "mail email message communication attachments recipient outside confidential click environment you courriel destinataire avertissement mensaje correo aviso imprimir sent envoyé enviado virus unsubscribe scanned"),
        (Cue.Announcement, "find kindly attached below enclosed disregard thank appreciate honor honour compliments comments proposals edit edits amendments remarks suggestions observations points submit stand look interleaved ours"),
        (Cue.Announcement, "received noted compilation grateful track deletion addition markdown"),
        (Cue.Announced, "ci veuillez honneur compliments suivant remercie continuación adjunta honor saluda siguientes agradece"),
        (Cue.Business, "attendee attendees delegate delegates distribution mailing invoice purchase payment account registration accreditation list* speakers credentials hotel interpretation newsletter unsubscribe address moved details room* side application curriculum bilateral bilatérale call*"),
        (Cue.Business, "visa letter vacancy release invited save facture inscription accréditation lettres pouvoirs adresse manifestation acreditación cambio evento boletín"),
        (Cue.Replaces, "disregard ignore discard earlier previous our those version versión revised corrected corrigendum remplace tenir reemplaza sustituye anula omiso cuenta"),
        (Cue.Reports, "suggested proposed asked requested wanted called argued délégations états pays suggéré demandé delegación países estados propuso propuesto sugirió sugerido solicitado"),
        (Cue.Occurrence, "occurrence instance mention appearance use time times fois* vez mención aparición first second third last place twice veces"),
        (Cue.Current, "current present now existing actuellement actualmente"),
        (Cue.Number, "plural singular pluriel"),
        (Cue.Endorsement, "below underneath hereunder quoted hereto ci bas abajo continuación"),
        (Cue.Definition, "definition entry entries définition"),
        (Cue.Titled, "clause subclause article rule rules section provision chapter citation visa visas recital disposition cláusula clausula artículo articulo sección seccion considérant considerando"),
        (Cue.Meaning, "delet remov suppress omit* omis* out dropped drop excis go exclu supprim retir retranch suprim supresi elimin borrad quita"),
        (Cue.Meaning, "add adds added adding addition inser insér new introduc put puts putting goes come comes ajout nouveau nouvel añad* agreg adici incorpora inclusi nuev*"),
    ];

    private static readonly byte[] Small = [.. Enumerable.Range(0, LatinEnd).Select(c => char.IsLetter((char)c) ? (byte)char.ToLowerInvariant((char)c) : (byte)0)];
    private static readonly ulong[] Keys = new ulong[Slots];
    private static readonly uint[] Sixth = new uint[Slots];
    private static readonly Opening[] Openings = new Opening[32 * 32];
    private static readonly Cue[] Cues = Filled();

    /// <summary>Whether a pattern may match in a text.</summary>
    public static bool May(string text, Cue cue) => (In(text) & cue) != 0;

    /// <summary>The patterns that may match in a text.</summary>
    public static Cue In(string text)
    {
        var found = Cue.None;
        for (var i = 0; i < text.Length;)
        {
            var key = 0UL;
            var start = i;
            var next = Any;
            var opening = Opening.None;
            for (; i < text.Length; i++)
            {
                var c = text[i];
                if (c >= LatinEnd && char.IsLetter(c)) return All;
                if (c >= LatinEnd || Small[c] == 0) break;
                if (i - start < Letters) key = (key << 8) | Small[c];
                else if (i - start == Letters) next = Bit(Small[c]);
                if (i - start == 1) opening = Openings[OpeningOf(Small[text[start]], Small[c])];
                if (i - start == Letters - 2 && (opening & Opening.Beginning) != 0) found |= Cues[Slot(Beginning(key))];
            }

            if ((opening & Opening.Word) != 0 && Slot(key) is var slot && (Sixth[slot] & next) != 0) found |= Cues[slot];
            if (i == start) i++;
        }

        return found;
    }

    private static Cue[] Filled()
    {
        var cues = new Cue[Slots];
        foreach (var (cue, word) in Rows.SelectMany(r => r.Words.Split(' ').Select(w => (r.Cue, w))))
        {
            var key = word.TrimEnd('*').Take(Letters).Aggregate(0UL, (k, c) => (k << 8) | c);
            if (word.EndsWith('*')) key = Beginning(key);
            Openings[OpeningOf((byte)word[0], (byte)word[1])] |= word.EndsWith('*') ? Opening.Beginning : Opening.Word;
            Keys[Slot(key)] = key;
            cues[Slot(key)] |= cue;
            Sixth[Slot(key)] |= word.Length > Letters ? Bit((byte)word[Letters]) : Any;
        }

        return cues;
    }

    /// <summary>The place of the first two letters of a word; a few pairs share one.</summary>
    private static int OpeningOf(byte first, byte second) => ((first & 31) << 5) | (second & 31);

    /// <summary>A letter behind the fifth, as a bit; those with accents share one.</summary>
    private static uint Bit(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? 1U << (letter - 'a') : 1U << 31;

    /// <summary>The key of all words that begin with four letters.</summary>
    private static ulong Beginning(ulong key) => key | (1UL << 63);

    /// <summary>Where a key stands, or would; an empty slot has no pattern.</summary>
    private static int Slot(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> 53);
        while (Keys[slot] != key && Keys[slot] != 0) slot = (slot + 1) % Slots;
        return slot;
    }
}
