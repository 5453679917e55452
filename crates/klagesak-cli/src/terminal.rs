//! The terminal, when there is one: how wide it is, and whether it shows colours.

use klagesak::{Language, report};
use terminal_size::{Width, terminal_size};

use crate::output;

/// How reports look on standard output.
pub(crate) fn look(language: Language) -> report::Options {
    let mut look = report::Options::new(language);
    look.width = width();
    look.colour = shows_colours(&std::io::stdout());
    look.show_clean = !output::is_quiet();
    look
}

/// How reports look on standard error.
pub(crate) fn look_of_complaints(language: Language) -> report::Options {
    let mut look = look(language);
    look.colour = shows_colours(&std::io::stderr());
    look
}

/// On a terminal only, and not when `NO_COLOR` or `--color` says otherwise.
fn shows_colours(stream: &impl anstream::stream::RawStream) -> bool {
    anstream::AutoStream::choice(stream) != anstream::ColorChoice::Never
}

/// How wide lines may be. Lines longer than a hundred columns are hard to follow.
fn width() -> usize {
    let width = terminal_size().map_or(80, |(Width(columns), _)| usize::from(columns));
    width.clamp(60, 100)
}
