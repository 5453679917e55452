//! Codes of the head of every message.

use super::kodeverk;

kodeverk! {
    Meldingstype "meldingstype" {
        Oversendelse "klagesak.oversendelse",
        Kvittering "klagesak.kvittering",
        Status "klagesak.status",
        Forespoersel "klagesak.forespoersel",
        Ettersendelse "klagesak.ettersendelse",
        Avgjoerelse "klagesak.avgjoerelse",
        Trekk "klagesak.trekk",
        Retur "klagesak.retur",
        InnkommetKlage "klagesak.klage",
        NyttVedtak "klagesak.nyttvedtak",
        Overfoering "klagesak.overfoering",
        Partsendring "klagesak.partsendring",
    }
}

kodeverk! {
    Miljoe "miljoe" {
        Produksjon "PRODUKSJON",
        Test "TEST",
    }
}

kodeverk! {
    Profil "profil" {
        OekonomiskSosialhjelp "OEKONOMISK_SOSIALHJELP",
    }
}

kodeverk! {
    Lovgrunnlag "lovgrunnlag" {
        Fvl1967 "FVL_1967",
        Fvl2025 "FVL_2025",
    }
}
