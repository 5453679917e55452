//! Every reply to every message of the family is right, and fits the case.

use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat, Meldingstype};
use klagesak_core::melding::{Avsendersystem, Kvittering};
use klagesak_core::verdi::{Tidspunkt, Uuid};
use klagesak_core::{Language, Melding, mal};
use proptest::prelude::*;

use super::*;
use crate::{Options, validate, validate_message};

const NOW: &str = "2026-07-02T12:00:00+02:00";

fn now() -> Tidspunkt {
    NOW.parse().unwrap()
}

fn read(json: &str) -> Melding {
    klagesak_core::read(json.as_bytes()).unwrap().message
}

fn ids() -> impl Iterator<Item = Uuid> {
    (1u128..).map(|n| Uuid::from_random_bytes(n.to_be_bytes()))
}

fn ramme(language: Language, ids: &mut dyn Iterator<Item = Uuid>) -> Ramme<'_> {
    let system = Avsendersystem::builder()
        .navn("Prøve".try_into().unwrap())
        .leverandoer("Prøve".try_into().unwrap())
        .versjon("1".try_into().unwrap())
        .build();
    Ramme { opprettet: now(), system, language, ids }
}

fn receipt(text: &[u8], language: Language) -> (Melding, Kvittering) {
    let report = validate(text, &Options::new(now()));
    let hode = Svarhode::recover(text).unwrap();
    let melding = kvittering(hode, &report, ramme(language, &mut ids())).unwrap();
    let Melding::Kvittering(innhold) = &melding else { panic!("another type") };
    let innhold = innhold.innhold.clone();
    (melding, innhold)
}

const FAMILY: [&str; 12] = [
    mal::OVERSENDELSE_KOMPLETT,
    mal::STATUS,
    mal::FORESPOERSEL,
    mal::ETTERSENDELSE,
    mal::AVGJOERELSE,
    mal::TREKK,
    mal::RETUR,
    mal::KVITTERING,
    mal::KLAGE,
    mal::NYTTVEDTAK,
    mal::OVERFOERING,
    mal::PARTSENDRING,
];

#[test]
fn every_reply_that_may_be_sent_is_without_findings_and_every_other_is_refused() {
    let mut made = 0;
    for json in FAMILY {
        let message = read(json);
        for slag in Melding::TYPER.iter().filter(|slag| **slag != Meldingstype::Kvittering) {
            for &language in Language::ALL {
                let answer = svar(&message, slag, ramme(language, &mut ids()));
                let (til, at) = (message.meldingstype(), format!("{slag} to {}", message.meldingstype()));
                if !answers(&til).contains(slag) {
                    assert!(matches!(answer, Err(SvarError::WrongType { .. })), "{at}");
                    continue;
                }
                let answer = match answer {
                    Err(SvarError::WrongSide { .. }) => continue,
                    other => other.unwrap(),
                };
                made += 1;
                let report = validate_message(&answer, &Options::new(now()));
                // A decision is not valid before somebody has decided.
                let undecided: &[&str] =
                    if *slag == Meldingstype::Avgjoerelse { &["KO-AVGJOERELSE-031"] } else { &[] };
                let found: Vec<_> = report.findings.iter().map(|f| f.rule.id.as_str()).collect();
                assert_eq!(found, undecided, "{at}");
                let (hode, to) = (answer.hode(), message.hode());
                assert_eq!((hode.svar_paa, hode.klagesak_id), (Some(to.melding_id), to.klagesak_id));
                assert_eq!((hode.avsender, hode.mottaker), (to.mottaker, to.avsender));
                assert_eq!(
                    (hode.miljoe, hode.profil, hode.lovgrunnlag),
                    (to.miljoe, to.profil, to.lovgrunnlag)
                );
                assert_eq!(hode.referanser, to.referanser);
                assert_eq!(hode.opprettet, now());
                assert_ne!(hode.melding_id, to.melding_id);
            }
        }
    }
    assert_eq!(made, 3 * 21);
}

#[test]
fn who_may_not_send_a_type_does_not_answer_with_it() {
    let swapped = |json: &str| {
        let (mut value, old): (serde_json::Value, serde_json::Value) =
            (serde_json::from_str(json).unwrap(), serde_json::from_str(json).unwrap());
        value["avsender"] = old["mottaker"].clone();
        value["mottaker"] = old["avsender"].clone();
        read(&value.to_string())
    };
    for (json, slag) in [
        (mal::OVERSENDELSE_MINIMAL, Meldingstype::Avgjoerelse),
        (mal::OVERSENDELSE_MINIMAL, Meldingstype::Retur),
        (mal::ETTERSENDELSE, Meldingstype::Forespoersel),
    ] {
        let refused = svar(&swapped(json), &slag, ramme(Language::Nb, &mut ids()));
        assert_eq!(refused, Err(SvarError::WrongSide { svar: slag.clone() }));
        assert!(svar(&read(json), &slag, ramme(Language::Nb, &mut ids())).is_ok());
    }
}

#[test]
fn a_message_with_three_errors_is_rejected_with_the_three() {
    let mut message: serde_json::Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    message["innhold"]["saksfremstilling"]["vurderinger"][0]["klagepunkt"] = 7.into();
    message["innhold"]["klage"]["gjelderVedtak"][0] = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a99".into();
    message["innhold"]["parter"][0]["person"]["identifikator"]["verdi"] = "15838510157".into();
    let text = message.to_string();
    let errors = validate(text.as_bytes(), &Options::new(now())).findings;
    let errors: Vec<_> =
        errors.iter().filter(|f| f.severity == klagesak_core::verdict::Severity::Error).collect();
    assert!(errors.len() >= 3);
    for &language in Language::ALL {
        let (melding, innhold) = receipt(text.as_bytes(), language);
        assert_eq!(innhold.resultat, Kvitteringsresultat::Avvist);
        for error in &errors {
            let told = innhold.funn.iter().any(|funn| {
                funn.regel.as_str() == error.rule.id.as_str()
                    && funn.sti.as_str() == error.pointer.as_str()
                    && funn.melding.as_str() == skjult::melding(error, language)
                    && funn.alvorlighet == Alvorlighet::Feil
            });
            assert!(told, "{}", error.rule.id);
        }
        let report = validate_message(&melding, &Options::new(now()));
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        let written = String::from_utf8(klagesak_core::write(&melding).unwrap()).unwrap();
        for value in ["15838510157", "Syntetisk", "0c8c5d1e7a99", "Inntekten", "7350"] {
            assert!(text.contains(value) && !written.contains(value), "{value}");
        }
    }
}

#[test]
fn a_receipt_carries_no_value_from_the_message_but_our_own_limits_and_names() {
    let mut message: serde_json::Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    message["innhold"]["klage"]["fremsettelser"][0]["mottattDato"] = "2025-01-01".into();
    message["innhold"]["foersteinstans"]["dato"] = "2026-04-02".into();
    let early = message.to_string();
    message["innhold"]["klage"]["fremsettelser"][0]["mottattDato"] = "2026-03-17".into();
    message["opprettet"] = "2026-06-25T10:15:00+02:00".into();
    message["innhold"]["foersteinstans"]["dato"] = "2026-06-18".into();
    let late = message.to_string();
    for (text, regel, told) in [
        (
            &early,
            "KO-KLAGE-001",
            [
                "Klagen ble mottatt •••, før vedtaket den gjelder ble fattet •••.",
                "Klaga vart motteken •••, før vedtaket ho gjeld vart gjort •••.",
                "The appeal was received on •••, before the decision it is about was made on •••.",
            ],
        ),
        (
            &late,
            "KO-FOERSTEINSTANS-006",
            [
                "Det gikk mer enn tre måneder fra klagen ble mottatt ••• til Nav-kontoret tok stilling til den •••.",
                "Det gjekk meir enn tre månader frå klaga vart motteken ••• til Nav-kontoret tok stilling til henne •••.",
                "More than three months passed from the appeal was received on ••• until the Nav office decided on it on •••.",
            ],
        ),
    ] {
        for (language, told) in Language::ALL.iter().copied().zip(told) {
            let (_, innhold) = receipt(text.as_bytes(), language);
            let funn = innhold.funn.iter().find(|funn| funn.regel.as_str() == regel).unwrap();
            assert_eq!(funn.melding.as_str(), told);
            // The same from a report that has been written down, with every value in it.
            let report = validate(text.as_bytes(), &Options::new(now())).render(language);
            assert!(report.funn.iter().any(|funn| funn.melding.contains("2026-")), "a report has the values");
            let hode = Svarhode::recover(text.as_bytes()).unwrap();
            let made = kvittering_av_rapport(hode, &report, ramme(language, &mut ids())).unwrap();
            let Melding::Kvittering(made) = made else { panic!("another type") };
            assert_eq!(made.innhold.funn, innhold.funn);
        }
    }
    // A limit is ours, and so is the name of a field.
    message["innhold"]["klage"]["oensketEndring"] = "a".repeat(20_000).into();
    message["innhold"]["klage"]["fremsettelser"][0].as_object_mut().unwrap().remove("kanal");
    let (_, innhold) = receipt(message.to_string().as_bytes(), Language::Nb);
    let all: Vec<_> = innhold.funn.iter().map(|funn| funn.melding.as_str()).collect();
    assert!(all.contains(&"Feltet kanal mangler."), "{all:?}");
    assert!(
        all.iter().any(|text| text.starts_with("Teksten er lengre enn ") && !text.contains('•')),
        "{all:?}"
    );
}

#[test]
fn the_day_of_a_reply_is_the_one_in_norway() {
    let opprettet = "2026-07-01T22:30:00Z".parse().unwrap();
    let mut ids = ids();
    let late = Ramme { opprettet, ..ramme(Language::Nb, &mut ids) };
    let made = svar(&read(mal::OVERSENDELSE_MINIMAL), &Meldingstype::Forespoersel, late).unwrap();
    let Melding::Forespoersel(made) = made else { panic!("another type") };
    // Three weeks from 2 July.
    assert_eq!(made.innhold.frist.to_string(), "2026-07-23");
}

#[test]
fn what_cannot_be_read_is_rejected_for_its_structure() {
    let cut = mal::OVERSENDELSE_MINIMAL.find("\"klage\"").unwrap();
    for broken in [
        mal::OVERSENDELSE_MINIMAL[..cut].to_owned(),
        mal::OVERSENDELSE_MINIMAL.replace("\"mottattDato\": \"2026-03-17\",", ""),
        mal::OVERSENDELSE_MINIMAL.replace("\"versjon\": \"1.0\"", "\"versjon\": \"2.0\""),
        mal::OVERSENDELSE_MINIMAL.replace("klagesak.oversendelse", "klagesak.ukjent"),
        format!("{}]", mal::OVERSENDELSE_MINIMAL),
    ] {
        let (melding, innhold) = receipt(broken.as_bytes(), Language::Nb);
        assert_eq!(innhold.resultat, Kvitteringsresultat::Avvist);
        let report = validate_message(&melding, &Options::new(now()));
        assert!(report.findings.is_empty(), "{:?}", report.findings);
    }
}

#[test]
fn a_message_without_findings_is_received() {
    for json in FAMILY {
        let (melding, innhold) = receipt(json.as_bytes(), Language::Nb);
        assert_eq!((innhold.resultat, innhold.funn.len()), (Kvitteringsresultat::Mottatt, 0));
        assert!(validate_message(&melding, &Options::new(now())).findings.is_empty());
    }
}

#[test]
fn a_report_of_another_message_is_refused_and_too_many_findings_keep_the_errors() {
    let report = validate(mal::RETUR.as_bytes(), &Options::new(now())).render(Language::Nb);
    let hode = || Svarhode::recover(mal::OVERSENDELSE_MINIMAL.as_bytes()).unwrap();
    let refused = kvittering_av_rapport(hode(), &report, ramme(Language::Nb, &mut ids()));
    assert_eq!(refused, Err(SvarError::OtherMessage));

    let broken = mal::OVERSENDELSE_MINIMAL.replace("\"mottattDato\": \"2026-03-17\",", "");
    let mut report = validate(broken.as_bytes(), &Options::new(now())).render(Language::Nb);
    let error = report.funn.iter().find(|f| f.regel == "KO-SKJEMA-001").unwrap().clone();
    let mut advice = error.clone();
    advice.alvorlighet = klagesak_core::verdict::Severity::Notice;
    advice.regel = "KO-DOKUMENT-001".to_owned();
    report.funn = vec![advice; 1500];
    report.funn.extend([error.clone(), error]);
    let Melding::Kvittering(made) =
        kvittering_av_rapport(hode(), &report, ramme(Language::Nb, &mut ids())).unwrap()
    else {
        panic!("another type")
    };
    let innhold = made.innhold;
    assert_eq!((innhold.resultat, innhold.funn.len()), (Kvitteringsresultat::Avvist, 1000));
    assert_eq!(innhold.funn.iter().filter(|f| f.alvorlighet == Alvorlighet::Feil).count(), 2);
    assert_eq!(innhold.funn.last().unwrap().regel.as_str(), "KO-SKJEMA-001");
}

#[test]
fn ids_come_from_the_caller_and_may_run_out() {
    let message = read(mal::FORESPOERSEL);
    let refused = |count: usize| {
        svar(&message, &Meldingstype::Ettersendelse, ramme(Language::Nb, &mut ids().take(count)))
    };
    assert_eq!(refused(2), Err(SvarError::OutOfIds));
    assert!(refused(3).is_ok());
}

proptest! {
    #[test]
    fn nothing_is_too_broken_to_look_at(cut in 0..mal::OVERSENDELSE_MINIMAL.len(), byte in any::<u8>()) {
        let mut bytes = mal::OVERSENDELSE_MINIMAL.as_bytes().to_vec();
        bytes[cut] = byte;
        if let Some(hode) = Svarhode::recover(&bytes) {
            let report = validate(&bytes, &Options::new(now()));
            let made = kvittering(hode, &report, ramme(Language::Nb, &mut ids()));
            // Only that the head now names another message than the report can stop it.
            prop_assert!(made.is_ok() || made == Err(SvarError::OtherMessage), "{:?}", made);
        }
    }
}
