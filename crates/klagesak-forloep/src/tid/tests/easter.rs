//! One case over Easter 2026 (2 to 6 April) and the night the clock goes forward (29 March), counted by hand.

use klagesak_core::Melding;

use super::cases::{faser, forloep, kvittering, melding, uuid};
use crate::tid::{Datoer, Fase, Fristslag, Sakstid, Tidslinje, frister};
use klagesak_core::base::NOW;

fn case(sendt: &str) -> Vec<Melding> {
    let frem = "/innhold/saksfremstilling/forelagt/0";
    let foerste = uuid(0x0b);
    let andre = uuid(0x0c);
    vec![
        melding(
            "minimal",
            1,
            &[
                ("/opprettet", sendt),
                (&format!("{frem}/dato"), "2026-03-20"),
                (&format!("{frem}/kommentarfrist"), "2026-03-27"),
            ],
        ),
        // Half past midnight on 31 March, and now in summer time.
        kvittering("kvittering", 2, 1, "2026-03-30T22:30:00Z"),
        melding(
            "forespoersel",
            3,
            &[("/opprettet", "2026-04-01T13:00:00+02:00"), ("/innhold/forespoerselId", &foerste)],
        ),
        melding(
            "ettersendelse",
            4,
            &[
                ("/opprettet", "2026-04-08T09:00:00+02:00"),
                ("/svarPaa", &uuid(3)),
                ("/innhold/forespoerselId", &foerste),
            ],
        ),
        melding(
            "forespoersel",
            5,
            &[
                ("/opprettet", "2026-04-10T13:00:00+02:00"),
                ("/innhold/forespoerselId", &andre),
                ("/innhold/rettetTil", "PART"),
            ],
        ),
        melding(
            "ettersendelse",
            6,
            &[
                ("/opprettet", "2026-04-20T13:00:00+02:00"),
                ("/svarPaa", &uuid(5)),
                ("/innhold/forespoerselId", &andre),
            ],
        ),
        melding(
            "avgjoerelse",
            7,
            &[("/opprettet", "2026-05-05T12:00:00+02:00"), ("/innhold/dato", "2026-05-05")],
        ),
    ]
}

/// | phase           | from    | to      | days | working days                                             |
/// |-----------------|---------|---------|------|----------------------------------------------------------|
/// | the Nav-kontor  | 2 March | 4 March |  2   | 2: Mon 2, Tue 3                                          |
/// | the person      | 4 March | 17 March|  13  | 9: Wed 4 to Fri 6, Mon 9 to Fri 13, Mon 16               |
/// | the Nav-kontor  | 17 March| 20 March|  3   | 3: Tue 17, Wed 18, Thu 19                                |
/// | the person      | 20 March| 27 March|  7   | 5: Fri 20, Mon 23 to Thu 26                              |
/// | the Nav-kontor  | 27 March| 29 March|  2   | 1: Fri 27                                                |
/// | in transit      | 29 March| 31 March|  2   | 1: Mon 30                                                |
/// | Statsforvalter  | 31 March| 1 April |  1   | 1: Tue 31                                                |
/// | waiting for Nav | 1 April | 8 April |  7   | 2: Wed 1, and Tue 7 after Easter                         |
/// | Statsforvalter  | 8 April | 10 April|  2   | 2: Wed 8, Thu 9                                          |
/// | the party       | 10 April| 20 April|  10  | 6: Fri 10, Mon 13 to Fri 17                              |
/// | Statsforvalter  | 20 April| 5 May   |  15  | 10: Mon 20 to Fri 24, Mon 27 to Thu 30, not 1 May, Mon 4 |
/// | in all          | 2 March | 5 May   |  64  | 42                                                       |
#[test]
fn every_day_is_where_it_was_spent() {
    // Half past midnight in Norway the night the clock goes forward, as two systems may write it.
    for sendt in ["2026-03-29T00:30:00+01:00", "2026-03-28T23:30:00Z"] {
        let faser = faser(case(sendt), NOW);
        let found: Vec<_> = faser
            .perioder
            .iter()
            .map(|p| (p.fase.code(), p.fra.to_string(), p.til.to_string(), p.dager, p.virkedager))
            .collect();
        let expected = [
            ("HOS_NAV", "2026-03-02", "2026-03-04", 2, 2),
            ("HOS_PERSONEN", "2026-03-04", "2026-03-17", 13, 9),
            ("HOS_NAV", "2026-03-17", "2026-03-20", 3, 3),
            ("HOS_PERSONEN", "2026-03-20", "2026-03-27", 7, 5),
            ("HOS_NAV", "2026-03-27", "2026-03-29", 2, 1),
            ("UNDERVEIS", "2026-03-29", "2026-03-31", 2, 1),
            ("HOS_STATSFORVALTEREN", "2026-03-31", "2026-04-01", 1, 1),
            ("VENTER_PAA_NAV", "2026-04-01", "2026-04-08", 7, 2),
            ("HOS_STATSFORVALTEREN", "2026-04-08", "2026-04-10", 2, 2),
            ("VENTER_PAA_PART", "2026-04-10", "2026-04-20", 10, 6),
            ("HOS_STATSFORVALTEREN", "2026-04-20", "2026-05-05", 15, 10),
        ]
        .map(|(fase, fra, til, dager, virkedager)| (fase, fra.to_owned(), til.to_owned(), dager, virkedager));
        assert_eq!(found, expected);
        assert!(faser.avsluttet);
        assert_eq!((faser.dager, faser.virkedager), (64, 42));
        assert_eq!(faser.dager_i(Fase::HosStatsforvalteren), 18);
        assert_eq!(faser.virkedager_i(Fase::HosNav), 6);
    }
}

#[test]
fn deadlines_and_times_follow() {
    let forloep = forloep(case("2026-03-28T23:30:00Z"));
    let found: Vec<_> = frister(&forloep)
        .iter()
        .map(|f| (f.slag, f.dato.to_string(), f.virkedag.map(|d| d.to_string()), f.hjemmel))
        .collect();
    let expected = [
        // Three weeks from 4 March, when the decision reached the party.
        (Fristslag::Klagefrist, "2026-03-25", None, Some("fvl § 29")),
        (Fristslag::Kommentarfrist, "2026-03-27", None, None),
        // A month and three months from 17 March, when the Nav-kontor received the appeal.
        (Fristslag::ForeloepigSvarNav, "2026-04-17", None, Some("fvl § 11 a")),
        // A month and three months from 31 March: April and June have thirty days.
        (Fristslag::ForeloepigSvarStatsforvalter, "2026-04-30", None, Some("fvl § 11 a")),
        (Fristslag::EndringTilUgunst, "2026-06-17", None, Some("fvl § 34")),
        (Fristslag::Norm, "2026-06-30", None, None),
    ]
    .map(|(slag, dato, virkedag, hjemmel): (_, &str, Option<String>, _)| {
        (slag, dato.to_owned(), virkedag, hjemmel)
    });
    assert_eq!(found, expected);

    let datoer = Datoer::new(&forloep);
    assert_eq!(datoer.behandlingstid(), Some(35)); // 31 March to 5 May
    let tidslinje = Tidslinje::new(
        case("2026-03-28T23:30:00Z"),
        NOW.parse().unwrap(),
        klagesak_core::register::Registre::builtin(),
    );
    let sakstid = Sakstid::new(&tidslinje.unwrap()).unwrap();
    assert_eq!(sakstid.ventetid, 135); // 16 February, the application, to 1 July, when it was told
    assert_eq!(sakstid.dager, [20, 7, 2, 18, 7, 10]);
    assert!(sakstid.avsluttet);
}

#[test]
fn what_lies_after_the_reference_time_has_not_happened() {
    let now = "2026-04-05T12:00:00+02:00";
    let case = || case("2026-03-28T23:30:00Z");
    let registre = klagesak_core::register::Registre::builtin();
    let tidslinje = Tidslinje::new(case(), now.parse().unwrap(), registre).unwrap();
    assert_eq!((tidslinje.tilstand.code(), tidslinje.datoer.avgjort), ("TIL_OPPLYSNING", None));
    let faser = faser(case(), now);
    assert_eq!(tidslinje.faser.as_ref(), Some(&faser));
    assert!(!faser.avsluttet);
    assert_eq!(faser.til.to_string(), "2026-04-05");
    let siste = faser.perioder.last().unwrap();
    assert_eq!((siste.fase, siste.dager, siste.virkedager), (Fase::VenterPaaNav, 4, 1));
    // Before the first day there is nothing.
    let faser = super::cases::faser(case(), "2026-01-01T12:00:00+01:00");
    assert_eq!((faser.dager, faser.perioder.len()), (0, 0));
}
