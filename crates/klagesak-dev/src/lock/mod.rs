//! The lock: for each rule id its name, what it is bound to, and its verdicts on locked examples. What is locked changes only where
//! somebody unlocks it and says why, and every such change is in a log that is only added to.
//!
//! Severity, days and texts are no part of it: they may change under an id. What a rule looks for may not.

mod add;
mod change;
mod check;
mod example;
mod judge;
mod release;
mod rule;
mod since;
mod store;
mod subject;

pub use add::{Added, add};
pub use change::{Change, Days, What};
pub use check::{Violation, check};
pub use example::{LockedExample, Place};
pub use release::{Reason, ReleaseError, release, retire};
pub use rule::LockedRule;
pub use since::{SinceError, since};
pub use store::{Lock, LockError, today};
pub use subject::{Subject, subjects};
