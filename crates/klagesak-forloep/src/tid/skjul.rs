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
    hide(&[&saker], &mut hidden, sums, grense);
    let ikke_avgjort = |t: &Tellinger| t.saker - t.avgjorte;
    let mut ended: Vec<bool> = hidden.clone();
    let mut decided: Vec<bool> = hidden.clone();
    for (place, t) in tellinger.iter().enumerate() {
        ended[place] |= few(t.aapne) || few(t.avsluttede);
        decided[place] |= few(t.avgjorte) || few(ikke_avgjort(t));
    }
    hide(&[&values(|t| t.aapne), &values(|t| t.avsluttede)], &mut ended, sums, grense);
    hide(&[&values(|t| t.behandlinger)], &mut decided, sums, grense);
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
        }
    }
}

/// Hides more, the smallest first, until what is hidden of a sum is at least two parts and so many together.
fn hide(counts: &[&[usize]], hidden: &mut [bool], sums: &[Sum], grense: usize) {
    let unsafe_sum = |hidden: &[bool], (whole, parts): &Sum| {
        !hidden[*whole]
            && counts.iter().any(|values| {
                let left: Vec<usize> = parts
                    .iter()
                    .filter(|part| hidden[**part])
                    .map(|part| values[*part])
                    .filter(|n| *n > 0)
                    .collect();
                !left.is_empty() && (left.len() < 2 || left.iter().sum::<usize>() < grense)
            })
    };
    while let Some((whole, parts)) = sums.iter().find(|sum| unsafe_sum(hidden, sum)) {
        let size = |part: &usize| counts.iter().map(|values| values[*part]).sum::<usize>();
        let next =
            parts.iter().filter(|part| !hidden[**part] && size(part) > 0).min_by_key(|part| size(part));
        hidden[*next.unwrap_or(whole)] = true;
    }
}
