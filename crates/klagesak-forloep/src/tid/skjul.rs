//! Small numbers that can't be had by subtraction either: of 200 cases in all and 196 in one group, four are in the other.

use super::{Antall, Sakstid, Tall};

/// A figure, and the parts it is the sum of, by their places.
type Sum = (usize, Vec<usize>);

/// What is counted in a group.
#[derive(Debug, Clone, Copy)]
struct Tellinger {
    saker: usize,
    aapne: usize,
    avsluttede: usize,
    avgjorte: usize,
    behandlinger: usize,
}

impl Tellinger {
    fn of(saker: &[&Sakstid]) -> Self {
        let avsluttede = saker.iter().filter(|sak| sak.avsluttet).count();
        Self {
            saker: saker.len(),
            aapne: saker.len() - avsluttede,
            avsluttede,
            avgjorte: saker.iter().filter(|sak| !sak.behandlinger.is_empty()).count(),
            behandlinger: saker.iter().map(|sak| sak.behandlinger.len()).sum(),
        }
    }
}

/// Hides the numbers of some groups, so that no number from 1 to one less than the limit is told or follows from others: the cases
/// of a group, those that have ended and have not, and those that are decided and are not. `sums` says which groups make up which.
pub(super) fn skjul(tall: &mut [&mut Tall], grupper: &[Vec<&Sakstid>], sums: &[Sum], grense: usize) {
    if grense == 0 {
        return;
    }
    let tellinger: Vec<Tellinger> = grupper.iter().map(|gruppe| Tellinger::of(gruppe)).collect();
    let few = |n: usize| n > 0 && n < grense;
    let values = |of: fn(&Tellinger) -> usize| tellinger.iter().map(of).collect::<Vec<usize>>();
    let saker = values(|t| t.saker);
    let mut hidden: Vec<bool> = saker.iter().map(|n| few(*n)).collect();
    let small = hidden.clone();
    let told = |place: usize| if small[place] { (1, grense - 1) } else { (grense, usize::MAX) };
    hide(&[&saker], &mut hidden, sums, grense, told);
    let ikke_avgjort = |t: &Tellinger| t.saker - t.avgjorte;
    let mut ended: Vec<bool> = hidden.clone();
    let mut decided: Vec<bool> = hidden.clone();
    for (place, t) in tellinger.iter().enumerate() {
        ended[place] |= few(t.aapne) || few(t.avsluttede);
        decided[place] |= few(t.avgjorte) || few(ikke_avgjort(t));
    }
    // Of these nothing is told at all.
    let untold = |_| (0, usize::MAX);
    hide(&[&values(|t| t.aapne), &values(|t| t.avsluttede)], &mut ended, sums, grense, untold);
    hide(&[&values(|t| t.behandlinger)], &mut decided, sums, grense, untold);
    for (place, tall) in tall.iter_mut().enumerate() {
        if hidden[place] && !tall.saker.skjult() {
            tall.saker = Antall::IkkeOppgitt;
        }
        if ended[place] {
            tall.aapne = None;
            tall.ventetid.iter_mut().for_each(|fordeling| fordeling.antall = None);
        }
        if decided[place] {
            tall.behandlingstid.iter_mut().for_each(|fordeling| fordeling.antall = None);
            // 10 of 11 and 11 of 12 are told apart by two decimals.
            tall.innen_normen.iter_mut().for_each(|share| *share = (*share * 10.0).round() / 10.0);
        }
    }
}

/// Hides more, the smallest first, until what is hidden of a sum is at least two parts, so many together, and none of them can be
/// worked out. `told` gives what a reader knows of a hidden number: the least and the most it can be.
fn hide(
    counts: &[&[usize]],
    hidden: &mut [bool],
    sums: &[Sum],
    grense: usize,
    told: impl Fn(usize) -> (usize, usize),
) {
    let unsafe_sum = |hidden: &[bool], (whole, parts): &Sum| {
        !hidden[*whole]
            && counts.iter().any(|values| {
                let left: Vec<usize> =
                    parts.iter().filter(|part| hidden[**part] && values[**part] > 0).copied().collect();
                let sum: usize = left.iter().map(|part| values[*part]).sum();
                let ranges: Vec<_> = left.iter().map(|part| told(*part)).collect();
                !left.is_empty() && (sum < grense || one_follows(sum, &ranges))
            })
    };
    while let Some((whole, parts)) = sums.iter().find(|sum| unsafe_sum(hidden, sum)) {
        let size = |part: &usize| counts.iter().map(|values| values[*part]).sum::<usize>();
        let next =
            parts.iter().filter(|part| !hidden[**part] && size(part) > 0).min_by_key(|part| size(part));
        hidden[*next.unwrap_or(whole)] = true;
    }
}

/// Whether one of some numbers can be worked out from their sum and what is known of each: of 8, two that are below 5 are 4 each.
fn one_follows(sum: usize, ranges: &[(usize, usize)]) -> bool {
    ranges.iter().enumerate().any(|(i, (least, most))| {
        let others = |of: fn(&(usize, usize)) -> usize| {
            let others = ranges.iter().enumerate().filter(|(j, _)| *j != i);
            others.fold(0usize, |all, (_, range)| all.saturating_add(of(range)))
        };
        let least = sum.saturating_sub(others(|range| range.1)).max(*least);
        let most = sum.saturating_sub(others(|range| range.0)).min(*most);
        least >= most
    })
}
