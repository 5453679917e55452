//! Nearest-rank percentiles.

/// Nearest-rank percentile: the smallest value with at least `percent` percent of the values at or below it. It is always one of the
/// values; the 50th is the median, or the lower of the two medians of an even number of values.
///
/// `values` must be sorted. `None` when there are no values, or for a percentage over 100.
#[must_use]
pub fn nearest_rank(values: &[u32], percent: u8) -> Option<u32> {
    if percent > 100 {
        return None;
    }
    let rank = (values.len() * usize::from(percent)).div_ceil(100).max(1);
    values.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_values() {
        let values = [15, 20, 35, 40, 50];
        for (percent, value) in
            [(0, 15), (5, 15), (20, 15), (21, 20), (30, 20), (50, 35), (90, 50), (100, 50)]
        {
            assert_eq!(nearest_rank(&values, percent), Some(value), "{percent}");
        }
        assert_eq!(nearest_rank(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(nearest_rank(&[], 50), None);
        assert_eq!(nearest_rank(&[1], 101), None);
    }

    proptest! {
        #[test]
        fn the_definition_read_aloud_gives_the_same(
            mut values in proptest::collection::vec(0u32..200, 1..60), percent in 0u8..=100,
        ) {
            values.sort_unstable();
            let enough = |value: &u32| {
                let not_above = values.iter().filter(|v| *v <= value).count();
                not_above * 100 >= usize::from(percent) * values.len()
            };
            let naive = values.iter().copied().find(|v| enough(v));
            prop_assert_eq!(nearest_rank(&values, percent), naive);
        }
    }
}
