//! How two patterns relate: equal, one within the other, or undecided.

use std::collections::BTreeSet;

use super::sequence::Sequence;

/// What a new pattern is to the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// They let the same through.
    Equal,
    /// All the new lets through, the old did too.
    Narrower,
    /// All the old let through, the new does too.
    Wider,
    /// Undecided.
    Unknown,
}

/// Compares two patterns of the kinds that are common in schemas: a row of characters, each from a set and so many times, and a
/// choice between alternatives. Of all others nothing is claimed.
pub(super) fn relation(old: &str, new: &str) -> Relation {
    if old == new {
        return Relation::Equal;
    }
    if let (Some(old), Some(new)) = (Sequence::parse(old), Sequence::parse(new)) {
        return decided(new.within(&old), old.within(&new));
    }
    match (alternatives(old), alternatives(new)) {
        (Some(old), Some(new)) => decided(new.is_subset(&old), old.is_subset(&new)),
        _ => Relation::Unknown,
    }
}

fn decided(new_within_old: bool, old_within_new: bool) -> Relation {
    match (new_within_old, old_within_new) {
        (true, true) => Relation::Equal,
        (true, false) => Relation::Narrower,
        (false, true) => Relation::Wider,
        (false, false) => Relation::Unknown,
    }
}

/// The alternatives of a pattern that is one choice from its beginning to its end: `^(A|B)$`.
fn alternatives(pattern: &str) -> Option<BTreeSet<&str>> {
    let inner = pattern.strip_prefix("^(")?.strip_suffix(")$")?;
    let inner = inner.strip_prefix("?:").unwrap_or(inner);
    if inner.starts_with('?') {
        return None;
    }
    let (mut found, mut start) = (BTreeSet::new(), 0);
    let (mut depth, mut in_class, mut escaped) = (0_usize, false, false);
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' if in_class => in_class = false,
            _ if in_class => {}
            '[' => in_class = true,
            '(' => depth += 1,
            // The group that began first ends before the pattern does: it is not one choice.
            ')' => depth = depth.checked_sub(1)?,
            '|' if depth == 0 => {
                found.insert(inner.get(start..at)?);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.insert(inner.get(start..)?);
    // What refers to a group by its number or name depends on what stands before it.
    let refers = |part: &&str| part.as_bytes().windows(2).any(|w| matches!(w, [b'\\', b'1'..=b'9' | b'k']));
    (!escaped && !in_class && depth == 0 && !found.iter().any(refers)).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_told_is_told() {
        for (old, new, expected) in [
            ("^[0-9]{9}$", "^[0-9]{9}$", Relation::Equal),
            ("^[0-9][0-9]$", "^[0-9]{2}$", Relation::Equal),
            ("^[0-9]{9}$", "^[0-9]{8,9}$", Relation::Wider),
            ("^[0-9]{8,9}$", "^[0-9]{9}$", Relation::Narrower),
            ("^[a-z]+$", "^[a-z0-9]+$", Relation::Wider),
            ("^[a-zA-Z]*$", "^[a-z]+$", Relation::Narrower),
            ("^NO-[0-9]{4}$", "^[A-Z]{2}-[0-9]{4}$", Relation::Wider),
            (r"^[^\u0000-\u001f]*$", r"^[^\u0000-\u001f\u007f]*$", Relation::Narrower),
            ("^[0-9]{9}$", "^[a-z]{9}$", Relation::Unknown),
            ("^(NB|NN)$", "^(NB|NN|SE)$", Relation::Wider),
            ("^(?:NN|NB)$", "^(NB|NN)$", Relation::Equal),
            ("^(A[|]|B)$", "^(B)$", Relation::Narrower),
            ("^(A)|(B)$", "^(A)$", Relation::Unknown),
            ("[0-9]", "^[0-9]$", Relation::Unknown),
            ("^(?=A)B$", "^(?=A)C$", Relation::Unknown),
            (r"^(a)(\1)$", r"^(a)$", Relation::Unknown),
            ("^[0-9", "^[0-9]$", Relation::Unknown),
        ] {
            assert_eq!(relation(old, new), expected, "{old} {new}");
        }
    }
}
