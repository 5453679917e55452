//! New ids. The only place that asks for randomness.

use klagesak::verdi::Uuid;

/// A new id; none when the system gives no random numbers.
pub(crate) fn new_id() -> Option<Uuid> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(Uuid::from_random_bytes(bytes))
}
