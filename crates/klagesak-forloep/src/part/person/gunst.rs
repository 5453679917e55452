//! What a change for the better is: more money, a lower claim, or something else.

use klagesak_core::kodeverk::{Vedtaksutfall, Ytelsesform};
use klagesak_core::melding::{Vedtak, Vedtaksavgjoerelse, Ytelse};

use super::Stand;

/// What a change for the better is. That something is paid is said only where there is more to pay.
pub(super) fn gunst(linje: &Vedtaksavgjoerelse, vedtak: &Vedtak) -> Stand {
    if vedtak.utfall == Vedtaksutfall::Krevd {
        return Stand::GunstKrav;
    }
    let more = linje.nye_ytelser.iter().enumerate().any(|(i, ny)| {
        let in_money = !matches!(ny.form, Some(Ytelsesform::Garanti | Ytelsesform::VarerTjenester));
        let before = vedtak.ytelser.iter().enumerate().find(|(j, old)| id(old, *j) == id(ny, i));
        let before = before.and_then(|(_, old)| old.innvilget_beloep).unwrap_or_default();
        in_money && ny.innvilget_beloep.is_some_and(|after| after > before)
    });
    if more { Stand::GunstPenger } else { Stand::GunstAnnet }
}

/// The id of a benefit, or its number in the list.
fn id(ytelse: &Ytelse, place: usize) -> String {
    ytelse.ytelse_id.as_ref().map_or_else(|| (place + 1).to_string(), |id| id.as_str().to_owned())
}
