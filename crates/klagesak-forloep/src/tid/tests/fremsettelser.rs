//! Appeals made several times, and days nobody knows.

use klagesak_core::Melding;
use klagesak_core::melding::Oversendelse;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::cases::{forloep, melding, perioder, uuid, ventet};
use crate::tid::{Datoer, Fristslag, Hendelsesslag, frister, hendelser};

/// The minimal oversendelse with something changed.
fn endret(endre: impl FnOnce(&mut Oversendelse)) -> Vec<Melding> {
    let Melding::Oversendelse(mut m) = melding("minimal", 1, &[]) else { panic!("another type") };
    endre(&mut m.innhold);
    vec![Melding::Oversendelse(m)]
}

fn fra<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

fn dager(case: &[Melding], slag: Hendelsesslag) -> Vec<String> {
    let alle = hendelser(&forloep(case.to_vec()));
    alle.iter().filter(|hendelse| hendelse.slag == slag).map(|hendelse| hendelse.dato.to_string()).collect()
}

fn siste_dag(case: &[Melding], slag: Fristslag) -> Option<String> {
    let alle = frister(&forloep(case.to_vec()));
    alle.iter().find(|frist| frist.slag == slag).map(|frist| frist.dato.to_string())
}

#[test]
fn each_time_an_appeal_was_made_is_an_event_and_the_first_of_them_counts() {
    let case = endret(|innhold| {
        innhold.klage.fremsettelser = fra(json!([
            {"partIder": ["part-2"], "mottattDato": "2026-03-24", "kanal": "BREV",
             "innkommet": {"dato": "2026-03-19", "organ": {"navn": "Helsestasjonen Eksempel"}}},
            {"partIder": ["part-1"], "fremsattDato": "2026-03-16", "mottattDato": "2026-03-17", "kanal": "DIGITAL"},
        ]));
    });
    assert_eq!(dager(&case, Hendelsesslag::KlageFremsatt), ["2026-03-16"]);
    assert_eq!(dager(&case, Hendelsesslag::KlageInnkommet), ["2026-03-19"]);
    assert_eq!(dager(&case, Hendelsesslag::KlageMottatt), ["2026-03-17", "2026-03-24"]);
    assert_eq!(siste_dag(&case, Fristslag::EndringTilUgunst).as_deref(), Some("2026-06-17"));
    assert_eq!(Datoer::new(&forloep(case)).klage_mottatt, "2026-03-17".parse().ok());
}

#[test]
fn a_notice_whose_day_nobody_knows_is_no_event_and_begins_no_deadline() {
    let case = endret(|innhold| {
        let mut vedtak = innhold.vedtak[0].clone();
        vedtak.underretninger =
            fra(json!([{"sendt": "2026-03-02", "maate": "BREV", "klageadgangOpplyst": true}]));
        innhold.vedtak = vec![vedtak].try_into().unwrap();
        innhold.klage.frister = fra(json!([{}]));
    });
    assert!(dager(&case, Hendelsesslag::Underrettet).is_empty());
    assert_eq!(siste_dag(&case, Fristslag::Klagefrist), None);
    // The office is held to have had the case until the appeal, as far as anybody knows.
    let foerste = perioder(case, "2026-05-01T12:00:00+02:00").into_iter().next();
    assert_eq!(foerste.map(|(fase, fra, _)| (fase, fra)), Some(("HOS_NAV", "2026-03-02".to_owned())));
}

#[test]
fn a_deadline_is_counted_from_what_it_begins_with_or_is_the_one_that_was_given() {
    let frist = |linje: Value| {
        let case = endret(|innhold| innhold.klage.frister = fra(json!([linje])));
        siste_dag(&case, Fristslag::Klagefrist)
    };
    let linje = |grunnlag: &str, fra: Option<&str>| {
        let mut linje = json!({"grunnlag": grunnlag, "fristdato": "2026-04-30", "rettidig": true});
        if let Some(fra) = fra {
            linje["fra"] = fra.into();
        }
        linje
    };
    assert_eq!(frist(linje("BEGRUNNELSE", Some("2026-04-01"))).as_deref(), Some("2026-04-22"));
    assert_eq!(frist(linje("FORLENGET", None)).as_deref(), Some("2026-04-30"));
    assert_eq!(frist(linje("KJENNSKAP", None)).as_deref(), Some("2026-04-30"));
    assert_eq!(frist(linje("UNDERRETNING", None)).as_deref(), Some("2026-03-25"));
    assert_eq!(frist(json!({})), None);
}

#[test]
fn the_deadline_of_several_is_the_last_of_theirs() {
    let underretninger = json!([
        {"partIder": ["part-1"], "kommetFrem": "2026-03-04", "maate": "BREV", "klageadgangOpplyst": true},
        {"partIder": ["part-2"], "kommetFrem": "2026-03-06", "maate": "BREV", "klageadgangOpplyst": true},
    ]);
    let case = |frister: Value| {
        endret(|innhold| {
            let mut vedtak = innhold.vedtak[0].clone();
            vedtak.underretninger = fra(underretninger.clone());
            innhold.vedtak = vec![vedtak].try_into().unwrap();
            innhold.klage.frister = fra(frister);
        })
    };
    let begge = case(json!([
        {"partIder": ["part-1"], "fristdato": "2026-03-25", "rettidig": true},
        {"partIder": ["part-2"], "fristdato": "2026-03-27", "rettidig": true},
    ]));
    assert_eq!(siste_dag(&begge, Fristslag::Klagefrist).as_deref(), Some("2026-03-27"));
    let bare_den_foerste =
        case(json!([{"partIder": ["part-1"], "fristdato": "2026-03-25", "rettidig": true}]));
    assert_eq!(siste_dag(&bare_den_foerste, Fristslag::Klagefrist).as_deref(), Some("2026-03-25"));
    let en_annen = case(json!([{"vedtakId": uuid(99), "fristdato": "2026-03-25", "rettidig": true}]));
    assert_eq!(siste_dag(&en_annen, Fristslag::Klagefrist), None);
}

#[test]
fn whoever_does_not_answer_a_new_decision_has_not_kept_the_appeal_on_any_day() {
    let Melding::Oversendelse(mut m) = melding("komplett", 1, &[]) else { panic!("another type") };
    m.innhold.foersteinstans.klagens_stilling = fra(json!([{"stilling": "IKKE_SVART"}]));
    let case = vec![Melding::Oversendelse(m.clone())];
    assert!(dager(&case, Hendelsesslag::KlageOpprettholdt).is_empty());
    // Nothing tells that the case was with the person between the new decision and the statement.
    let expected = [
        ("HOS_NAV", "2026-03-02"),
        ("HOS_PERSONEN", "2026-03-05"),
        ("HOS_NAV", "2026-03-31"),
        ("HOS_PERSONEN", "2026-05-12"),
        ("HOS_NAV", "2026-05-18"),
        ("UNDERVEIS", "2026-05-20"),
    ];
    let now = "2026-05-25T12:00:00+02:00";
    assert_eq!(perioder(case, now), ventet(&expected, "2026-05-25"));

    // One who has got it all has not kept it either.
    m.innhold.foersteinstans.klagens_stilling = fra(json!([
        {"partIder": ["part-1"], "stilling": "DELVIS_OPPRETTHOLDT", "dato": "2026-05-10"},
        {"partIder": ["part-2"], "stilling": "INNFRIDD", "dato": "2026-05-11"},
    ]));
    let case = [Melding::Oversendelse(m)];
    assert_eq!(dager(&case, Hendelsesslag::KlageOpprettholdt), ["2026-05-10"]);
    let perioder = perioder(case.to_vec(), now);
    assert!(perioder.contains(&("HOS_PERSONEN", "2026-05-07".to_owned(), "2026-05-11".to_owned())));
}

#[test]
fn the_office_waits_for_each_of_those_it_has_put_the_statement_before() {
    let case = endret(|innhold| {
        let fremstilling = &mut innhold.saksfremstilling;
        fremstilling.forelagt = fra(json!([
            {"partIder": ["part-1"], "dato": "2026-04-10", "kommentarfrist": "2026-04-17"},
            {"partIder": ["part-2"], "dato": "2026-04-11", "kommentarfrist": "2026-04-20"},
        ]));
        fremstilling.kommentarer =
            fra(json!([{"partId": "part-1", "mottattDato": "2026-04-13", "tekst": "Nei."}]));
    });
    assert_eq!(siste_dag(&case, Fristslag::Kommentarfrist).as_deref(), Some("2026-04-20"));
    let perioder = perioder(case, "2026-05-01T12:00:00+02:00");
    assert!(perioder.contains(&("HOS_PERSONEN", "2026-04-10".to_owned(), "2026-04-20".to_owned())));
}
