//! The page of one person, situation by situation.

mod cases;
mod generated;
mod heavy;
mod kept;
mod lix;
mod nav;
mod others;
mod situations;
mod told;
