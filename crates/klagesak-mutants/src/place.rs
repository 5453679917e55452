//! Where a result is in the source as it is today: the function with that text, wherever in the file it stands.

use std::ops::Range;

use crate::Key;
use crate::function::found;
use crate::text::{checksum_of_code, counts, line_of};

/// The number of the line, from 1. None when the function is gone or another.
pub(crate) fn line(text: &str, key: &Key) -> Option<usize> {
    let same =
        |range: &Range<usize>| text.get(range.clone()).is_some_and(|code| checksum_of_code(code) == key.text);
    let functions = if key.function.is_empty() { lines(text) } else { found(text).ok()?.functions };
    let function = functions.into_iter().find(same)?;
    let wanted: usize = key.at.split(':').next()?.parse().ok()?;
    let first = line_of(text, function.start);
    let code = text.get(function)?.lines().zip(first..).filter(|(line, _)| counts(line));
    code.map(|(_, number)| number).nth(wanted.checked_sub(1)?)
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let all = text.split_inclusive('\n').map(|line| {
        let range = start..start + line.trim_end().len();
        start += line.len();
        range
    });
    all.collect()
}
