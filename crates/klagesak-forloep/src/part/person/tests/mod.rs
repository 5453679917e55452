//! The page of one person, situation by situation.

mod cases;
mod heavy;
mod kept;
mod lix;
mod situations;
