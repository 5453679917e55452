//! What the person who appeals sees of the case: its status in words, and the days to know of.

mod deadline_text;
mod partsfrist;
mod partsfristslag;
mod partside;
mod statusforpart;
mod visible_events;

pub use partsfrist::Partsfrist;
pub use partsfristslag::Partsfristslag;
pub use partside::{Partside, Partssteg};
pub use statusforpart::{Partstatus, status_for_part};
