//! Deadlines on days off, after the decision and of requests.

use klagesak_core::Melding;

use super::cases::{forloep, kvittering, melding, oversendelse, uuid};
use crate::tid::{Frist, Fristslag, frister};

fn find(found: &[Frist], slag: Fristslag) -> Vec<(String, Option<String>)> {
    let of_kind = found.iter().filter(|f| f.slag == slag);
    of_kind.map(|f| (f.dato.to_string(), f.virkedag.map(|d| d.to_string()))).collect()
}

#[test]
fn a_deadline_on_a_day_off_is_told_with_the_next_working_day() {
    // Three weeks from Friday 13 March end on Good Friday; the next working day is the Tuesday after Easter.
    let frem = ("/innhold/vedtak/0/underretninger/0/kommetFrem", "2026-03-13");
    let found = frister(&forloep(vec![melding("minimal", 1, &[frem])]));
    assert_eq!(
        find(&found, Fristslag::Klagefrist),
        [("2026-04-03".to_owned(), Some("2026-04-07".to_owned()))]
    );
}

#[test]
fn costs_can_be_claimed_when_the_decision_was_changed_in_favour() {
    let sendt = oversendelse(1, "2026-04-21T10:00:00+02:00");
    let til_gunst = melding("avgjoerelse-omgjort", 2, &[("/svarPaa", &uuid(1))]);
    let found = frister(&forloep(vec![sendt.clone(), til_gunst]));
    // Three weeks from 12 June, when the new decision reached the party.
    assert_eq!(find(&found, Fristslag::Sakskostnader), [("2026-07-03".to_owned(), None)]);
    let stadfestet = melding("avgjoerelse", 2, &[("/svarPaa", &uuid(1))]);
    assert!(find(&frister(&forloep(vec![sendt, stadfestet])), Fristslag::Sakskostnader).is_empty());
}

#[test]
fn a_request_has_a_deadline_until_it_is_answered_or_the_case_has_ended() {
    let sendt = oversendelse(1, "2026-04-21T10:00:00+02:00");
    let mottatt = kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00");
    let spurt = melding("forespoersel", 3, &[]);
    // One line has a deadline of its own, 18 May, a week before that of the whole.
    let mut case = vec![sendt, mottatt, spurt];
    let found = frister(&forloep(case.clone()));
    assert_eq!(find(&found, Fristslag::Forespoersel), [("2026-05-18".to_owned(), None)]);
    assert!(found.iter().any(|f| f.forespoersel_id.is_some()));

    let mut delvis = case.clone();
    let svar = melding("ettersendelse", 4, &[("/svarPaa", &uuid(3))]);
    let Melding::Ettersendelse(mut svar) = svar else { panic!("another type") };
    delvis.push(Melding::Ettersendelse(svar.clone()));
    assert!(find(&frister(&forloep(delvis)), Fristslag::Forespoersel).is_empty());
    // Only «loenn» is answered: the deadline of the whole is left, on Whit Monday.
    let bare_loenn: Vec<_> = svar.innhold.dokumenter.iter().take(1).cloned().collect();
    svar.innhold.dokumenter = klagesak_core::verdi::Liste::new(bare_loenn).unwrap();
    case.push(Melding::Ettersendelse(svar));
    assert_eq!(
        find(&frister(&forloep(case.clone())), Fristslag::Forespoersel),
        [("2026-05-25".to_owned(), Some("2026-05-26".to_owned()))]
    );
    case.push(super::cases::avgjoerelse(5, "STADFESTET", "2026-07-01"));
    assert!(find(&frister(&forloep(case)), Fristslag::Forespoersel).is_empty());
}
