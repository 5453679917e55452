//! Searching in bytes.

/// Where a word first stands.
pub(crate) fn foerste(data: &[u8], word: &[u8]) -> Option<usize> {
    data.windows(word.len()).position(|window| window == word)
}

/// Where a word last stands.
pub(crate) fn siste(data: &[u8], word: &[u8]) -> Option<usize> {
    data.windows(word.len()).rposition(|window| window == word)
}
