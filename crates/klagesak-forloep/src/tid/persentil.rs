//! Nearest-rank percentiles.

/// Nearest-rank percentile: the smallest value with at least `prosent` percent of the values at or below it. It is always one of the
/// values; the 50th is the median, or the lower of the two medians of an even number of values.
///
/// `verdier` must be sorted. `None` when there are no values, or for a percentage over 100.
#[must_use]
pub fn naermeste_rang(verdier: &[u32], prosent: u8) -> Option<u32> {
    if prosent > 100 {
        return None;
    }
    let rang = (verdier.len() * usize::from(prosent)).div_ceil(100).max(1);
    verdier.get(rang - 1).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_values() {
        let verdier = [15, 20, 35, 40, 50];
        for (prosent, verdi) in
            [(0, 15), (5, 15), (20, 15), (21, 20), (30, 20), (50, 35), (90, 50), (100, 50)]
        {
            assert_eq!(naermeste_rang(&verdier, prosent), Some(verdi), "{prosent}");
        }
        assert_eq!(naermeste_rang(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(naermeste_rang(&[], 50), None);
        assert_eq!(naermeste_rang(&[1], 101), None);
    }

    proptest! {
        #[test]
        fn the_definition_read_aloud_gives_the_same(
            mut verdier in proptest::collection::vec(0u32..200, 1..60), prosent in 0u8..=100,
        ) {
            verdier.sort_unstable();
            let enough = |value: &u32| {
                let not_above = verdier.iter().filter(|v| *v <= value).count();
                not_above * 100 >= usize::from(prosent) * verdier.len()
            };
            let naive = verdier.iter().copied().find(|v| enough(v));
            prop_assert_eq!(naermeste_rang(&verdier, prosent), naive);
        }
    }
}
