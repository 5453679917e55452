//! Codes for the parties and those who act for them.

use super::kodeverk;

kodeverk! {
    /// Hvilken rolle parten har i klagesaken. Samme person kan ha flere roller.
    ///
    /// Den saken gjelder, er ikke alltid den som klager. Samboere og barn blir ikke parter bare ved å bo sammen med søkeren.
    Partsrolle "partsrolle", kilde: "forvaltningsloven § 2 første ledd bokstav e; Helsetilsynet, Internserien 2023 kap. 6", aapen: Annen {
        SakenGjelder "SAKEN_GJELDER" [
            "Den saken gjelder",
            "Den saka gjeld",
            "The person the case is about",
        ],
        Klager "KLAGER" ["Den som klager", "Den som klagar", "The person who appeals"]
            { kilde: Some("forvaltningsloven § 28") },
        Fullmektig "FULLMEKTIG" [
            "Fullmektig: handler på vegne av en part",
            "Fullmektig: handlar på vegner av ein part",
            "Representative: acts for a party",
        ] { kilde: Some("forvaltningsloven § 12") },
        Verge "VERGE" ["Verge", "Verje", "Guardian"] { kilde: Some("vergemålsloven (ikke verifisert)") },
        Medsoeker "MEDSOEKER" [
            "Ektefelle som har søkt sammen med den saken gjelder",
            "Ektefelle som har søkt saman med den saka gjeld",
            "Spouse who applied together with the person the case is about",
        ],
        Arving "ARVING" [
            "Arving etter den saken gjaldt",
            "Arving etter den saka gjaldt",
            "Heir of the person the case was about",
        ] { kilde: Some("Helsetilsynet, Internserien 2023 kap. 6") },
        Doedsbo "DOEDSBO" [
            "Dødsboet etter den saken gjaldt",
            "Dødsbuet etter den saka gjaldt",
            "Estate of the person the case was about",
        ] { kilde: Some("Helsetilsynet, Internserien 2023 kap. 6") },
    }
}

kodeverk! {
    /// Hva slags nummer personen er identifisert med.
    ///
    /// Kjønn, alder og fødselsdato skal ikke leses ut av nummeret.
    Identifikatortype "identifikatortype", kilde: "Skatteetaten, Folkeregisteret" {
        Foedselsnummer "FOEDSELSNUMMER" ["Fødselsnummer", "Fødselsnummer", "National identity number"],
        DNummer "D_NUMMER" ["D-nummer", "D-nummer", "D number (temporary identity number)"],
        DufNummer "DUF_NUMMER" [
            "DUF-nummer fra utlendingsforvaltningen",
            "DUF-nummer frå utlendingsforvaltninga",
            "DUF number from the immigration authorities",
        ] { kilde: Some("Utlendingsdirektoratet (kontrollsifrene er lest i én kilde)") },
        Ingen "INGEN" [
            "Personen har ikke noe nummer",
            "Personen har ikkje noko nummer",
            "The person has no number",
        ] { kilde: Some("Klagesak-standarden") },
        Annen "ANNEN" [
            "Annen identifikator",
            "Annan identifikator",
            "Another identifier",
        ] { kilde: Some("Klagesak-standarden") },
    }
}

kodeverk! {
    /// Om adressen til personen er beskyttet, og hvor strengt.
    ///
    /// Når adressen er beskyttet, skal meldingen ikke inneholde adresse, telefonnummer eller e-postadresse til personen.
    Adressebeskyttelse "adressebeskyttelse", kilde: "Folkeregisteret, gradering (lovhjemmel ikke verifisert)" {
        Ugradert "UGRADERT" ["Ikke beskyttet", "Ikkje verna", "Not protected"],
        Fortrolig "FORTROLIG" ["Fortrolig adresse", "Fortruleg adresse", "Confidential address"],
        StrengtFortrolig "STRENGT_FORTROLIG" [
            "Strengt fortrolig adresse",
            "Strengt fortruleg adresse",
            "Strictly confidential address",
        ],
        StrengtFortroligUtland "STRENGT_FORTROLIG_UTLAND" [
            "Strengt fortrolig adresse i utlandet",
            "Strengt fortruleg adresse i utlandet",
            "Strictly confidential address abroad",
        ],
    }
}

kodeverk! {
    /// Hva retten til å handle på vegne av parten bygger på.
    Fullmaktsgrunnlag "fullmaktsgrunnlag", kilde: "forvaltningsloven § 12 (andre ledd er ikke verifisert)" {
        Advokat "ADVOKAT" [
            "Advokat, som bare viser fullmakt når det er tvil",
            "Advokat, som berre viser fullmakt når det er tvil",
            "Lawyer, who shows authorisation only if in doubt",
        ],
        Skriftlig "SKRIFTLIG" ["Skriftlig fullmakt", "Skriftleg fullmakt", "Written authorisation"],
        Vergemaal "VERGEMAAL" ["Vergemål", "Verjemål", "Guardianship"]
            { kilde: Some("vergemålsloven (ikke verifisert)") },
        Annen "ANNEN" ["Annet grunnlag", "Anna grunnlag", "Another basis"] { kilde: Some("Klagesak-standarden") },
    }
}

kodeverk! {
    /// Målformen parten ønsker å få brev på.
    ///
    /// Behov for tolk står for seg.
    Maalform "maalform", kilde: "språklova (ikke verifisert)" {
        Nb "NB" ["Bokmål", "Bokmål", "Norwegian Bokmål"],
        Nn "NN" ["Nynorsk", "Nynorsk", "Norwegian Nynorsk"],
        Se "SE" ["Nordsamisk", "Nordsamisk", "Northern Sámi"],
        Sma "SMA" ["Sørsamisk", "Sørsamisk", "Southern Sámi"],
        Smj "SMJ" ["Lulesamisk", "Lulesamisk", "Lule Sámi"],
    }
}

impl Adressebeskyttelse {
    /// Whether a message must say nothing of where the person is. A grade this version does not know protects too.
    #[must_use]
    pub fn verner(&self) -> bool {
        *self != Self::Ugradert
    }
}
