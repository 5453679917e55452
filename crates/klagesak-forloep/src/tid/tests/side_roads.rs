//! What happens beside the ordinary road: an appeal that came to the wrong place, a new decision meanwhile, one of two who withdraws.

use klagesak_core::{Melding, mal};
use serde_json::{Value, json};

use super::cases::{avgjoerelse, forloep, kvittering, melding, oversendelse, perioder, uuid, ventet};
use crate::tid::{Hendelsesslag as H, hendelser};
use klagesak_core::base::NOW;

fn slag(messages: Vec<Melding>) -> Vec<(H, String)> {
    hendelser(&forloep(messages)).into_iter().map(|h| (h.slag, h.dato.to_string())).collect()
}

/// An oversendelse of an appeal another authority got on 10 March.
fn innkommet(organ: Value) -> Melding {
    let mut message = serde_json::to_value(oversendelse(1, "2026-04-21T10:00:00+02:00")).unwrap();
    message["innhold"]["klage"]["fremsettelser"][0]["fremsattDato"] = json!("2026-03-09");
    message["innhold"]["klage"]["fremsettelser"][0]["innkommet"] =
        json!({"dato": "2026-03-10", "organ": organ});
    klagesak_core::read(message.to_string().as_bytes()).unwrap().message
}

#[test]
fn an_appeal_that_lies_at_another_authority_is_not_with_the_person() {
    let lies = |organ: Value| perioder(vec![innkommet(organ)], "2026-04-21T12:00:00+02:00");
    let after = |fase: &'static str| {
        let faser = [
            ("HOS_NAV", "2026-03-02"),
            ("HOS_PERSONEN", "2026-03-04"),
            (fase, "2026-03-10"),
            ("HOS_NAV", "2026-03-17"),
        ];
        ventet(&faser, "2026-04-21")
    };
    let sf = json!({"navn": "Statsforvaltaren i Rogaland", "organisasjonsnummer": "974763230"});
    assert_eq!(lies(sf), after("HOS_STATSFORVALTEREN"));
    assert_eq!(lies(json!({"navn": "Statsforvaltaren i Rogaland"})), after("HOS_STATSFORVALTEREN"));
    let other = [("HOS_NAV", "2026-03-02"), ("HOS_PERSONEN", "2026-03-04"), ("HOS_NAV", "2026-03-10")];
    assert_eq!(lies(json!({"navn": "Eksempel kommune"})), ventet(&other, "2026-04-21"));
}

#[test]
fn a_new_decision_has_an_event_and_a_closed_case_is_not_decided() {
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        klagesak_core::read(mal::NYTTVEDTAK.as_bytes()).unwrap().message,
        avgjoerelse(4, "HENLAGT", "2026-05-20"),
    ];
    let told = slag(case);
    assert!(told.contains(&(H::NyttVedtak, "2026-05-11".to_owned())), "{told:?}");
    assert!(told.contains(&(H::Avsluttet, "2026-05-20".to_owned())), "{told:?}");
    assert!(!told.iter().any(|(slag, _)| *slag == H::Avgjort), "{told:?}");
}

#[test]
fn one_of_two_who_withdraws_is_no_part_of_an_appeal() {
    let mut sent = serde_json::to_value(oversendelse(1, "2026-04-21T10:00:00+02:00")).unwrap();
    let parter = sent["innhold"]["parter"].as_array_mut().unwrap();
    let mut other = parter[0].clone();
    other["partId"] = json!("part-2");
    other["roller"] = json!(["KLAGER"]);
    parter.push(other);
    let sent = klagesak_core::read(sent.to_string().as_bytes()).unwrap().message;
    let trekk = |edit: fn(&mut Value)| {
        let mut trekk = serde_json::to_value(melding(
            "trekk",
            3,
            &[("/opprettet", "2026-05-04T10:00:00+02:00"), ("/innhold/dato", "2026-05-03")],
        ))
        .unwrap();
        trekk["innhold"]["partIder"] = json!(["part-2"]);
        edit(&mut trekk["innhold"]);
        let trekk = klagesak_core::read(trekk.to_string().as_bytes()).unwrap().message;
        let received = kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00");
        slag(vec![sent.clone(), received, trekk]).pop().unwrap()
    };
    assert_eq!(trekk(|_| {}), (H::TrukketAvEn, "2026-05-03".to_owned()));
    let some = trekk(|i| i["vedtakIder"] = json!([uuid(99)]));
    assert_eq!(some.0, H::DelvisTrukket);
    assert_eq!(perioder(vec![sent.clone()], NOW).first().map(|(fase, ..)| *fase), Some("HOS_NAV"));
}
