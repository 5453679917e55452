//! Searching in bytes.

/// Where a word first stands.
pub(crate) fn first_place(data: &[u8], word: &[u8]) -> Option<usize> {
    data.windows(word.len()).position(|window| window == word)
}

/// Where a word last stands.
pub(crate) fn last_place(data: &[u8], word: &[u8]) -> Option<usize> {
    data.windows(word.len()).rposition(|window| window == word)
}
