//! The verdict on a message, or on a package with the message in it.

mod excerpt;
mod fields;
mod mask;
mod scan;
mod snippet;
mod subject;
mod text;

pub use excerpt::Excerpt;
pub use subject::Message;
