//! Codes of the head of every message.

use super::kodeverk;

kodeverk! {
    /// Hva slags melding dette er. Avgjør hva `innhold` skal bestå av.
    ///
    /// Sier ikke hvor langt klagesaken er kommet; det står i statusmeldingene.
    Meldingstype "meldingstype", kilde: "Klagesak-standarden" {
        Oversendelse "klagesak.oversendelse" [
            "Oversendelse av klagesaken til statsforvalteren",
            "Oversending av klagesaka til statsforvaltaren",
            "Transfer of the appeal case to the County Governor",
        ] { kilde: Some("forvaltningsloven § 33 fjerde ledd") },
        Kvittering "klagesak.kvittering" [
            "Kvittering for at en melding er mottatt eller avvist",
            "Kvittering for at ei melding er motteken eller avvist",
            "Receipt: a message was accepted or rejected",
        ],
        Status "klagesak.status" [
            "Status: hvor saken er nå",
            "Status: kvar saka er no",
            "Status: where the case is now",
        ] { kilde: Some("forvaltningsloven § 11 a") },
        Forespoersel "klagesak.forespoersel" [
            "Forespørsel om flere opplysninger eller dokumenter",
            "Førespurnad om fleire opplysningar eller dokument",
            "Request for more information or documents",
        ] { kilde: Some("forvaltningsloven § 33 femte ledd og § 17") },
        Ettersendelse "klagesak.ettersendelse" [
            "Ettersendelse av dokumenter eller kommentarer",
            "Ettersending av dokument eller kommentarar",
            "Further documents or comments",
        ] { kilde: Some("forvaltningsloven § 33 fjerde ledd") },
        Avgjoerelse "klagesak.avgjoerelse" [
            "Statsforvalterens avgjørelse i klagesaken",
            "Avgjerda til statsforvaltaren i klagesaka",
            "The County Governor's decision on the appeal",
        ] { kilde: Some("forvaltningsloven § 34") },
        Trekk "klagesak.trekk" ["Klagen er trukket", "Klaga er trekt", "The appeal is withdrawn"],
        Retur "klagesak.retur" [
            "Retur: saken kan ikke behandles her",
            "Retur: saka kan ikkje behandlast her",
            "Return: the case cannot be dealt with here",
        ] { kilde: Some("forvaltningsloven § 34 første ledd") },
        InnkommetKlage "klagesak.klage" [
            "Klagen slik den kom inn",
            "Klaga slik ho kom inn",
            "The appeal as it came in",
        ] { kilde: Some("forvaltningsloven §§ 30 og 32") },
        NyttVedtak "klagesak.nyttvedtak" [
            "Nav-kontoret har bestemt noe nytt",
            "Nav-kontoret har bestemt noko nytt",
            "The Nav office has decided something new",
        ] { kilde: Some("forvaltningsloven §§ 33 andre ledd og 35") },
        Overfoering "klagesak.overfoering" [
            "Saken flyttes til et annet embete",
            "Saka blir flytta til eit anna embete",
            "The case moves to another embete",
        ] { kilde: Some("forvaltningsloven av 2025 §§ 16 første ledd og 29 fjerde ledd (ikke i kraft)") },
        Partsendring "klagesak.partsendring" [
            "Noe er nytt om dem som er med i saken",
            "Noko er nytt om dei som er med i saka",
            "Something is new about those in the case",
        ] { kilde: Some("forvaltningsloven §§ 12 og 28") },
    }
}

kodeverk! {
    /// Hvilket miljø meldingen hører til. Avgjør hvilke personnummer som er lovlige.
    Miljoe "miljoe", kilde: "Klagesak-standarden" {
        Produksjon "PRODUKSJON" ["Produksjon: virkelige saker", "Produksjon: verkelege saker", "Production: real cases"],
        Test "TEST" ["Test: bare syntetiske personer", "Test: berre syntetiske personar", "Test: synthetic persons only"],
    }
}

kodeverk! {
    /// Saksområdet klagen gjelder. En profil legger regler til den generelle klagesaken.
    Profil "profil", kilde: "Klagesak-standarden", aapen: Annen {
        OekonomiskSosialhjelp "OEKONOMISK_SOSIALHJELP" ["Økonomisk sosialhjelp", "Økonomisk sosialhjelp", "Financial social assistance"] { kilde: Some("sosialtjenesteloven kap. 4") },
    }
}

kodeverk! {
    /// Hvilken forvaltningslov klagen behandles etter. Frister og paragrafhenvisninger følger av denne koden.
    ///
    /// Gjelder bare saksbehandlingen. Hva parten har rett til, følger av hjemlene i vedtaket.
    Lovgrunnlag "lovgrunnlag", kilde: "forvaltningsloven" {
        Fvl1967 "FVL_1967" [
            "Forvaltningsloven av 1967",
            "Forvaltningslova av 1967",
            "Public Administration Act of 1967",
        ] { kilde: Some("LOV-1967-02-10") },
        Fvl2025 "FVL_2025" [
            "Forvaltningsloven av 2025",
            "Forvaltningslova av 2025",
            "Public Administration Act of 2025",
        ] { kilde: Some("LOV-2025-06-20-81 (dato for ikrafttredelse er ikke verifisert)") },
    }
}
