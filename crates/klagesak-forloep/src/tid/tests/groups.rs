//! What many cases come to.

use klagesak_core::register::Registre;
use klagesak_core::verdi::Dato;
use proptest::prelude::*;

use super::cases::oversendelse;
use crate::tid::{Antall, Behandling, SMAA_GRUPPER, Sakstid, Statistikk, Tidslinje};
use klagesak_core::base::NOW;

/// A case of an office, ended after some days at the Statsforvalter, or open.
fn sak(enhet: &str, behandlingstid: Option<u32>) -> Sakstid {
    let messages = vec![oversendelse(1, "2026-04-21T10:00:00+02:00")];
    let tidslinje = Tidslinje::new(messages, NOW.parse().unwrap(), Registre::builtin()).unwrap();
    let mut sak = Sakstid::new(&tidslinje).unwrap();
    sak.kontor.as_mut().unwrap().enhetsnummer = klagesak_core::verdi::Enhetsnummer::from_wire(enhet).unwrap();
    let mottatt: Dato = "2026-01-01".parse().unwrap();
    let after = |dager: u32| mottatt.naive() + chrono::Days::new(dager.into());
    let avgjort = behandlingstid.map(|dager| Dato::try_from(after(dager)).unwrap());
    sak.behandlinger = avgjort.map(|dag| Behandling::new(mottatt, dag)).into_iter().collect();
    sak.avsluttet = behandlingstid.is_some();
    sak.ventetid = behandlingstid.unwrap_or(0) + 10;
    sak.dager = vec![1, 2, 3, behandlingstid.unwrap_or(0), 0, 0];
    sak
}

fn statistikk(saker: &[Sakstid], minste: usize) -> Statistikk {
    Statistikk::new(saker, NOW.parse().unwrap(), minste, Registre::builtin())
}

#[test]
fn figures_of_a_group() {
    // 10, 20 … 120 days: the 90th percentile is the eleventh of twelve, and nine are within the norm.
    let open = (0..5).map(|_| sak("0315", None));
    let saker: Vec<_> = (1..=12).map(|n| sak("0315", Some(n * 10))).chain(open).collect();
    let tall = statistikk(&saker, SMAA_GRUPPER).totalt;
    assert_eq!((tall.saker, tall.aapne), (Antall::Noeyaktig(17), Some(5)));
    let tid = tall.behandlingstid.unwrap();
    assert_eq!((tid.antall, tid.median, tid.persentil90), (Some(12), 60, Some(110)));
    assert_eq!(tall.ventetid.unwrap().median, 70);
    assert_eq!(tall.innen_normen, Some(0.75));
    let medianer: Vec<_> = tall.faser.iter().map(|f| f.median).collect();
    assert_eq!(medianer, [1, 2, 3, 60, 0, 0]);
}

#[test]
fn small_groups_are_not_described_unless_asked_for() {
    let saker: Vec<_> =
        (1..=4).map(|n| sak("0301", Some(n))).chain((1..=6).map(|n| sak("0315", Some(n)))).collect();
    let json = serde_json::to_value(statistikk(&saker, SMAA_GRUPPER)).unwrap();
    let kommunenummer = json["kontorer"][0]["kommunenummer"].clone();
    assert_eq!(
        json["kontorer"][0],
        serde_json::json!({
            "kommunenummer": kommunenummer, "enhetsnummer": "0301",
            "kommune": json["kontorer"][1]["kommune"], "saker": "<5",
        })
    );
    // Of ten in all, six here would be four there.
    assert_eq!(json["kontorer"][1]["saker"], "–");
    assert_eq!(json["kontorer"][1]["behandlingstid"], serde_json::json!({"median": 3}));
    assert_eq!(json["totalt"]["saker"], 10);
    let alle = statistikk(&saker, 0);
    assert_eq!(alle.kontorer[0].tall.saker, Antall::Noeyaktig(4));
    assert_eq!(alle.kontorer[0].tall.behandlingstid.unwrap().persentil90, Some(4));
}

#[test]
fn a_figure_few_cases_stand_behind_is_left_out_of_a_large_group() {
    let saker: Vec<_> =
        (1..=4).map(|n| sak("0315", Some(n))).chain((0..20).map(|_| sak("0315", None))).collect();
    let tall = statistikk(&saker, SMAA_GRUPPER).totalt;
    // 24 in all and 20 open would be four that are not.
    assert_eq!((tall.saker, tall.aapne), (Antall::Noeyaktig(24), None));
    assert_eq!((tall.behandlingstid, tall.innen_normen, tall.faser.len()), (None, None, 0));
}

/// «<5» tells something too.
#[test]
fn numbers_that_are_bounded_do_not_follow_from_their_sum() {
    let offices = |sizes: &[u32]| -> Vec<Sakstid> {
        let office = |(number, size): (usize, &u32)| {
            (0..*size).map(move |_| sak(&format!("03{number:02}"), Some(30))).collect::<Vec<_>>()
        };
        sizes.iter().enumerate().flat_map(office).collect()
    };
    for sizes in [&[10, 4, 4][..], &[10, 1, 1, 1, 1, 1], &[10, 12, 4, 4, 4]] {
        let told = statistikk(&offices(sizes), SMAA_GRUPPER);
        // A third range than «1 to 4» among those that are hidden, or no whole to take the others from.
        let another = told.kontorer.iter().any(|kontor| kontor.tall.saker == Antall::IkkeOppgitt);
        assert!(another || told.totalt.saker.skjult(), "{sizes:?}");
    }
    let told = statistikk(&offices(&[10, 3, 4]), SMAA_GRUPPER);
    assert_eq!(told.totalt.saker, Antall::Noeyaktig(17));
    assert_eq!(told.kontorer[0].tall.saker, Antall::Noeyaktig(10));
}

#[test]
fn a_share_does_not_tell_the_number_that_is_left_out() {
    let decided = (0..11).map(|n| sak("0301", Some(if n == 0 { 200 } else { 30 })));
    let saker: Vec<_> = decided.chain((0..2).map(|_| sak("0301", None))).collect();
    let tall = statistikk(&saker, SMAA_GRUPPER).totalt;
    assert_eq!((tall.behandlingstid.unwrap().antall, tall.innen_normen), (None, Some(0.9)));
}

/// The smallest number that follows from a whole and its parts, where one does: what is left when the known parts are taken away.
fn left(whole: Option<usize>, parts: &[(Option<usize>, usize)]) -> Option<usize> {
    let hidden: Vec<_> = parts.iter().filter(|(told, there)| told.is_none() && *there > 0).collect();
    let known: usize = parts.iter().filter_map(|(told, _)| *told).sum();
    (!hidden.is_empty()).then(|| whole.map(|whole| whole - known)).flatten()
}

proptest! {
    #[test]
    fn no_small_number_follows_from_the_others(
        saker in proptest::collection::vec((0u32..6, proptest::bool::weighted(0.7)), 0..60)
    ) {
        let saker: Vec<_> = saker.into_iter().map(|(enhet, over)| sak(&format!("030{enhet}"), over.then_some(9))).collect();
        let (told, all) = (statistikk(&saker, SMAA_GRUPPER), statistikk(&saker, 0));
        let number = |antall: Antall| match antall { Antall::Noeyaktig(n) => Some(n), _ => None };
        let of = |get: fn(&crate::tid::Tall) -> Option<usize>| {
            let parts = told.kontorer.iter().zip(&all.kontorer);
            let parts: Vec<_> = parts.map(|(told, all)| (get(&told.tall), get(&all.tall).unwrap_or(0))).collect();
            (left(get(&told.totalt), &parts), parts)
        };
        let counts: [fn(&crate::tid::Tall) -> Option<usize>; 4] = [
            |t| match t.saker { Antall::Noeyaktig(n) => Some(n), _ => None },
            |t| t.aapne,
            |t| t.ventetid.and_then(|v| v.antall),
            |t| t.behandlingstid.and_then(|b| b.antall),
        ];
        for get in counts {
            let (left, parts) = of(get);
            prop_assert!(left.is_none_or(|n| n == 0 || n >= SMAA_GRUPPER), "{:?}", parts);
            prop_assert!(parts.iter().all(|(told, _)| told.is_none_or(|n| n == 0 || n >= SMAA_GRUPPER)));
        }
        for tall in told.kontorer.iter().map(|k| &k.tall).chain([&told.totalt]) {
            let (saker, aapne) = (number(tall.saker), tall.aapne);
            let ended = saker.zip(aapne).map(|(saker, aapne)| saker - aapne);
            prop_assert!(ended.is_none_or(|n| n == 0 || n >= SMAA_GRUPPER));
        }
    }

    #[test]
    fn groups_hold_every_case_once_whatever_their_order(
        saker in proptest::collection::vec((0u32..4, proptest::option::of(0u32..200)), 0..30)
    ) {
        let mut saker: Vec<_> = saker.into_iter().map(|(enhet, tid)| sak(&format!("030{enhet}"), tid)).collect();
        let one = statistikk(&saker, 0);
        let number = |antall: Antall| match antall { Antall::Noeyaktig(n) => n, _ => usize::MAX };
        prop_assert_eq!(one.kontorer.iter().map(|k| number(k.tall.saker)).sum::<usize>(), saker.len());
        prop_assert_eq!(one.embeter.iter().map(|e| number(e.tall.saker)).sum::<usize>(), saker.len());
        saker.reverse();
        prop_assert_eq!(one, statistikk(&saker, 0));
    }
}
