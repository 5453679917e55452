//! What the page shows of an appeal that comes in, a new decision, and what is about some and not others.

use std::collections::BTreeMap;

use klagesak_convert::Conversion;
use klagesak_core::{Melding, mal, read};
use serde_json::{Value, json};

use super::support::{bytes, convert, convert_into, files, found, klage, soker};

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn message(value: &Value) -> Melding {
    read(&bytes(value)).unwrap().message
}

fn events(conversion: &Conversion, kind: &str) -> Vec<Value> {
    let klage = klage(conversion);
    let all = klage["hendelser"].as_array().unwrap().iter();
    all.filter(|event| event["type"] == kind).cloned().collect()
}

fn with_the_oversendelse(other: &Value) -> Conversion {
    convert(&[message(&value(mal::OVERSENDELSE_MINIMAL)), message(other)])
}

fn has(conversion: &Conversion, loss: (&str, &str)) {
    let found = found(&conversion.losses);
    assert!(found.contains(&loss), "{loss:?} in {found:#?}");
}

#[test]
fn an_appeal_that_comes_in_is_sent_and_not_yet_received() {
    let conversion = convert(&[message(&value(mal::KLAGE))]);
    let statuses = events(&conversion, "klageStatus");
    assert_eq!(statuses.len(), 1);
    assert_eq!(statuses[0]["status"], "SENDT");
    assert_eq!(statuses[0]["hendelsestidspunkt"], "2026-03-16T11:00:00.000Z");
    has(&conversion, ("KO-TAP-060", "/0/innhold/parter"));
    // The oversendelse tells the same day, and it is one event.
    let conversion = convert(&[message(&value(mal::KLAGE)), message(&value(mal::OVERSENDELSE_MINIMAL))]);
    let sent = events(&conversion, "klageStatus").into_iter().filter(|event| event["status"] == "SENDT");
    assert_eq!(sent.count(), 1);
    // Of one who is not all who appeal, nothing is shown.
    let mut klage = value(mal::KLAGE);
    klage["innhold"]["fremsettelser"][0]["partIder"] = json!(["part-9"]);
    let conversion = convert(&[message(&klage)]);
    assert!(events(&conversion, "klageStatus").is_empty());
    has(&conversion, ("KO-TAP-060", "/0"));
}

#[test]
fn a_changed_decision_is_as_good_as_the_klager_says() {
    for (answer, shown) in [
        ("INNFRIDD", Some("MEDHOLD")),
        ("DELVIS_OPPRETTHOLDT", Some("DELVIS_MEHOLD")),
        ("OPPRETTHOLDT", None),
        ("IKKE_SVART", None),
    ] {
        let mut decided = value(mal::NYTTVEDTAK);
        decided["innhold"]["klagensStilling"] = json!([{ "stilling": answer, "dato": "2026-05-12" }]);
        if answer == "IKKE_SVART" {
            decided["innhold"]["klagensStilling"] = json!([{ "stilling": answer }]);
        }
        let conversion = with_the_oversendelse(&decided);
        let outcomes = events(&conversion, "klageUtfall");
        let new: Vec<_> = outcomes
            .iter()
            .filter(|event| event["hendelsestidspunkt"] == "2026-05-11T10:00:00.000Z")
            .collect();
        assert_eq!(new.len(), usize::from(shown.is_some()), "{answer}");
        match shown {
            Some(shown) => {
                assert_eq!(new[0]["klageUtfall"], shown);
                // Of the same case as the decision it replaced.
                assert_eq!(new[0]["saksreferanse"], outcomes[0]["saksreferanse"]);
                has(&conversion, ("KO-TAP-067", "/1/innhold/dato"));
                has(&conversion, ("KO-TAP-065", "/1/innhold/vedtak"));
            }
            None => has(&conversion, ("KO-TAP-062", "/1/innhold")),
        }
        // The Statsforvalter still has the case.
        assert!(events(&conversion, "klageStatus").iter().all(|event| event["status"] != "FERDIGBEHANDLET"));
    }
}

#[test]
fn outcomes_that_differ_between_those_who_appeal_are_not_shown() {
    let mut decided = value(mal::NYTTVEDTAK);
    for answers in [
        json!([{ "partIder": ["part-1"], "stilling": "INNFRIDD", "dato": "2026-05-12" }, { "partIder": ["part-2"], "stilling": "IKKE_SVART" }]),
        json!([{ "partIder": ["part-2"], "stilling": "INNFRIDD", "dato": "2026-05-12" }]),
    ] {
        decided["innhold"]["klagensStilling"] = answers;
        let conversion = with_the_oversendelse(&decided);
        assert!(events(&conversion, "klageUtfall").iter().all(|event| event["klageUtfall"] != "MEDHOLD"));
        has(&conversion, ("KO-TAP-062", "/1/innhold"));
    }
}

#[test]
fn the_letter_of_a_new_decision_is_shown_with_the_application() {
    for gjelder in ["OMGJOERING", "NY_BEHANDLING"] {
        let mut decided = value(mal::NYTTVEDTAK);
        decided["innhold"]["gjelder"] = gjelder.into();
        if gjelder == "NY_BEHANDLING" {
            decided["innhold"].as_object_mut().unwrap().remove("klagensStilling");
        }
        let case = [message(&value(mal::OVERSENDELSE_MINIMAL)), message(&decided)];
        let id = case[1].dokumenter()[0].dokument_id;
        let conversion = convert_into(&case, None, &files(&case)).unwrap();
        let file = soker(&conversion);
        let made: Vec<_> =
            file["hendelser"].as_array().unwrap().iter().filter(|e| e["type"] == "vedtakFattet").collect();
        assert_eq!(made.len(), 2);
        assert_eq!(made[1]["utfall"], "DELVIS_INNVILGET");
        assert_eq!(made[1]["vedtaksfil"]["referanse"]["id"], id.to_string());
        assert_eq!(made[1]["saksreferanse"], made[0]["saksreferanse"]);
    }
}

#[test]
fn what_has_no_event_is_told_of_whole() {
    let mut gone = value(mal::NYTTVEDTAK);
    let innhold = gone["innhold"].as_object_mut().unwrap();
    innhold.remove("vedtak");
    innhold.remove("klagensStilling");
    innhold.insert("gjelder".into(), "BORTFALT".into());
    innhold.insert("henleggelsesgrunn".into(), "DOED".into());
    for (rule, message) in [
        ("KO-TAP-062", gone),
        ("KO-TAP-062", value(mal::OVERFOERING)),
        ("KO-TAP-060", value(mal::PARTSENDRING)),
    ] {
        let conversion = with_the_oversendelse(&message);
        has(&conversion, (rule, "/1"));
    }
}

#[test]
fn what_is_about_one_of_several_is_on_nobodys_page() {
    let mut sent = value(mal::OVERSENDELSE_MINIMAL);
    let mut other = sent["innhold"]["parter"][0].clone();
    other["partId"] = "part-2".into();
    other["roller"] = json!(["KLAGER"]);
    sent["innhold"]["parter"].as_array_mut().unwrap().push(other);
    let mut asked = value(mal::FORESPOERSEL);
    asked["innhold"]["rettetTil"] = "PART".into();
    let mut status = value(mal::STATUS);
    for (part_ider, shown) in [(json!(["part-1"]), false), (json!(["part-1", "part-2"]), true)] {
        asked["innhold"]["partIder"] = part_ider.clone();
        status["innhold"]["hendelser"][0]["partIder"] = part_ider;
        let case = [message(&sent), message(&asked), message(&status)];
        let conversion = convert_into(&case, None, &BTreeMap::new()).unwrap();
        assert_eq!(events(&conversion, "klagedokumentasjon").len(), usize::from(shown));
        let found = found(&conversion.losses);
        for loss in [("KO-TAP-062", "/1"), ("KO-TAP-062", "/2/innhold/hendelser/0")] {
            assert_ne!(found.contains(&loss), shown, "{loss:?} in {found:#?}");
        }
    }
}
