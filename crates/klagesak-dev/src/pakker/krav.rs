//! Packages for receivers with demands on signatures, and with lists of called back certificates in the signature. The keys and lists
//! are in `data/pki/krav`, made by `krav.sh` beside it.

use super::onde::ETSI;
use super::signerte::{Signer, der, ledd, manifest, signature, zip};
use super::{Ond, Sak, asicmanifest};

/// A signer by its name in the folder, with the certificate of its issuer where that is not the root.
macro_rules! signer {
    ($name:literal $(, $issuer:literal)?) => {
        Signer(
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/krav/", $name, ".key")),
            concat!(
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/krav/", $name, ".pem"))
                $(, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/krav/", $issuer, ".pem")))?
            ),
            "2026-11-01T11:00:00+01:00",
        )
    };
}

macro_rules! liste {
    ($name:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/krav/", $name, ".crl"))
    };
}

/// The root of all of them.
const ROT: &str = "krav/rot.pem";
const KONTOR: Signer = signer!("kontor");
/// An answer of an issuer (OCSP) as it lies among the lists, with nothing in it.
const OCSP: &[u8] = b"\xa1\x0c\x06\x08\x2b\x06\x01\x05\x05\x07\x10\x02\x30\x00";

fn signert(navn: &'static str, regler: &[&'static str], sak: &Sak, signer: Signer, lister: &[u8]) -> Ond {
    let manifest = manifest(sak);
    let signature = med_lister(&signature(manifest.as_bytes(), signer), lister);
    Ond::new(navn, regler, zip(sak, &manifest, &signature)).med_rot(ROT)
}

/// The right package, signed by this one, with these lists in the signature.
fn med(navn: &'static str, regler: &[&'static str], signer: Signer, lister: &[u8]) -> Ond {
    signert(navn, regler, &Sak::minimal(), signer, lister)
}

/// The signature file with lists beside its certificates.
fn med_lister(file: &[u8], lister: &[u8]) -> Vec<u8> {
    if lister.is_empty() {
        return file.to_vec();
    }
    let content = ledd(&ledd(file)[0].1);
    let mut signed = ledd(&ledd(&content[1].1)[0].1);
    signed.insert(signed.len() - 1, (0xa1, lister.to_vec()));
    let signed: Vec<u8> = signed.iter().flat_map(|(tag, value)| der(*tag, value)).collect();
    der(0x30, &[der(content[0].0, &content[0].1), der(0xa0, &der(0x30, &signed))].concat())
}

/// The right one of the suite, with a list that says nothing wrong.
pub(super) fn gode() -> Vec<Ond> {
    vec![med("signert-med-fersk-liste", &[], KONTOR, liste!("fersk"))]
}

/// The ones of the suite.
pub(super) fn alle() -> Vec<Ond> {
    let mut forged = liste!("tilbakekalt").to_vec();
    forged.last_mut().into_iter().for_each(|byte| *byte ^= 1);
    let sen = Signer(KONTOR.0, KONTOR.1, "2027-05-01T12:00:00+02:00");
    let sak = Sak::minimal();
    let manifest = asicmanifest(&sak.filer(), "sha256", ETSI);
    let endret = |navn, fra, til: &str| {
        let manifest = manifest.replacen(fra, til, 1);
        Ond::new(navn, &["036", "101"], super::rawzip::Zip::new(sak.asice_with(&manifest)).write())
    };
    vec![
        med("tilbakekalt-sertifikat", &["117"], KONTOR, liste!("tilbakekalt")),
        med("utdatert-liste", &["119"], KONTOR, liste!("gammel")),
        med("liste-fra-en-annen", &["119"], KONTOR, liste!("fra-en-annen")),
        med("liste-med-feil-signatur", &["119"], KONTOR, &forged),
        med("liste-med-bare-endringer", &["119"], KONTOR, liste!("endringer")),
        med("liste-med-ukjent-krav", &["119"], KONTOR, liste!("ukjent-krav")),
        med("liste-om-andre", &["119"], KONTOR, liste!("om-andre")),
        med("ocsp-i-signaturen", &["120"], KONTOR, OCSP),
        med("signert-i-framtiden", &["125"], sen, b""),
        med("kort-noekkel-hos-utstederen", &["114"], signer!("under-kort", "kort"), b""),
        med("utsteder-av-nettjenere", &["109"], signer!("under-nett", "nett"), b""),
        endret(
            "filnavn-i-et-annet-navnerom",
            "<DataObjectReference URI=",
            "<DataObjectReference xmlns:x=\"urn:x\" x:URI=",
        ),
        endret("element-i-sjekksummen", "<ds:DigestValue>", "<ds:DigestValue><ds:x/>"),
    ]
}

/// The ones a receiver with demands of its own refuses. The suite has no way to say what it demands.
pub(super) fn utenfor() -> Vec<Ond> {
    const TILBAKEKALLING: &str = r#"{"krevTilbakekalling": true}"#;
    const POLICY: &str = r#"{"policysett": ["ETSI_SEGL"]}"#;
    let signed = |navn, regler: &[&'static str], signer| med(navn, regler, signer, b"");
    let mut annen = Sak::minimal();
    annen.melding["avsender"]["organisasjonsnummer"] = ANNEN.into();
    vec![
        signed("tilbakekalling-uten-liste", &["118"], KONTOR).med_krav(TILBAKEKALLING),
        signed("tilbakekalling-med-gammel-liste", &["118"], KONTOR)
            .med_krav(TILBAKEKALLING)
            .med_lister(&["krav/gammel.crl"]),
        signed("signert-av-person", &["126"], signer!("person")).med_krav(UNDERSKRIVER),
        signed("signert-uten-nummer", &["126"], signer!("gammel")).med_krav(UNDERSKRIVER),
        signert("signert-av-en-annen", &["127"], &annen, KONTOR, b"").med_krav(UNDERSKRIVER),
        signed("signert-uten-sertifikatpolicy", &["128"], KONTOR).med_krav(POLICY),
        signed("policy-utstederen-ikke-har", &["128"], signer!("under-smal", "smal")).med_krav(POLICY),
    ]
}

/// Another office than the one that signs.
const ANNEN: &str = "312300451";
const UNDERSKRIVER: &str = r#"{"krevUnderskriver": true}"#;

/// The ones it accepts, with the rules they nearly break.
pub(super) fn nesten() -> Vec<(Ond, &'static [&'static str])> {
    let signed = |navn, signer| med(navn, &[], signer, b"");
    let mut annen = Sak::minimal();
    annen.melding["avsender"]["organisasjonsnummer"] = ANNEN.into();
    let for_annen = r#"{"krevUnderskriver": true, "underskrivere": {"312300451": ["310999008"]}}"#;
    vec![
        (
            signed("tilbakekalling-med-fersk-liste", KONTOR)
                .med_krav(r#"{"krevTilbakekalling": true}"#)
                .med_lister(&["krav/gammel.crl", "krav/fersk.crl"]),
            &["118"],
        ),
        (signed("signert-naar-virksomhet-kreves", KONTOR).med_krav(UNDERSKRIVER), &["126", "127"]),
        (
            signert("signert-av-en-som-kan-signere-for-avsenderen", &[], &annen, KONTOR, b"")
                .med_krav(for_annen),
            &["127"],
        ),
        (
            signed("signert-med-sertifikatpolicy", signer!("segl"))
                .med_krav(r#"{"policysett": ["ETSI_SEGL"]}"#),
            &["128"],
        ),
    ]
}
