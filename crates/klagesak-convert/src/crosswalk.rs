//! Tables from our codes to those of others, and back.

/// What a row of a table is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// The two mean the same: both ways.
    Exact,
    /// Theirs covers more than ours: only to them, and a loss is reported.
    Coarse,
    /// Ours covers more than theirs: only from them, and it is reported.
    Finer,
}

/// A table from our codes to those of another format. Never by letter, always by meaning; what has no row has no code.
#[derive(Debug)]
pub(crate) struct Crosswalk<K: 'static>(pub(crate) &'static [(K, &'static str, Fit)]);

impl<K: PartialEq> Crosswalk<K> {
    /// Their code for ours, and whether it says the same.
    pub(crate) fn to(&self, ours: &K) -> Option<(&'static str, Fit)> {
        let row = self.0.iter().find(|(code, _, fit)| code == ours && *fit != Fit::Finer)?;
        Some((row.1, row.2))
    }

    /// Our code for theirs, and whether it says the same.
    pub(crate) fn from(&self, theirs: &str) -> Option<(&'static K, Fit)> {
        let row = self.0.iter().find(|(_, code, fit)| *code == theirs && *fit != Fit::Coarse)?;
        Some((&row.0, row.2))
    }
}

/// What every table owes: there and back is the same code, every code of theirs can be read, and those of ours without a code
/// are the ones that are named.
#[cfg(test)]
pub(crate) fn test_both_ways<K: PartialEq + std::fmt::Debug + Clone>(
    table: &Crosswalk<K>,
    ours: &[K],
    theirs: &[&str],
    without: &[K],
) {
    for (code, word, fit) in table.0 {
        assert!(ours.contains(code) && theirs.contains(word), "{code:?} {word}");
        match fit {
            Fit::Exact => {
                assert_eq!(table.to(code), Some((*word, Fit::Exact)));
                assert_eq!(table.from(word), Some((code, Fit::Exact)));
            }
            Fit::Coarse => {
                assert_eq!(table.to(code), Some((*word, Fit::Coarse)));
                assert_ne!(table.from(word).map(|(back, _)| back), Some(code));
            }
            Fit::Finer => {
                assert_eq!(table.from(word), Some((code, Fit::Finer)));
                assert_ne!(table.to(code).map(|(back, _)| back), Some(*word));
            }
        }
    }
    let lacking: Vec<_> = ours.iter().filter(|code| table.to(code).is_none()).cloned().collect();
    assert_eq!(lacking, without);
    assert!(theirs.iter().all(|word| table.from(word).is_some()), "every code of theirs can be read");
    assert_eq!(table.from("FINNES_IKKE"), None);
}
