//! What `validate` finds in a title or a file name, `convert` does not write: the title is left out, and the file name is refused.

use std::collections::BTreeSet;

use klagesak_convert::Error;
use klagesak_convert::Format;
use klagesak_convert::arkivmelding::{Valg, to_arkivmelding};
use klagesak_syntetisk::Chance;
use serde_json::Value;

use super::navn::{Navn, filnavn, tittel};
use super::nummer::{delt, person, skrevet as skrevne_numre};
use super::{funnet, lest, melding, navn};
use crate::mange::mange;

const REGLER: [&str; 7] = [
    "KO-PERSONVERN-001",
    "KO-PERSONVERN-002",
    "KO-PERSONVERN-004",
    "KO-PERSONVERN-005",
    "KO-PERSONVERN-013",
    "KO-DOKUMENT-020",
    "KO-DOKUMENT-021",
];
const FORMATER: [Format; 3] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2];

fn ordinary(number: usize) -> String {
    format!("{number:02}-dokument.pdf")
}

fn text<'m>(message: &'m Value, place: &str) -> &'m str {
    message.pointer(place).and_then(Value::as_str).unwrap()
}

/// Somebody, and what is written of them.
fn noen(number: u64) -> (Navn, String, Vec<String>) {
    let mut chance = Chance::new(71, number);
    let (navn, own, other) = (Navn::noen(&mut chance), person(&mut chance), person(&mut chance));
    let mut texts = navn::skrevet(&navn, tittel(&mut chance)).to_vec();
    let numbers = skrevne_numre(&own).into_iter().chain(delt(&own)).chain(skrevne_numre(&other));
    let numbers: Vec<_> = numbers.collect();
    texts.extend((0..8).map(|_| format!("Klage {}", chance.pick(&numbers).unwrap())));
    (navn, own, texts)
}

#[test]
fn a_title_that_tells_is_left_out_and_the_loss_told() {
    for number in 0..mange(60) {
        let (navn, own, texts) = noen(number);
        let documents: Vec<_> =
            texts.iter().enumerate().map(|(place, text)| (text.clone(), ordinary(place))).collect();
        let offentlig = &texts[usize::try_from(number % 16).unwrap()];
        let message = melding(Some(&navn), Some(&own), offentlig, &documents);
        let found = funnet(&message, &REGLER);
        assert!(found.len() > texts.len() - 2, "{found:?} {texts:?}");
        for format in FORMATER {
            let made = to_arkivmelding(&lest(&message), format, &Valg::default()).unwrap();
            let lost: BTreeSet<_> = made.losses.iter().map(|loss| loss.pointer.as_str().to_owned()).collect();
            assert!(found.is_subset(&lost), "{:?}", found.difference(&lost));
            let xml = String::from_utf8(made.file("arkivmelding.xml").unwrap().bytes.clone()).unwrap();
            for place in &found {
                let title = quick_xml::escape::escape(text(&message, place));
                assert!(
                    !xml.contains(&format!(">{title}<")) && !xml.contains(&format!(">{title}.pdf<")),
                    "{format}: {title}"
                );
            }
        }
    }
}

#[test]
fn a_file_name_that_tells_is_refused() {
    for number in 0..mange(60) {
        let (navn, own, texts) = noen(number);
        let names: Vec<_> = texts
            .iter()
            .enumerate()
            .map(|(place, text)| {
                let name = if place < 8 { filnavn(text, place % 2 == 0) } else { text.replace('/', "_") };
                ("Klage".to_owned(), format!("{name}.pdf"))
            })
            .collect();
        let message = melding(Some(&navn), Some(&own), "Oversendelse av klagesak", &names);
        let found: BTreeSet<_> =
            funnet(&message, &REGLER).into_iter().filter(|place| place.ends_with("/filnavn")).collect();
        assert!(found.len() > names.len() - 2, "{found:?} {names:?}");
        for format in FORMATER {
            let Err(Error::Refused(refused)) = to_arkivmelding(&lest(&message), format, &Valg::default())
            else {
                panic!("{format} {names:?}");
            };
            let refused: BTreeSet<_> =
                refused.iter().map(|finding| finding.pointer.as_str().to_owned()).collect();
            assert!(found.is_subset(&refused), "{:?}", found.difference(&refused));
        }
    }
}
