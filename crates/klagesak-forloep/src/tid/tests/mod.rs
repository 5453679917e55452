//! Cases over time.

mod cases;
mod deadlines;
mod easter;
mod fremsettelser;
mod groups;
mod properties;
mod side_roads;
mod ways;
