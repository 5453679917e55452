//! The terminal, when there is one.

use std::io::Write;

use terminal_size::{Width, terminal_size};

/// How wide lines may be. Lines longer than a hundred columns are hard to follow.
pub(super) fn width() -> usize {
    let width = terminal_size().map_or(80, |(Width(columns), _)| usize::from(columns));
    width.clamp(60, 100)
}

/// Says something beside the result.
pub(super) fn remark(text: &str) {
    // With nobody to tell, there is nothing to be done.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}
