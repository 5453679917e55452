//! The dates of the appeal (KLAGE). Its points and references are in `klageinnhold`, its deadline in `klagefrist`.

use chrono::Duration;
use klagesak_core::melding::{Klage, Vedtak};
use klagesak_core::verdi::Dato;

use crate::Scope;

/// The appealed decisions the message has, in the order the appeal names them.
pub(super) fn paaklagede<'s>(klage: &Klage, scope: &Scope<'s>) -> Vec<&'s Vedtak> {
    klage.gjelder_vedtak.iter().filter_map(|id| scope.vedtak(*id)).collect()
}

/// The day the appeal counts as made, and the field it stands in: posted or handed in when that is known, else received.
/// `None` when the dates contradict each other, so that the rule that says so is alone in saying it.
pub(super) fn satt_frem(klage: &Klage, scope: &Scope<'_>) -> Option<(Dato, &'static str)> {
    let mottatt = klage.mottatt_dato;
    let (dato, felt) = klage.fremsatt_dato.map_or((mottatt, "/mottattDato"), |d| (d, "/fremsattDato"));
    let mottatt_for_sent = mottatt > scope.today() || scope.opprettet().is_some_and(|dag| mottatt > dag);
    let foer_vedtaket = siste_vedtaksdato(klage, scope).is_some_and(|vedtak| dato < vedtak);
    (dato <= mottatt && !mottatt_for_sent && !foer_vedtaket).then_some((dato, felt))
}

// Decisions dated in the future are left to VEDTAK.
fn siste_vedtaksdato(klage: &Klage, scope: &Scope<'_>) -> Option<Dato> {
    let today = scope.today();
    paaklagede(klage, scope).iter().map(|v| v.dato).filter(|dato| *dato <= today).max()
}

pub(in crate::rules) fn mottatt_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    if let Some(vedtaksdato) = siste_vedtaksdato(klage, scope).filter(|vedtaksdato| mottatt < *vedtaksdato) {
        scope.at("/mottattDato", &[("mottatt", mottatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

pub(in crate::rules) fn fremsatt_etter_mottatt(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    // When the appeal was received before the decision, that date is the mistake.
    if siste_vedtaksdato(klage, scope).is_some_and(|vedtaksdato| mottatt < vedtaksdato) {
        return;
    }
    if let Some(fremsatt) = klage.fremsatt_dato.filter(|fremsatt| *fremsatt > mottatt) {
        scope.at("/fremsattDato", &[("fremsatt", fremsatt.into()), ("mottatt", mottatt.into())]);
    }
}

// An appeal also received before the decision is KO_KLAGE_001's.
pub(in crate::rules) fn fremsatt_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let (Some(fremsatt), Some(vedtaksdato)) = (klage.fremsatt_dato, siste_vedtaksdato(klage, scope)) else {
        return;
    };
    if fremsatt < vedtaksdato && vedtaksdato <= klage.mottatt_dato {
        scope.at("/fremsattDato", &[("fremsatt", fremsatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

pub(in crate::rules) fn mottatt_i_fremtiden(klage: &Klage, scope: &mut Scope<'_>) {
    if klage.mottatt_dato > scope.today() {
        scope.at("/mottattDato", &[("mottatt", klage.mottatt_dato.into())]);
    }
}

pub(in crate::rules) fn mottatt_etter_opprettet(klage: &Klage, scope: &mut Scope<'_>) {
    let mottatt = klage.mottatt_dato;
    let Some(opprettet) = scope.opprettet() else { return };
    // A date after today is KO_KLAGE_004's.
    if mottatt > opprettet && mottatt <= scope.today() {
        scope.at("/mottattDato", &[("mottatt", mottatt.into()), ("opprettet", opprettet.into())]);
    }
}

pub(in crate::rules) fn foer_underretningen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some((klagedato, felt)) = satt_frem(klage, scope) else { return };
    let today = scope.today();
    let kommet_frem = paaklagede(klage, scope).iter().map(|v| v.underretning.kommet_frem).max();
    if let Some(kommet_frem) = kommet_frem.filter(|dato| klagedato < *dato && *dato <= today) {
        scope.at(felt, &[("klagedato", klagedato.into()), ("kommetFrem", kommet_frem.into())]);
    }
}

/// How long a letter may take before the dates look wrong. A choice of this standard; the law has no such number.
pub(super) const POSTGANG: Duration = Duration::days(14);

pub(in crate::rules) fn lang_postgang(klage: &Klage, scope: &mut Scope<'_>) {
    if satt_frem(klage, scope).is_none() || !klage.frist.rettidig {
        return;
    }
    let mottatt = klage.mottatt_dato.naive();
    if let Some(tid) =
        klage.fremsatt_dato.map(|fremsatt| mottatt - fremsatt.naive()).filter(|tid| *tid > POSTGANG)
    {
        let dager = u64::try_from(tid.num_days()).unwrap_or_default();
        scope.at("/mottattDato", &[("dager", dager.into())]);
    }
}
