//! Cases over time.

mod egenskaper;
mod frister;
mod gang;
mod grupper;
mod paaske;
mod sak;
