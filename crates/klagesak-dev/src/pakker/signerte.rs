//! Signed and encrypted packages. The keys are in `data/pki`; the same keys give the same signatures. Encryption is never twice the
//! same, so what is encrypted lies there too.

use std::time::SystemTime;

use klagesak::package::pki::{Certificate, PrivateKey};
use klagesak::package::signatur::{Identity, sign};
use klagesak::verdi::Tidspunkt;

use super::onde::ETSI;
use super::rawzip::{Entry, Zip};
use super::{Ond, Sak, asicmanifest};

const SIGNATURE: &str = "META-INF/signature-1.p7s";
const NOW: &str = "2026-11-01T12:00:00+01:00";

macro_rules! pki {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/pki/", $name))
    };
}

/// Who signs: a key, its certificate, and a time it is valid.
#[derive(Clone, Copy)]
pub(super) struct Signer(pub(super) &'static str, pub(super) &'static str, pub(super) &'static str);

const KONTOR: Signer = Signer(pki!("kontor.key"), pki!("kontor.pem"), NOW);
const FREMMED: Signer = Signer(pki!("fremmed.key"), pki!("fremmed.pem"), NOW);
const UTLOEPT: Signer = Signer(pki!("utloept.key"), pki!("utloept.pem"), "2026-05-01T12:00:00+02:00");
const FRAMTIDIG: Signer = Signer(pki!("framtidig.key"), pki!("framtidig.pem"), "2026-12-02T12:00:00+01:00");
const KRYPTERT: &[u8] = include_bytes!("../../data/pki/kryptert.asice");
/// A signature file as OpenSSL makes it for certificates alone: whole, and signed by nobody.
const AV_INGEN: &[u8] =
    b"\x30\x23\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x16\x30\x14\x02\x01\x01\x31\x00\x30\x0b\
    \x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\x31\x00";
const GAMMELT_KRYPTERT: &[u8] = include_bytes!("../../data/pki/gammelt-kryptert.asice");

pub(super) fn signature(manifest: &[u8], Signer(key, certificate, at): Signer) -> Vec<u8> {
    let chain = Certificate::from_pem(certificate).unwrap();
    let identity = Identity::new(PrivateKey::from_pem(key).unwrap(), chain).unwrap();
    let at: SystemTime = at.parse::<Tidspunkt>().unwrap().instant().into();
    sign(manifest, &identity, at).unwrap()
}

/// A signature file with so many signatures by the same, each made a second after the one before.
fn signaturer(manifest: &[u8], antall: usize) -> Vec<u8> {
    let files = (0..antall).map(|second| {
        let at = format!("2026-11-01T11:00:{second:02}+01:00");
        signature(manifest, Signer(KONTOR.0, KONTOR.1, at.leak()))
    });
    let files: Vec<_> = files.collect();
    // ContentInfo, its content, SignedData, and last in it the set of signers.
    let content = |file: &[u8]| ledd(ledd(&ledd(&ledd(file)[0].1)[1].1)[0].1.as_slice());
    let mut signers: Vec<_> = files.iter().map(|file| content(file).last().unwrap().1.clone()).collect();
    signers.sort();
    let mut signed = content(&files[0]);
    signed.last_mut().unwrap().1 = signers.concat();
    let signed: Vec<u8> = signed.iter().flat_map(|(tag, value)| der(*tag, value)).collect();
    let kind = &ledd(&ledd(&files[0])[0].1)[0];
    der(0x30, &[der(kind.0, &kind.1), der(0xa0, &der(0x30, &signed))].concat())
}

/// The parts of a value in DER, by tag and content.
pub(super) fn ledd(mut der: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let mut parts = Vec::new();
    while let [tag, first, rest @ ..] = der {
        let more = usize::from(first & 0x7f) * usize::from(first >> 7);
        let length = match more {
            0 => usize::from(*first),
            _ => rest[..more].iter().fold(0, |length, byte| length << 8 | usize::from(*byte)),
        };
        parts.push((*tag, rest[more..more + length].to_vec()));
        der = &rest[more + length..];
    }
    parts
}

/// A value in DER.
pub(super) fn der(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len().to_be_bytes();
    let short: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let head = match value.len() {
        0..=127 => vec![tag, value.len() as u8],
        _ => [&[tag, 0x80 | short.len() as u8], short.as_slice()].concat(),
    };
    [head.as_slice(), value].concat()
}

/// The manifest of the right package, which says where the signature lies.
pub(super) fn manifest(sak: &Sak) -> String {
    let reference = format!("<SigReference URI=\"{SIGNATURE}\"/><DataObjectReference");
    asicmanifest(&sak.filer(), "sha256", ETSI).replacen("<DataObjectReference", &reference, 1)
}

pub(super) fn zip(sak: &Sak, manifest: &str, signature: &[u8]) -> Vec<u8> {
    let mut entries = sak.asice_with(manifest);
    entries.push(Entry::stored(SIGNATURE, signature));
    Zip::new(entries).write()
}

/// The right package with this signature.
pub(super) fn med_signatur(navn: &'static str, regler: &[&'static str], signature: &[u8]) -> Ond {
    let sak = Sak::minimal();
    Ond::new(navn, regler, zip(&sak, &manifest(&sak), signature)).med_tillit()
}

fn signert(navn: &'static str, regler: &[&'static str], signer: Signer) -> Ond {
    let sak = Sak::minimal();
    let manifest = manifest(&sak);
    Ond::new(navn, regler, zip(&sak, &manifest, &signature(manifest.as_bytes(), signer)))
}

pub(super) fn gode() -> Vec<Ond> {
    vec![
        signert("signert", &[], KONTOR).med_tillit(),
        signert("signert-uten-at-noen-har-sagt-hvem-de-stoler-paa", &["116"], KONTOR),
        Ond::new("kryptert", &[], KRYPTERT.to_vec()).med_tillit().med_noekkel("mottaker.key"),
    ]
}

pub(super) fn alle() -> Vec<Ond> {
    let sak = Sak::minimal();
    let manifest = manifest(&sak);
    let right = signature(manifest.as_bytes(), KONTOR);
    let with = med_signatur;
    let mut wrong = right.clone();
    // The last byte of the file is the last of the signature itself.
    wrong.last_mut().into_iter().for_each(|byte| *byte ^= 1);
    let mut changed = sak.clone();
    changed.dokumenter.swap(1, 2);
    let names: Vec<_> = sak.dokumenter.iter().map(|(navn, _)| navn.clone()).collect();
    changed.dokumenter.iter_mut().zip(names).for_each(|((navn, _), name)| *navn = name);
    vec![
        Ond::new("usignert-naar-det-kreves", &["115"], Zip::new(sak.asice()).write()).med_tillit(),
        Ond::new("zip-naar-signatur-kreves", &["115"], sak.zip().write()).med_tillit(),
        with("signatur-som-ikke-er-en", &["102"], b"cms"),
        with("sytten-signaturer", &["137"], &signaturer(manifest.as_bytes(), 17)),
        with("signert-av-ingen", &["115"], AV_INGEN),
        Ond::new("signert-av-ingen-uten-krav", &["101"], zip(&sak, &manifest, AV_INGEN)),
        with("signatur-over-noe-annet", &["103"], &signature(b"en annen liste", KONTOR)),
        with("endret-signatur", &["104"], &wrong),
        signert("utloept-sertifikat", &["107"], UTLOEPT).med_tillit(),
        signert("sertifikat-fra-framtiden", &["108", "125"], FRAMTIDIG).med_tillit(),
        signert("fremmed-utsteder", &["109"], FREMMED).med_tillit(),
        // The signature is right, and says nothing of the documents that were exchanged afterwards.
        Ond::new("signert-og-byttet", &["025", "026", "038"], zip(&changed, &manifest, &right))
            .med_tillit()
            .om(&[1, 2]),
        Ond::new("kryptert-til-en-annen", &["121"], KRYPTERT.to_vec()).med_noekkel("kontor.key"),
        Ond::new("ikke-kryptert-likevel", &["122"], sak.zip().write()).med_noekkel("mottaker.key"),
        Ond::new("kryptert-paa-gammelt-vis", &["123"], GAMMELT_KRYPTERT.to_vec()).med_noekkel("mottaker.key"),
        Ond::new("kryptert-og-avkortet", &["124"], KRYPTERT[..KRYPTERT.len() - 100].to_vec())
            .med_noekkel("mottaker.key"),
    ]
}
