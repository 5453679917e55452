//! Whole cases: the order of the messages never matters, and every rule on a case has examples that are judged.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::{Kvitteringsresultat, Statuskode};
use klagesak_core::verdict::Example;
use klagesak_core::{Language, Melding, read};
use klagesak_tests::documents::{example_at, message_at};
use klagesak_validate::forloep::{
    CaseReport, Forloep, OVERGANGER, Tilstand, by_case, status_for_part, validate_case,
};
use klagesak_validate::{Check, Options, Rule, base, example, rules};
use proptest::prelude::*;

type Found = BTreeSet<(String, String)>;

fn judge(messages: Vec<Melding>) -> CaseReport {
    validate_case(messages, &Options::new(base::NOW.parse().unwrap()))
}

/// An example, with its limit where it has one.
fn judge_example(rule: &Rule, example: &Example) -> CaseReport {
    let mut options = Options::new(base::NOW.parse().unwrap());
    if let Some(max) = example.max_messages {
        options.limits.max_messages = max;
    }
    validate_case(messages(rule, example), &options)
}

fn found(report: &CaseReport) -> Found {
    report.findings().iter().map(|f| (f.rule.id.to_string(), f.pointer.to_string())).collect()
}

fn message(name: &str) -> Melding {
    read(base::find(name).unwrap().json.as_bytes()).unwrap().message
}

fn case(names: &[&str]) -> Vec<Melding> {
    names.iter().map(|name| message(name)).collect()
}

const WHOLE: &[&str] = &["minimal", "kvittering", "forespoersel", "ettersendelse", "status", "avgjoerelse"];

fn all() -> impl Iterator<Item = &'static Rule> {
    rules::all().filter(|rule| matches!(rule.check, Check::Forloep(_)))
}

fn messages(rule: &Rule, example: &Example) -> Vec<Melding> {
    let place = || example_at(rule.info.id.as_str(), &example.name);
    example::case(example).unwrap_or_else(|| panic!("{}: cannot be read", place()))
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[test]
fn breaking_examples_give_exactly_their_rule_at_exactly_its_place() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.info.breaks() {
            let expected: Found =
                example.expected(&rule.info.id).map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
            let report = judge_example(rule, &example);
            if found(&report) != expected {
                let found = found(&report);
                let place = example_at(rule.info.id.as_str(), &example.name);
                wrong.push(format!("{place}: expected {expected:?}, found {found:?}"));
            }
            for finding in report.findings().iter().filter(|f| f.rule.id == rule.info.id) {
                let given: BTreeSet<_> = finding.params.iter().map(|(name, _)| *name).collect();
                assert_eq!(
                    given,
                    placeholders(rule.info.message().nb),
                    "{}",
                    message_at(rule.info.id.as_str())
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn holding_examples_give_nothing() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.info.holds() {
            let found = found(&judge_example(rule, &example));
            if !found.is_empty() {
                wrong.push(format!("{}: found {found:?}", example_at(rule.info.id.as_str(), &example.name)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(all().count() >= 15);
}

#[test]
fn findings_point_into_the_sorted_messages() {
    for rule in all() {
        for example in rule.info.breaks() {
            let messages = messages(rule, &example);
            let forloep = Forloep::new(messages.clone());
            let sorted: Vec<&Melding> = forloep.innslag().iter().map(|entry| &entry.melding).collect();
            let value = serde_json::to_value(&sorted).unwrap();
            for finding in judge(messages).findings() {
                assert!(
                    value.pointer(finding.pointer.as_str()).is_some(),
                    "{} {}",
                    rule.info.id,
                    example.name
                );
            }
        }
    }
}

#[test]
fn a_report_reads_in_three_languages_and_fits_its_schema() {
    let validator = jsonschema::validator_for(&klagesak_core::schema::report(None)).unwrap();
    let report = judge(case(&["minimal", "avgjoerelse", "avgjoerelse-omgjort"]));
    assert!(!report.valid() && !report.accepted());
    for &language in Language::ALL {
        let rendered = report.render(language);
        assert!(rendered.funn.iter().all(|funn| !funn.melding.contains('{')));
        let rendered = serde_json::to_value(rendered).unwrap();
        assert!(validator.is_valid(&rendered), "{rendered}");
    }
}

#[test]
fn a_whole_conversation_and_its_repeats_give_no_finding() {
    let mut messages = case(WHOLE);
    let report = judge(messages.clone());
    assert_eq!(found(&report), Found::new());
    assert_eq!(report.tilstand, Tilstand::Avgjort);
    messages.extend(case(WHOLE));
    let repeated = judge(messages);
    assert_eq!(found(&repeated), Found::new());
    assert_eq!(repeated.melding_ider, report.melding_ider);
}

#[test]
fn no_message_is_no_case() {
    let report = judge(Vec::new());
    assert!(report.valid() && report.findings().is_empty());
    assert_eq!(report.tilstand, Tilstand::Ny);
}

#[test]
fn messages_of_many_cases_are_told_apart() {
    let mut messages = case(WHOLE);
    messages.push(message("komplett"));
    let cases = by_case(messages);
    assert_eq!(cases.values().map(Vec::len).collect::<BTreeSet<_>>(), [1, 6].into());
}

#[test]
fn the_party_sees_the_way_of_the_case() {
    let mut names = WHOLE.to_vec();
    names.retain(|name| *name != "status");
    let (now, history) = status_for_part(&Forloep::new(case(&names)));
    assert_eq!(now, Some(Statuskode::Avgjort));
    let codes: Vec<_> = history.into_iter().map(|step| step.status).collect();
    let way = [
        Statuskode::Oversendt,
        Statuskode::MottattStatsforvalter,
        Statuskode::DokumentasjonEtterspurt,
        Statuskode::UnderBehandlingStatsforvalter,
        Statuskode::Avgjort,
    ];
    assert_eq!(codes, way);
    let (_, told) = status_for_part(&Forloep::new(case(WHOLE)));
    assert!(told.iter().any(|step| step.status == Statuskode::ForeloepigSvar));
    assert!(told.windows(2).all(|pair| pair[0].status != pair[1].status));
    assert_eq!(status_for_part(&Forloep::new(Vec::new())), (None, Vec::new()));
}

#[test]
fn the_party_does_not_see_what_is_not_for_the_party() {
    let mut status = message("status");
    let Melding::Status(m) = &mut status else { panic!() };
    let hidden: Vec<_> = m
        .innhold
        .hendelser
        .iter()
        .cloned()
        .map(|mut event| {
            event.synlig_for_part = false;
            event
        })
        .collect();
    m.innhold.hendelser = klagesak_core::verdi::Liste::new(hidden).unwrap();
    assert_eq!(status_for_part(&Forloep::new(vec![status])), (None, Vec::new()));
}

/// A base message with some values set, each at its JSON Pointer.
fn with(name: &str, edits: &[(&str, &str)]) -> Melding {
    let mut value: serde_json::Value = serde_json::from_str(base::find(name).unwrap().json).unwrap();
    for (pointer, text) in edits {
        let (object, field) = pointer.rsplit_once('/').unwrap();
        value.pointer_mut(object).unwrap()[field] = (*text).into();
    }
    read(value.to_string().as_bytes()).unwrap().message
}

#[test]
fn a_second_oversendelse_that_replaces_a_receipt_or_a_second_decision_does_not_stand() {
    let mut messages = case(&["minimal", "kvittering"]);
    messages.push(with(
        "minimal",
        &[
            ("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21"),
            ("/opprettet", "2026-04-24T10:00:00+02:00"),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11"),
        ],
    ));
    let both = |id: &str| {
        let at = [("KO-FORLOEP-030", "/erstatter"), (id, "")];
        at.map(|(rule, at)| (rule.to_owned(), at.to_owned())).into()
    };
    let below = |report: CaseReport| -> Found {
        found(&report).into_iter().map(|(rule, at)| (rule, at[2..].to_owned())).collect()
    };
    let report = judge(messages);
    assert_eq!(report.tilstand, Tilstand::Mottatt);
    // Nobody has answered the second, either.
    let mut expected: Found = both("KO-FORLOEP-007");
    expected.insert(("KO-FORLOEP-016".into(), String::new()));
    assert_eq!(below(report), expected);

    let mut messages = case(&["minimal", "kvittering", "avgjoerelse"]);
    messages.push(with(
        "avgjoerelse",
        &[
            ("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a26"),
            ("/opprettet", "2026-07-03T12:00:00+02:00"),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a11"),
        ],
    ));
    assert_eq!(below(judge(messages)), both("KO-FORLOEP-010"));
}

#[test]
fn a_replacement_of_a_lost_message_is_taken_at_its_word() {
    let mut messages = case(&["minimal", "kvittering"]);
    messages.push(with(
        "minimal",
        &[
            ("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21"),
            ("/opprettet", "2026-04-24T10:00:00+02:00"),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a99"),
        ],
    ));
    let report = judge(messages);
    assert_eq!(report.tilstand, Tilstand::Oversendt);
    assert!(found(&report).contains(&("KO-FORLOEP-005".into(), "/2/erstatter".into())));
}

#[test]
fn a_receipt_from_the_sender_moves_nothing() {
    let forloep = |own: bool| {
        let mut receipt = message("kvittering");
        if own && let Melding::Kvittering(m) = &mut receipt {
            std::mem::swap(&mut m.avsender, &mut m.mottaker);
        }
        Forloep::new(vec![message("minimal"), receipt])
    };
    assert_eq!(forloep(false).tilstand(), Tilstand::Mottatt);
    assert_eq!(forloep(true).tilstand(), Tilstand::Oversendt);
    assert!(forloep(true).innslag()[1].kvitterer.is_none());
}

#[test]
fn the_case_waits_again_when_the_answer_is_rejected() {
    let receipt = |id: &str, name: &str, opprettet: &str| {
        with(
            name,
            &[
                ("/meldingId", id),
                ("/svarPaa", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a15"),
                ("/opprettet", opprettet),
                ("/innhold/mottatt", opprettet),
            ],
        )
    };
    let again =
        |id: &str| with("ettersendelse", &[("/meldingId", id), ("/opprettet", "2026-05-19T09:00:00+02:00")]);
    let mut messages = case(&["minimal", "kvittering", "forespoersel", "ettersendelse"]);
    let states = |messages: &[Melding]| {
        let forloep = Forloep::new(messages.to_vec());
        (forloep.tilstand(), forloep.uventede().count())
    };
    assert_eq!(states(&messages), (Tilstand::Mottatt, 0));
    let rejected = "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a32";
    messages.push(receipt(rejected, "kvittering-avvist", "2026-05-18T15:00:00+02:00"));
    assert_eq!(states(&messages), (Tilstand::TilOpplysning, 0));
    let found_now = found(&judge(messages.clone()));
    assert_eq!(found_now, [("KO-FORLOEP-015".into(), "/2/innhold/frist".into())].into());

    let mut corrected = messages.clone();
    corrected.push(again("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a33"));
    assert_eq!(states(&corrected), (Tilstand::Mottatt, 0));
    assert_eq!(found(&judge(corrected)), Found::new());

    // Sent twice, and one of them rejected: nothing is missing.
    let mut twice = messages[..4].to_vec();
    twice.push(with(
        "ettersendelse",
        &[
            ("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a33"),
            ("/opprettet", "2026-05-18T14:40:00+02:00"),
        ],
    ));
    twice.push(messages[4].clone());
    assert_eq!(states(&twice), (Tilstand::Mottatt, 0));
}

#[test]
fn a_rejected_or_corrected_request_is_not_waited_for() {
    let mut messages = case(&["minimal", "kvittering", "forespoersel"]);
    messages.push(with(
        "forespoersel",
        &[
            ("/meldingId", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a24"),
            ("/opprettet", "2026-05-05T09:00:00+02:00"),
            ("/erstatter", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a14"),
            ("/innhold/forespoerselId", "f0000000-0000-4000-8000-000000000002"),
        ],
    ));
    messages.push(with(
        "ettersendelse",
        &[
            ("/svarPaa", "5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a24"),
            ("/innhold/forespoerselId", "f0000000-0000-4000-8000-000000000002"),
        ],
    ));
    assert_eq!(Forloep::new(messages).tilstand(), Tilstand::Mottatt);
}

#[test]
fn every_state_can_be_reached() {
    let mut reached = vec![Tilstand::Ny];
    for _ in Tilstand::ALLE {
        for overgang in OVERGANGER {
            if overgang.fra.iter().any(|fra| reached.contains(fra)) {
                reached.extend(overgang.til);
            }
        }
    }
    for &tilstand in Tilstand::ALLE {
        assert!(reached.contains(&tilstand), "{tilstand:?}");
    }
}

/// The messages of a rule's example, in any order, some of them twice.
fn shuffled() -> impl Strategy<Value = (Vec<Melding>, Vec<Melding>)> {
    let examples: Vec<_> = all()
        .flat_map(|rule| {
            rule.info.breaks().chain(rule.info.holds()).map(move |example| messages(rule, &example))
        })
        .collect();
    proptest::sample::select(examples).prop_flat_map(|given| {
        let twice: Vec<Melding> = given.iter().chain(given.iter().take(2)).cloned().collect();
        (Just(given), Just(twice).prop_shuffle())
    })
}

/// As [`shuffled`], but all made at the same moment, two with the same id, and with ids that sort answers first.
fn at_once() -> impl Strategy<Value = (Vec<Melding>, Vec<Melding>)> {
    let mut given: Vec<Melding> = WHOLE
        .iter()
        .map(|name| {
            let text = base::find(name)
                .unwrap()
                .json
                .replace("0f1a01\"", "0f1aff\"")
                .replace("0f1a14\"", "0f1afe\"");
            let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
            value["opprettet"] = "2026-07-01T12:00:00+02:00".into();
            read(&serde_json::to_vec(&value).unwrap()).unwrap().message
        })
        .collect();
    let mut other = given[1].clone();
    let Melding::Kvittering(m) = &mut other else { panic!() };
    m.innhold.resultat = Kvitteringsresultat::MottattMedMerknad;
    given.push(other);
    (Just(given.clone()), Just(given).prop_shuffle())
}

fn order(messages: Vec<Melding>) -> Vec<Melding> {
    Forloep::new(messages).innslag().iter().map(|entry| entry.melding.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_order_of_input_never_matters((given, shuffled) in prop_oneof![shuffled(), at_once()]) {
        prop_assert_eq!(found(&judge(given.clone())), found(&judge(shuffled.clone())));
        prop_assert!(order(given) == order(shuffled), "another order");
    }

    #[test]
    fn an_answer_comes_after_what_it_answers((_, shuffled) in at_once()) {
        let sorted = order(shuffled);
        let place = |id| sorted.iter().position(|m| m.hode().melding_id == id);
        for (i, message) in sorted.iter().enumerate() {
            if let Some(answered) = message.hode().svar_paa.and_then(place) {
                prop_assert!(answered < i);
            }
        }
    }
}

#[test]
fn a_case_is_looked_at_no_further_than_its_limit() {
    let case = |count: u32| -> Vec<Melding> {
        let text = base::find("status").unwrap().json;
        let id = message("status").hode().melding_id.to_string();
        let of = |number: u32| text.replacen(&id, &format!("5c1d7a0e-30b4-4a55-8a0b-{number:012}"), 1);
        (0..count).map(|number| read(of(number).as_bytes()).unwrap().message).collect()
    };
    for count in [1001, 2000, 4000] {
        let report = judge(case(count));
        let expected = Found::from([("KO-FORLOEP-106".to_owned(), "/1000".to_owned())]);
        assert_eq!((found(&report), report.melding_ider.len()), (expected, 1001));
    }
    assert!(!found(&judge(case(1000))).iter().any(|(rule, _)| rule == "KO-FORLOEP-106"));
}
