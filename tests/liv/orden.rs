//! A case is what its messages say, whatever order they came in.

use klagesak_core::Melding;
use klagesak_syntetisk::{Chance, Saker};
use klagesak_validate::forloep::{CaseReport, validate_case};
use rayon::prelude::*;

use super::options;
use crate::mange::mange;

const ORDERS: u64 = 10;

fn said(report: &CaseReport) -> (&'static str, Vec<String>) {
    let findings = report.findings().iter();
    (
        report.tilstand.code(),
        findings.map(|f| format!("{} {} {:?}", f.rule.id, f.pointer, f.params)).collect(),
    )
}

fn shuffled(mut case: Vec<Melding>, number: u64, order: u64) -> Vec<Melding> {
    let chance = &mut Chance::new(number, order);
    for last in (1..case.len()).rev() {
        let other = chance.below(u32::try_from(last + 1).unwrap());
        case.swap(last, usize::try_from(other).unwrap());
    }
    case
}

#[test]
fn ten_orders_of_each_case_give_one_state_and_the_same_findings() {
    let wrong: Vec<u64> = (0..mange(400))
        .into_par_iter()
        .filter(|number| {
            let case = Saker::new(61).starting_at(*number).next().unwrap();
            let first = said(&validate_case(case.clone(), &options()));
            (0..ORDERS).any(|order| {
                first != said(&validate_case(shuffled(case.clone(), *number, order), &options()))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    println!("{} cases in {ORDERS} orders: one state and the same findings", mange(400));
}
