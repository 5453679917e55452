//! What a case comes to when one appeal, or one decision, is settled before another.

use klagesak_core::mal;
use klagesak_core::melding::Melding;
use serde_json::{Value, json};

use crate::{Forloep, Parstilling, Tilstand};

const VEDTAK: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03";
const ANNET: &str = "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a04";

fn message(json: &str, day: &str, change: impl FnOnce(&mut Value)) -> Melding {
    let mut value: Value = serde_json::from_str(json).unwrap();
    value["opprettet"] = json!(format!("{day}T12:00:00+02:00"));
    // An id of its own for each day.
    value["meldingId"] = json!(format!("5c1d7a0e-30b4-4a55-8a0b-{:0>12}", day.replace('-', "")));
    change(&mut value["innhold"]);
    klagesak_core::read(value.to_string().as_bytes()).unwrap().message
}

/// Two who appeal against one decision.
fn two_klagere() -> Melding {
    message(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |innhold| {
        let mut other = innhold["parter"][0].clone();
        other["partId"] = json!("part-2");
        other["roller"] = json!(["KLAGER", "MEDSOEKER"]);
        other["person"]["identifikator"]["verdi"] = json!("15838510237");
        innhold["parter"].as_array_mut().unwrap().push(other);
    })
}

/// One who appeals against two decisions.
fn two_decisions() -> Melding {
    message(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |innhold| {
        let mut other = innhold["vedtak"][0].clone();
        other["vedtakId"] = json!(ANNET);
        innhold["vedtak"].as_array_mut().unwrap().push(other);
        innhold["klage"]["gjelderVedtak"].as_array_mut().unwrap().push(json!(ANNET));
    })
}

fn withdrawn(day: &str, part_ider: &[&str]) -> Melding {
    message(mal::TREKK, day, |innhold| innhold["partIder"] = json!(part_ider))
}

fn decided(day: &str, utfall: &str, linje: Value) -> Melding {
    message(mal::AVGJOERELSE, day, |innhold| {
        innhold["utfall"] = json!(utfall);
        innhold["vedtak"] = json!([linje]);
        innhold["vedtak"][0]["utfall"] = json!(utfall);
    })
}

fn beside(day: &str, gjelder: &str) -> Melding {
    message(mal::AVGJOERELSE_SAKSKOSTNADER, day, |innhold| innhold["gjelder"] = json!(gjelder))
}

/// The state after each message; the order the files come in does not count.
fn states(messages: &[Melding]) -> Vec<Tilstand> {
    let state = |forloep: &Forloep| -> Vec<Tilstand> {
        forloep.innslag().iter().map(|entry| entry.etter.unwrap_or(entry.foer)).collect()
    };
    let forwards = state(&Forloep::new(messages.to_vec()));
    let mut other = messages.to_vec();
    other.reverse();
    assert_eq!(state(&Forloep::new(other.clone())), forwards);
    other.rotate_left(1);
    assert_eq!(state(&Forloep::new(other)), forwards);
    forwards
}

fn expected(messages: &[Melding]) -> Vec<bool> {
    Forloep::new(messages.to_vec()).innslag().iter().map(|entry| entry.etter.is_some()).collect()
}

#[test]
fn one_of_two_withdraws_and_the_other_is_decided() {
    use Tilstand::{Avgjort, Oversendt};
    let case = [
        two_klagere(),
        withdrawn("2026-05-20", &["part-2"]),
        decided("2026-07-01", "STADFESTET", json!({"vedtakId": VEDTAK, "partIder": ["part-1"]})),
    ];
    assert_eq!(states(&case), [Oversendt, Oversendt, Avgjort]);
    // Closing the withdrawn one afterwards is in order.
    let line = json!({"vedtakId": VEDTAK, "partIder": ["part-2"], "henleggelsesgrunn": "TRUKKET"});
    let closed = [&case[..], &[decided("2026-07-03", "HENLAGT", line)]].concat();
    assert_eq!(states(&closed).last(), Some(&Avgjort));
    assert_eq!(expected(&closed), [true; 4]);
    assert!(!Forloep::new(closed).innslag()[3].paa_nytt);
}

#[test]
fn a_withdrawal_that_does_not_say_whose_withdraws_nobody_of_several() {
    use Tilstand::{Oversendt, Trukket};
    assert_eq!(states(&[two_klagere(), withdrawn("2026-05-20", &[])]), [Oversendt, Oversendt]);
    let both = withdrawn("2026-05-20", &["part-1", "part-2"]);
    assert_eq!(states(&[two_klagere(), both]), [Oversendt, Trukket]);
    let one_by_one =
        [two_klagere(), withdrawn("2026-05-20", &["part-1"]), withdrawn("2026-05-21", &["part-2"])];
    assert_eq!(states(&one_by_one), [Oversendt, Oversendt, Trukket]);
    let alone = message(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |_| ());
    assert_eq!(states(&[alone, withdrawn("2026-05-20", &[])]), [Oversendt, Trukket]);
}

#[test]
fn two_decisions_are_decided_apart() {
    use Tilstand::{Avgjort, Hjemvist, Oversendt};
    let first = decided("2026-06-01", "STADFESTET", json!({"vedtakId": VEDTAK}));
    let second = decided("2026-07-01", "STADFESTET", json!({"vedtakId": ANNET}));
    let case = [two_decisions(), first.clone(), second];
    assert_eq!(states(&case), [Oversendt, Oversendt, Avgjort]);
    assert!(Forloep::new(case.to_vec()).innslag().iter().all(|entry| !entry.paa_nytt));

    let annulled = decided("2026-06-01", "OPPHEVET", json!({"vedtakId": ANNET}));
    let upheld = decided("2026-07-01", "STADFESTET", json!({"vedtakId": VEDTAK}));
    assert_eq!(states(&[two_decisions(), annulled, upheld]), [Oversendt, Oversendt, Hjemvist]);

    let again = decided("2026-07-01", "STADFESTET", json!({"vedtakId": VEDTAK}));
    let forloep = Forloep::new(vec![two_decisions(), first, again]);
    assert!(forloep.innslag()[2].paa_nytt);
    let open: Vec<_> = forloep.parene().stillinger().filter(|(_, s)| *s == Parstilling::Aapent).collect();
    assert_eq!(open.len(), 1);
}

#[test]
fn costs_slips_and_what_waits_leave_the_state() {
    use Tilstand::{Avgjort, Oversendt};
    let whole = || message(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |_| ());
    let suspended = beside("2026-05-04", "UTSATT_IVERKSETTING");
    let upheld = decided("2026-07-01", "STADFESTET", json!({}));
    let (costs, slip) = (beside("2026-07-20", "SAKSKOSTNADER"), beside("2026-07-21", "RETTING"));
    let late = message(mal::ETTERSENDELSE, "2026-07-22", |_| ());
    let case = [whole(), suspended.clone(), upheld, costs, slip, late];
    assert_eq!(states(&case), [Oversendt, Oversendt, Avgjort, Avgjort, Avgjort, Avgjort]);
    assert_eq!(expected(&case), [true; 6]);
    assert!(Forloep::new(case.to_vec()).innslag().iter().all(|entry| !entry.paa_nytt));
    // The Nav-kontor may let the decision wait before anything is sent over.
    let early = beside("2026-04-14", "UTSATT_IVERKSETTING");
    assert_eq!(states(&[early, whole()]), [Tilstand::Ny, Oversendt]);
}

#[test]
fn what_was_annulled_may_be_changed_again() {
    use Tilstand::{Avgjort, Hjemvist, Oversendt};
    let whole = message(mal::OVERSENDELSE_MINIMAL, "2026-04-21", |_| ());
    let annulled = decided("2026-06-01", "OPPHEVET", json!({"vedtakId": VEDTAK}));
    let mut changed = decided("2026-07-01", "STADFESTET", json!({"vedtakId": VEDTAK}));
    let Melding::Avgjoerelse(m) = &mut changed else { unreachable!() };
    m.innhold.gjelder = klagesak_core::kodeverk::Avgjoerelsesgjelder::Omgjoering;
    let case = [whole, annulled, changed];
    assert_eq!(states(&case), [Oversendt, Hjemvist, Avgjort]);
    assert!(!Forloep::new(case.to_vec()).innslag()[2].paa_nytt);
}
