//! Codes of what happens beside the main road: new decisions, moves, and changes to those in the case.

use super::kodeverk;

kodeverk! {
    /// Hva Nav-kontoret har bestemt nytt.
    Nyttvedtakgjelder "nyttvedtakgjelder", kilde: "forvaltningsloven §§ 33 andre ledd, 35, 36 og 42" {
        Omgjoering "OMGJOERING" [
            "Nav-kontoret har endret vedtaket mens klagen er til behandling",
            "Nav-kontoret har endra vedtaket medan klaga er til behandling",
            "The Nav office has changed the decision while the appeal runs",
        ] { kilde: Some("forvaltningsloven §§ 33 andre ledd og 35") },
        NyBehandling "NY_BEHANDLING" [
            "Nav-kontoret har behandlet saken på nytt etter at vedtaket ble opphevet",
            "Nav-kontoret har behandla saka på nytt etter at vedtaket vart oppheva",
            "The Nav office has decided anew after the decision was annulled",
        ] { kilde: Some("forvaltningsloven § 34 fjerde ledd") },
        Avvisning "AVVISNING" [
            "Nav-kontoret har avvist klagen",
            "Nav-kontoret har avvist klaga",
            "The Nav office has dismissed the appeal",
        ] { kilde: Some("forvaltningsloven § 33 andre ledd") },
        Bortfalt "BORTFALT" [
            "Det er ingen klage igjen å behandle",
            "Det er inga klage igjen å behandle",
            "There is no appeal left to treat",
        ],
        Sakskostnader "SAKSKOSTNADER" ["Kostnader ved klagen", "Kostnader ved klaga", "Costs of the appeal"]
            { kilde: Some("forvaltningsloven § 36") },
        UtsattIverksetting "UTSATT_IVERKSETTING" [
            "Om vedtaket skal vente til klagen er avgjort",
            "Om vedtaket skal vente til klaga er avgjord",
            "Whether the decision waits until the appeal is decided",
        ] { kilde: Some("forvaltningsloven § 42") },
        Retting "RETTING" [
            "Retting av en skrivefeil i et tidligere vedtak",
            "Retting av ein skrivefeil i eit tidlegare vedtak",
            "Correction of a slip in an earlier decision",
        ],
    }
}

kodeverk! {
    /// Hvorfor en sak flyttes til et annet embete.
    Overfoeringsaarsak "overfoeringsaarsak", kilde: "forvaltningsloven av 2025 §§ 16 første ledd og 29 fjerde ledd (ikke i kraft)" {
        Inhabilitet "INHABILITET" [
            "Embetet er inhabilt, og et setteembete tar saken",
            "Embetet er inhabilt, og eit setteembete tek saka",
            "The embete is disqualified, and another is appointed",
        ] { kilde: Some("forvaltningsloven av 2025 § 29 fjerde ledd (ikke i kraft)") },
        FeilEmbete "FEIL_EMBETE" [
            "Saken hører til et annet embete",
            "Saka høyrer til eit anna embete",
            "The case belongs to another embete",
        ] { kilde: Some("forvaltningsloven av 2025 § 16 første ledd (ikke i kraft)") },
        NyInndeling "NY_INNDELING" [
            "Grensene mellom embetene er endret",
            "Grensene mellom embeta er endra",
            "The borders between the embeter have changed",
        ],
    }
}

kodeverk! {
    /// Hva som er nytt om dem som er med i saken.
    Partsendringsslag "partsendringsslag", kilde: "forvaltningsloven §§ 12 og 28; Klagesak-standarden" {
        NyFullmektig "NY_FULLMEKTIG" ["Ny fullmektig", "Ny fullmektig", "A new representative"]
            { kilde: Some("forvaltningsloven § 12") },
        FullmektigUt "FULLMEKTIG_UT" [
            "Fullmektigen er ikke lenger med",
            "Fullmektigen er ikkje lenger med",
            "The representative has left",
        ],
        NyVerge "NY_VERGE" ["Ny verge", "Ny verje", "A new guardian"],
        VergeUt "VERGE_UT" ["Vergen er ikke lenger med", "Verja er ikkje lenger med", "The guardian has left"],
        Doed "DOED" ["Personen er død", "Personen er død", "The person is dead"],
        ArvingInn "ARVING_INN" [
            "En arving går inn i saken",
            "Ein arving går inn i saka",
            "An heir enters the case",
        ],
        DoedsboInn "DOEDSBO_INN" [
            "Dødsboet går inn i saken",
            "Dødsbuet går inn i saka",
            "The estate enters the case",
        ],
        AdresseSperret "ADRESSE_SPERRET" [
            "Adressen er blitt beskyttet",
            "Adressa er vorten verna",
            "The address is now protected",
        ],
        AdresseFrigitt "ADRESSE_FRIGITT" [
            "Adressen er ikke lenger beskyttet",
            "Adressa er ikkje lenger verna",
            "The address is no longer protected",
        ],
        NyKontaktinformasjon "NY_KONTAKTINFORMASJON" [
            "Ny adresse, telefon eller e-post",
            "Ny adresse, telefon eller e-post",
            "A new address, phone or e-mail",
        ],
        NummerRettet "NUMMER_RETTET" ["Nummeret er rettet", "Nummeret er retta", "The number is corrected"],
        NavnRettet "NAVN_RETTET" ["Navnet er rettet", "Namnet er retta", "The name is corrected"],
    }
}

kodeverk! {
    /// Hvorfor noe i en tidligere melding ikke lenger skal vises.
    Sperregrunn "sperregrunn", kilde: "Klagesak-standarden" {
        Adresse "ADRESSE" [
            "Det viser en beskyttet adresse",
            "Det viser ei verna adresse",
            "It shows a protected address",
        ],
        Feilsendt "FEILSENDT" ["Det er sendt ved en feil", "Det er sendt ved ein feil", "It was sent by mistake"],
        FeilPerson "FEIL_PERSON" [
            "Det gjelder en annen person",
            "Det gjeld ein annan person",
            "It is about another person",
        ],
    }
}
