//! Places in a message in general, and patterns that mean them.

/// Whether a pattern means a place, or one above or below it. `at` is the place of the value the check is given.
pub(super) fn meets(pattern: &str, at: &str, place: &str) -> bool {
    steps(pattern, at).zip(place.split('/').skip(1)).all(|(own, other)| own == "*" || own == other)
}

/// Whether one of the patterns means a place, or one above or below it, for a check that is given the values at `at`.
pub(super) fn looks<'a>(patterns: &[String], at: impl IntoIterator<Item = &'a str>, place: &str) -> bool {
    at.into_iter().any(|at| patterns.iter().any(|pattern| meets(pattern, at, place)))
}

/// Whether a pattern means a place or one above it.
pub(super) fn covers(pattern: &str, at: &str, place: &str) -> bool {
    meets(pattern, at, place) && steps(pattern, at).count() <= place.split('/').skip(1).count()
}

fn steps<'p>(pattern: &'p str, at: &'p str) -> impl Iterator<Item = &'p str> {
    let (from, path) = pattern.strip_prefix('^').map_or((at, pattern), |path| ("", path));
    from.split('/').skip(1).chain(path.split('/').skip(1))
}

/// The pattern that means a place for a check that is given the value at `at`. Without the last `*`: the items of a list are read with it.
pub(super) fn pattern(at: &str, place: &str) -> String {
    let own = place.strip_prefix(at).filter(|below| below.is_empty() || below.starts_with('/'));
    let pattern = own.map_or_else(|| format!("^{}", general(place)), general);
    pattern.strip_suffix("/*").unwrap_or(&pattern).to_owned()
}

/// A place with `*` for every number. What lies in `utvidelser` has no names of its own.
pub(super) fn general(place: &str) -> String {
    let place = if place.starts_with("/utvidelser/") { "/utvidelser" } else { place };
    let is_index = |step: &str| !step.is_empty() && step.bytes().all(|b| b.is_ascii_digit());
    let steps: Vec<_> = place.split('/').map(|step| if is_index(step) { "*" } else { step }).collect();
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_a_place_and_what_lies_above_and_below() {
        let at = "/innhold/parter/3";
        for (pattern, place, does_meet, does_cover) in [
            ("/roller", "/innhold/parter/3/roller", true, true),
            ("/roller", "/innhold/parter/3/roller/0", true, true),
            ("/roller", "/innhold/parter/3", true, false),
            ("/roller", "/innhold/parter/3/rolle", false, false),
            ("/roller", "/innhold/parter/2/roller", false, false),
            ("^/innhold/parter/*/roller", "/innhold/parter/2/roller", true, true),
            ("^/innhold/vedtak", "/innhold/parter/3", false, false),
            ("", "/innhold/parter/3/spraak", true, true),
            ("", "/innhold/parter/4/spraak", false, false),
            ("^", "/miljoe", true, true),
        ] {
            assert_eq!(
                (meets(pattern, at, place), covers(pattern, at, place)),
                (does_meet, does_cover),
                "{pattern} {place}"
            );
        }
    }

    #[test]
    fn a_place_is_told_from_the_value_where_it_lies_in_it() {
        let at = "/innhold/parter/3";
        for (place, told) in [
            ("/innhold/parter/3/roller/0", "/roller"),
            ("/innhold/parter/3", ""),
            ("/innhold/parter/30/roller/0", "^/innhold/parter/*/roller"),
            ("/innhold/dokumenter/12", "^/innhold/dokumenter"),
            ("/avsender/navn", "^/avsender/navn"),
        ] {
            assert_eq!(pattern(at, place), told);
        }
        assert_eq!(pattern("", "/avsender/navn"), "/avsender/navn");
    }
}
