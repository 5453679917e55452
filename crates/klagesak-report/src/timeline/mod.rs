//! Where the time of cases goes: one case, many, and statistics.

mod axis;
mod bars;
mod colours;
mod csv;
mod labels;
mod picture;
mod pictures;
mod statistics;
mod svg;
mod text;
mod words;

pub use csv::{CsvFor, case as csv_case, groups as csv_groups, heading as csv_heading};
pub use pictures::draw as svg;
pub use statistics::print as statistics;
pub use text::print as text;
