//! What is told of what has come, been sent, been moved, been rejected or been blocked.

use klagesak_core::Language;
use klagesak_core::mal;
use klagesak_core::melding::Melding;
use serde_json::{Value, json};

use super::cases::*;
use crate::{Forloep, Partside, Personside, Personsituasjon as S, Steg};

fn steps(side: &Personside) -> Vec<Steg> {
    side.historikk.iter().map(|step| step.steg).collect()
}

/// The receipt of a message that went to its receiver on a day.
fn receipt(of: &Melding, json: &str, day: &str) -> Melding {
    let of = serde_json::to_value(of).unwrap();
    whole(json, day, |m| {
        m["svarPaa"] = of["meldingId"].clone();
        m["avsender"] = of["mottaker"].clone();
        m["mottaker"] = of["avsender"].clone();
        m["innhold"]["mottatt"] = json!(format!("{day}T09:00:00+02:00"));
    })
}

fn asks(day: &str) -> Melding {
    message(mal::FORESPOERSEL, day, |i| i["rettetTil"] = json!("PART"))
}

#[test]
fn an_answer_goes_to_the_embete_that_has_the_case() {
    let moved = message(mal::OVERFOERING, "2026-05-13", |i| i["besluttetDato"] = json!("2026-05-11"));
    let taken = receipt(&moved, mal::KVITTERING, "2026-05-14");
    let new: Value = serde_json::from_str(mal::OVERFOERING).unwrap();
    let name = new["mottaker"]["navn"].as_str().unwrap();
    let case = [with_sf(), vec![asks("2026-05-04"), moved.clone(), taken.clone()]].concat();
    let side = page(&case, "2026-05-15");
    assert!(side.kan_gjoere.contains(&format!("Send svaret til {name}.")), "{}", side.kan_gjoere);
    // It was sent the day it was sent, whenever it was decided.
    let day = side.historikk.iter().find(|step| step.steg == Steg::Flyttet).unwrap().dato;
    assert_eq!(day.to_string(), "2026-05-13");
    let longer = message(mal::STATUS, "2026-05-20", |i| {
        let mut told = i["hendelser"][3].clone();
        told["tidspunkt"] = json!("2026-05-20T09:00:00+02:00");
        i["hendelser"] = json!([told]);
    });
    let side = page(&[with_sf(), vec![moved, taken, longer]].concat(), "2026-05-21");
    assert_eq!(side.situasjon, S::Flyttet);
    assert!(side.skjedd.contains("Det har også kommet brev om at saken tar lengre tid."), "{}", side.skjedd);
}

#[test]
fn what_was_rejected_has_not_happened() {
    let case = |message: Melding| {
        let no = receipt(&message, mal::KVITTERING_AVVIST, "2026-05-15");
        page(&[with_sf(), vec![message, no]].concat(), "2026-05-20")
    };
    let dead = message(mal::PARTSENDRING, "2026-05-13", |i| {
        i["endringer"] = json!([{"partId": "part-1", "slag": "DOED", "gjelderFra": "2026-05-10"}]);
        i["dokumenter"] = json!([]);
    });
    let moved = message(mal::OVERFOERING, "2026-05-13", |_| {});
    for message in [dead, moved, anew("2026-05-11", |_| {})] {
        let side = case(message);
        assert_eq!(side.situasjon, S::HosStatsforvalteren, "{}", read(&side));
        assert!(!steps(&side).iter().any(|steg| matches!(steg, Steg::Flyttet | Steg::NavEndret)));
    }
    let asked = asks("2026-05-04");
    let answer = klagesak_core::read(mal::ETTERSENDELSE.as_bytes()).unwrap().message;
    let no = receipt(&answer, mal::KVITTERING_AVVIST, "2026-05-19");
    let side = page(&[with_sf(), vec![asked, answer, no]].concat(), "2026-05-20");
    assert_eq!(side.situasjon, S::DuErSpurt);
    assert!(!steps(&side).contains(&Steg::Besvart), "{:?}", steps(&side));
}

#[test]
fn what_is_missing_is_said_as_the_letter_says_it_when_it_has_no_kind() {
    let asks = |ider: Value| {
        message(mal::FORESPOERSEL, "2026-05-04", |i| {
            i["rettetTil"] = json!("PART");
            i["partIder"] = ider;
            i["dokumenter"] =
                json!([{"referanse": "a", "type": "ANNET", "beskrivelse": "Overslag fra tannlegen."}]);
        })
    };
    let side = page(&[with_sf(), vec![asks(json!(["part-1"]))]].concat(), "2026-05-05");
    assert!(side.kan_gjoere.contains("Dette mangler: Overslag fra tannlegen."), "{}", side.kan_gjoere);
    let side = page(&[with_sf(), vec![asks(json!([]))]].concat(), "2026-05-05");
    assert!(side.kan_gjoere.contains("Overslag fra tannlegen"), "{}", side.kan_gjoere);
    // Of two, nobody knows whom it is written to.
    let side = page(&[sent(two), received(), asks(json!([]))], "2026-05-05");
    assert!(!side.kan_gjoere.contains("tannlegen") && !side.kan_gjoere.contains("Annet"));
}

#[test]
fn what_one_hands_in_unasked_is_told() {
    let given = |change: fn(&mut Value)| {
        let given = message(mal::ETTERSENDELSE, "2026-05-18", |i| {
            i.as_object_mut().unwrap().remove("forespoerselId");
            for document in i["dokumenter"].as_array_mut().unwrap() {
                document.as_object_mut().unwrap().remove("referanse");
            }
            i["avsender"] = json!("PART");
            change(i);
        });
        steps(&page(&[with_sf(), vec![given]].concat(), "2026-05-20")).contains(&Steg::Levert)
    };
    assert!(given(|_| {}));
    assert!(!given(|i| i["avsender"] = json!("NAV")));
    assert!(!given(|i| i["partIder"] = json!(["part-2"])));
}

#[test]
fn that_the_work_is_finished_is_told() {
    let done = message(mal::STATUS, "2026-07-10", |i| {
        let mut last = i["hendelser"][3].clone();
        last["status"] = json!("FERDIG");
        last["ansvarlig"] = json!("NAV");
        last["tidspunkt"] = json!("2026-07-10T09:00:00+02:00");
        last.as_object_mut().unwrap().remove("forventetSvar");
        i["hendelser"] = json!([last]);
    });
    let side = page(&[with_sf(), vec![decided("STADFESTET", &json!({})), done]].concat(), "2026-07-11");
    assert!(side.skjedd.contains("Arbeidet med saken er ferdig."), "{}", side.skjedd);
    assert_eq!(steps(&side).last(), Some(&Steg::Ferdig));
}

#[test]
fn what_can_be_appealed_is_named() {
    let costs = |gjelder: &str| {
        let claim = message(mal::AVGJOERELSE_SAKSKOSTNADER, "2026-07-10", |i| {
            i["gjelder"] = json!(gjelder);
            i["krav"]["partId"] = json!("part-1");
            i["klageadgang"] = json!({"finnes": true, "betinget": true});
            if gjelder == "UTSATT_IVERKSETTING" {
                i.as_object_mut().unwrap().remove("tilkjentBeloep");
            }
        });
        page(&[with_sf(), vec![decided("OMGJORT", &better()), claim]].concat(), "2026-07-11").kan_gjoere
    };
    let said = costs("SAKSKOSTNADER");
    assert!(said.contains("Du kan kanskje klage på avgjørelsen om utgiftene."), "{said}");
    let said = costs("UTSATT_IVERKSETTING");
    assert!(said.contains("Du kan kanskje klage på avgjørelsen om vedtaket skal vente."), "{said}");
}

#[test]
fn a_case_that_takes_longer_than_the_norm_says_so() {
    let on = |day: &str| page(&with_sf(), day);
    let norm = "De fleste saker skal være avgjort innen tre måneder.";
    assert!(on("2026-07-22").videre.contains(norm), "{}", on("2026-07-22").videre);
    let late = on("2026-07-23").videre;
    assert!(late.contains("lengre tid enn tre måneder. Det er lengre enn det skal."), "{late}");
    assert!(late.contains("Ring Statsforvaltaren i Rogaland og spør") && !late.contains(norm), "{late}");
    let urgent = sent(|i| {
        i["prioritet"] = json!({
            "hastesak": true, "grunner": ["MIDLERTIDIG_BOTILBUD"], "begrunnelse": "Har ikke noe sted å bo.",
        });
    });
    assert!(!page(&[urgent, received()], "2026-05-01").kan_gjoere.contains("begynt å haste"));
}

#[test]
fn who_has_what_was_set_aside_is_said_only_when_something_was() {
    let two = |second: &str| {
        let lines = lines(
            "STADFESTET",
            json!([
                {"vedtakId": VEDTAK, "utfall": "STADFESTET"},
                {"vedtakId": ANNET, "utfall": second, "avvisningsgrunn": "FOR_SENT"},
            ]),
        );
        page(&[sent(two_decisions), received(), lines], "2026-07-02")
    };
    assert_eq!(two("AVVIST").hvem, "Statsforvalteren er ferdig med saken.");
    let set_aside = message(mal::AVGJOERELSE, "2026-07-01", |i| {
        i["utfall"] = json!("OPPHEVET");
        i["vedtak"] = json!([
            {"vedtakId": VEDTAK, "utfall": "STADFESTET"},
            {"vedtakId": ANNET, "utfall": "OPPHEVET", "omfang": "HELT"},
        ]);
        i["hjemvisning"] = json!({"begrunnelse": "Mer må avklares."});
    });
    let side = page(&[sent(two_decisions), received(), set_aside], "2026-07-02");
    assert_eq!((side.situasjon, side.hvem.as_str()), (S::UlikeUtfall, "Nav-kontoret har saken igjen."));
}

#[test]
fn no_value_that_is_blocked_is_shown() {
    let blocks = |id: &str, sti: &str| {
        let line = json!({"meldingId": id, "sti": sti, "grunn": "FEILSENDT"});
        message(mal::PARTSENDRING, "2026-07-20", |i| {
            (i["endringer"], i["dokumenter"]) = (json!([]), json!([]));
            i["sperres"] = json!([line]);
        })
    };
    let klage = "/innhold/klage/fremsettelser/0";
    let values = [
        (SENDT.to_owned(), "/innhold/vedtak/0/dato".to_owned(), "2. mars 2026"),
        (SENDT.to_owned(), format!("{klage}/fremsattDato"), "2026-03-16"),
        (SENDT.to_owned(), format!("{klage}/mottattDato"), "2026-03-17"),
        (SENDT.to_owned(), klage.to_owned(), "2026-03-16"),
        (SENDT.to_owned(), "/innhold/foersteinstans/dato".to_owned(), "2026-04-14"),
        (id("2026-07-01"), "/innhold/dato".to_owned(), "2026-07-01"),
        (id("2026-07-01"), "/innhold/hjemvisning/frist".to_owned(), "2026-08-15"),
    ];
    for (message, sti, value) in values {
        let all = |case: &[Melding]| {
            let forloep = Forloep::new(case.to_vec());
            let part = "part-1".parse().unwrap();
            let today = "2026-08-10".parse().unwrap();
            serde_json::to_string(&Partside::for_part(&forloep, &part, today, Language::Nb).unwrap()).unwrap()
        };
        let case = [with_sf(), vec![annulled(Some("2026-08-15"))]].concat();
        assert!(all(&case).contains(value), "{sti}: {}", all(&case));
        let case = [case, vec![blocks(&message, &sti)]].concat();
        assert!(!all(&case).contains(value), "{sti}: {}", all(&case));
    }
}
