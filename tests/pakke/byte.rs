//! Packages with a byte less, or another byte: never a crash, and never a changed document taken for the right one.

use std::collections::BTreeSet;

use klagesak_package::{Options, Role, Trust, verify_bytes};
use proptest::prelude::*;

use klagesak_dev::pakker::rawzip::{Entry, Zip};
use klagesak_dev::pakker::{self, Sak, Tillegg, asicmanifest};

use super::support::{beholder, judge};

/// Three ways to write the same small case.
fn pakker() -> Vec<Vec<u8>> {
    let sak = liten();
    let manifest = asicmanifest(&sak.filer(), "sha256", "http://uri.etsi.org/02918/v1.2.1#");
    let streamed =
        sak.filer().iter().map(|(navn, innhold)| Entry::streamed(navn.as_str(), innhold)).collect();
    vec![
        sak.zip().write(),
        Zip { zip64: Some(|_| {}), ..Zip::new(streamed) }.write(),
        Zip::new(sak.asice_with(&manifest)).write(),
    ]
}

/// As little as has a list of documents: the rest of a message is not what is tried here.
fn liten() -> Sak {
    let listed = |i: u32| {
        serde_json::json!({ "nummer": i, "filnavn": format!("{i}.pdf"), "mimetype": "text/plain",
            "stoerrelse": 1, "sha256": "" })
    };
    Sak::av(serde_json::json!({ "innhold": { "dokumenter": [listed(1), listed(2)] } }))
}

/// What a reader would take for the documents of an accepted package: their checksums by their place.
fn accepted(bytes: &[u8]) -> Option<Vec<(usize, [u8; 32])>> {
    let package = judge(bytes);
    let documents = package.entries.iter().filter_map(|entry| match entry.role {
        Role::Document(place) => Some((place, entry.sha256.unwrap_or_default())),
        _ => None,
    });
    package.valid().then(|| documents.collect())
}

#[test]
fn a_package_that_ends_too_early_is_never_accepted() {
    for pakke in pakker() {
        assert!(accepted(&pakke).is_some());
        for length in 0..pakke.len() {
            assert!(accepted(&pakke[..length]).is_none(), "{length} of {} bytes", pakke.len());
        }
    }
}

/// The bytes that say nothing of what is in the package: versions, dates and attributes.
fn harmless(pakke: &[u8]) -> BTreeSet<usize> {
    let mut harmless = BTreeSet::new();
    for at in 0..pakke.len() - 4 {
        let fields: &[(usize, usize)] = match &pakke[at..at + 4] {
            b"PK\x03\x04" => &[(4, 6), (10, 14)],
            b"PK\x01\x02" => &[(4, 8), (12, 16), (36, 42)],
            b"PK\x06\x06" => &[(12, 16)],
            // The number of parts: none is taken for one, as some write it.
            b"PK\x06\x07" => &[(16, 17)],
            _ => &[],
        };
        if pakke[at..].starts_with(b"PK\x07\x08") {
            // What is compressed ends within a byte, and the rest of it is nothing.
            harmless.insert(at - 1);
        }
        harmless.extend(fields.iter().flat_map(|(from, to)| at + from..at + to));
    }
    harmless
}

#[test]
fn no_flipped_bit_is_accepted_where_it_says_something() {
    for pakke in pakker() {
        let (right, harmless) = (accepted(&pakke).unwrap(), harmless(&pakke));
        for at in 0..pakke.len() {
            for bit in 0..8 {
                let mut flipped = pakke.clone();
                flipped[at] ^= 1 << bit;
                if let Some(documents) = accepted(&flipped) {
                    assert!(harmless.contains(&at) && documents == right, "bit {bit} of byte {at}");
                }
            }
        }
    }
}

#[test]
fn hostile_packages_cut_off_anywhere_end_well() {
    for ond in
        pakker::onde().iter().filter(|ond| ond.bytes.len() < 20_000 && ond.tillegg == Tillegg::default())
    {
        for length in (0..ond.bytes.len()).step_by(97) {
            assert!(!judge(&ond.bytes[..length]).valid(), "{} at {length}", ond.navn);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn whatever_the_bytes_reading_them_ends_well(
        which in 0..3_usize,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<proptest::sample::Index>(),
        insert in proptest::collection::vec(any::<u8>(), 0..4),
    ) {
        let mut pakke = pakker().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(pakke.len());
            pakke[at] = byte;
        }
        let at = cut.index(pakke.len());
        pakke.splice(at..at, insert);
        let options = Options { max_entries: 10, ..beholder() };
        prop_assert!(verify_bytes(&pakke, &Trust::unchecked(), &options).is_ok());
    }
}
