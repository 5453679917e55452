//! Properties of whole conversations: a legal one has no error, and one false step in it is caught by the rule that is about it.

use std::collections::BTreeSet;

use klagesak_core::Melding;
use klagesak_core::kodeverk::{Kodeverk, Kvitteringsresultat};
use klagesak_core::verdi::{Tidspunkt, Uuid};
use klagesak_core::verdict::Severity;
use klagesak_syntetisk::Saker;
use klagesak_validate::forloep::{CaseReport, Forloep, Parstilling, Tilstand, validate_case};
use klagesak_validate::{Options, base};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

const NY_ID: &str = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a99";

fn judge(messages: Vec<Melding>) -> CaseReport {
    validate_case(messages, &Options::new(base::NOW.parse().unwrap()))
}

fn found(report: &CaseReport) -> Vec<(&'static str, String)> {
    report.findings().iter().map(|f| (f.rule.id.as_str(), f.pointer.to_string())).collect()
}

/// The rules that found something in a case.
fn rules(messages: Vec<Melding>) -> BTreeSet<&'static str> {
    judge(messages).findings().iter().map(|f| f.rule.id.as_str()).collect()
}

fn case() -> impl Strategy<Value = Vec<Melding>> {
    case_where(|_| true)
}

/// The first case of a series for which something holds.
fn case_where(holds: fn(&[Melding]) -> bool) -> impl Strategy<Value = Vec<Melding>> {
    (any::<u64>(), 0_u64..100).prop_map(move |(seed, number)| {
        Saker::new(seed).starting_at(number).find(|case| holds(case)).unwrap()
    })
}

fn answers_request(message: &Melding) -> bool {
    matches!(message, Melding::Ettersendelse(m) if m.innhold.forespoersel_id.is_some())
}

fn at_its_end(case: &[Melding]) -> bool {
    Forloep::new(case.to_vec()).tilstand().ferdig()
}

/// Whether something in a case is decided, so that another decision would be one on the same.
fn decides_anew(case: &[Melding]) -> bool {
    let forloep = Forloep::new(case.to_vec());
    forloep.parene().stillinger().any(|(_, stilling)| stilling == Parstilling::Avgjort)
}

/// Whether another oversendelse is out of place: the Statsforvalter has the case, or has decided it.
fn not_come_back(case: &[Melding]) -> bool {
    let tilstand = Forloep::new(case.to_vec()).tilstand();
    tilstand.hos_statsforvalteren() || tilstand == Tilstand::Avgjort
}

/// The message changed as JSON.
fn changed(message: &Melding, change: impl FnOnce(&mut Value)) -> Melding {
    let mut value = serde_json::to_value(message).unwrap();
    change(&mut value);
    klagesak_core::read(&serde_json::to_vec(&value).unwrap()).unwrap().message
}

/// The moment so many seconds after the message was made.
fn after(message: &Melding, seconds: i64) -> Value {
    let instant = message.hode().opprettet.instant() + chrono::TimeDelta::seconds(seconds);
    json!(Tidspunkt::try_from(instant.fixed_offset()).unwrap().to_string())
}

/// The places of the messages for which something holds.
fn places(case: &[Melding], holds: impl Fn(&Melding) -> bool) -> Vec<usize> {
    (0..case.len()).filter(|i| holds(&case[*i])).collect()
}

fn place_of(case: &[Melding], id: Uuid) -> usize {
    case.iter().position(|m| m.hode().melding_id == id).unwrap()
}

fn is_oversendelse(message: &Melding) -> bool {
    matches!(message, Melding::Oversendelse(_))
}

/// A message of another type made for this case, after its end.
fn appended(case: &[Melding], name: &str) -> Melding {
    let last = case.last().unwrap();
    let given = klagesak_core::read(base::find(name).unwrap().json.as_bytes()).unwrap().message;
    changed(&given, |value| {
        value["klagesakId"] = json!(last.hode().klagesak_id);
        value["opprettet"] = after(last, 60);
        value.as_object_mut().unwrap().remove("svarPaa");
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn a_legal_conversation_has_no_error(case in case()) {
        let report = judge(case);
        prop_assert!(report.findings().iter().all(|f| f.severity == Severity::Notice), "{:?}", found(&report));
    }

    #[test]
    fn the_order_of_the_files_never_matters(
        (case, shuffled) in case().prop_flat_map(|case| (Just(case.clone()), Just(case).prop_shuffle())),
    ) {
        let (one, other) = (judge(case), judge(shuffled));
        prop_assert_eq!(found(&one), found(&other));
        prop_assert_eq!((one.tilstand, one.melding_ider), (other.tilstand, other.melding_ider));
    }

    #[test]
    fn an_exact_repeat_changes_nothing(case in case(), which: Index, place: Index) {
        let mut repeated = case.clone();
        repeated.insert(place.index(case.len() + 1), which.get(&case).clone());
        let (one, other) = (judge(case), judge(repeated));
        prop_assert_eq!(found(&one), found(&other));
        prop_assert_eq!((one.tilstand, one.melding_ider), (other.tilstand, other.melding_ider));
    }

    #[test]
    fn a_lost_oversendelse_is_missed(mut case in case(), which: Index) {
        let place = *which.get(&places(&case, is_oversendelse));
        case.remove(place);
        prop_assert!(rules(case).contains("KO-FORLOEP-004"));
    }

    #[test]
    fn an_answer_made_before_its_question_is_caught(mut case in case(), which: Index) {
        let place = *which.get(&places(&case, |m| m.hode().svar_paa.is_some()));
        let question = place_of(&case, case[place].hode().svar_paa.unwrap());
        let earlier = after(&case[question], -3600);
        case[place] = changed(&case[place], |value| value["opprettet"] = earlier);
        // A decision before anything is sent over has a rule of its own.
        let made = |m: &Melding| m.hode().opprettet.instant();
        let decides = matches!(&case[place], Melding::Avgjoerelse(m) if m.innhold.om_klagen());
        let first = decides && made(&case[place]) < made(&case[0]);
        let expected = if first { "KO-FORLOEP-009" } else { "KO-FORLOEP-028" };
        prop_assert!(rules(case.clone()).contains(expected), "{:?}", rules(case));
    }

    #[test]
    fn an_id_used_again_for_something_else_is_caught(mut case in case(), which: Index) {
        let other = changed(which.get(&case), |value| value["system"]["versjon"] = json!("et annet innhold"));
        case.push(other);
        prop_assert!(rules(case).contains("KO-FORLOEP-001"));
    }

    #[test]
    fn an_answer_to_an_unknown_message_is_caught(mut case in case(), which: Index) {
        let place = which.index(case.len());
        case[place] = changed(&case[place], |value| value["svarPaa"] = json!(NY_ID));
        prop_assert!(rules(case).contains("KO-FORLOEP-004"));
    }

    #[test]
    fn what_is_sent_for_an_unknown_request_is_caught(
        mut case in case_where(|case| case.iter().any(answers_request)),
        which: Index,
    ) {
        let place = *which.get(&places(&case, answers_request));
        case[place] = changed(&case[place], |value| value["innhold"]["forespoerselId"] = json!(NY_ID));
        // Where it names what it answers, the two must agree; else what it answers is not here.
        let rule = if case[place].hode().svar_paa.is_some() { "KO-FORLOEP-013" } else { "KO-FORLOEP-004" };
        prop_assert!(rules(case).contains(rule));
    }

    #[test]
    fn another_person_in_the_case_is_caught(mut case in case(), which: Index) {
        let place = *which.get(&places(&case, is_oversendelse));
        let corrected = changed(&case[place], |value| {
            value["erstatter"] = value["meldingId"].take();
            value["meldingId"] = json!(NY_ID);
            value["opprettet"] = after(&case[place], 1);
            // Papers of somebody else: nobody of those it was about is left.
            for part in value["innhold"]["parter"].as_array_mut().unwrap() {
                if part["roller"].as_array().unwrap().contains(&json!("SAKEN_GJELDER")) {
                    part["person"]["navn"] = json!({"fornavn": "Ukjent", "etternavn": "Proevesen"});
                    part["person"]["identifikator"] = json!({"type": "FOEDSELSNUMMER", "verdi": "15838510156"});
                }
            }
        });
        case.push(corrected);
        // Where they had temporary numbers, the new ones may be theirs, and it is the names that are asked about.
        let found = rules(case);
        prop_assert!(found.contains("KO-FORLOEP-018") || found.contains("KO-FORLOEP-035"));
    }

    #[test]
    fn a_case_sent_over_twice_is_caught(mut case in case(), which: Index) {
        let accepted = |m: &Melding| match m {
            Melding::Kvittering(k) => {
                k.innhold.resultat != Kvitteringsresultat::Avvist
                    && k.svar_paa.is_some_and(|id| is_oversendelse(&case[place_of(&case, id)]))
            }
            _ => false,
        };
        let place = *which.get(&places(&case, accepted));
        let sent = &case[place_of(&case, case[place].hode().svar_paa.unwrap())];
        let again = changed(sent, |value| {
            value["meldingId"] = json!(NY_ID);
            value["opprettet"] = after(&case[place], 1);
            value.as_object_mut().unwrap().remove("erstatter");
            value.as_object_mut().unwrap().remove("svarPaa");
        });
        case.push(again);
        prop_assert!(rules(case).contains("KO-FORLOEP-007"));
    }

    #[test]
    fn a_message_after_the_end_is_caught(
        mut case in case_where(at_its_end),
        name in proptest::sample::select(vec!["trekk", "retur", "avgjoerelse", "minimal"]),
    ) {
        let end = Forloep::new(case.clone()).tilstand();
        // What the office has closed, it may still send over: the klager keeps the appeal after all.
        prop_assume!((name, end) != ("minimal", Tilstand::AvsluttetNav));
        let expected = match (name, end) {
            ("minimal", Tilstand::Trukket) => "KO-FORLOEP-008",
            ("minimal", _) => "KO-FORLOEP-007",
            // Of what was withdrawn before, nothing is decided anew.
            ("avgjoerelse", Tilstand::Avgjort | Tilstand::AvsluttetNav) if decides_anew(&case) => "KO-FORLOEP-010",
            _ => "KO-FORLOEP-011",
        };
        let late = changed(&appended(&case, name), |value| {
            // A line that names no decision is about all of them.
            if name == "avgjoerelse" {
                value["innhold"]["vedtak"][0].as_object_mut().unwrap().remove("vedtakId");
            }
        });
        case.push(late);
        prop_assert!(rules(case).contains(expected), "{} {:?}", name, end);
    }

    #[test]
    fn an_answer_to_what_it_cannot_answer_is_caught(mut case in case(), which: Index, other: Index) {
        let place = *which.get(&places(&case, |m| m.hode().svar_paa.is_some() && !is_oversendelse(m)));
        // Nothing of these answers a receipt or a message of its own type.
        let wrong = |m: &Melding| {
            m.hode().melding_id != case[place].hode().melding_id
                && (matches!(m, Melding::Kvittering(_)) || m.meldingstype() == case[place].meldingstype())
        };
        let wrong = places(&case, wrong);
        prop_assume!(!wrong.is_empty());
        let target = json!(case[*other.get(&wrong)].hode().melding_id);
        case[place] = changed(&case[place], |value| value["svarPaa"] = target);
        prop_assert!(rules(case).contains("KO-FORLOEP-029"));
    }

    #[test]
    fn a_replacement_of_another_type_is_caught(mut case in case(), which: Index, other: Index) {
        let place = which.index(case.len());
        let wrong = places(&case, |m| m.meldingstype() != case[place].meldingstype());
        prop_assume!(!wrong.is_empty());
        let target = json!(case[*other.get(&wrong)].hode().melding_id);
        case[place] = changed(&case[place], |value| value["erstatter"] = target);
        prop_assert!(rules(case).contains("KO-FORLOEP-030"));
    }

    #[test]
    fn a_second_oversendelse_in_place_of_something_else_does_not_stand(
        mut case in case_where(not_come_back),
        which: Index,
    ) {
        let others = places(&case, |m| !is_oversendelse(m));
        prop_assume!(!others.is_empty());
        let target = json!(case[*which.get(&others)].hode().melding_id);
        let sent = case.iter().rfind(|m| is_oversendelse(m)).unwrap();
        let again = changed(sent, |value| {
            value["meldingId"] = json!(NY_ID);
            value["opprettet"] = after(case.last().unwrap(), 60);
            value["erstatter"] = target;
            value.as_object_mut().unwrap().remove("svarPaa");
        });
        case.push(again);
        let found = rules(case);
        prop_assert!(found.contains("KO-FORLOEP-030") && found.contains("KO-FORLOEP-007"), "{:?}", found);
    }

    #[test]
    fn a_receipt_for_ones_own_message_is_caught_and_counts_for_nothing(mut case in case(), which: Index) {
        let place = *which.get(&places(&case, |m| matches!(m, Melding::Kvittering(_))));
        let own = changed(&case[place], |value| {
            value["meldingId"] = json!(NY_ID);
            value["opprettet"] = after(&case[place_of(&case, case[place].hode().svar_paa.unwrap())], 1);
            value["innhold"]["mottatt"] = value["opprettet"].clone();
            let avsender = value["avsender"].take();
            value["avsender"] = value["mottaker"].take();
            value["mottaker"] = avsender;
        });
        let before = judge(case.clone());
        case.push(own);
        let after = judge(case);
        prop_assert!(after.findings().iter().any(|f| f.rule.id.as_str() == "KO-FORLOEP-031"));
        prop_assert_eq!(before.tilstand, after.tilstand);
    }

    #[test]
    fn an_answer_from_another_embete_is_looked_at(mut case in case(), which: Index) {
        let moved = |m: &Melding| matches!(m, Melding::Overfoering(_));
        prop_assume!(!case.iter().any(moved));
        let from_embete = |m: &Melding| {
            let hode = m.hode();
            let answered = hode.svar_paa.map(|id| &case[place_of(&case, id)]);
            *hode.avsender.rolle.kode().unwrap().verdi == *"STATSFORVALTER"
                && answered.is_some_and(|m| *m.hode().mottaker.rolle.kode().unwrap().verdi == *"STATSFORVALTER")
        };
        let places = places(&case, from_embete);
        prop_assume!(!places.is_empty());
        let place = *which.get(&places);
        let own = case[place].hode().avsender.organisasjonsnummer.as_str().to_owned();
        let other = if own == "974760665" { "974763230" } else { "974760665" };
        case[place] = changed(&case[place], |value| value["avsender"]["organisasjonsnummer"] = json!(other));
        prop_assert!(rules(case).contains("KO-FORLOEP-032"));
    }

    #[test]
    fn a_receipt_that_says_it_came_before_it_was_sent_is_caught(mut case in case(), which: Index) {
        let place = *which.get(&places(&case, |m| matches!(m, Melding::Kvittering(_))));
        let sent = place_of(&case, case[place].hode().svar_paa.unwrap());
        let early = after(&case[sent], -301);
        case[place] = changed(&case[place], |value| value["innhold"]["mottatt"] = early);
        prop_assert!(rules(case).contains("KO-FORLOEP-034"));
    }
}
