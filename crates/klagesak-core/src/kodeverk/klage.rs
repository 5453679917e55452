//! Codes of the appeal itself.

use super::kodeverk;

kodeverk! {
    /// Hvordan klagen kom til Nav.
    Klagekanal "klagekanal", kilde: "forvaltningsloven § 32", aapen: Annen {
        Digital "DIGITAL" ["Digitalt, for eksempel på nav.no", "Digitalt, til dømes på nav.no", "Digitally, for example on nav.no"],
        Brev "BREV" ["Brev i posten", "Brev i posten", "Letter by post"],
        Muntlig "MUNTLIG" [
            "Muntlig, skrevet ned av Nav",
            "Munnleg, skriven ned av Nav",
            "Spoken, written down by Nav",
        ],
        Oppmoete "OPPMOETE" ["Levert på kontoret", "Levert på kontoret", "Handed in at the office"],
        Epost "EPOST" ["E-post", "E-post", "E-mail"],
        Sms "SMS" ["Tekstmelding (SMS)", "Tekstmelding (SMS)", "Text message (SMS)"],
        ViaStatsforvalter "VIA_STATSFORVALTER" [
            "Sendt til Statsforvalteren, som sendte den videre",
            "Send til Statsforvaltaren, som sende henne vidare",
            "Sent to the County Governor, who sent it on",
        ],
        VedlagtSoeknad "VEDLAGT_SOEKNAD" [
            "Vedlagt en søknad på nav.no",
            "Lagd ved ein søknad på nav.no",
            "Attached to an application on nav.no",
        ] { kilde: Some("navikt/sosialhjelp-innsyn-api (2026)") },
    }
}

kodeverk! {
    /// Hvorfor en klage som kom etter fristen, likevel kan behandles.
    ///
    /// Nav skal vurdere dette før klagen eventuelt avvises.
    Oversittelsesgrunn "oversittelsesgrunn", kilde: "forvaltningsloven § 31" {
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
    }
}

kodeverk! {
    /// Hva klagefristen regnes fra.
    Fristgrunnlag "fristgrunnlag", kilde: "forvaltningsloven § 29; forvaltningsloven av 2025 § 63" {
        Underretning "UNDERRETNING" [
            "Dagen underretningen kom frem",
            "Dagen underretninga kom fram",
            "The day the notice arrived",
        ],
        Varsel "VARSEL" [
            "Dagen parten ble varslet om et vedtak som kan leses digitalt",
            "Dagen parten vart varsla om eit vedtak som kan lesast digitalt",
            "The day the party was notified of a decision that can be read digitally",
        ] { kilde: Some("forvaltningsloven av 2025 § 63 (ikke i kraft)") },
        Kjennskap "KJENNSKAP" [
            "Dagen parten fikk eller burde ha skaffet seg kjennskap til vedtaket",
            "Dagen parten fekk eller burde ha skaffa seg kjennskap til vedtaket",
            "The day the party learned or should have learned of the decision",
        ] { kilde: Some("forvaltningsloven § 29 (leddet er ikke verifisert)") },
        Begrunnelse "BEGRUNNELSE" [
            "Dagen parten fikk begrunnelsen, etter å ha bedt om den i tide",
            "Dagen parten fekk grunngivinga, etter å ha bede om henne i tide",
            "The day the party got the reasons, having asked for them in time",
        ] { kilde: Some("forvaltningsloven §§ 24 og 29 (plasseringen i § 29 er ikke verifisert)") },
        Forlenget "FORLENGET" [
            "Fristen ble forlenget før den gikk ut",
            "Fristen vart forlengd før han gjekk ut",
            "The deadline was extended before it ran out",
        ] { kilde: Some("forvaltningsloven § 29 fjerde ledd") },
    }
}

kodeverk! {
    /// Hvorfor en klage er avvist.
    Avvisningsgrunn "avvisningsgrunn", kilde: "forvaltningsloven §§ 28 til 34" {
        ForSent "FOR_SENT" ["Klagen kom for sent", "Klaga kom for seint", "The appeal came too late"]
            { kilde: Some("forvaltningsloven §§ 29 til 31") },
        IkkeKlagerett "IKKE_KLAGERETT" [
            "Den som klager, har ikke rett til å klage",
            "Den som klagar, har ikkje rett til å klage",
            "The person has no right to appeal",
        ] { kilde: Some("forvaltningsloven § 28") },
        IkkeEnkeltvedtak "IKKE_ENKELTVEDTAK" [
            "Det er ikke et enkeltvedtak",
            "Det er ikkje eit enkeltvedtak",
            "It is not an individual decision",
        ] { kilde: Some("forvaltningsloven §§ 2 og 28") },
        IkkeKlageinstans "IKKE_KLAGEINSTANS" [
            "Klagen hører til et annet organ",
            "Klaga høyrer til eit anna organ",
            "The appeal belongs to another authority",
        ],
        Formkrav "FORMKRAV" [
            "Klagen mangler noe den må ha, og det er ikke rettet",
            "Klaga manglar noko ho må ha, og det er ikkje retta",
            "The appeal lacks something it must have, and it was not corrected",
        ] { kilde: Some("forvaltningsloven § 32") },
        Annet "ANNET" ["En annen grunn", "Ein annan grunn", "Another reason"],
    }
}

kodeverk! {
    /// Om noe er gitt skriftlig eller muntlig.
    Form "form", kilde: "forvaltningsloven §§ 23 og 32" {
        Skriftlig "SKRIFTLIG" ["Skriftlig", "Skriftleg", "In writing"],
        Muntlig "MUNTLIG" ["Muntlig", "Munnleg", "Orally"],
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
