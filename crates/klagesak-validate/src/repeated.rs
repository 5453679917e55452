//! Finds what stands more than once in a list.

/// For every key that has stood before: where it first stood, and where it stands again. Sorting rather than hashing: lists
/// are short, and five hundred items are still fast.
pub(crate) fn repeated<K: Ord>(keys: impl Iterator<Item = K>) -> Vec<(usize, usize)> {
    let mut keys: Vec<_> = keys.enumerate().map(|(i, key)| (key, i)).collect();
    keys.sort();
    keys.chunk_by(|(a, _), (b, _)| a == b)
        .filter_map(<[_]>::split_first)
        .flat_map(|((_, first), again)| again.iter().map(|(_, i)| (*first, *i)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn every_repetition_with_the_first_place() {
        assert_eq!(repeated("abcacbb".chars()), [(0, 3), (1, 5), (1, 6), (2, 4)]);
        assert_eq!(repeated("abc".chars()), []);
        assert_eq!(repeated("".chars()), []);
    }
}
