//! Cases over time.

mod egenskaper;
mod fremsettelser;
mod frister;
mod gang;
mod grupper;
mod paaske;
mod sak;
