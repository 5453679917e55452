//! Codes of the outcome.

use super::kodeverk;

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
