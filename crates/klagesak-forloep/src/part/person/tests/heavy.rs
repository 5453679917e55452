//! What is said is so: the sentences that were not, and the heaviest messages.

use klagesak_core::mal;
use serde_json::json;

use super::cases::*;
use crate::{IngenSide, Partsfristslag, Personsituasjon as S, Stand};

#[test]
fn help_that_is_cut_is_said_to_be_and_nothing_is_paid() {
    let cut = decided("OMGJORT", &json!({"retning": "UGUNST", "omfang": "DELVIS"}));
    let side = page(&[with_sf(), vec![cut]].concat(), "2026-07-02");
    assert!(side.skjedd.contains("En del av vedtaket er endret slik at du kommer dårligere ut enn før."));
    assert!(!read(&side).contains("betaler") && !read(&side).contains("rett til"), "{}", read(&side));
    assert!(side.frister.is_empty());
}

#[test]
fn what_the_statsforvalter_changed_of_its_own_decision_is_what_stands() {
    let first = decided("STADFESTET", &json!({}));
    let changed = message(mal::AVGJOERELSE, "2026-09-01", |i| {
        i["gjelder"] = json!("OMGJOERING");
        i["utfall"] = json!("OMGJORT");
        i["vedtak"] = json!([{"vedtakId": VEDTAK, "utfall": "OMGJORT"}]);
        i["vedtak"][0].as_object_mut().unwrap().extend(better().as_object().unwrap().clone());
    });
    let side = page(&[with_sf(), vec![first, changed]].concat(), "2026-11-28");
    assert_eq!(side.situasjon, S::GunstPenger);
    assert!(side.skjedd.contains("har endret sin egen avgjørelse"), "{}", side.skjedd);
    assert!(!read(&side).contains("gjelder som før"), "{}", read(&side));
}

#[test]
fn nobody_is_told_to_read_what_was_not_shown_to_them() {
    let kept = sent(|i| {
        i["saksfremstilling"]["forelagt"] = json!([]);
        i["saksfremstilling"]["ikkeForelagt"] = json!([{
            "grunn": "UNNTATT_INNSYN", "hjemmel": {"lov": "FVL_1967", "paragraf": "19"}, "begrunnelse": "Helse.",
        }]);
    });
    for day in ["2026-04-22", "2026-05-22"] {
        let side = page(std::slice::from_ref(&kept), day);
        assert!(side.frister.is_empty() && !read(&side).contains("har skrevet"), "{}", read(&side));
    }
    // Who has got it may say something, also when no day is left.
    let shown = |day: &str| page(&[sent(|_| {})], day);
    assert_eq!(shown("2026-04-22").frister[0].gjelder, Partsfristslag::DuKommenterer);
    assert!(shown("2026-05-22").frister.is_empty());
    assert!(
        shown("2026-05-22").kan_gjoere.contains("du har fått kopi"),
        "{}",
        shown("2026-05-22").kan_gjoere
    );
}

#[test]
fn one_who_appeals_still_does_when_the_other_has_withdrawn() {
    let case = [sent(two), received(), withdrawn("part-2")];
    let (mine, theirs) = (page(&case, "2026-05-21"), page_of(&case, "part-2", "2026-05-21"));
    assert_eq!((mine.situasjon, theirs.situasjon), (S::HosStatsforvalteren, S::Trukket));
    assert!(mine.skjedd.contains("Det endrer ikke noe for klagen din."), "{}", mine.skjedd);
    assert!(!mine.historikk.iter().any(|step| step.tekst.contains("trukket")));
    assert!(!theirs.skjedd.contains("En annen"), "{}", theirs.skjedd);
}

#[test]
fn a_new_decision_of_nav_does_not_take_the_case_from_the_statsforvalter() {
    let side = page(&[with_sf(), vec![anew("2026-05-11", |_| {})]].concat(), "2026-05-20");
    assert_eq!(side.hvem, "Statsforvalteren har fortsatt saken.");
    assert_eq!(side.videre, "Statsforvalteren ser om du har fått alt klagen gjelder.");
    assert_eq!(side.vedtak[0].stand, Stand::AapentNavEndret);
}

#[test]
fn what_is_urgent_is_said_and_that_it_lies_still() {
    let urgent = sent(|i| {
        i["prioritet"] = json!({
            "hastesak": true, "grunner": ["MIDLERTIDIG_BOTILBUD"], "begrunnelse": "Har ikke noe sted å bo.",
        });
    });
    let case = [urgent, received()];
    let haster = |day: &str| page(&case, day).haster.unwrap();
    assert!(haster("2026-04-23").contains("Trenger et midlertidig sted å bo."), "{}", haster("2026-04-23"));
    assert!(!haster("2026-04-29").contains("ikke kommet noe nytt"));
    assert!(haster("2026-04-30").contains("ikke kommet noe nytt"));
    let over = [&case[..], &[decided("STADFESTET", &json!({}))]].concat();
    assert_eq!(page(&over, "2026-07-02").haster, None);
}

#[test]
fn something_is_paid_only_where_there_is_more_to_pay() {
    let claim = sent(|i| i["vedtak"][0]["utfall"] = json!("KREVD"));
    let lowered = [claim, received(), decided("OMGJORT", &better())];
    let goods = |form: &str| {
        let mut line = better();
        line["nyeYtelser"][0]["form"] = json!(form);
        [with_sf(), vec![decided("OMGJORT", &line)]].concat()
    };
    for case in [&lowered[..], &goods("VARER_TJENESTER"), &goods("GARANTI")] {
        let side = page(case, "2026-07-02");
        assert!(!read(&side).contains("betaler det"), "{}", read(&side));
    }
    assert!(page(&goods("BIDRAG"), "2026-07-02").videre.contains("betaler det du nå har rett til"));
}

#[test]
fn what_nav_came_to_is_told_as_it_was() {
    let told = |utfall: &str| {
        let case = [sent(|i| i["foersteinstans"]["utfall"] = json!([{"utfall": utfall}]))];
        page(&case, "2026-04-22").skjedd
    };
    assert!(told("OPPRETTHOLDT").contains("har ikke endret det"));
    assert!(told("DELVIS_MEDHOLD").contains("enige i noe"));
    assert!(told("AVVIST").contains("har avvist klagen din"));
}

#[test]
fn different_outcomes_are_listed_one_by_one() {
    let mixed = lines(
        "OMGJORT",
        json!([
            {"vedtakId": VEDTAK, "utfall": "OMGJORT", "retning": "UGUNST", "omfang": "HELT"},
            {"vedtakId": ANNET, "utfall": "STADFESTET"},
        ]),
    );
    let side = page(&[sent(two_decisions), received(), mixed], "2026-07-02");
    let told: Vec<_> = side.vedtak.iter().map(|v| (v.navn.as_str(), v.stand)).collect();
    assert_eq!(
        told,
        [
            ("Vedtaket 2. mars 2026 (Livsopphold)", Stand::Ugunst),
            ("Vedtaket 3. mars 2026 (Strøm)", Stand::Stadfestet)
        ]
    );
}

#[test]
fn costs_are_claimed_in_time_or_not_told_of() {
    let case = [with_sf(), vec![decided("OMGJORT", &better())]].concat();
    let due = |day: &str| page(&case, day).frister.iter().map(|f| f.dato.to_string()).collect::<Vec<_>>();
    assert_eq!(due("2026-07-22"), ["2026-07-22"]);
    assert_eq!(due("2026-07-23"), Vec::<String>::new());
    assert!(!read(&page(&case, "2026-11-28")).contains("tre uker"));
    let costs = message(mal::AVGJOERELSE_SAKSKOSTNADER, "2026-07-10", |i| {
        i["krav"]["partId"] = json!("part-1");
        i["tilkjentBeloep"] = json!("1250.00");
    });
    let side = page(&[case.clone(), vec![costs]].concat(), "2026-07-11");
    assert!(side.frister.is_empty() && side.skjedd.contains("1\u{a0}250 kroner"), "{}", side.skjedd);
}

#[test]
fn the_deadline_of_the_office_is_told_also_when_it_is_over() {
    let case = [with_sf(), vec![annulled(Some("2026-08-15"))]].concat();
    let late = page(&case, "2026-08-16");
    assert_eq!(late.situasjon, S::OpphevetFristenUte);
    assert!(late.frister[0].tekst.contains("skulle ha fattet et nytt vedtak innen 15. august 2026"));
    assert_eq!(page(&case, "2026-08-15").situasjon, S::Opphevet);
}

#[test]
fn the_dead_have_no_page_and_who_comes_in_reads_for_them() {
    let line = |part: &str, slag: &str| {
        let mut line = json!({"partId": part, "slag": slag, "gjelderFra": "2026-05-13"});
        if slag == "ARVING_INN" {
            line["trerInnFor"] = json!("part-1");
            line["part"] = json!({
                "partId": part, "roller": ["ARVING"],
                "person": {"identifikator": {"type": "INGEN", "begrunnelse": "Ukjent."},
                           "navn": {"fornavn": "Arving", "etternavn": "Syntetisk"}},
            });
        }
        line
    };
    let change = |day: &str, lines: serde_json::Value| {
        message(mal::PARTSENDRING, day, |i| {
            i["endringer"] = lines;
            i["dokumenter"] = json!([]);
        })
    };
    let mut case = vec![sent(helper), received(), change("2026-05-13", json!([line("part-1", "DOED")]))];
    assert_eq!(asked(&case, "part-1", "2026-05-20"), Err(IngenSide::Doed));
    assert_eq!(asked(&case, "part-9", "2026-05-20"), Err(IngenSide::Doed));
    case.push(change("2026-05-14", json!([line("part-3", "ARVING_INN")])));
    let heir = page_of(&case, "part-3", "2026-05-20");
    assert_eq!(heir.situasjon, S::HosStatsforvalteren);
    assert!(heir.skjedd.contains("etter den som er død") && !read(&heir).contains("klagen din"));
    assert!(!read(&heir).contains("sove"), "{}", read(&heir));
    assert_eq!(asked(&case, "part-1", "2026-05-20"), Err(IngenSide::Doed));
}

#[test]
fn a_dismissal_says_why_and_whether_it_can_be_appealed() {
    let dismissed = |adgang: Option<serde_json::Value>| {
        let mut line = json!({"avvisningsgrunn": "FOR_SENT"});
        if let Some(adgang) = adgang {
            line["klageadgang"] = adgang;
        }
        page(&[with_sf(), vec![decided("AVVIST", &line)]].concat(), "2026-07-02")
    };
    assert!(dismissed(None).skjedd.contains("den kom for sent"));
    assert!(dismissed(None).kan_gjoere.contains("Brevet sier om du kan klage på det."));
    let named = json!({"finnes": true, "klageinstans": {"navn": "Helsetilsynet"}});
    assert!(dismissed(Some(named)).kan_gjoere.contains("Helsetilsynet avgjør en slik klage."));
    assert!(
        dismissed(Some(json!({"finnes": false})))
            .kan_gjoere
            .contains("Du kan ikke klage på denne avgjørelsen")
    );
    let maybe = dismissed(Some(json!({"finnes": true, "betinget": true}))).kan_gjoere;
    assert!(maybe.contains("kanskje klage"), "{maybe}");
}

#[test]
fn the_second_round_is_tied_to_the_first() {
    let again = whole(mal::OVERSENDELSE_MINIMAL, "2026-09-01", |_| {});
    let side = page(&[with_sf(), vec![annulled(None), again]].concat(), "2026-09-02");
    assert!(side.skjedd.contains("Saken har vært hos Statsforvalteren før."), "{}", side.skjedd);
    assert!(side.historikk.iter().any(|step| step.tekst.contains("opphevet vedtaket")));
}
