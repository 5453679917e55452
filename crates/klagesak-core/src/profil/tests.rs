//! The profiles of the standard are read, and one that does more than narrow is refused.

use serde_json::{Value, json};

use super::*;

fn first() -> Value {
    serde_json::to_value(Profiler::builtin().first().unwrap()).unwrap()
}

#[test]
fn every_profile_of_the_standard_is_read_and_narrows() {
    let tables = include!("../../data/profiler/alle.in");
    assert_eq!(Profiler::builtin().alle().count(), tables.len());
    for profil in Profiler::builtin().alle() {
        assert_eq!(profil.proev(), Ok(()), "{}", profil.id);
    }
}

#[test]
fn what_does_more_than_narrow_is_refused() {
    let with = |place: &str, value: Value| {
        let mut table = first();
        table["id"] = "PROEVE".into();
        let (parent, name) = place.rsplit_once('/').unwrap();
        table.pointer_mut(parent).unwrap()[name] = value;
        Profiler::builtin().med(table.to_string().as_bytes()).map(|_| ())
    };
    assert_eq!(with("/proeve", true.into()), Ok(()));
    let wrong = [
        ("/id", json!("proeve")),
        ("/id", json!("OEKONOMISK_SOSIALHJELP")),
        ("/beregning", json!("1 + 1")),
        ("/navn/nn", json!("Økonomisk\u{1b}[31m sosialhjelp")),
        ("/navn/en", json!(" ")),
        ("/koder/klageutfall", json!({ "bruker": ["STADFESTET"] })),
        ("/koder/lov", json!({ "bruker": ["SOTJL", "SOTJL"] })),
        ("/koder/lov", json!({ "bruker": ["PBRL"] })),
        ("/koder/lov", json!({ "bruker": ["FVL_1967"] })),
        (
            "/koder/ytelsesform",
            json!({ "bruker": ["BIDRAG"], "egne": [{ "verdi": "LAAN", "navn": { "nb": "a", "nn": "a", "en": "a" }, "kilde": "a" }] }),
        ),
        ("/kreves/Oversendelse", json!(["finnesIkke"])),
        ("/kreves/Oversendelse", json!(["klage"])),
        ("/utelates/Oversendelse", json!(["klage"])),
        ("/utelates/Oversendelse", json!(["skjerming"])),
        ("/lover/0/bestemmelser/1/paragraf", json!("17")),
        ("/lover/0/bestemmelser/1/klageadgang", json!("UTENFOR")),
        ("/dokumenter", json!([{ "naar": "ALLTID", "typer": ["FINNES_IKKE"], "kilde": "a" }])),
    ];
    for (place, value) in wrong {
        assert!(with(place, value.clone()).is_err(), "{place} {value}");
    }
}
