//! A case becomes klage events.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_convert::digisos::{KLAGEHENDELSER, from_soker};
use klagesak_convert::{Conversion, Error};
use klagesak_core::kodeverk::{Kodeverk, Statuskode};
use klagesak_core::{Limits, Melding, mal, read};
use serde_json::{Value, json};

use super::support::{bytes, convert, convert_into, files, found, klage, saker, soker};

fn template(text: &str) -> Value {
    serde_json::from_str(text).expect("a template")
}

fn message(value: &Value) -> Melding {
    read(&bytes(value)).expect("a message").message
}

fn events<'k>(klage: &'k Value, kind: &str) -> Vec<&'k Value> {
    let all = klage["hendelser"].as_array().expect("events");
    all.iter().filter(|event| event["type"] == kind).collect()
}

/// The code Digisos must show for one of ours, told here once more.
fn theirs(code: &Statuskode) -> Option<&'static str> {
    Some(match code {
        Statuskode::KlageSendt => "SENDT",
        Statuskode::KlageMottatt => "MOTTATT",
        Statuskode::UnderBehandlingNav | Statuskode::UnderBehandlingStatsforvalter => "UNDER_BEHANDLING",
        Statuskode::ForeloepigSvar => "FORELOPIG_SVAR",
        Statuskode::Oversendt | Statuskode::MottattStatsforvalter => "VIDERESENDT",
        Statuskode::Trukket => "TRUKKET",
        Statuskode::Avgjort | Statuskode::AvsluttetNav | Statuskode::Ferdig => "FERDIGBEHANDLET",
        _ => return None,
    })
}

#[test]
fn a_thousand_cases_show_what_the_party_may_see_and_nothing_more() {
    let mut kinds = BTreeSet::new();
    for case in saker(1000) {
        let conversion = convert(&case);
        let klage = klage(&conversion);
        let replaced: Vec<_> = case.iter().filter_map(|m| m.hode().erstatter).collect();
        let mut last = BTreeMap::new();
        let mut statuses: Vec<_> = case.iter().filter(|m| !replaced.contains(&m.hode().melding_id)).collect();
        statuses.sort_by_key(|m| m.hode().opprettet.instant());
        for message in statuses {
            if let Melding::Status(status) = message {
                last.extend(status.innhold.hendelser.iter().map(|event| (event.hendelse_id, event.clone())));
            }
        }
        let shown: BTreeSet<(String, String)> = events(&klage, "klageStatus")
            .iter()
            .map(|e| {
                (
                    e["status"].as_str().unwrap().to_owned(),
                    e["hendelsestidspunkt"].as_str().unwrap().to_owned(),
                )
            })
            .collect();
        for event in last.values() {
            let Some(code) = theirs(&event.status) else { continue };
            let time = event.tidspunkt.instant().format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string();
            let same = last.values().any(|other| {
                other.synlig_for_part
                    && theirs(&other.status) == Some(code)
                    && other.tidspunkt.instant() == event.tidspunkt.instant()
            });
            assert_eq!(shown.contains(&(code.to_owned(), time)), same, "{code}");
        }
        kinds.extend(
            klage["hendelser"].as_array().unwrap().iter().map(|e| e["type"].as_str().unwrap().to_owned()),
        );
        // Oldest first.
        let times: Vec<_> = klage["hendelser"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["hendelsestidspunkt"].as_str().unwrap())
            .collect();
        assert!(times.is_sorted());
    }
    let all = ["klageStatus", "klageUtfall", "klagedokumentasjon", "saksfremlegg", "statsforvalterUtfall"];
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), all);
}

/// Every leaf of a message is carried, lost at its place or above it, or not what the message says but what kind it is.
#[test]
fn places_of_losses_are_places_of_the_messages_and_no_two_lie_in_one_another() {
    for case in saker(200) {
        let json = Value::Array(case.iter().map(|m| serde_json::to_value(m).unwrap()).collect());
        let conversion = convert(&case);
        let lost: Vec<_> = conversion.losses.iter().filter(|f| f.rule.id.as_str() != "KO-TAP-067").collect();
        for finding in &conversion.losses {
            assert!(json.pointer(finding.pointer.as_str()).is_some(), "{}", finding.pointer);
        }
        let places: Vec<_> = lost
            .iter()
            // What is blocked is told of where it stood, also where nothing around it is shown.
            .filter(|f| !["KO-TAP-064", "KO-TAP-066", "KO-TAP-087"].contains(&f.rule.id.as_str()))
            .map(|f| f.pointer.as_str())
            .collect();
        for (i, place) in places.iter().enumerate() {
            let inside = |other: &&str| other.starts_with(&format!("{place}/")) || *other == *place;
            assert_eq!(places.iter().skip(i + 1).filter(|o| inside(o)).count(), 0, "{place}");
        }
    }
}

#[test]
fn what_comes_back_is_the_statuses_that_went_out() {
    for case in saker(1000) {
        let conversion = convert(&case);
        let file = bytes(&soker(&conversion));
        let drafts = from_soker(&file, &Limits::default()).unwrap();
        let klage = klage(&conversion);
        let statuses = events(&klage, "klageStatus");
        let back: Vec<_> = drafts[0].message["innhold"]["hendelser"].as_array().unwrap().iter().collect();
        let only: Vec<_> = back
            .iter()
            .filter(|e| {
                !["AVGJORT", "DOKUMENTASJON_ETTERSPURT", "MEDHOLD_NAV"]
                    .contains(&e["status"].as_str().unwrap())
            })
            .collect();
        assert_eq!(only.len(), statuses.len());
        for (ours, event) in only.iter().zip(statuses) {
            let code = Statuskode::KJENTE.iter().find(|code| code.verdi() == ours["status"]).unwrap();
            assert_eq!(
                (theirs(code), &ours["tidspunkt"]),
                (event["status"].as_str(), &event["hendelsestidspunkt"])
            );
        }
        assert_eq!(
            events(&klage, "statsforvalterUtfall").len(),
            back.iter().filter(|e| e["status"] == "AVGJORT").count()
        );
    }
}

fn minimal_and(others: &[Value]) -> Conversion {
    let mut case = vec![message(&template(mal::OVERSENDELSE_MINIMAL))];
    case.extend(others.iter().map(message));
    convert(&case)
}

#[test]
fn an_oversendelse_alone_tells_the_way_of_the_klage_until_it_was_sent_on() {
    let conversion = minimal_and(&[]);
    let klage = klage(&conversion);
    let shown: Vec<_> = klage["hendelser"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| {
            let what = e.get("status").or(e.get("klageUtfall")).and_then(Value::as_str).unwrap_or_default();
            (e["type"].as_str().unwrap(), what, e["hendelsestidspunkt"].as_str().unwrap())
        })
        .collect();
    assert_eq!(shown[0], ("klageStatus", "SENDT", "2026-03-16T11:00:00.000Z"));
    assert_eq!(shown[1], ("klageStatus", "MOTTATT", "2026-03-17T11:00:00.000Z"));
    assert_eq!(shown.last(), Some(&("klageStatus", "VIDERESENDT", "2026-04-21T08:15:00.000Z")));
    assert_eq!(events(&klage, "klageUtfall")[0]["klageUtfall"], "OPPRETTHOLDT");
    assert_eq!(events(&klage, "klageUtfall")[0]["saksreferanse"], "2026-0117");
}

/// A case with two decisions, each appealed in its own klage: the second sent to the office later and on paper.
fn two_klager() -> Value {
    let mut sak = template(mal::OVERSENDELSE_MINIMAL);
    let content = &mut sak["innhold"];
    let mut second = content["vedtak"][0].clone();
    second["vedtakId"] = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aaa".into();
    second["saksnummer"] = "2026-0118".into();
    let first_id = content["vedtak"][0]["vedtakId"].clone();
    content["klage"]["gjelderVedtak"].as_array_mut().unwrap().push(second["vedtakId"].clone());
    let lines = json!([
        { "vedtakId": first_id, "utfall": "OPPRETTHOLDT" },
        { "vedtakId": second["vedtakId"], "utfall": "AVVIST", "avvisningsgrunn": "FOR_SENT" },
    ]);
    content["foersteinstans"]["utfall"] = lines;
    let again =
        json!({ "vedtakIder": [second["vedtakId"]], "mottattDato": "2026-03-20", "kanal": "OPPMOETE" });
    content["klage"]["fremsettelser"].as_array_mut().unwrap().push(again);
    content["vedtak"].as_array_mut().unwrap().push(second);
    let ider = json!(["5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aa1", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aa2"]);
    sak["referanser"]["digisosKlageIder"] = ider;
    sak
}

#[test]
fn each_klage_in_digisos_tells_of_every_time_it_was_made_and_of_each_decision() {
    let conversion = convert(&[message(&two_klager())]);
    let file: Value = serde_json::from_slice(&conversion.file(KLAGEHENDELSER).unwrap().bytes).unwrap();
    let klager = file["klager"].as_array().unwrap();
    assert_eq!(klager.len(), 2);
    assert_ne!(klager[0]["klageId"], klager[1]["klageId"]);
    assert_eq!(klager[0]["hendelser"], klager[1]["hendelser"]);
    assert_eq!(soker(&conversion)["klager"], file["klager"]);
    let got = events(&klager[0], "klageStatus").into_iter().filter(|event| event["status"] == "MOTTATT");
    let days: Vec<_> = got.map(|event| &event["hendelsestidspunkt"].as_str().unwrap()[..10]).collect();
    assert_eq!(days, ["2026-03-17", "2026-03-20"]);
    let outcomes: Vec<_> = events(&klager[0], "klageUtfall")
        .into_iter()
        .map(|event| (event["saksreferanse"].as_str().unwrap(), event["klageUtfall"].as_str().unwrap()))
        .collect();
    assert_eq!(outcomes, [("2026-0117", "OPPRETTHOLDT"), ("2026-0118", "AVVIST")]);
    let lost = found(&conversion.losses);
    assert!(lost.iter().all(|(_, place)| !place.starts_with("/0/referanser/digisosKlageIder")));
    assert!(lost.contains(&("KO-TAP-060", "/0/innhold/foersteinstans/utfall/1/avvisningsgrunn")));
}

/// The page is one person's, and cannot say for whom an outcome is.
#[test]
fn an_outcome_that_is_not_the_same_for_all_who_appeal_is_not_shown() {
    let mut sak = template(mal::OVERSENDELSE_MINIMAL);
    sak["innhold"]["foersteinstans"]["utfall"] = json!([
        { "partIder": ["part-1"], "utfall": "OPPRETTHOLDT" },
        { "partIder": ["part-2"], "utfall": "AVVIST", "avvisningsgrunn": "IKKE_KLAGERETT" },
    ]);
    let conversion = convert(&[message(&sak)]);
    assert!(events(&klage(&conversion), "klageUtfall").is_empty());
    for line in [0, 1] {
        let place = format!("/0/innhold/foersteinstans/utfall/{line}");
        assert!(conversion.losses.iter().any(|loss| place.starts_with(loss.pointer.as_str())), "{line}");
    }
}

/// The klage of a case that is sent back and sent over again is got twice; a status message in the second round tells only of it.
#[test]
fn what_a_status_tells_of_one_round_is_still_shown_of_the_other() {
    let folder =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/samtaler/03-opphevet-og-sendt-over-igjen");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let messages = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let case: Vec<_> = messages.map(|path| read(&std::fs::read(path).unwrap()).unwrap().message).collect();
    let klage = klage(&convert(&case));
    let got = events(&klage, "klageStatus").into_iter().filter(|event| event["status"] == "MOTTATT");
    let days: Vec<_> =
        got.map(|event| event["hendelsestidspunkt"].as_str().unwrap()[..10].to_owned()).collect();
    let mut received: Vec<_> = case
        .iter()
        .filter_map(|message| match message {
            Melding::Oversendelse(sak) => Some(sak.innhold.klage.foerst_mottatt().to_string()),
            _ => None,
        })
        .collect();
    received.sort();
    assert_eq!(days, received);
}

#[test]
fn outcomes_without_a_code_and_those_with_a_coarser_one_are_told() {
    let mut decided = template(mal::AVGJOERELSE);
    decided["innhold"]["utfall"] = "HENLAGT".into();
    decided["innhold"]["vedtak"][0]["utfall"] = "HENLAGT".into();
    let conversion = minimal_and(&[decided]);
    assert!(found(&conversion.losses).contains(&("KO-TAP-062", "/1/innhold/utfall")));
    assert_eq!(events(&klage(&conversion), "statsforvalterUtfall").len(), 0);
    assert!(events(&klage(&conversion), "klageStatus").iter().any(|e| e["status"] == "FERDIGBEHANDLET"));

    let mut changed = template(mal::AVGJOERELSE_KOMPLETT);
    changed["innhold"]["vedtak"][0]["retning"] = "UGUNST".into();
    let conversion = minimal_and(&[changed]);
    assert_eq!(events(&klage(&conversion), "statsforvalterUtfall")[0]["utfall"], "NYTT_VEDTAK");
    let found = found(&conversion.losses);
    for place in ["/1/innhold/vedtak/0/omfang", "/1/innhold/vedtak/0/retning"] {
        assert!(found.contains(&("KO-TAP-061", place)), "{found:?}");
    }
    for text in [mal::RETUR, mal::ETTERSENDELSE, mal::KVITTERING] {
        let conversion = minimal_and(&[template(text)]);
        assert!(conversion.losses.iter().any(|f| ["/1", "/1/innhold"].contains(&f.pointer.as_str())));
    }
}

#[test]
fn a_request_to_the_party_is_shown_with_its_deadlines() {
    let mut asked = template(mal::FORESPOERSEL);
    asked["innhold"]["rettetTil"] = "PART".into();
    let conversion = minimal_and(&[asked.clone()]);
    let klage = klage(&conversion);
    let documents = events(&klage, "klagedokumentasjon")[0]["dokumenter"].as_array().unwrap().clone();
    assert_eq!(documents.len(), asked["innhold"]["dokumenter"].as_array().unwrap().len());
    let reference = documents[0]["dokumentreferanse"].as_str().unwrap();
    assert!(reference.starts_with(asked["innhold"]["forespoerselId"].as_str().unwrap()));
    asked["innhold"]["rettetTil"] = "NAV".into();
    let conversion = minimal_and(&[asked]);
    assert!(found(&conversion.losses).contains(&("KO-TAP-060", "/1")));
}

#[test]
fn a_message_that_is_replaced_is_left_out() {
    let first = template(mal::OVERSENDELSE_MINIMAL);
    let mut second = first.clone();
    second["meldingId"] = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aff".into();
    second["erstatter"] = first["meldingId"].clone();
    second["opprettet"] = "2026-04-22T10:15:00+02:00".into();
    let conversion = minimal_and(&[second]);
    assert!(found(&conversion.losses).contains(&("KO-TAP-068", "/0")));
    let klage = klage(&conversion);
    let sent: Vec<_> =
        events(&klage, "klageStatus").into_iter().filter(|e| e["status"] == "VIDERESENDT").collect();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["hendelsestidspunkt"], "2026-04-22T08:15:00.000Z");
}

#[test]
fn the_file_that_lies_in_digisos_keeps_everything_in_it() {
    let case = [message(&template(mal::OVERSENDELSE_MINIMAL))];
    let existing = json!({
        "version": "1.0.0",
        "avsender": { "systemnavn": "Fagsystemet", "systemversjon": "3" },
        "hendelser": [{ "type": "soknadsStatus", "hendelsestidspunkt": "2026-02-01T08:00:00.000Z", "status": "MOTTATT" }],
        "nyttFelt": { "a": [1] },
        "klager": [{ "klageId": "en annen klage", "hendelser": [] }],
    });
    let conversion = convert_into(&case, Some(&bytes(&existing)), &BTreeMap::new()).unwrap();
    let mut file = soker(&conversion);
    let klager = file["klager"].as_array_mut().unwrap();
    assert_eq!(klager.len(), 2);
    klager.pop();
    assert_eq!(file, existing);
    assert!(conversion.losses.iter().all(|f| f.rule.id.as_str() != "KO-TAP-066"));
    // Once more changes nothing.
    let once = soker(&conversion);
    let again = convert_into(&case, Some(&bytes(&once)), &BTreeMap::new()).unwrap();
    assert_eq!(soker(&again), once);
    let broken = convert_into(&case, Some(b"{\"version\":1}"), &BTreeMap::new());
    assert!(matches!(broken, Err(Error::Refused(findings)) if findings.len() == 3));
}

#[test]
fn documents_are_shown_when_they_lie_in_fiks_and_told_when_they_do_not() {
    for case in saker(50) {
        let with = convert_into(&case, None, &files(&case)).unwrap();
        let without = convert(&case);
        let rules = |conversion: &Conversion| {
            conversion.losses.iter().filter(|f| f.rule.id.as_str() == "KO-TAP-065").count()
        };
        assert_eq!(rules(&with), 0);
        assert!(rules(&without) > 0);
        let file = soker(&with);
        assert!(file["hendelser"].as_array().unwrap().iter().any(|e| e["type"] == "vedtakFattet"));
    }
}

#[test]
fn a_case_without_an_oversendelse_gives_events_only_and_no_messages_or_two_cases_give_none() {
    let decided = message(&template(mal::AVGJOERELSE));
    let conversion = convert(std::slice::from_ref(&decided));
    assert_eq!(conversion.files.len(), 1);
    assert!(found(&conversion.losses).contains(&("KO-TAP-069", "")));
    let mut other = template(mal::AVGJOERELSE);
    other["klagesakId"] = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1aff".into();
    for messages in [vec![], vec![decided, message(&other)]] {
        assert!(matches!(convert_into(&messages, None, &BTreeMap::new()), Err(Error::NotOneCase)));
    }
}
