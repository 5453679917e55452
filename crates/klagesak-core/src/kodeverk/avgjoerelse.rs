//! Codes of the outcome.

use super::kodeverk;

kodeverk! {
    /// Hva avgjørelsen gjelder.
    Avgjoerelsesgjelder "avgjoerelsesgjelder", kilde: "forvaltningsloven §§ 34 til 36 og 42" {
        Klagen "KLAGEN" ["Klagen", "Klaga", "The appeal"] { kilde: Some("forvaltningsloven § 34") },
        Omgjoering "OMGJOERING" [
            "Omgjøring av klageinstansens egen avgjørelse",
            "Omgjering av klageinstansen si eiga avgjerd",
            "A change of the appeal body's own decision",
        ] { kilde: Some("forvaltningsloven § 35") },
        Sakskostnader "SAKSKOSTNADER" ["Kostnader ved klagen", "Kostnader ved klaga", "Costs of the appeal"]
            { kilde: Some("forvaltningsloven § 36") },
        UtsattIverksetting "UTSATT_IVERKSETTING" [
            "Om vedtaket skal vente til klagen er avgjort",
            "Om vedtaket skal vente til klaga er avgjord",
            "Whether the decision waits until the appeal is decided",
        ] { kilde: Some("forvaltningsloven § 42") },
        Retting "RETTING" [
            "Retting av en skrivefeil i en tidligere avgjørelse",
            "Retting av ein skrivefeil i ei tidlegare avgjerd",
            "Correction of a slip in an earlier decision",
        ] { kilde: Some("Klagesak-standarden") },
    }
}

kodeverk! {
    /// Hva det kom ut av et krav om sakskostnader eller utsatt iverksetting.
    Kravutfall "kravutfall", kilde: "forvaltningsloven §§ 36 og 42" {
        Innvilget "INNVILGET" ["Innvilget", "Innvilga", "Granted"],
        DelvisInnvilget "DELVIS_INNVILGET" ["Delvis innvilget", "Delvis innvilga", "Partly granted"],
        Avslaatt "AVSLAATT" ["Avslått", "Avslått", "Refused"],
        Avvist "AVVIST" [
            "Avvist: kravet er ikke behandlet",
            "Avvist: kravet er ikkje behandla",
            "Dismissed: the claim was not treated",
        ],
    }
}

kodeverk! {
    /// Hvorfor klagen er avsluttet uten at den er avgjort.
    Henleggelsesgrunn "henleggelsesgrunn", kilde: "Klagesak-standarden" {
        Trukket "TRUKKET" ["Klagen er trukket", "Klaga er trekt", "The appeal is withdrawn"],
        OmgjortAvUnderinstansen "OMGJORT_AV_UNDERINSTANSEN" [
            "Nav-kontoret har endret vedtaket, og det er ikke noe igjen å klage på",
            "Nav-kontoret har endra vedtaket, og det er ikkje noko igjen å klage på",
            "The Nav-kontor has changed the decision, and nothing is left to appeal",
        ] { kilde: Some("forvaltningsloven § 33 andre ledd") },
        Doed "DOED" [
            "Den som klaget, er død, og ingen går inn i saken",
            "Den som klaga, er død, og ingen går inn i saka",
            "The person who appealed is dead, and nobody enters the case",
        ],
        SlaattSammen "SLAATT_SAMMEN" [
            "Saken er slått sammen med en annen",
            "Saka er slått saman med ei anna",
            "The case is joined with another",
        ],
    }
}

kodeverk! {
    /// Hvorfor klageinstansen endret vedtaket.
    Endringsgrunn "endringsgrunn", kilde: "forvaltningsloven av 2025 § 68 tredje ledd (ikke i kraft)" {
        EndredeFaktiskeForhold "ENDREDE_FAKTISKE_FORHOLD" [
            "Noe har endret seg siden vedtaket",
            "Noko har endra seg sidan vedtaket",
            "Something has changed since the decision",
        ],
        Feil "FEIL" ["Det var en feil i vedtaket", "Det var ein feil i vedtaket", "There was a fault in the decision"],
        OverproevdSkjoenn "OVERPROEVD_SKJOENN" [
            "Klageinstansen vurderte annerledes",
            "Klageinstansen vurderte annleis",
            "The appeal body judged it differently",
        ],
    }
}

kodeverk! {
    /// Hva klageinstansen kom til.
    Klageutfall "klageutfall", kilde: "forvaltningsloven § 34" {
        Stadfestet "STADFESTET" ["Stadfestet: vedtaket står ved lag", "Stadfesta: vedtaket står ved lag", "Upheld: the decision stands"],
        Omgjort "OMGJORT" ["Omgjort: klageinstansen har endret vedtaket", "Gjort om: klageinstansen har endra vedtaket", "Changed: the appeal body has changed the decision"],
        Opphevet "OPPHEVET" ["Opphevet: Nav-kontoret må behandle saken på nytt", "Oppheva: Nav-kontoret må behandle saka på nytt", "Annulled: the Nav-kontor must treat the case anew"],
        Avvist "AVVIST" ["Avvist: vilkårene for å behandle klagen mangler", "Avvist: vilkåra for å behandle klaga manglar", "Dismissed: the conditions for treating the appeal are not met"],
        Henlagt "HENLAGT" ["Henlagt: klagen er trukket eller uten aktualitet", "Lagd bort: klaga er trekt eller utan aktualitet", "Closed: the appeal is withdrawn or moot"],
    }
}

kodeverk! {
    /// Hvor mye av vedtaket som er endret.
    Avgjoerelsesomfang "avgjoerelsesomfang", kilde: "forvaltningsloven § 34 fjerde ledd" {
        Helt "HELT" ["Hele vedtaket", "Heile vedtaket", "The whole decision"],
        Delvis "DELVIS" ["En del av vedtaket", "Ein del av vedtaket", "Part of the decision"],
    }
}

kodeverk! {
    /// Om en endring er til gunst eller skade for klageren.
    ///
    /// Endring til gunst gir rett til å få dekket sakskostnader. Endring til skade må varsles innen tre måneder.
    Endringsretning "endringsretning", kilde: "forvaltningsloven §§ 34 tredje ledd og 36" {
        Gunst "GUNST" ["Til gunst for klageren", "Til gunst for klagaren", "In favour of the klager"],
        Ugunst "UGUNST" ["Til skade for klageren", "Til skade for klagaren", "To the detriment of the klager"],
    }
}
