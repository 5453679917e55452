//! What the Nav-kontor decides itself: while the Statsforvalter has the case, and before it was ever sent over.

use klagesak_core::mal;
use klagesak_core::melding::Melding;
use serde_json::{Value, json};

use super::cases::*;
use crate::{Partsfristslag as Slag, Personside, Personsituasjon as S, Stand, Steg};

/// Sent over with some of it granted, and received.
fn granted(beloep: &str) -> Vec<Melding> {
    let sent = sent(|i| {
        i["vedtak"][0]["utfall"] = json!("DELVIS_INNVILGET");
        i["vedtak"][0]["ytelser"][0]["innvilgetBeloep"] = json!(beloep);
    });
    vec![sent, received()]
}

/// What is granted anew on 11 May.
fn gives(beloep: &str, stilling: &str) -> Melding {
    let (beloep, answered) = (beloep.to_owned(), answered(stilling));
    anew("2026-05-11", move |i| {
        i["vedtak"][0]["ytelser"][0]["innvilgetBeloep"] = json!(beloep);
        if beloep == "7350.00" {
            i["vedtak"][0]["utfall"] = json!("INNVILGET");
        }
        answered(i);
    })
}

fn closed() -> Melding {
    decided("HENLAGT", &json!({"henleggelsesgrunn": "OMGJORT_AV_UNDERINSTANSEN"}))
}

fn after(messages: &[&[Melding]], today: &str) -> Personside {
    page(&messages.concat(), today)
}

fn slags(side: &Personside) -> Vec<(Slag, String)> {
    side.frister.iter().map(|f| (f.gjelder, f.dato.to_string())).collect()
}

#[test]
fn a_change_for_the_worse_is_said_to_be_and_nobody_is_asked_to_withdraw() {
    for stilling in ["IKKE_SVART", "OPPRETTHOLDT"] {
        let side = after(&[&granted("5000.00"), &[gives("1000.00", stilling)]], "2026-05-20");
        assert_eq!((side.situasjon, side.vedtak[0].stand), (S::NavHarForverret, Stand::AapentNavVerre));
        assert!(side.skjedd.contains("har gjort vedtaket dårligere for deg"), "{}", side.skjedd);
        assert!(side.videre.contains("Statsforvalteren avgjør fortsatt klagen din."), "{}", side.videre);
        assert!(!read(&side).contains("trekke") && !read(&side).contains("innvilget"), "{}", read(&side));
        assert!(side.historikk.iter().any(|step| step.steg == Steg::NavForverret));
        let side = after(&[&granted("5000.00"), &[gives("1000.00", stilling), closed()]], "2026-07-02");
        assert_eq!(side.situasjon, S::AvsluttetVerre);
        assert!(!read(&side).contains("ikke mer igjen"), "{}", read(&side));
        let closed = message(mal::AVGJOERELSE, "2026-05-25", |i| {
            i["dato"] = json!("2026-05-25");
            i["utfall"] = json!("HENLAGT");
            i["vedtak"] = json!([
                {"vedtakId": VEDTAK, "utfall": "HENLAGT", "henleggelsesgrunn": "OMGJORT_AV_UNDERINSTANSEN"},
            ]);
        });
        // Nobody has decided the appeal, so the new decision can be appealed, whatever was said of the old one.
        let side = after(&[&granted("5000.00"), &[gives("1000.00", stilling), closed]], "2026-05-30");
        assert_eq!(slags(&side), [(Slag::DuKlager, "2026-06-01".to_owned())]);
    }
}

#[test]
fn what_is_lost_on_one_benefit_is_not_hidden_by_what_is_won_on_another() {
    let two = |first: &str, second: &str| {
        json!([
            {"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Livsopphold", "innvilgetBeloep": first},
            {"hjemmel": {"lov": "SOTJL", "paragraf": "18"}, "betegnelse": "Strøm", "innvilgetBeloep": second},
        ])
    };
    let sent = sent(|i| {
        i["vedtak"][0]["utfall"] = json!("DELVIS_INNVILGET");
        i["vedtak"][0]["ytelser"] = two("2000.00", "1000.00");
    });
    let mixed = anew("2026-05-11", |i| i["vedtak"][0]["ytelser"] = two("5000.00", "0.00"));
    let side = page(&[sent, received(), mixed], "2026-05-20");
    assert_eq!(side.situasjon, S::NavHarEndretNoe);
    assert!(!read(&side).contains("trekke") && !read(&side).contains("innvilget"), "{}", read(&side));
}

#[test]
fn a_change_for_the_better_is_said_to_be_and_the_money_comes() {
    let side = after(&[&with_sf(), &[gives("7350.00", "INNFRIDD")]], "2026-05-20");
    assert!(side.skjedd.contains("Nav-kontoret har innvilget det du søkte om."), "{}", side.skjedd);
    assert!(side.skjedd.contains("Nav-kontoret betaler pengene."), "{}", side.skjedd);
    assert_eq!(
        slags(&side),
        [(Slag::DuKreverKostnaderAvNav, "2026-06-01".to_owned()), (Slag::DuKlager, "2026-06-01".to_owned()),]
    );
    let side = after(&[&with_sf(), &[gives("3000.00", "IKKE_SVART")]], "2026-06-02");
    assert!(side.skjedd.contains("innvilget mer av det du søkte om"), "{}", side.skjedd);
    assert!(side.frister.is_empty(), "{:?}", side.frister);
    let side = after(&[&with_sf(), &[gives("7350.00", "INNFRIDD"), closed()]], "2026-07-02");
    assert!(side.skjedd.contains("innvilget det du søkte om"), "{}", side.skjedd);
    assert!(side.historikk.iter().any(|s| s.tekst.contains("fordi Nav-kontoret har endret vedtaket")));
}

#[test]
fn goods_are_not_paid() {
    let goods = anew("2026-05-11", |i| i["vedtak"][0]["ytelser"][0]["form"] = json!("VARER_TJENESTER"));
    let side = after(&[&with_sf(), &[goods]], "2026-05-20");
    assert!(side.skjedd.contains("Det nye vedtaket er bedre for deg."), "{}", side.skjedd);
    assert!(!read(&side).contains("betaler"), "{}", read(&side));
}

#[test]
fn what_the_klager_has_said_of_it_is_heard() {
    let said = |stilling: &str| after(&[&with_sf(), &[gives("3000.00", stilling)]], "2026-05-20");
    assert!(said("IKKE_SVART").kan_gjoere.contains("Er det nok, kan du trekke klagen."));
    let enough = said("INNFRIDD");
    assert!(enough.videre.contains("Du har sagt at det nye vedtaket gir det klagen gjaldt."));
    assert!(!enough.kan_gjoere.contains("trekke"), "{}", enough.kan_gjoere);
    for stilling in ["OPPRETTHOLDT", "DELVIS_OPPRETTHOLDT"] {
        let side = said(stilling);
        assert_eq!(side.videre, "Statsforvalteren avgjør det som står igjen av klagen.");
        assert!(side.kan_gjoere.contains("Du trenger ikke å klage på nytt."), "{}", side.kan_gjoere);
        assert!(!slags(&side).iter().any(|(slag, _)| *slag == Slag::DuKlager));
    }
}

#[test]
fn what_nav_wrote_before_is_not_answered_when_it_has_decided_anew() {
    let stale = |messages: &[Melding]| page(messages, "2026-05-20").kan_gjoere.contains("du har fått kopi");
    assert!(stale(&with_sf()));
    assert!(!stale(&[with_sf(), vec![gives("3000.00", "IKKE_SVART")]].concat()));
}

#[test]
fn a_decision_on_the_appeal_is_held_against_what_stands() {
    let line = |beloep: &str, retning: &str| {
        let mut line = better();
        line["retning"] = json!(retning);
        line["nyeYtelser"][0]["innvilgetBeloep"] = json!(beloep);
        line
    };
    let sf = |beloep: &str, retning: &str| {
        let nav = gives("3000.00", "IKKE_SVART");
        after(&[&with_sf(), &[nav, decided("OMGJORT", &line(beloep, retning))]], "2026-07-02")
    };
    // Better than the first decision, and worse than what Nav had made of it.
    let less = sf("1000.00", "GUNST");
    assert_eq!(less.situasjon, S::Endret);
    assert!(!read(&less).contains("betaler") && !read(&less).contains("bedre"), "{}", read(&less));
    assert_eq!(sf("5000.00", "GUNST").situasjon, S::GunstPenger);
    assert_eq!(sf("1000.00", "UGUNST").situasjon, S::Ugunst);
    assert_eq!(sf("5000.00", "UGUNST").situasjon, S::Endret);
    let again = message(mal::AVGJOERELSE, "2026-09-01", |i| {
        i["gjelder"] = json!("OMGJOERING");
        i["utfall"] = json!("OMGJORT");
        i["vedtak"] = json!([{"vedtakId": VEDTAK, "utfall": "OMGJORT"}]);
        i["vedtak"][0].as_object_mut().unwrap().extend(line("1000.00", "GUNST").as_object().unwrap().clone());
    });
    let side = after(&[&with_sf(), &[decided("OMGJORT", &better()), again]], "2026-11-28");
    assert_eq!(side.situasjon, S::Endret);
}

/// An appeal of 17 March at the Nav-kontor, and what came of it there.
fn at_nav(change: impl FnOnce(&mut Value)) -> Vec<Melding> {
    vec![
        message(mal::KLAGE, "2026-03-17", |_| {}),
        anew("2026-04-02", |i| {
            i["dato"] = json!("2026-04-02");
            i["vedtak"][0]["dato"] = json!("2026-04-02");
            i["vedtak"][0]["underretninger"][0]["sendt"] = json!("2026-04-02");
            change(i);
        }),
    ]
}

#[test]
fn an_appeal_that_ended_at_nav_has_a_page() {
    let given = at_nav(|i| {
        i["klagensStilling"] = json!([{"stilling": "INNFRIDD", "dato": "2026-04-02"}]);
        i["vedtak"][0]["utfall"] = json!("INNVILGET");
        i["vedtak"][0]["ytelser"][0]["innvilgetBeloep"] = json!("7350.00");
    });
    let side = page(&given, "2026-04-10");
    assert_eq!(side.situasjon, S::NavInnfridd);
    assert!(side.skjedd.contains("innvilget det du søkte om"), "{}", side.skjedd);
    assert!(slags(&side).contains(&(Slag::DuKreverKostnaderAvNav, "2026-04-23".to_owned())));
    let dismissed = at_nav(|i| {
        i["gjelder"] = json!("AVVISNING");
        i["klagensStilling"] = json!([]);
    });
    let side = page(&dismissed, "2026-04-23");
    assert_eq!(side.situasjon, S::NavAvvist);
    assert_eq!(slags(&side), [(Slag::DuKlagerPaaAvvisning, "2026-04-23".to_owned())]);
    let late = page(&dismissed, "2026-04-24");
    assert!(late.frister.is_empty() && !read(&late).contains("kan klage"), "{}", read(&late));
    let gone = at_nav(|i| {
        i["gjelder"] = json!("BORTFALT");
        i["henleggelsesgrunn"] = json!("DOED");
        (i["klagensStilling"], i["vedtak"]) = (json!([]), json!([]));
    });
    // Nobody in the case is known to be dead.
    let side = page(&gone, "2026-04-10");
    assert_eq!(side.situasjon, S::Avsluttet);
    assert!(!read(&side).contains("død"), "{}", read(&side));
}

#[test]
fn one_of_two_who_has_withdrawn_at_nav_reads_that_and_the_other_does_not() {
    let klage = message(mal::KLAGE, "2026-03-17", |i| {
        let mut other = i["parter"][0].clone();
        other["partId"] = json!("part-2");
        other["roller"] = json!(["KLAGER"]);
        i["parter"].as_array_mut().unwrap().push(other);
    });
    let case = [klage, withdrawn("part-2")];
    let (mine, theirs) = (page(&case, "2026-05-21"), page_of(&case, "part-2", "2026-05-21"));
    assert_eq!((mine.situasjon, theirs.situasjon), (S::HosNav, S::Trukket));
    assert!(!mine.historikk.iter().any(|step| step.steg == Steg::Trukket));
    assert!(theirs.videre.contains("En annen har fortsatt en klage"), "{}", theirs.videre);
}

#[test]
fn what_nav_decided_of_waiting_is_told_while_nav_has_the_appeal() {
    let waits = at_nav(|i| {
        i["gjelder"] = json!("UTSATT_IVERKSETTING");
        i["kravutfall"] = json!("INNVILGET");
        (i["klagensStilling"], i["vedtak"]) = (json!([]), json!([]));
    });
    let side = page(&waits, "2026-04-10");
    assert_eq!(side.situasjon, S::HosNav);
    assert!(side.skjedd.contains("Vedtaket blir ikke satt i verk før klagen er avgjort."), "{}", side.skjedd);
}

#[test]
fn an_appeal_that_came_to_another_office_says_where_and_when_it_was_sent_on() {
    let side = page(&[message(mal::KLAGE, "2026-03-20", |_| {})], "2026-03-21");
    assert_eq!(side.siden.as_deref(), Some("Du sendte klagen 16. mars 2026. Det er 5 dager siden."));
    let told: Vec<_> = side.historikk.iter().map(|s| (s.dato.to_string(), s.tekst.as_str())).collect();
    assert_eq!(told[1], ("2026-03-17".to_owned(), "Klagen kom inn til Statsforvaltaren i Rogaland"));
    assert_eq!(told[2], ("2026-03-20".to_owned(), "Klagen ble sendt videre til Nav-kontoret"));
}
