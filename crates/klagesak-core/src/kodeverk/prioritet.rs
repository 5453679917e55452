//! Codes for why a case is urgent.

use super::kodeverk;

kodeverk! {
    /// Hvorfor saken haster. Flere grunner kan gjelde samtidig.
    ///
    /// Grunnen sier hva som står på spill for parten, ikke hva utfallet bør bli.
    Hastegrunn "hastegrunn", kilde: "Fylkesmannen i Hedmarks oversendelsesskjema; Helsetilsynet, Internserien 2023 kap. 7", aapen: Annen {
        Noedhjelp "NOEDHJELP" [
            "Nødhjelp: mangler penger til mat eller det mest nødvendige",
            "Naudhjelp: manglar pengar til mat eller det mest nødvendige",
            "Emergency help: no money for food or the bare essentials",
        ],
        Utkastelse "UTKASTELSE" [
            "Står i fare for å bli kastet ut av boligen",
            "Står i fare for å bli kasta ut av bustaden",
            "Risk of eviction",
        ],
        Stroemstenging "STROEMSTENGING" [
            "Strømmen er stengt eller blir stengt snart",
            "Straumen er stengd eller blir stengd snart",
            "The electricity is cut off or soon will be",
        ],
        MidlertidigBotilbud "MIDLERTIDIG_BOTILBUD" [
            "Trenger et midlertidig sted å bo",
            "Treng ein mellombels stad å bu",
            "Needs a temporary place to live",
        ] { kilde: Some("sosialtjenesteloven § 27; Fylkesmannen i Hedmarks oversendelsesskjema") },
        Barn "BARN" [
            "Barn blir rammet mens saken venter",
            "Barn blir ramma medan saka ventar",
            "Children suffer while the case waits",
        ] { kilde: Some("Helsetilsynet, veiledning om hastesaker") },
        Helse "HELSE" [
            "Liv eller helse er i fare",
            "Liv eller helse er i fare",
            "Life or health is at risk",
        ] { kilde: Some("Klagesak-standarden") },
        Annet "ANNET" [
            "Annen grunn, forklart i begrunnelsen",
            "Annan grunn, forklart i grunngivinga",
            "Another reason, explained in the text",
        ] { kilde: Some("Klagesak-standarden") },
    }
}
