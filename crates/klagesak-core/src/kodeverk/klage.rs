//! Codes of the appeal itself.

use super::kodeverk;

kodeverk! {
    /// Hvordan klagen kom til NAV.
    Klagekanal "klagekanal", kilde: "forvaltningsloven § 32" {
        Digital "DIGITAL" ["Digitalt, for eksempel på nav.no", "Digitalt, til dømes på nav.no", "Digitally, for example on nav.no"],
        Brev "BREV" ["Brev i posten", "Brev i posten", "Letter by post"],
        Muntlig "MUNTLIG" [
            "Muntlig, skrevet ned av NAV",
            "Munnleg, skriven ned av NAV",
            "Spoken, written down by NAV",
        ],
        Oppmoete "OPPMOETE" ["Levert på kontoret", "Levert på kontoret", "Handed in at the office"],
        Epost "EPOST" ["E-post", "E-post", "E-mail"],
    }
}

kodeverk! {
    /// Hvorfor en klage som kom etter fristen, likevel kan behandles, eller hvorfor fristen ikke var ute.
    ///
    /// NAV skal vurdere dette før klagen eventuelt avvises.
    Oversittelsesgrunn "oversittelsesgrunn", kilde: "forvaltningsloven §§ 29 og 31" {
        IkkeLastes "IKKE_LASTES" [
            "Parten eller fullmektigen kan ikke lastes for at klagen kom for sent",
            "Parten eller fullmektigen kan ikkje lastast for at klaga kom for seint",
            "The party or representative is not to blame for the delay",
        ] { kilde: Some("forvaltningsloven § 31 bokstav a") },
        SaerligeGrunner "SAERLIGE_GRUNNER" [
            "Særlige grunner gjør det rimelig å behandle klagen",
            "Særlege grunnar gjer det rimeleg å behandle klaga",
            "Special reasons make it fair to consider the appeal",
        ] { kilde: Some("forvaltningsloven § 31 bokstav b") },
        FristForlenget "FRIST_FORLENGET" [
            "Fristen ble forlenget før den gikk ut",
            "Fristen vart forlengd før han gjekk ut",
            "The deadline was extended before it ran out",
        ] { kilde: Some("forvaltningsloven § 29 fjerde ledd") },
        BegrunnelseKrevd "BEGRUNNELSE_KREVD" [
            "Parten ba om begrunnelse i tide, så en ny frist begynte å løpe",
            "Parten bad om grunngiving i tide, så ein ny frist tok til å gå",
            "The party asked for reasons in time, so a new deadline began",
        ] { kilde: Some("forvaltningsloven §§ 24 og 29 (plasseringen i § 29 er ikke verifisert)") },
        MangelfullUnderretning "MANGELFULL_UNDERRETNING" [
            "Parten fikk ikke vite godt nok om vedtaket eller retten til å klage",
            "Parten fekk ikkje vite godt nok om vedtaket eller retten til å klage",
            "The party was not properly told of the decision or the right to appeal",
        ] { kilde: Some("forvaltningsloven §§ 27 og 29 (når fristen da begynner, er ikke verifisert)") },
    }
}

kodeverk! {
    /// Hva som ble svart på ønsket om å vente med å gjennomføre vedtaket til klagen er avgjort.
    Iverksettingsutfall "iverksettingsutfall", kilde: "forvaltningsloven § 42" {
        Innvilget "INNVILGET" [
            "Innvilget: vedtaket gjennomføres ikke før klagen er avgjort",
            "Innvilga: vedtaket blir ikkje gjennomført før klaga er avgjord",
            "Granted: the decision is not carried out until the appeal is decided",
        ],
        DelvisInnvilget "DELVIS_INNVILGET" [
            "Delvis innvilget: deler av vedtaket venter",
            "Delvis innvilga: delar av vedtaket ventar",
            "Partly granted: parts of the decision wait",
        ],
        Avslaatt "AVSLAATT" [
            "Avslått: vedtaket gjennomføres selv om klagen ikke er avgjort",
            "Avslått: vedtaket blir gjennomført sjølv om klaga ikkje er avgjord",
            "Refused: the decision is carried out although the appeal is not decided",
        ],
    }
}
