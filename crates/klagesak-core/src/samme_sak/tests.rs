//! Ids that name one case, and persons that have one name in it.

use serde_json::{Value, json};

use super::parter::FIELDS;
use super::{Sakshenvisning, SammeSak, joined};
use crate::{Melding, base, mal, read};

const SAK: &str = "9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02";
const ANNEN: &str = "9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b77";
const TREDJE: &str = "9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b88";

fn said(id: &str, samme: &[&str], oversendelse: bool) -> Sakshenvisning {
    let samme_sak = samme.iter().map(|id| id.parse().unwrap()).collect();
    Sakshenvisning { klagesak_id: id.parse().unwrap(), samme_sak, oversendelse }
}

fn foerste(said: Vec<Sakshenvisning>, id: &str) -> String {
    let mut backwards = said.clone();
    backwards.reverse();
    let samme = SammeSak::new(said);
    assert_eq!(samme, SammeSak::new(backwards));
    samme.foerste(id.parse().unwrap()).to_string()
}

#[test]
fn a_case_goes_on_under_the_id_of_the_message_that_says_so() {
    let one = vec![said(ANNEN, &[], false), said(SAK, &[ANNEN], true)];
    assert_eq!(foerste(one.clone(), ANNEN), SAK);
    assert_eq!(foerste(one, SAK), SAK);
    let chain = vec![said(SAK, &[ANNEN], true), said(ANNEN, &[TREDJE], false)];
    assert_eq!(foerste(chain, TREDJE), SAK);
}

#[test]
fn what_points_to_itself_or_in_a_ring_or_to_two_has_one_answer() {
    assert_eq!(foerste(vec![said(SAK, &[SAK], false)], SAK), SAK);
    let ring = vec![said(SAK, &[ANNEN], false), said(ANNEN, &[SAK, TREDJE], false)];
    for id in [SAK, ANNEN, TREDJE] {
        assert_eq!(foerste(ring.clone(), id), SAK);
    }
    let two = vec![said(SAK, &[TREDJE], false), said(ANNEN, &[TREDJE], false)];
    assert_eq!(foerste(two, TREDJE), SAK);
}

#[test]
fn what_has_been_sent_over_stays_a_case_of_its_own() {
    let both = vec![said(SAK, &[ANNEN], true), said(ANNEN, &[], true)];
    assert_eq!(foerste(both, ANNEN), ANNEN);
}

fn message(text: &str, edit: impl FnOnce(&mut Value)) -> Melding {
    let mut value: Value = serde_json::from_str(text).unwrap();
    edit(&mut value);
    read(value.to_string().as_bytes()).unwrap().message
}

/// The appeal under another id, from two: the second is the one the case knows as its first.
fn another(first: &str, second: &str) -> [Melding; 2] {
    let klage = message(mal::KLAGE, |m| {
        m["klagesakId"] = json!(ANNEN);
        let mut part = m["innhold"]["parter"][0].clone();
        part["partId"] = json!(second);
        m["innhold"]["parter"][0]["partId"] = json!(first);
        m["innhold"]["parter"][0]["person"]["identifikator"]["verdi"] = json!("03828490027");
        m["innhold"]["parter"].as_array_mut().unwrap().push(part);
        m["innhold"]["fremsettelser"][0]["partIder"] = json!([first, second]);
    });
    let sent = message(mal::OVERSENDELSE_MINIMAL, |m| m["referanser"]["sammeSak"] = json!([ANNEN]));
    [klage, sent]
}

fn names(melding: &Melding) -> (Vec<String>, Vec<String>) {
    let Melding::InnkommetKlage(m) = melding else { panic!("{melding:?}") };
    (
        m.innhold.parter.iter().map(|part| part.part_id.as_str().to_owned()).collect(),
        m.innhold.fremsettelser[0].part_ider.iter().map(|id| id.as_str().to_owned()).collect(),
    )
}

#[test]
fn a_person_has_one_name_in_the_case_and_a_stranger_takes_nobodys() {
    for (first, second, expected) in [
        ("part-1", "part-2", ["part-1-2", "part-1"]),
        ("part-2", "part-1", ["part-2", "part-1"]),
        ("x", "y", ["x", "part-1"]),
    ] {
        let once = joined(another(first, second).into());
        let expected = expected.map(str::to_owned).to_vec();
        assert_eq!(names(&once[0]), (expected.clone(), expected), "{first} {second}");
        assert_eq!(joined(once.clone()), once);
    }
}

#[test]
fn messages_of_one_id_are_as_they_were() {
    let [klage, _] = another("part-1", "part-2");
    let alone = vec![klage, message(mal::OVERSENDELSE_MINIMAL, |_| {})];
    assert_eq!(joined(alone.clone()), alone);
}

/// A field that names a part and isn't known here would keep the name of somebody else.
#[test]
fn every_field_that_names_a_part_is_known() {
    fn walk(value: &Value, field: &str, ids: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => ids.push((field.to_owned(), text.clone())),
            Value::Array(items) => items.iter().for_each(|item| walk(item, field, ids)),
            Value::Object(fields) => fields.iter().for_each(|(field, value)| walk(value, field, ids)),
            _ => {}
        }
    }
    for base in base::ALL {
        let mut found = Vec::new();
        walk(&serde_json::from_str(base.json).unwrap(), "", &mut found);
        let named: Vec<_> = found.iter().filter(|(_, text)| text.starts_with("part-")).collect();
        assert!(named.iter().all(|(field, _)| FIELDS.contains(&field.as_str())), "{named:?}");
    }
}
