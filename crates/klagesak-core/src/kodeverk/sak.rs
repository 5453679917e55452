//! Codes of the head of every message.

use super::kodeverk;

kodeverk! {
    /// Hvilket miljø meldingen hører til. Avgjør hvilke personnummer som er lovlige.
    Miljoe "miljoe", kilde: "Klagesak-standarden" {
        Produksjon "PRODUKSJON" ["Produksjon: virkelige saker", "Produksjon: verkelege saker", "Production: real cases"],
        Test "TEST" ["Test: bare syntetiske personer", "Test: berre syntetiske personar", "Test: synthetic persons only"],
    }
}

kodeverk! {
    /// Saksområdet klagen gjelder. En profil legger regler til den generelle klagesaken.
    Profil "profil", kilde: "Klagesak-standarden" {
        OekonomiskSosialhjelp "OEKONOMISK_SOSIALHJELP" ["Økonomisk sosialhjelp", "Økonomisk sosialhjelp", "Financial social assistance"] { kilde: Some("sosialtjenesteloven kap. 4") },
    }
}
