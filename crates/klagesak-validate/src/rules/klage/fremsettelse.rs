//! The times the appeal was made (KLAGE, INNKOMMET). Its points and references are in `punkter`, its deadlines in `frist`.

use chrono::Duration;
use klagesak_core::kodeverk::Klagekanal;
use klagesak_core::melding::{Fremsettelse, InnkommetKlage, Vedtak};
use klagesak_core::verdi::{Dato, Uuid};

use crate::Scope;

/// The appealed decisions the message has, in the order the appeal names them.
pub(super) fn paaklagede<'s>(scope: &Scope<'s>) -> impl Iterator<Item = &'s Vedtak> {
    let klage = scope.oversendelse().map(|innhold| &innhold.klage);
    klage.into_iter().flat_map(|klage| &klage.gjelder_vedtak).filter_map(|id| scope.vedtak(*id))
}

/// The decisions somebody appealed at one time.
fn vedtak<'s>(fremsettelse: &Fremsettelse, scope: &Scope<'s>) -> impl Iterator<Item = &'s Vedtak> {
    paaklagede(scope).filter(|v| fremsettelse.gjelder(&v.vedtak_id))
}

/// The last day one of the decisions was made. Decisions dated in the future are left to VEDTAK.
fn siste_vedtaksdato(fremsettelse: &Fremsettelse, scope: &Scope<'_>) -> Option<Dato> {
    let today = scope.today();
    vedtak(fremsettelse, scope).map(|v| v.dato).filter(|dato| *dato <= today).max()
}

/// Whether the dates can be held against anything. When they contradict each other, the rule that says so is alone in saying it.
pub(super) fn henger_sammen(fremsettelse: &Fremsettelse, scope: &Scope<'_>) -> bool {
    let (satt_frem, mottatt) = (fremsettelse.avbrutt(), fremsettelse.mottatt_dato);
    let mottatt_for_sent = mottatt > scope.today() || scope.opprettet().is_some_and(|dag| mottatt > dag);
    let foer_vedtaket = siste_vedtaksdato(fremsettelse, scope).is_some_and(|vedtak| satt_frem < vedtak);
    satt_frem <= mottatt && !mottatt_for_sent && !foer_vedtaket
}

pub(in crate::rules) fn mottatt_foer_vedtaket(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    let mottatt = fremsettelse.mottatt_dato;
    if let Some(vedtaksdato) = siste_vedtaksdato(fremsettelse, scope).filter(|dato| mottatt < *dato) {
        scope.at("/mottattDato", &[("mottatt", mottatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

pub(in crate::rules) fn fremsatt_etter_mottatt(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    let mottatt = fremsettelse.mottatt_dato;
    // When the appeal was received before the decision, that date is the mistake.
    if siste_vedtaksdato(fremsettelse, scope).is_some_and(|vedtaksdato| mottatt < vedtaksdato) {
        return;
    }
    let innkommet = fremsettelse.innkommet.as_ref().map(|innkommet| innkommet.dato);
    for (sti, dag) in [("/fremsattDato", fremsettelse.fremsatt_dato), ("/innkommet/dato", innkommet)] {
        satt_frem_etter(mottatt, sti, dag, scope);
    }
}

/// Reports a day the appeal was made, when it comes after the day somebody got it.
fn satt_frem_etter(mottatt: Dato, sti: &str, dag: Option<Dato>, scope: &mut Scope<'_>) {
    if let Some(dag) = dag.filter(|dag| *dag > mottatt) {
        scope.at(sti, &[("fremsatt", dag.into()), ("mottatt", mottatt.into())]);
    }
}

pub(in crate::rules) fn fremsatt_etter_innkommet(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    for (i, innlevering) in klage.fremsettelser.iter().enumerate() {
        let sti = format!("/fremsettelser/{i}/fremsattDato");
        satt_frem_etter(innlevering.innkommet.dato, &sti, innlevering.fremsatt_dato, scope);
    }
}

// An appeal also received before the decision is KO_KLAGE_001's.
pub(in crate::rules) fn fremsatt_foer_vedtaket(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    let (Some(fremsatt), Some(vedtaksdato)) =
        (fremsettelse.fremsatt_dato, siste_vedtaksdato(fremsettelse, scope))
    else {
        return;
    };
    if fremsatt < vedtaksdato && vedtaksdato <= fremsettelse.mottatt_dato {
        scope.at("/fremsattDato", &[("fremsatt", fremsatt.into()), ("vedtaksdato", vedtaksdato.into())]);
    }
}

pub(in crate::rules) fn mottatt_i_fremtiden(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    if fremsettelse.mottatt_dato > scope.today() {
        scope.at("/mottattDato", &[("mottatt", fremsettelse.mottatt_dato.into())]);
    }
}

pub(in crate::rules) fn mottatt_etter_opprettet(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    // A date after today is KO_KLAGE_004's.
    if fremsettelse.mottatt_dato <= scope.today() {
        mottatt_etter_meldingen("/mottattDato", fremsettelse.mottatt_dato, scope);
    }
}

/// Reports a day somebody got the appeal, when it comes after the message was made.
fn mottatt_etter_meldingen(sti: &str, mottatt: Dato, scope: &mut Scope<'_>) {
    if let Some(opprettet) = scope.opprettet().filter(|opprettet| mottatt > *opprettet) {
        scope.at(sti, &[("mottatt", mottatt.into()), ("opprettet", opprettet.into())]);
    }
}

pub(in crate::rules) fn innkommet_etter_meldingen(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    for (i, innlevering) in klage.fremsettelser.iter().enumerate() {
        let sti = format!("/fremsettelser/{i}/innkommet/dato");
        mottatt_etter_meldingen(&sti, innlevering.innkommet.dato, scope);
    }
}

pub(in crate::rules) fn foer_underretningen(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    if !henger_sammen(fremsettelse, scope) {
        return;
    }
    let (klagedato, today) = (fremsettelse.avbrutt(), scope.today());
    let kommet_frem = vedtak(fremsettelse, scope).filter_map(|v| v.kommet_frem()).max();
    if let Some(kommet_frem) = kommet_frem.filter(|dato| klagedato < *dato && *dato <= today) {
        let felt = if fremsettelse.fremsatt_dato.is_some() { "/fremsattDato" } else { "/mottattDato" };
        scope.at(felt, &[("klagedato", klagedato.into()), ("kommetFrem", kommet_frem.into())]);
    }
}

/// How long a letter may take before the dates look wrong. A choice of this standard; the law has no such number.
const POSTGANG: Duration = Duration::days(14);

// An appeal that lay with somebody else has not been in the post.
pub(in crate::rules) fn lang_postgang(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    let Some(klage) = scope.oversendelse().map(|innhold| &innhold.klage) else { return };
    let rettidig = klage.frister.iter().any(|frist| frist.rettidig == Some(true));
    let via_andre = fremsettelse.innkommet.is_some()
        || matches!(fremsettelse.kanal, Klagekanal::ViaStatsforvalter | Klagekanal::VedlagtSoeknad);
    if !rettidig || via_andre || !henger_sammen(fremsettelse, scope) {
        return;
    }
    let Some(fremsatt) = fremsettelse.fremsatt_dato else { return };
    let tid = fremsettelse.mottatt_dato.naive() - fremsatt.naive();
    if tid > POSTGANG {
        let dager = u64::try_from(tid.num_days()).unwrap_or_default();
        scope.at("/mottattDato", &[("dager", dager.into())]);
    }
}

pub(in crate::rules) fn vedtak_etter_klagen(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    for (i, vedtak) in klage.omtalte_vedtak.iter().enumerate() {
        let about = |ider: &[Uuid]| ider.is_empty() || vedtak.vedtak_id.is_none_or(|id| ider.contains(&id));
        let times = klage.fremsettelser.iter().filter(|f| about(&f.vedtak_ider));
        let klaget = times.map(|f| f.innkommet.dato).max();
        if let Some((dato, klaget)) = vedtak.dato.zip(klaget).filter(|(dato, klaget)| dato > klaget) {
            let params = [("dato", dato.into()), ("klaget", klaget.into())];
            scope.at(&format!("/omtalteVedtak/{i}/dato"), &params);
        }
    }
}
