//! Whether a change is for the better, and what it is: more money, a lower claim, or something else.

use klagesak_core::kodeverk::{Endringsretning, Vedtaksutfall};
use klagesak_core::melding::Vedtak;

use super::Stand;
use super::endring::Endring;

/// Which way a change went: what the message says and what the amounts show, and neither where they disagree. That something is paid
/// is said only where there is more to pay.
pub(super) fn retningen(retning: Option<&Endringsretning>, vedtak: &Vedtak, endring: Endring) -> Stand {
    let (gunst, skade) = match retning {
        Some(Endringsretning::Gunst) => (!endring.taper(), false),
        Some(Endringsretning::Ugunst) => (false, !endring.til_gunst()),
        _ => (endring.til_gunst(), endring.til_skade()),
    };
    match (gunst, skade) {
        (true, _) if vedtak.utfall == Vedtaksutfall::Krevd || endring.krav => Stand::GunstKrav,
        (true, _) if endring.penger => Stand::GunstPenger,
        (true, _) => Stand::GunstAnnet,
        (_, true) => Stand::Ugunst,
        _ => Stand::Endret,
    }
}
