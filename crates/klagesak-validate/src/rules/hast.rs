//! Urgency (HAST).

use klagesak_core::kodeverk::Hastegrunn;
use klagesak_core::melding::Oversendelse;
use klagesak_core::profil::Merke;

use crate::Scope;
use crate::rules::vedtak::ytelse::er_krav;

pub(in crate::rules) fn botilbud_uten_hastesak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut ytelser = innhold.vedtak.iter().flat_map(|v| &v.ytelser);
    if !innhold.prioritet.hastesak && ytelser.any(|y| scope.er(&y.hjemmel, Merke::Haster)) {
        scope.at("/prioritet/hastesak", &[]);
    }
}

pub(in crate::rules) fn uten_grunn(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if innhold.prioritet.hastesak && innhold.prioritet.grunner.is_empty() {
        scope.at("/prioritet/grunner", &[]);
    }
}

pub(in crate::rules) fn uten_begrunnelse(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let prioritet = &innhold.prioritet;
    if prioritet.hastesak && prioritet.begrunnelse.is_none() {
        scope.at("/prioritet/begrunnelse", &[]);
    }
}

pub(in crate::rules) fn grunn_uten_hastesak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.prioritet.hastesak && !innhold.prioritet.grunner.is_empty() {
        scope.at("/prioritet/hastesak", &[]);
    }
}

/// Guidance says days, not weeks, and names no number.
const DAGER: u64 = 14;

// After a partial decision the clock starts anew: what is then urgent is the rest, from the day it was known to be appealed.
pub(in crate::rules) fn liggende(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    let svar = innhold.foersteinstans.klagens_stilling.iter().filter_map(|stilling| stilling.dato).min();
    let fra = svar.unwrap_or_else(|| innhold.klage.foerst_mottatt());
    let Ok(dager) = u64::try_from((opprettet.naive() - fra.naive()).num_days()) else { return };
    if innhold.prioritet.hastesak && dager > DAGER {
        scope.at("/prioritet/hastesak", &[("dager", dager.into()), ("fra", fra.into())]);
    }
}

pub(in crate::rules) fn botilbud_uten_paragraf_27(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let grunner = &innhold.prioritet.grunner;
    let Some(i) = grunner.iter().position(|g| *g == Hastegrunn::MidlertidigBotilbud) else { return };
    let nye = &innhold.foersteinstans.nye_vedtak;
    let mut ytelser = innhold.vedtak.iter().chain(nye).flat_map(|v| &v.ytelser).peekable();
    if !innhold.prioritet.hastesak || ytelser.peek().is_none() {
        return;
    }
    let vurdert = innhold.saksfremstilling.vurderinger.iter().flat_map(|v| &v.hjemler);
    if !ytelser.map(|y| &y.hjemmel).chain(vurdert).any(|hjemmel| scope.er(hjemmel, Merke::Haster)) {
        scope.at(&format!("/prioritet/grunner/{i}"), &[]);
    }
}

// What is called so may have waited for other reasons, so this is a question. Housing, and reasons without urgency, have rules of
// their own.
pub(in crate::rules) fn noedhjelp_uten_hastesak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut ytelser = innhold.vedtak.iter().flat_map(|v| &v.ytelser);
    let prioritet = &innhold.prioritet;
    if prioritet.hastesak
        || !prioritet.grunner.is_empty()
        || ytelser.clone().any(|y| scope.er(&y.hjemmel, Merke::Haster))
    {
        return;
    }
    if ytelser.any(|y| !er_krav(y, scope) && heter_noedhjelp(y.betegnelse.as_str())) {
        scope.at("/prioritet/hastesak", &[]);
    }
}

fn heter_noedhjelp(betegnelse: &str) -> bool {
    let betegnelse = betegnelse.to_lowercase();
    let mut ord = betegnelse.split(|tegn: char| !tegn.is_alphanumeric());
    ord.any(|ord| ["nødhjelp", "naudhjelp", "akutt"].iter().any(|begynner| ord.starts_with(begynner)))
}
