//! The trials themselves: one change at a time, and many at once where none of them should be noticed.

use std::collections::BTreeSet;

use super::change::Change;
use super::place::{covers, looks, meets, pattern};
use super::trial::{Moved, Trial};

/// What a change moved.
#[derive(Debug, Clone)]
pub(super) struct Evidence {
    pub(super) moved: Moved,
    pub(super) place: String,
    /// Whether it is one value that was changed, and not an object or a list.
    pub(super) leaf: bool,
}

impl Evidence {
    fn new(moved: Moved, change: &Change) -> Self {
        Self { moved, place: change.place.clone(), leaf: change.leaf }
    }

    /// How the place is named by the rule.
    pub(super) fn pattern(&self) -> String {
        pattern(&self.moved.at, &self.place)
    }

    /// Whether a pattern says that the place is looked at.
    pub(super) fn met_by(&self, pattern: &str) -> bool {
        meets(pattern, &self.moved.at, &self.place)
    }

    /// Whether what was changed lies at the pattern or within it, so that the pattern is not there for nothing.
    pub(super) fn bears_out(&self, pattern: &str) -> bool {
        covers(pattern, &self.moved.at, &self.place)
    }
}

/// What changes move, each made alone.
pub(super) fn singly<'c>(trial: &Trial<'_>, changes: impl Iterator<Item = &'c Change>) -> Vec<Evidence> {
    let mut found = Vec::new();
    for change in changes {
        let moved = trial.moved(&[change]).unwrap_or_default();
        found.extend(moved.into_iter().map(|moved| Evidence::new(moved, change)));
    }
    found
}

/// What moves a rule at places it is not known to look at. Everything it is not known to look at is changed at once, each place some time
/// in so many ways: what moves nothing together, moves nothing. Where something moves, the changes are halved until one is found that moves
/// it; its place is known from then on. Another turn makes the changes in other company, since one may hide what another does.
pub(super) fn unnoticed(
    trial: &Trial<'_>,
    changes: &[Change],
    turn: usize,
    ways: usize,
    known: &mut Vec<String>,
) -> Vec<Evidence> {
    let mut found = Vec::new();
    let places: Vec<&str> = trial.places().collect();
    let changes = rotated(changes, turn, ways);
    let nobody = |known: &[String], change: &Change| !looks(known, trial.places(), &change.place);
    rounds(trial, &changes, None, &nobody, known, &mut found);
    // In a list of values of the rule, what is looked at of one is nothing to the others.
    let of_one: Vec<_> = changes.into_iter().filter(|change| !nobody(known, change)).collect();
    for at in places.iter().filter(|_| places.len() > 1) {
        let of_others = |known: &[String], change: &Change| !looks(known, [*at], &change.place);
        rounds(trial, &of_one, Some(at), &of_others, known, &mut found);
    }
    found
}

/// Makes the changes that are wanted, so many at once as can be, until each has been made.
fn rounds(
    trial: &Trial<'_>,
    changes: &[&Change],
    of: Option<&str>,
    wanted: &dyn Fn(&[String], &Change) -> bool,
    known: &mut Vec<String>,
    found: &mut Vec<Evidence>,
) {
    let open = |change: &&Change| change.keeps_places() && wanted(known, change);
    let mut left: Vec<&Change> = changes.iter().copied().filter(open).collect();
    loop {
        let (group, others) = apart(&left);
        let (mut group, clashing) = readable(trial, &group);
        let done = group.is_empty();
        left = others;
        // What is right alone and was not in this company is made in another.
        left.extend(clashing);
        while let Some((moved, change)) = narrowed(trial, &group, of) {
            for evidence in moved.into_iter().map(|moved| Evidence::new(moved, change)) {
                if !known.iter().any(|pattern| evidence.met_by(pattern)) {
                    known.push(evidence.pattern());
                    found.push(evidence);
                }
            }
            group.retain(|change| wanted(known, change));
            left.retain(|change| wanted(known, change));
        }
        if done && left.is_empty() {
            break;
        }
    }
}

/// The changes of each place in an order of their own, so that the same two do not always come together.
fn rotated(changes: &[Change], turn: usize, ways: usize) -> Vec<&Change> {
    let mut rotated = Vec::new();
    for (i, of_place) in changes.chunk_by(|a, b| a.place == b.place).enumerate() {
        let (first, last) = of_place.split_at((i * (2 * turn + 1) + turn) % of_place.len());
        rotated.extend(last.iter().chain(first).take(ways));
    }
    rotated
}

/// Changes that can be made together, one of a place and one of a list of values, and those left for later.
fn apart<'c>(changes: &[&'c Change]) -> (Vec<&'c Change>, Vec<&'c Change>) {
    let mut taken = BTreeSet::new();
    changes.iter().partition(|change| {
        let place =
            change.place.rsplit_once('/').filter(|(_, last)| change.leaf && last.parse::<usize>().is_ok());
        let place = place.map_or(change.place.as_str(), |(list, _)| list);
        let clear = is_clear(&taken, place);
        if clear {
            taken.insert(place);
        }
        clear
    })
}

/// Whether no place taken is this one, above it or below it.
fn is_clear(taken: &BTreeSet<&str>, place: &str) -> bool {
    let mut above = place.match_indices('/').map(|(end, _)| place.get(..end).unwrap_or_default());
    let below = format!("{place}/");
    !taken.contains(place)
        && !above.any(|above| taken.contains(above))
        && !taken.range(&*below..).next().is_some_and(|next| next.starts_with(&below))
}

/// A change of a group that moves something when it is made after others of the group, and what it moves, of one value or of all. None
/// when nothing moves.
fn narrowed<'c>(
    trial: &Trial<'_>,
    group: &[&'c Change],
    of: Option<&str>,
) -> Option<(Vec<Moved>, &'c Change)> {
    let moved = |changes: &[&Change]| {
        let mut moved = trial.moved(changes)?;
        moved.retain(|moved| of.is_none_or(|at| moved.at == at));
        Some(moved)
    };
    let mut found = moved(group)?;
    if found.is_empty() {
        return None;
    }
    // The first so many that move nothing, and then one more that does.
    let (mut quiet, mut loud) = (0, group.len());
    while quiet + 1 < loud {
        let middle = quiet.midpoint(loud);
        match moved(group.get(..middle)?) {
            Some(now) if !now.is_empty() => (loud, found) = (middle, now),
            _ => quiet = middle,
        }
    }
    Some((found, *group.get(loud.checked_sub(1)?)?))
}

/// Those of a group that leave the message structurally right together, and those that do alone but not with these.
fn readable<'c>(trial: &Trial<'_>, group: &[&'c Change]) -> (Vec<&'c Change>, Vec<&'c Change>) {
    if group.is_empty() || trial.reads(group) {
        return (group.to_vec(), Vec::new());
    }
    if group.len() == 1 {
        return (Vec::new(), Vec::new());
    }
    let (one, other) = group.split_at(group.len() / 2);
    let ((mut one, mut clashing), (other, more)) = (readable(trial, one), readable(trial, other));
    clashing.extend(more);
    let both: Vec<_> = one.iter().chain(&other).copied().collect();
    if one.is_empty() || other.is_empty() || trial.reads(&both) {
        one = both;
    } else {
        clashing.extend(other);
    }
    (one, clashing)
}
