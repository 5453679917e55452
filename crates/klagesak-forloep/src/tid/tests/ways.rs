//! The ways a case can go.

use klagesak_core::Melding;
use klagesak_core::verdi::{Liste, Mengde};

use super::cases::{avgjoerelse, faser, forloep, kvittering, melding, oversendelse, perioder, uuid, ventet};
use crate::tid::{Datoer, Faser, Hendelsesslag, Sakstid, Tidslinje, frister, hendelser};
use klagesak_core::base::NOW;

const FOER: [(&str, &str); 3] =
    [("HOS_NAV", "2026-03-02"), ("HOS_PERSONEN", "2026-03-04"), ("HOS_NAV", "2026-03-17")];

fn etter(faser: &[(&'static str, &'static str)], til: &str) -> Vec<(&'static str, String, String)> {
    ventet(&[&FOER[..], faser].concat(), til)
}

#[test]
fn an_open_case_lasts_until_the_reference_time() {
    let case = vec![oversendelse(1, "2026-04-21T10:00:00+02:00")];
    let now = "2026-05-01T12:00:00+02:00";
    assert_eq!(perioder(case.clone(), now), etter(&[("UNDERVEIS", "2026-04-21")], "2026-05-01"));
    assert!(!faser(case, now).avsluttet);
}

#[test]
fn after_a_rejected_message_the_office_has_the_case_until_it_is_sent_again() {
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering-avvist", 2, 1, "2026-04-22T10:00:00+02:00"),
        oversendelse(3, "2026-04-27T10:00:00+02:00"),
        kvittering("kvittering", 4, 3, "2026-04-28T10:00:00+02:00"),
        avgjoerelse(5, "STADFESTET", "2026-06-01"),
    ];
    let expected = etter(
        &[
            ("UNDERVEIS", "2026-04-21"),
            ("HOS_NAV", "2026-04-22"),
            ("UNDERVEIS", "2026-04-27"),
            ("HOS_STATSFORVALTEREN", "2026-04-28"),
        ],
        "2026-06-01",
    );
    assert_eq!(perioder(case.clone(), NOW), expected);
    assert_eq!(Datoer::new(&forloep(case)).behandlingstid(), Some(34)); // 28 April to 1 June
}

#[test]
fn a_correction_of_what_the_statsforvalter_has_is_not_in_transit() {
    let rettet =
        melding("minimal", 3, &[("/opprettet", "2026-05-10T10:00:00+02:00"), ("/erstatter", &uuid(1))]);
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        rettet,
        kvittering("kvittering", 4, 3, "2026-05-15T10:00:00+02:00"),
        avgjoerelse(5, "STADFESTET", "2026-06-01"),
    ];
    let uten_kvittering = [&case[..3], &case[4..]].concat();
    let fasene = perioder(case, NOW);
    assert_eq!(fasene.iter().filter(|(fase, ..)| *fase == "UNDERVEIS").count(), 1, "{fasene:?}");
    let siste = ("HOS_STATSFORVALTEREN", "2026-04-22".to_owned(), "2026-06-01".to_owned());
    assert_eq!(fasene.last(), Some(&siste));
    assert_eq!(perioder(uten_kvittering, NOW).last(), Some(&siste));
}

#[test]
fn an_annulled_decision_does_not_end_the_wait_for_the_person() {
    let mut case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        avgjoerelse(3, "OPPHEVET", "2026-06-01"),
    ];
    let foerste = [("UNDERVEIS", "2026-04-21"), ("HOS_STATSFORVALTEREN", "2026-04-22")];
    let sendt_tilbake = [&foerste[..], &[("HOS_NAV", "2026-06-01")]].concat();
    assert_eq!(perioder(case.clone(), NOW), etter(&sendt_tilbake, "2026-11-01"));
    assert!(!faser(case.clone(), NOW).avsluttet);

    // A new decision of 15 June, in the party's hands on 17 June, appealed on 1 July.
    let vedtak = "/innhold/vedtak/0";
    let ny = melding(
        "minimal",
        4,
        &[
            ("/opprettet", "2026-07-10T10:00:00+02:00"),
            (&format!("{vedtak}/dato"), "2026-06-15"),
            (&format!("{vedtak}/underretninger/0/kommetFrem"), "2026-06-17"),
            ("/innhold/klage/fremsettelser/0/mottattDato", "2026-07-01"),
        ],
    );
    case.extend([ny, kvittering("kvittering", 5, 4, "2026-07-11T10:00:00+02:00")]);
    let faser_foer = [
        &foerste[..],
        &[
            ("HOS_NAV", "2026-06-01"),
            ("HOS_PERSONEN", "2026-06-17"),
            ("HOS_NAV", "2026-07-01"),
            ("UNDERVEIS", "2026-07-10"),
            ("HOS_STATSFORVALTEREN", "2026-07-11"),
        ],
    ]
    .concat();
    assert_eq!(perioder(case.clone(), "2026-07-20T12:00:00+02:00"), etter(&faser_foer, "2026-07-20"));
    // The days are those of the second time.
    let datoer = Datoer::new(&forloep(case.clone()));
    assert_eq!(datoer.klage_mottatt, "2026-07-01".parse().ok());
    assert_eq!((datoer.avgjort, datoer.behandlingstid()), (None, None));
    // The norm counts the annulment, and the wait goes on from the application.
    let sakstid = sakstid(case, "2026-07-20T12:00:00+02:00");
    assert_eq!(
        sakstid.behandlinger.iter().map(|b| (b.dager, b.innen_normen)).collect::<Vec<_>>(),
        [(40, true)]
    );
    assert_eq!((sakstid.avsluttet, sakstid.ventetid), (false, 154)); // 16 February to 20 July
}

#[test]
fn the_person_waits_from_the_application_until_the_decision_is_sent() {
    let mut avgjort = avgjoerelse(3, "STADFESTET", "2026-06-01");
    let Melding::Avgjoerelse(m) = &mut avgjort else { panic!("another type") };
    m.innhold.underrettet = m
        .innhold
        .underrettet
        .iter()
        .cloned()
        .map(|mut u| {
            u.dato = "2026-06-05".parse().unwrap();
            u
        })
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    let mut sendt = oversendelse(1, "2026-04-21T10:00:00+02:00");
    let Melding::Oversendelse(m) = &mut sendt else { panic!("another type") };
    let soekt = serde_json::from_value(serde_json::json!({"dato": "2026-02-10"})).unwrap();
    let mut vedtak = m.innhold.vedtak[0].clone();
    vedtak.soeknader = vec![soekt].try_into().unwrap();
    m.innhold.vedtak = vec![vedtak].try_into().unwrap();
    let case = vec![sendt, kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"), avgjort];
    let waited = |now| {
        let ventetid = tidslinje(case.clone(), now).ventetid.unwrap();
        (ventetid.fra.to_string(), ventetid.til.to_string(), ventetid.avsluttet)
    };
    assert_eq!(waited(NOW), ("2026-02-10".to_owned(), "2026-06-05".to_owned(), true));
    assert_eq!(
        waited("2026-06-03T12:00:00+02:00"),
        ("2026-02-10".to_owned(), "2026-06-03".to_owned(), false)
    );
}

fn sakstid(case: Vec<Melding>, now: &str) -> Sakstid {
    Sakstid::new(&tidslinje(case, now)).unwrap()
}

fn tidslinje(case: Vec<Melding>, now: &str) -> Tidslinje {
    Tidslinje::new(case, now.parse().unwrap(), klagesak_core::register::Registre::builtin()).unwrap()
}

#[test]
fn after_an_annulment_the_person_waits_for_the_new_decision_only() {
    let sendt = melding(
        "minimal",
        4,
        &[
            ("/opprettet", "2026-07-10T10:00:00+02:00"),
            ("/innhold/klage/fremsettelser/0/mottattDato", "2026-07-01"),
        ],
    );
    let Melding::Oversendelse(mut igjen) = sendt else { panic!("another type") };
    // Both the annulled decision and the new one, which was in the party's hands on 17 June.
    let gammelt = igjen.innhold.vedtak.iter().next().unwrap().clone();
    let mut nytt = gammelt.clone();
    nytt.vedtak_id = uuid(99).parse().unwrap();
    nytt.dato = "2026-06-15".parse().unwrap();
    let mut frem = nytt.underretninger[0].clone();
    frem.kommet_frem = "2026-06-17".parse().ok();
    nytt.underretninger = vec![frem].try_into().unwrap();
    igjen.innhold.klage.gjelder_vedtak = Mengde::new(vec![gammelt.vedtak_id, nytt.vedtak_id]).unwrap();
    igjen.innhold.vedtak = Liste::new(vec![gammelt, nytt]).unwrap();
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        avgjoerelse(3, "OPPHEVET", "2026-06-01"),
        // That the office tells of the appeal later moves nothing.
        melding("status", 5, &[("/opprettet", "2026-07-02T10:00:00+02:00")]),
        Melding::Oversendelse(igjen),
    ];
    let expected = etter(
        &[
            ("UNDERVEIS", "2026-04-21"),
            ("HOS_STATSFORVALTEREN", "2026-04-22"),
            ("HOS_NAV", "2026-06-01"),
            ("HOS_PERSONEN", "2026-06-17"),
            ("HOS_NAV", "2026-07-01"),
            ("UNDERVEIS", "2026-07-10"),
        ],
        "2026-07-20",
    );
    assert_eq!(perioder(case, "2026-07-20T12:00:00+02:00"), expected);
}

#[test]
fn the_person_has_the_time_to_answer_a_new_decision_and_to_comment_until_the_comment_comes() {
    // The person keeps the appeal after a new decision, and comments the day before the deadline of 19 May.
    let found = perioder(vec![melding("komplett", 1, &[])], "2026-05-25T12:00:00+02:00");
    let expected = [
        ("HOS_NAV", "2026-03-02"),
        ("HOS_PERSONEN", "2026-03-05"),
        ("HOS_NAV", "2026-03-31"),
        ("HOS_PERSONEN", "2026-05-07"),
        ("HOS_NAV", "2026-05-11"),
        ("HOS_PERSONEN", "2026-05-12"),
        ("HOS_NAV", "2026-05-18"),
        ("UNDERVEIS", "2026-05-20"),
    ];
    assert_eq!(found, ventet(&expected, "2026-05-25"));
}

#[test]
fn a_corrected_oversendelse_tells_what_was_wrong_in_the_first() {
    let rettet = melding(
        "minimal",
        2,
        &[
            ("/opprettet", "2026-04-23T10:00:00+02:00"),
            ("/erstatter", &uuid(1)),
            ("/innhold/klage/fremsettelser/0/mottattDato", "2026-03-19"),
        ],
    );
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        rettet,
        kvittering("kvittering", 3, 2, "2026-04-24T10:00:00+02:00"),
    ];
    let found = perioder(case, "2026-05-01T12:00:00+02:00");
    assert_eq!(found.get(2), Some(&("HOS_NAV", "2026-03-19".to_owned(), "2026-04-14".to_owned())));
    // It is on its way from the first was sent until the second is acknowledged.
    assert_eq!(found.get(4), Some(&("UNDERVEIS", "2026-04-21".to_owned(), "2026-04-24".to_owned())));
}

#[test]
fn a_return_ends_only_what_no_statsforvalter_can_treat() {
    for (aarsak, slutt) in [("FEIL_EMBETE", None), ("SERVICEKLAGE", Some("2026-04-25"))] {
        let case = vec![
            oversendelse(1, "2026-04-21T10:00:00+02:00"),
            melding(
                "retur",
                2,
                &[
                    ("/opprettet", "2026-04-25T10:00:00+02:00"),
                    ("/svarPaa", &uuid(1)),
                    ("/innhold/aarsak", aarsak),
                ],
            ),
        ];
        let now = "2026-05-01T12:00:00+02:00";
        let hos_nav = [("UNDERVEIS", "2026-04-21"), ("HOS_NAV", "2026-04-25")];
        let brukt = if slutt.is_some() { &hos_nav[..1] } else { &hos_nav };
        assert_eq!(perioder(case.clone(), now), etter(brukt, slutt.unwrap_or("2026-05-01")), "{aarsak}");
        assert_eq!(faser(case, now).avsluttet, slutt.is_some());
    }
}

#[test]
fn a_withdrawn_appeal_ends_on_the_day_it_was_withdrawn() {
    let mut case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        melding("trekk", 3, &[("/opprettet", "2026-05-04T10:00:00+02:00"), ("/innhold/dato", "2026-05-03")]),
    ];
    let expected =
        etter(&[("UNDERVEIS", "2026-04-21"), ("HOS_STATSFORVALTEREN", "2026-04-22")], "2026-05-03");
    assert_eq!(perioder(case.clone(), NOW), expected);
    // That it is closed with a decision later changes nothing, and is no decision to measure.
    case.push(avgjoerelse(4, "HENLAGT", "2026-05-20"));
    assert_eq!(perioder(case.clone(), NOW), expected);
    assert_eq!(Datoer::new(&forloep(case)).behandlingstid(), None);
}

#[test]
fn without_an_oversendelse_nothing_is_known() {
    let alone = forloep(vec![avgjoerelse(1, "STADFESTET", "2026-06-01")]);
    assert_eq!(Faser::new(&alone, NOW.parse().unwrap()), None);
    assert_eq!(Datoer::new(&alone), Datoer::default());
}

#[test]
fn dates_that_contradict_each_other_never_count_a_day_twice() {
    // Received before it was sent, decided before it was received.
    let tidlig = "/innhold/mottatt";
    let case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        melding("kvittering", 2, &[("/svarPaa", &uuid(1)), (tidlig, "2026-04-10T10:00:00+02:00")]),
        melding("avgjoerelse", 3, &[("/svarPaa", &uuid(1)), ("/innhold/dato", "2026-04-01")]),
    ];
    assert_eq!(perioder(case.clone(), NOW), etter(&[], "2026-04-21"));
    let forloep = forloep(case);
    assert_eq!(Datoer::new(&forloep).mottatt_statsforvalter, "2026-04-21".parse().ok());
    let mottatt = hendelser(&forloep).into_iter().find(|h| h.slag == Hendelsesslag::MottattStatsforvalter);
    let mottatt = mottatt.unwrap();
    assert_eq!((mottatt.dato.to_string().as_str(), mottatt.tidspunkt), ("2026-04-21", None));
}

#[test]
fn an_answer_that_is_rejected_has_not_come() {
    let ettersendt = |id, dag: &str| {
        let opprettet = format!("{dag}T09:00:00+02:00");
        melding("ettersendelse", id, &[("/svarPaa", &uuid(3)), ("/opprettet", &opprettet)])
    };
    let mut case = vec![
        oversendelse(1, "2026-04-21T10:00:00+02:00"),
        kvittering("kvittering", 2, 1, "2026-04-22T10:00:00+02:00"),
        melding("forespoersel", 3, &[("/opprettet", "2026-05-04T10:00:00+02:00")]),
        ettersendt(4, "2026-05-11"),
        kvittering("kvittering-avvist", 5, 4, "2026-05-13T10:00:00+02:00"),
    ];
    let frister = |case: &[Melding]| {
        let frister = frister(&forloep(case.to_vec()));
        frister.iter().filter(|frist| frist.forespoersel_id.is_some()).count()
    };
    assert_eq!((frister(&case[..4]), frister(&case)), (0, 1));
    case.push(ettersendt(6, "2026-05-18"));
    let expected = etter(
        &[
            ("UNDERVEIS", "2026-04-21"),
            ("HOS_STATSFORVALTEREN", "2026-04-22"),
            ("VENTER_PAA_NAV", "2026-05-04"),
            ("HOS_STATSFORVALTEREN", "2026-05-11"),
            ("VENTER_PAA_NAV", "2026-05-13"),
            ("HOS_STATSFORVALTEREN", "2026-05-18"),
        ],
        "2026-06-01",
    );
    assert_eq!(perioder(case.clone(), "2026-06-01T12:00:00+02:00"), expected);
    let slag: Vec<_> = hendelser(&forloep(case)).iter().map(|h| h.slag).collect();
    assert!(slag.contains(&Hendelsesslag::EttersendelseAvvist));
}
