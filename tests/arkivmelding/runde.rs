//! There and back.

use klagesak_convert::arkivmelding::{Side, Valg, from_arkivmelding, to_arkivmelding};
use klagesak_convert::loss::without;
use klagesak_convert::xml::Limits;
use klagesak_core::Melding;
use klagesak_syntetisk::{Generator, Meldinger};
use klagesak_tests::{arkiverte, series};

use super::DIALEKTER;

/// The property at the heart of it: a message that goes out and comes back is itself, minus exactly what was declared lost.
fn comes_back(message: &Melding, valg: &Valg<'_>) -> bool {
    let json = serde_json::to_value(message).unwrap();
    let mut converted = false;
    for format in DIALEKTER {
        let Ok(conversion) = to_arkivmelding(message, format, valg) else { continue };
        converted = true;
        let expected =
            without(&json, &conversion.losses).unwrap_or_else(|at| panic!("{format}: no {at} to lose"));
        let xml = &conversion.file("arkivmelding.xml").unwrap().bytes;
        let draft = from_arkivmelding(xml, None, &Limits::default()).unwrap();
        if draft.message != expected {
            let (read, expected) = (pretty(&draft.message), pretty(&expected));
            let differs = read.lines().zip(expected.lines()).position(|(a, b)| a != b).unwrap_or(0);
            let around = |text: &str| {
                text.lines().skip(differs.saturating_sub(5)).take(12).collect::<Vec<_>>().join("\n")
            };
            panic!("{format}: read\n{}\nexpected\n{}", around(&read), around(&expected));
        }
    }
    converted
}

fn pretty(value: &serde_json::Value) -> String {
    fn sorted(value: &serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Object(fields) => {
                let fields: std::collections::BTreeMap<_, _> =
                    fields.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
                fields.into_iter().collect()
            }
            serde_json::Value::Array(items) => items.iter().map(sorted).collect(),
            other => other.clone(),
        }
    }
    serde_json::to_string_pretty(&sorted(value)).unwrap()
}

#[test]
fn examples_come_back_but_for_what_is_lost() {
    let converted = arkiverte().unwrap().iter().filter(|(_, m)| comes_back(m, &Valg::default())).count();
    assert!(converted > 20, "{converted}");
}

#[test]
fn a_thousand_generated_messages_of_each_kind_come_back_but_for_what_is_lost() {
    let mottatt = Valg {
        side: Side::Mottaker,
        mottatt: Some("2026-06-01T09:00:00+02:00".parse().unwrap()),
        ..Valg::default()
    };
    assert!(Generator::new(4).take(1000).all(|message| comes_back(&message, &Valg::default())));
    let others = Meldinger::new(5).filter(|message| comes_back(message, &mottatt));
    assert_eq!(others.take(1000).count(), 1000);
}

#[test]
fn changed_messages_come_back_too() {
    let changed = series(6).take(6000).filter_map(|(_, value)| {
        klagesak_core::read(&serde_json::to_vec(&value).unwrap()).ok().map(|read| read.message)
    });
    let converted = changed.filter(|message| comes_back(message, &Valg::default())).count();
    assert!(converted > 500, "{converted}");
}
