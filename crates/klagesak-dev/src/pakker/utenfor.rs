//! Hostile packages that are examples of rules and stay out of the conformance suite: they came after it, or their signatures are made
//! with OpenSSL, see `data/pki/signer.sh`.

use super::signerte::med_signatur;
use super::{Ond, Sak, krav};

macro_rules! signatur {
    ($name:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/signaturer/", $name, ".p7s"))
    };
}

/// The root of those that `rot.pem` has not issued.
const ROT: &str = "signaturer/rot.pem";

/// A package for each rule the suite has none for. OpenSSL signs at no other time than now, which is later than the time the examples are
/// judged at; so these signatures are from the future as well.
#[must_use]
pub fn utenfor() -> Vec<Ond> {
    let mut annen_stoerrelse = Sak::minimal();
    annen_stoerrelse.melding["innhold"]["dokumenter"][2]["stoerrelse"] = 1.into();
    let mut alle = vec![
        Ond::new("annen-stoerrelse-i-meldingen", &["026"], annen_stoerrelse.zip().write()),
        med_signatur("signert-uten-sertifikat", &["105", "125"], signatur!("uten-sertifikat")),
        med_signatur("signert-med-sertifikat-til-kryptering", &["106", "125"], signatur!("til-kryptering")),
        med_signatur(
            "signert-uten-signing-certificate",
            &["110", "125"],
            signatur!("uten-signing-certificate"),
        ),
        med_signatur("signert-med-annet-sertifikat-ved", &["111", "125"], signatur!("annet-sertifikat"))
            .med_rot(ROT),
        med_signatur("signert-med-sha-1", &["112", "125"], signatur!("sha-1")),
        med_signatur("signert-med-sha-224", &["113", "125"], signatur!("sha-224")),
        med_signatur("signert-med-kort-noekkel", &["114", "125"], signatur!("kort-noekkel")).med_rot(ROT),
        med_signatur("signert-med-sha-1-etter-datoen", &["129", "125"], signatur!("sha-1"))
            .med_krav(r#"{"sha1TilOgMed": "2026-10-31"}"#),
    ];
    alle.extend(krav::utenfor());
    alle
}
