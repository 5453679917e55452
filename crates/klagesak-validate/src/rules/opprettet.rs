//! The day a message was made, for rules that compare other days with it.

use chrono::Duration;
use klagesak_core::verdi::Dato;

use crate::Scope;

/// The date in Norway at the latest when the message was made. A system that writes its time in UTC makes messages late in
/// the evening that are of the next day here; a date of that day is not a date in the future.
pub(super) fn dag(scope: &Scope<'_>) -> Option<Dato> {
    let opprettet = scope.hode().opprettet;
    let norsk = Dato::try_from((opprettet.instant() + Duration::hours(2)).date_naive()).ok();
    norsk.max(opprettet.local_date())
}
