//! Suggestions for an unknown name.

use klagesak::Language;

use crate::words;

/// Suggestions that are made at most.
const MOST: usize = 3;
/// How alike two names must be, from 0 to 1, for one to be taken for the other.
const ALIKE: f64 = 0.85;
/// How much less alike than the nearest one others may be.
const NEARLY: f64 = 0.05;

/// What is meant by the candidates that contain the name or are most like it. Each candidate is a name and what it stands for.
pub(crate) fn of<'a>(name: &str, candidates: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<&'a str> {
    let name = name.to_ascii_lowercase();
    let mut found: Vec<_> = candidates
        .map(|(candidate, meant)| (likeness(&name, &candidate.to_ascii_lowercase()), meant))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let least = found.first().map_or(ALIKE, |(best, _)| best - NEARLY);
    let mut meant = Vec::new();
    for (_, one) in found.into_iter().take_while(|(likeness, _)| *likeness >= least) {
        if meant.len() < MOST && !meant.contains(&one) {
            meant.push(one);
        }
    }
    meant
}

fn likeness(name: &str, candidate: &str) -> f64 {
    // Too short a part is in everything.
    if name.len() >= 4 && candidate.contains(name) { 1.0 } else { strsim::jaro_winkler(name, candidate) }
}

/// «mente du KO-KLAGE-001?»
pub(crate) fn question(near: &[&str], language: Language) -> String {
    words::DID_YOU_MEAN.get(language).replace("{navn}", &near.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first_and_strangers_not_at_all() {
        let rules =
            [("mottatt-foer-vedtaket", "KO-KLAGE-001"), ("KO-KLAGE-001", "KO-KLAGE-001"), ("KLAGE", "KLAGE")];
        let near = |name| of(name, rules.into_iter());
        assert_eq!(near("KLAGE-001"), ["KO-KLAGE-001"]);
        assert_eq!(near("vedtaket"), ["KO-KLAGE-001"]);
        assert_eq!(near("klgae"), ["KLAGE"]);
        assert!(near("xyz").is_empty());
    }
}
