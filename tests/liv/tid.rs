//! The two measures of time, counted by hand in a calendar: what the person waited, and what the Statsforvalter used.

use klagesak_core::register::Registre;
use klagesak_validate::tid::Tidslinje;

use serde_json::json;

use super::alle::ALLE;
use super::hos_sf::med_to_vedtak;
use super::options;
use super::sak::{NYTT, Sak, VEDTAK, of};

/// The life, the days from the application on 16 February until the last decision was told, and the days from the receipt until
/// the decision, each time the Statsforvalter decided. The norm is three months, and all of them kept it.
const MAALT: [(&str, u32, &[u32]); 12] = [
    // 16 February to 1 July; 22 April to 1 July.
    ("the appeal came to the Statsforvalter first", 135, &[70]),
    ("late, and accepted", 135, &[70]),
    ("one spouse withdraws", 135, &[70]),
    ("two decisions with different deadlines", 135, &[70]),
    // The new embete has no time of its own: 22 April, not 11 or 12 May.
    ("moved to an embete that is appointed, with a question to the person", 135, &[70]),
    ("moved, with something blocked", 135, &[70]),
    ("a death", 135, &[70]),
    // 16 February to 20 May; 22 April to 20 May, for to end it is to decide it.
    ("Nav changes its decision while the Statsforvalter has it", 93, &[28]),
    // 16 February to 15 September; 22 April to 20 May, and 20 July to 15 September.
    ("annulled, decided anew, appealed again", 211, &[28, 57]),
    // Decided 10 June and told 12 June: the person waited until the second, the norm counts to the first. Costs are neither.
    ("costs later", 116, &[49]),
    // 16 February to 20 May, when it was withdrawn. Nobody decided.
    ("partly changed, and the rest withdrawn", 93, &[]),
    // 16 February to 28 April; 22 to 28 April.
    ("urgent help", 71, &[6]),
];

#[test]
fn the_two_measures_are_those_counted_by_hand() {
    for (navn, ventet, brukt) in MAALT {
        let liv = ALLE.iter().find(|liv| liv.navn == navn).unwrap();
        let tidslinje = Tidslinje::new((liv.sak)().meldinger(), options().now, Registre::builtin()).unwrap();
        let told = tidslinje.ventetid.unwrap();
        assert_eq!((told.dager, told.avsluttet), (ventet, true), "{navn}");
        let used: Vec<_> = tidslinje.behandlinger.iter().map(|b| (b.dager, b.innen_normen)).collect();
        assert_eq!(used, brukt.iter().map(|days| (*days, true)).collect::<Vec<_>>(), "{navn}");
    }
}

/// What is withdrawn later is no time the Statsforvalter used, and what Nav ends is over when it has told of it.
#[test]
fn a_withdrawal_is_not_a_decision_and_a_decision_is_over_when_it_is_told() {
    let mut sak = Sak::oversendt(med_to_vedtak);
    sak.avgjort("2026-06-01", |m| {
        m["innhold"]["vedtak"] = json!([{ "vedtakId": VEDTAK, "utfall": "STADFESTET" }]);
    });
    sak.ny("trekk", "2026-09-10T11:00:00+02:00", |m| {
        m["innhold"]["vedtakIder"] = json!([NYTT]);
        m["innhold"]["dato"] = json!("2026-09-10");
    });
    let tidslinje = Tidslinje::new(sak.meldinger(), options().now, Registre::builtin()).unwrap();
    // 22 April to 1 June; the wait goes on to 10 September: 16 February is day 47 of the year, that is day 253.
    assert_eq!(tidslinje.behandlinger.iter().map(|b| b.dager).collect::<Vec<_>>(), [40]);
    assert_eq!(tidslinje.ventetid.unwrap().dager, 206);

    let mut sak = Sak::oversendt(|_| {});
    sak.0[1] = of("kvittering-avvist");
    sak.ny("nyttvedtak", "2026-05-12T10:00:00+02:00", |m| {
        m["innhold"]["klagensStilling"] = json!([{ "stilling": "INNFRIDD", "dato": "2026-05-11" }]);
        m["innhold"]["vedtak"][0]["underretninger"][0]["sendt"] = json!("2026-05-20");
    });
    let tidslinje = Tidslinje::new(sak.meldinger(), options().now, Registre::builtin()).unwrap();
    // Decided 11 May, and sent 20 May, which is day 140.
    assert_eq!((tidslinje.tilstand.code(), tidslinje.ventetid.unwrap().dager), ("AVSLUTTET_NAV", 93));
}
