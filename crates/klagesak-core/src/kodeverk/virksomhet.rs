//! Codes for organisations and the people who answer for them.

use super::kodeverk;

kodeverk! {
    /// Hvilken oppgave virksomheten har som avsender eller mottaker av meldingen.
    ///
    /// Et Nav-kontor sender på vegne av kommunen; `KOMMUNE` brukes når kommunen selv står som avsender eller mottaker.
    Virksomhetsrolle "virksomhetsrolle", kilde: "sosialtjenesteloven § 47 og Klagesak-standarden", aapen: Annen {
        NavKontor "NAV_KONTOR" ["Nav-kontor", "Nav-kontor", "Nav office"],
        Statsforvalter "STATSFORVALTER" ["Statsforvalter", "Statsforvaltar", "County Governor"]
            { kilde: Some("sosialtjenesteloven § 47") },
        Staf "STAF" [
            "Statsforvalterens fellestjenester (STAF)",
            "Fellestenestene til statsforvaltaren (STAF)",
            "Joint services of the County Governors (STAF)",
        ],
        Kommune "KOMMUNE" ["Kommune", "Kommune", "Municipality"],
        NavNo "NAV_NO" ["Nav, for nav.no", "Nav, for nav.no", "Nav, for nav.no"],
        AnnetOrgan "ANNET_ORGAN" [
            "Et annet organ, som har fått klagen",
            "Eit anna organ, som har fått klaga",
            "Another body, which has got the appeal",
        ] { kilde: Some("forvaltningsloven § 30") },
    }
}

kodeverk! {
    /// Hvilken oppgave kontaktpersonen har hos avsenderen. Er aldri en part i saken.
    Kontaktrolle "kontaktrolle", kilde: "Fylkesmannen i Hedmarks oversendelsesskjema" {
        Saksbehandler "SAKSBEHANDLER" ["Saksbehandler", "Saksbehandlar", "Case worker"],
        Leder "LEDER" ["Nærmeste leder", "Næraste leiar", "Immediate manager"],
    }
}

kodeverk! {
    /// Hvilken instans det gjelder: den som fattet vedtaket, eller klageinstansen.
    Instans "instans", kilde: "forvaltningsloven § 42 (hvem som kan utsette iverksetting, er ikke verifisert)" {
        Nav "NAV" ["Nav, som førsteinstans", "Nav, som førsteinstans", "Nav, which made the first decision"],
        Statsforvalter "STATSFORVALTER" [
            "Statsforvalteren, som klageinstans",
            "Statsforvaltaren, som klageinstans",
            "The County Governor, which decides the appeal",
        ],
    }
}
