use chrono::Duration;
use klagesak_core::lovgrunnlag::Lovdata;
use klagesak_core::melding::{Hode, Oversendelse};
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Tidspunkt};

use crate::index::Index;

/// What every check may look at besides its own value.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) hode: Hode<'a>,
    pub(crate) oversendelse: Option<&'a Oversendelse>,
    pub(crate) index: Index<'a>,
    pub(crate) now: Tidspunkt,
    pub(crate) today: Dato,
    pub(crate) law: &'static Lovdata,
    pub(crate) registers: &'a Registre,
}

/// The date of a point in time in Norway at the latest: two hours ahead of UTC, as in summer. In winter this is an hour
/// generous around midnight, which is better than calling a date of today a date of tomorrow.
pub(crate) fn norwegian_date(time: Tidspunkt) -> Option<Dato> {
    Dato::try_from((time.instant() + Duration::hours(2)).date_naive()).ok()
}
