//! What is kept from somebody: a co-party's documents, events and lines, and what is blocked.

use klagesak_core::{Melding, mal};
use serde_json::json;

use super::cases::*;
use crate::{IngenSide, Partsfristslag as Slag, Personside, Personsituasjon as S, Steg};

#[test]
fn a_document_kept_from_one_of_two_is_not_told_of_to_that_one() {
    let both = sent(|i| {
        two(i);
        // The application and the statement are kept from the second.
        for document in [1, 4] {
            i["dokumenter"][document]["partsinnsyn"] = json!({
                "unntatt": true, "unntattFor": ["part-2"], "hjemmel": {"lov": "FVL_1967", "paragraf": "19"},
            });
        }
    });
    let case = [both];
    let has =
        |part: &str, steg: Steg| page_of(&case, part, "2026-04-22").historikk.iter().any(|s| s.steg == steg);
    assert!(has("part-1", Steg::Soekt) && !has("part-2", Steg::Soekt));
    let (mine, theirs) = (page(&case, "2026-04-22"), page_of(&case, "part-2", "2026-04-22"));
    assert_eq!((mine.frister.len(), theirs.frister.len()), (1, 0));
    assert!(!read(&theirs).contains("kopi"), "{}", read(&theirs));
    assert!(theirs.siden.unwrap().starts_with("Saken begynte med vedtaket"));
}

#[test]
fn a_withdrawal_kept_from_the_other_is_not_told_of() {
    let trekk = message(mal::TREKK, "2026-05-20", |i| {
        i["partIder"] = json!(["part-2"]);
        i["dokumenter"][0]["partsinnsyn"] = json!({
            "unntatt": true, "unntattFor": ["part-1"], "hjemmel": {"lov": "FVL_1967", "paragraf": "19"},
        });
    });
    let side = page(&[sent(two), received(), trekk], "2026-05-21");
    assert!(!read(&side).contains("En annen"), "{}", read(&side));
}

#[test]
fn a_request_and_an_event_are_for_those_they_name() {
    let asks = message(mal::FORESPOERSEL, "2026-05-04", |i| {
        i["rettetTil"] = json!("PART");
        i["partIder"] = json!(["part-2"]);
    });
    let event = message(mal::STATUS, "2026-05-21", |i| {
        let mut last = i["hendelser"][3].clone();
        last["partIder"] = json!(["part-2"]);
        i["hendelser"] = json!([last]);
    });
    let case = [sent(two), received(), asks, event];
    let (mine, theirs) = (page(&case, "2026-05-10"), page_of(&case, "part-2", "2026-05-10"));
    assert_eq!((mine.situasjon, theirs.situasjon), (S::HosStatsforvalteren, S::DuErSpurt));
    let slags = |side: &Personside| side.frister.iter().map(|f| f.gjelder).collect::<Vec<_>>();
    assert_eq!(slags(&mine), []);
    assert_eq!(slags(&theirs), [Slag::DuSender, Slag::Svar]);
    assert!(!mine.historikk.iter().any(|s| matches!(s.steg, Steg::DuSpurt | Steg::LengreTid)));
    assert!(theirs.kan_gjoere.contains("Dette mangler: "), "{}", theirs.kan_gjoere);
    assert!(!mine.kan_gjoere.contains("mangler:"), "{}", mine.kan_gjoere);
    // The day is over: it is not told any longer, but that something is missing is.
    let late = page_of(&case, "part-2", "2026-06-10");
    assert_eq!((late.situasjon, slags(&late)), (S::DuErSpurt, vec![Slag::Svar]));
}

#[test]
fn lines_are_for_those_they_name() {
    let lines = lines(
        "OMGJORT",
        json!([
            {"vedtakId": VEDTAK, "partIder": ["part-1"], "utfall": "STADFESTET"},
            {"vedtakId": VEDTAK, "partIder": ["part-2"], "utfall": "OMGJORT", "retning": "UGUNST", "omfang": "HELT"},
        ]),
    );
    let case = [sent(two), received(), lines];
    let (mine, theirs) = (page(&case, "2026-07-02"), page_of(&case, "part-2", "2026-07-02"));
    assert_eq!((mine.situasjon, theirs.situasjon), (S::Stadfestet, S::Ugunst));
    assert!(!read(&mine).contains("dårligere"), "{}", read(&mine));
    assert!(mine.historikk.iter().any(|s| s.steg == Steg::Stadfestet));
}

#[test]
fn what_is_blocked_is_not_shown() {
    let blocks = |line: serde_json::Value| {
        message(mal::PARTSENDRING, "2026-05-13", |i| {
            i["endringer"] = json!([]);
            i["dokumenter"] = json!([]);
            i["sperres"] = json!([line]);
        })
    };
    let contact = || sent(|i| i["kontaktForPart"] = json!({"telefon": "55 00 00 07"}));
    let block = |sti: &str| blocks(json!({"meldingId": SENDT, "sti": sti, "grunn": "ADRESSE"}));
    let open = page(&[contact(), received()], "2026-05-20");
    assert!(read(&open).contains("Ring Nav Eksempel på 55 00 00 07."), "{}", read(&open));
    for sti in ["/innhold/kontaktForPart", "/innhold/kontaktForPart/telefon"] {
        let side = page(&[contact(), received(), block(sti)], "2026-05-20");
        assert!(!read(&side).contains("55 00 00 07"), "{}", read(&side));
    }
    let side = page(&[contact(), block("/innhold/vedtak/0/ytelser/0/betegnelse")], "2026-05-20");
    assert_eq!(side.vedtak[0].navn, "Vedtaket 2. mars 2026");
    let document = json!({
        "meldingId": SENDT, "dokumentId": "a0000000-0000-4000-8000-000000000005", "grunn": "FEIL_PERSON",
    });
    let side = page(&[contact(), blocks(document)], "2026-05-20");
    assert!(!side.historikk.iter().any(|s| s.steg == Steg::Soekt));
}

#[test]
fn a_helper_reads_of_the_one_helped_and_nobody_is_named() {
    let case = [
        sent(|i| {
            two(i);
            helper(i)
        }),
        received(),
        withdrawn("part-2"),
    ];
    let side = page_of(&case, "part-9", "2026-05-21");
    assert!(
        side.skjedd.starts_with("Statsforvalteren har fått klagen til den du hjelper."),
        "{}",
        side.skjedd
    );
    let json = serde_json::to_string(&side).unwrap();
    for name in ["Syntetisk", "Prøve", "Hjelper\"", "15838510156", ".pdf", "Saksbehandler"] {
        assert!(!json.contains(name), "{name}: {json}");
    }
    assert_eq!(side.situasjon, S::HosStatsforvalteren);
    assert_eq!(asked(&case, "part-8", "2026-05-21"), Err(IngenSide::IkkeMed));
}

#[test]
fn whom_to_call_follows_the_case_to_the_new_embete() {
    let moved = message(mal::OVERFOERING, "2026-05-13", |_| {});
    let side = page(&[with_sf(), vec![moved]].concat(), "2026-05-20");
    let new: serde_json::Value = serde_json::from_str(mal::OVERFOERING).unwrap();
    assert_eq!(side.kontakt[0].navn, new["mottaker"]["navn"]);
    assert_eq!(side.kontakt[0].telefon.as_deref(), Some("55 00 00 03"));
    // Without a number the office is named.
    let side = page(&with_sf(), "2026-05-20");
    assert_eq!((side.kontakt[1].navn.as_str(), &side.kontakt[1].telefon), ("Nav Eksempel", &None));
}

#[test]
fn what_went_to_the_common_reception_is_asked_about_at_the_embete_that_treats_it() {
    let to_staf = || {
        let mut value: serde_json::Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
        value["mottaker"]["rolle"] = json!("STAF");
        value["mottaker"]["navn"] = json!("Statsforvalterens fellestjenester (STAF)");
        klagesak_core::read(value.to_string().as_bytes()).unwrap().message
    };
    let asks = message(mal::FORESPOERSEL, "2026-05-04", |_| {});
    let names = |case: &[Melding]| -> Vec<String> {
        page(case, "2026-05-20").kontakt.into_iter().map(|kontakt| kontakt.navn).collect()
    };
    assert_eq!(names(&[to_staf()])[0], "Statsforvalterens fellestjenester (STAF)");
    assert_eq!(names(&[to_staf(), asks])[0], "Statsforvaltaren i Rogaland");
}

#[test]
fn what_is_asked_for_after_the_decision_is_told_too() {
    let asks = message(mal::FORESPOERSEL, "2026-07-10", |i| i["rettetTil"] = json!("PART"));
    let before = message(mal::FORESPOERSEL, "2026-05-04", |i| i["rettetTil"] = json!("PART"));
    let decided = decided("OMGJORT", &better());
    let side = page(&[with_sf(), vec![decided.clone(), asks]].concat(), "2026-05-10");
    assert_eq!(side.situasjon, S::GunstPenger);
    assert!(side.kan_gjoere.contains("Dette mangler: "), "{}", side.kan_gjoere);
    let side = page(&[with_sf(), vec![before, decided]].concat(), "2026-05-10");
    assert!(!side.kan_gjoere.contains("Dette mangler: "), "{}", side.kan_gjoere);
}

#[test]
fn what_the_other_is_asked_and_answers_is_not_told_of() {
    let asks = message(mal::FORESPOERSEL, "2026-05-04", |i| {
        i["rettetTil"] = json!("PART");
        i["partIder"] = json!(["part-2"]);
    });
    let case =
        [sent(two), received(), asks, klagesak_core::read(mal::ETTERSENDELSE.as_bytes()).unwrap().message];
    let told =
        |part: &str| page_of(&case, part, "2026-05-20").historikk.iter().any(|s| s.steg == Steg::Besvart);
    assert!(told("part-2") && !told("part-1"));
}
