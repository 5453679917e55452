//! A major version may rename and remove, and takes everybody along.

use std::collections::BTreeSet;

use klagesak_core::melding::Konvolutt;
use klagesak_core::{ReadError, mal};
use klagesak_kompat::{Step, diff};
use klagesak_validate::{example, rules};
use serde_json::{Value, json};

use super::konvolutt::{published, read, trekk, version, with};
use super::v1_1;
use super::v2_0::{self, RENAMED, Tap, downgrade, judge, upgrade};

#[test]
fn the_comparison_says_that_it_is_a_major_step() {
    let (old, new) = (published::<v1_1::Trekk>(version("1.1")), published::<v2_0::Trekk>(version("2.0")));
    let comparison = diff(&old, &new).unwrap();
    let renamed = comparison.changes.iter().find(|c| c.finding.rule.id.as_str() == "KO-KOMPAT-004").unwrap();
    assert_eq!(renamed.field.as_str(), RENAMED[0].1);
    assert_eq!((comparison.demanded(), comparison.taken()), (Step::Major, Step::Major));
    assert!(comparison.enough());
    // The same change with a minor step would not do.
    let mut minor = new;
    minor["properties"]["versjon"]["const"] = json!("1.2");
    assert!(!diff(&old, &minor).unwrap().enough());
}

#[test]
fn every_message_of_1_becomes_one_of_2_and_comes_back_whole() {
    let schema = jsonschema::validator_for(&published::<v2_0::Trekk>(version("2.0"))).unwrap();
    for message in trekk(300) {
        let old: Konvolutt<v1_1::Trekk> = read(&message);
        let new = with(old.clone(), "2.0", upgrade);
        let value = serde_json::to_value(&new).unwrap();
        assert!(schema.is_valid(&value));
        assert_eq!(value["innhold"]["trukketDato"], message["innhold"]["dato"]);
        let mut lost = Vec::new();
        let back = with(new, "1.0", |innhold| {
            let (innhold, tap) = downgrade(innhold);
            lost = tap;
            innhold
        });
        assert_eq!((back, lost), (old, Vec::new()));
    }
}

#[test]
fn what_1_has_no_place_for_is_told_of_when_a_message_goes_down() {
    let mut innhold = upgrade(read::<v1_1::Trekk>(&serde_json::from_str(mal::TREKK).unwrap()).innhold);
    innhold.begrunnelse = Some("Parten har fått hjelpen.".try_into().unwrap());
    let (down, lost) = downgrade(innhold.clone());
    let expected = Tap {
        sti: klagesak_core::verdict::Pointer::new("/innhold/begrunnelse"),
        grunn: "versjon 1 har ikke noe felt for hvorfor klagen er trukket",
    };
    assert_eq!(lost, [expected]);
    // Nothing else is lost, and nothing that is lost goes untold.
    innhold.begrunnelse = None;
    assert_eq!(upgrade(down), innhold);
}

#[test]
fn the_rules_of_1_hold_in_2_with_their_ids_at_the_new_places() {
    type Found = BTreeSet<(String, String)>;
    let (mut judged, mut moved) = (0, 0);
    for rule in rules::all() {
        let examples = rule.info.breaks().chain(rule.info.holds());
        for example in examples.filter(|example| example.base == "trekk" && example.then.is_empty()) {
            let bytes = example::bytes(&example).unwrap();
            // What has no structure has none in 2 either; that is the schema's part.
            let Ok(old) = serde_json::from_slice::<Konvolutt<v1_1::Trekk>>(&bytes) else { continue };
            if old.versjon.as_str() != "1.0" {
                continue;
            }
            let expected: Found = example
                .expected(&rule.info.id)
                .map(|(id, at)| {
                    let at = RENAMED.iter().fold(at.to_owned(), |at, (old, new)| at.replace(old, new));
                    (id.to_owned(), at)
                })
                .collect();
            let found = judge(&with(old, "2.0", upgrade));
            let found: Found = found.iter().map(|f| (f.rule.id.to_string(), f.pointer.to_string())).collect();
            assert_eq!(found, expected, "{} {}", rule.info.id, example.name);
            judged += 1;
            moved += usize::from(found.iter().any(|(_, at)| at == RENAMED[0].1));
        }
    }
    assert!(judged >= 10 && moved >= 1, "{judged} {moved}");
}

#[test]
fn a_reader_of_1_says_clearly_that_it_cannot_read_2() {
    let old: Konvolutt<v1_1::Trekk> = read(&serde_json::from_str::<Value>(mal::TREKK).unwrap());
    let bytes = klagesak_core::write(&with(old, "2.0", upgrade)).unwrap();
    let error = klagesak_core::read(&bytes).unwrap_err();
    assert_eq!(error, ReadError::UnsupportedVersion { version: version("2.0") });
}
