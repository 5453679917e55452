//! What the rules need to know about the Public Administration Act: deadlines, paragraph references and days in force, as data
//! keyed by the `lovgrunnlag` of the message, so that a new act is a new record and not a new program.
//!
//! ```
//! use klagesak_core::kodeverk::Lovgrunnlag;
//! use klagesak_core::lovgrunnlag::{Fvl, LawDay, lovdata};
//!
//! let law = lovdata(&Lovgrunnlag::Fvl1967);
//! assert_eq!(law.klagefrist_uker, 3);
//! assert_eq!(law.paragraf(Fvl::Klagefrist), Some("fvl § 29"));
//!
//! // The act of 2025 has been read as it was announced, and nobody has set the day it is in force from: a rule that rests on it can
//! // only warn, until that day is known or taken to be known.
//! let law = lovdata(&Lovgrunnlag::Fvl2025);
//! let day = "2027-07-01".parse()?;
//! assert_eq!(law.paragraf(Fvl::Klagefrist), Some("fvl 2025 § 63"));
//! assert!(!law.in_force(Fvl::Klagefrist, LawDay::on(day)));
//! assert!(law.in_force(Fvl::Klagefrist, LawDay::on(day).supposing(Some(day))));
//! # Ok::<(), klagesak_core::verdi::ValueError>(())
//! ```

mod act_1967;
mod act_2025;
mod begrep;
mod law_day;
mod lovdata;

pub use begrep::Fvl;
pub use law_day::LawDay;
pub use lovdata::{Lovdata, lovdata};
