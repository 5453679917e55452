//! Cases over time.

mod cases;
mod deadlines;
mod easter;
mod groups;
mod properties;
mod ways;
