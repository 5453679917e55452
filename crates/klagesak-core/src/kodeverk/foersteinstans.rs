//! Codes for what Nav itself decided about the appeal.

use super::kodeverk;

kodeverk! {
    /// Hva en klager har svart på et nytt vedtak.
    ///
    /// En klage står til klageren trekker den. Den som ikke svarer, har ikke trukket den.
    Klagestilling "klagestilling", kilde: "forvaltningsloven § 33 andre ledd; Justisdepartementets lovavdeling 1996/5891" {
        Innfridd "INNFRIDD" ["Har fått det klagen gjaldt", "Har fått det klaga gjaldt", "Has got what the appeal was about"],
        Opprettholdt "OPPRETTHOLDT" ["Holder fast ved klagen", "Held fast ved klaga", "Keeps the appeal"],
        DelvisOpprettholdt "DELVIS_OPPRETTHOLDT" [
            "Holder fast ved en del av klagen",
            "Held fast ved ein del av klaga",
            "Keeps part of the appeal",
        ],
        IkkeSvart "IKKE_SVART" ["Har ikke svart", "Har ikkje svart", "Has not answered"],
    }
}

kodeverk! {
    /// Hva Nav kom til da de vurderte klagen.
    ///
    /// En klage som har fått fullt medhold, er ferdig behandlet og skal ikke oversendes.
    Foersteinstansutfall "foersteinstansutfall", kilde: "forvaltningsloven § 33 andre ledd" {
        Opprettholdt "OPPRETTHOLDT" [
            "Vedtaket er opprettholdt",
            "Vedtaket står ved lag",
            "The decision is upheld",
        ],
        DelvisMedhold "DELVIS_MEDHOLD" [
            "Delvis medhold: vedtaket er endret, men klagen er opprettholdt",
            "Delvis medhald: vedtaket er endra, men klaga står ved lag",
            "Partly allowed: the decision is changed, but the appeal is kept",
        ] { kilde: Some("forvaltningsloven § 33 andre ledd; Justisdepartementets lovavdeling 1996/5891") },
        Avvist "AVVIST" [
            "Klagen er avvist, og avvisningen er påklaget",
            "Klaga er avvist, og det er klaga på avvisinga",
            "The appeal was dismissed, and the dismissal is appealed",
        ],
        Medhold "MEDHOLD" [
            "Fullt medhold: saken skal ikke oversendes",
            "Fullt medhald: saka skal ikkje sendast over",
            "Allowed in full: the case must not be transferred",
        ],
    }
}
