//! A package is judged by what is inside its documents as well.

use klagesak_dev::pakker::{Sak, hex};
use klagesak_package::innhold::ContentLimits;
use klagesak_package::{Container, Error, Options, Trust, verify_bytes};
use sha2::{Digest, Sha256};

use super::runde::bygg;
use super::support::numbers;

fn fil(name: &str) -> Vec<u8> {
    let folder = klagesak_dev::root().join("crates/klagesak-dokument/tests/dokumenter");
    std::fs::read(folder.join(name)).unwrap()
}

/// Real documents, with one of them at the third place.
fn sak_med(content: Vec<u8>) -> Sak {
    let mut sak = Sak::minimal();
    let real = fil("pdfa-2b.pdf");
    let listed = sak.melding.pointer_mut("/innhold/dokumenter").unwrap().as_array_mut().unwrap();
    for (i, (entry, (_, bytes))) in listed.iter_mut().zip(&mut sak.dokumenter).enumerate() {
        *bytes = if i == 2 { content.clone() } else { real.clone() };
        entry["stoerrelse"] = bytes.len().into();
        entry["sha256"] = hex(&Sha256::digest(bytes)).into();
    }
    sak
}

fn zip(sak: &Sak) -> Vec<u8> {
    sak.zip().write()
}

#[test]
fn what_is_wrong_inside_a_document_is_found_at_its_place() {
    for (name, rule) in [
        ("kryptert.pdf", "213"),
        ("skript.pdf", "221"),
        ("makro.docx", "241"),
        ("notat.txt", "201"),
        ("sammensatt.pdf", "216"),
    ] {
        let package =
            verify_bytes(&zip(&sak_med(fil(name))), &Trust::unchecked(), &Options::default()).unwrap();
        assert!(numbers(&package).contains(&rule), "{name}: {:?}", numbers(&package));
        let inside =
            |f: &&klagesak_core::verdict::Finding| f.pointer.as_str().starts_with("/innhold/dokumenter/2");
        assert_eq!(package.findings.iter().filter(inside).count(), package.findings.len(), "{name}");
    }
    let package =
        verify_bytes(&zip(&sak_med(fil("pdfa-2b.pdf"))), &Trust::unchecked(), &Options::default()).unwrap();
    assert_eq!(numbers(&package), [""; 0]);
}

#[test]
fn documents_are_looked_into_only_when_asked_for_and_as_far_as_allowed() {
    let bytes = zip(&sak_med(fil("kryptert.pdf")));
    let judge = |content| {
        let package =
            verify_bytes(&bytes, &Trust::unchecked(), &Options { content, ..Options::default() }).unwrap();
        numbers(&package).contains(&"213")
    };
    assert!(judge(Some(ContentLimits::default())) && !judge(None));
}

#[test]
fn what_would_be_refused_is_not_built() {
    let (sak, documents) = (sak_med(fil("kryptert.pdf")), tempfile::tempdir().unwrap());
    sak.write_to(documents.path()).unwrap();
    let (message, out) = (sak.bytes(), tempfile::tempdir().unwrap());
    let result = bygg(&message, documents.path(), Container::Zip)
        .write(&out.path().join("pakke.zip"), &Options::default());
    assert!(matches!(result, Err(Error::Rejected(_))), "{result:?}");
    assert_eq!(out.path().read_dir().unwrap().count(), 0);
}
