//! How long the Statsforvalter used, each time it decided.

use klagesak_core::frister::add_months;
use klagesak_core::verdi::Dato;
use serde::Serialize;

use super::{NORM_MAANEDER, dager};

/// A time the Statsforvalter decided the appeal, also by annulling the decision. This is what the norm of [`NORM_MAANEDER`]
/// measures; how long the person waits is another measure, and goes on when the case is sent back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Behandling {
    /// The day the Statsforvalter received the case; the day it was sent when no receipt tells of the first.
    pub mottatt: Dato,
    /// The day it decided.
    pub avgjort: Dato,
    /// Calendar days.
    pub dager: u32,
    /// Whether it was within the norm.
    pub innen_normen: bool,
}

impl Behandling {
    pub(super) fn new(mottatt: Dato, avgjort: Dato) -> Self {
        let innen_normen = add_months(mottatt, NORM_MAANEDER).is_none_or(|norm| avgjort <= norm);
        Self { mottatt, avgjort, dager: dager(mottatt, avgjort), innen_normen }
    }
}
