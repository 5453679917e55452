//! What concerns somebody else in the case, and what it does to whoever reads.

use klagesak_core::mal;
use klagesak_core::melding::Melding;
use serde_json::json;

use super::cases::*;
use crate::{Partsfristslag as Slag, Personsituasjon as S, Steg};

fn changed_for_the_first(omfang: &str) -> Melding {
    let mut line = better();
    line["vedtakId"] = json!(VEDTAK);
    line["partIder"] = json!(["part-1"]);
    line["utfall"] = json!("OMGJORT");
    line["omfang"] = json!(omfang);
    lines("OMGJORT", json!([line]))
}

#[test]
fn the_appeal_of_another_may_change_what_one_has_withdrawn_from() {
    let case = vec![sent(two), received(), withdrawn("part-2")];
    let side = page_of(&case, "part-2", "2026-05-21");
    assert_eq!(side.videre, "En annen har fortsatt en klage på det samme vedtaket. Den kan endre vedtaket.");
    assert!(!read(&side).contains("gjelder slik det er"), "{}", read(&side));
    // When the other withdraws too, the decision stands.
    let both = message(mal::TREKK, "2026-05-25", |i| i["partIder"] = json!(["part-1"]));
    let side = page_of(&[case.clone(), vec![both]].concat(), "part-2", "2026-05-26");
    assert_eq!(side.videre, "Vedtaket gjelder slik det er nå.");

    let told = |omfang: &str, told: bool| {
        let change = serde_json::to_value(changed_for_the_first(omfang)).unwrap();
        let mut change = change;
        if told {
            change["innhold"]["underrettet"] = json!([
                {"partId": "part-1", "dato": "2026-07-01", "maate": "DIGITAL"},
                {"partId": "part-2", "dato": "2026-07-01", "maate": "DIGITAL"},
            ]);
        }
        let change = klagesak_core::read(change.to_string().as_bytes()).unwrap().message;
        page_of(&[case.clone(), vec![change]].concat(), "part-2", "2026-07-02")
    };
    let side = told("DELVIS", true);
    assert!(side.videre.contains("har endret en del av vedtaket etter en annens klage"), "{}", side.videre);
    assert!(told("HELT", true).videre.contains("har endret vedtaket etter en annens klage"));
    // Who isn't told of it, reads nothing of it, and not that the old decision stands either.
    let side = told("HELT", false);
    assert!(!read(&side).contains("annens") && !read(&side).contains("gjelder slik"), "{}", read(&side));
}

#[test]
fn who_was_dismissed_reads_that_the_appeal_of_the_other_goes_on() {
    let late = lines(
        "AVVIST",
        json!([{"vedtakId": VEDTAK, "partIder": ["part-2"], "utfall": "AVVIST", "avvisningsgrunn": "FOR_SENT"}]),
    );
    let side = page_of(&[sent(two), received(), late], "part-2", "2026-07-02");
    assert_eq!(side.situasjon, S::AvvistForSent);
    assert!(!read(&side).contains("gjelder slik det er"), "{}", read(&side));
    assert!(side.videre.contains("En annen har fortsatt en klage"), "{}", side.videre);
}

#[test]
fn whether_one_can_still_appeal_follows_from_the_deadline() {
    let case = |frist: serde_json::Value| {
        vec![sent(|i| i["klage"]["frister"][0] = frist), received(), withdrawn("part-1")]
    };
    let known = case(json!({"fristdato": "2026-05-25", "rettidig": true}));
    assert!(page(&known, "2026-05-25").kan_gjoere.contains("Du kan klage på nytt til og med 25. mai 2026."));
    let late = page(&known, "2026-05-26").kan_gjoere;
    assert!(late.contains("Fristen for å klage er ute.") && !late.contains("på nytt så lenge"), "{late}");
    let unknown = case(json!({"grunnlag": "UNDERRETNING"}));
    assert!(page(&unknown, "2026-05-26").kan_gjoere.contains("så lenge fristen for å klage ikke er ute"));
}

#[test]
fn what_another_is_asked_for_does_not_take_away_that_it_takes_longer() {
    let longer = message(mal::STATUS, "2026-05-20", |_| {});
    let asks = |part: &str| {
        message(mal::FORESPOERSEL, "2026-05-22", |i| {
            i["rettetTil"] = json!("PART");
            i["partIder"] = json!([part]);
        })
    };
    let case = |part: &str| vec![sent(two), received(), longer.clone(), asks(part)];
    let side = page_of(&case("part-1"), "part-2", "2026-05-23");
    assert_eq!(side.situasjon, S::LengreTid);
    assert!(side.frister.iter().any(|f| f.gjelder == Slag::Svar), "{:?}", side.frister);
    assert_eq!(page_of(&case("part-2"), "part-2", "2026-05-23").situasjon, S::DuErSpurt);
}

#[test]
fn a_decision_about_another_is_not_listed() {
    let both = sent(|i| {
        two(i);
        two_decisions(i);
        i["vedtak"][0]["partIder"] = json!(["part-1"]);
        i["vedtak"][1]["partIder"] = json!(["part-2"]);
    });
    let case = [both, received()];
    let listed = |part: &str| {
        let side = page_of(&case, part, "2026-05-01");
        side.vedtak.iter().map(|v| v.navn.clone()).collect::<Vec<_>>()
    };
    assert_eq!(listed("part-1"), ["Vedtaket 2. mars 2026 (Livsopphold)"]);
    assert_eq!(listed("part-2"), ["Vedtaket 3. mars 2026 (Strøm)"]);
}

#[test]
fn an_appeal_that_comes_later_is_told_of_to_whoever_made_it() {
    let late = message(mal::KLAGE, "2026-04-25", |i| {
        i["parter"][0]["partId"] = json!("part-2");
        i["parter"][0]["person"]["identifikator"]["verdi"] = json!("15838510237");
        i["fremsettelser"][0]["fremsattDato"] = json!("2026-04-23");
        i["fremsettelser"][0]["innkommet"]["dato"] = json!("2026-04-24");
    });
    let case = [sent(|_| {}), received(), late];
    let theirs = page_of(&case, "part-2", "2026-04-27");
    assert_eq!(theirs.situasjon, S::HosNav);
    assert_eq!(theirs.siden.as_deref(), Some("Du sendte klagen 23. april 2026. Det er 4 dager siden."));
    assert_eq!(theirs.kontakt.len(), 1);
    let mine = page(&case, "2026-04-27");
    assert_eq!(mine.situasjon, S::HosStatsforvalteren);
    assert!(!mine.historikk.iter().any(|step| step.steg == Steg::KlagenInn), "{:?}", mine.historikk);
}

#[test]
fn nobody_reads_of_a_death_the_case_does_not_know() {
    let closed = decided("HENLAGT", &json!({"henleggelsesgrunn": "DOED"}));
    let side = page(&[with_sf(), vec![closed]].concat(), "2026-07-02");
    assert_eq!(side.situasjon, S::Avsluttet);
    assert!(!read(&side).contains("død"), "{}", read(&side));
    assert!(!side.historikk.iter().any(|step| step.tekst.contains("død")));
    assert!(side.kan_gjoere.contains("Vet du ikke hvorfor, spør"), "{}", side.kan_gjoere);
}

#[test]
fn who_came_in_reads_that_the_appeal_stands_only_while_it_does() {
    let heir = message(mal::PARTSENDRING, "2026-05-13", |i| {
        i["endringer"] = died_and_came_in();
        i["dokumenter"] = json!([]);
    });
    let case = [with_sf(), vec![heir]].concat();
    assert!(page_of(&case, "part-3", "2026-05-20").skjedd.contains("Klagen står."));
    let over = [case, vec![decided("STADFESTET", &json!({}))]].concat();
    assert!(!page_of(&over, "part-3", "2026-07-02").skjedd.contains("Klagen står."));
}
