//! The deadlines of the appeal (KLAGE): whether they are counted rightly and were kept. Lateness is in `oversittelse`.
//!
//! The sources are provisions on deadlines and nothing else, so that the rules turn into warnings under an act whose
//! deadlines have not been read.

use klagesak_core::kodeverk::Fristgrunnlag;
use klagesak_core::melding::{Klage, Klagefrist};

use super::fristregning::{Avvik, avvik, for_sen, frist, lovens, satt_frem, siste_for_sent, vedtak};
use crate::Scope;

pub(in crate::rules) fn for_tidlig(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if let (Some(Avvik::ForTidlig(beregnet)), Some(oppgitt)) =
        (avvik(klagefrist, scope), klagefrist.fristdato)
    {
        let uker = u64::from(scope.klagefrist_uker());
        scope.at(
            "/fristdato",
            &[("fristdato", oppgitt.into()), ("uker", uker.into()), ("beregnet", beregnet.into())],
        );
    }
}

pub(in crate::rules) fn ikke_flyttet(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if let (Some(Avvik::Fridag(beregnet)), Some(oppgitt)) = (avvik(klagefrist, scope), klagefrist.fristdato) {
        scope.at("/fristdato", &[("fristdato", oppgitt.into()), ("beregnet", beregnet.into())]);
    }
}

pub(in crate::rules) fn regnet_fra_varselet(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if let (Some(Avvik::Varsel(beregnet)), Some(oppgitt)) = (avvik(klagefrist, scope), klagefrist.fristdato) {
        scope.at("/fristdato", &[("fristdato", oppgitt.into()), ("beregnet", beregnet.into())]);
    }
}

pub(in crate::rules) fn for_sen_fristdato(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    if let (Some(Avvik::ForSen(beregnet)), Some(oppgitt)) = (avvik(klagefrist, scope), klagefrist.fristdato) {
        scope.at("/fristdato", &[("fristdato", oppgitt.into()), ("beregnet", beregnet.into())]);
    }
}

/// Whether a postmark may show that the appeal was made in time although it was received too late.
fn poststempel_kan_redde(klagefrist: &Klagefrist, scope: &Scope<'_>) -> bool {
    let (Some((_, satt_frem)), Some(frist)) = (satt_frem(klagefrist, scope), frist(klagefrist, scope)) else {
        return false;
    };
    satt_frem.fremsatt_dato.is_none() && satt_frem.mottatt_dato > frist
}

pub(in crate::rules) fn rettidig_etter_fristen(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let rettidig = klagefrist.rettidig == Some(true);
    let (Some(klagedato), Some(fristdato)) = (for_sen(klagefrist, scope), frist(klagefrist, scope)) else {
        return;
    };
    if rettidig && !poststempel_kan_redde(klagefrist, scope) {
        scope.at("/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn rettidig_uten_fremsattdato(klage: &Klage, scope: &mut Scope<'_>) {
    for klagefrist in klage.frister.iter().filter(|frist| frist.rettidig == Some(true)) {
        let (Some(mottatt), Some(fristdato)) = (for_sen(klagefrist, scope), frist(klagefrist, scope)) else {
            continue;
        };
        let Some((i, _)) = satt_frem(klagefrist, scope) else { continue };
        if poststempel_kan_redde(klagefrist, scope) {
            let sted = format!("/fremsettelser/{i}/fremsattDato");
            scope.at(&sted, &[("mottatt", mottatt.into()), ("fristdato", fristdato.into())]);
        }
    }
}

pub(in crate::rules) fn ikke_rettidig_i_fristen(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let (Some((_, satt_frem)), Some(fristdato)) = (satt_frem(klagefrist, scope), frist(klagefrist, scope))
    else {
        return;
    };
    // Whether another authority can break the deadline is for the office to say.
    if satt_frem.innkommet.is_some() || siste_for_sent(klagefrist, fristdato, scope) {
        return;
    }
    let klagedato = satt_frem.fremsatt_dato.unwrap_or(satt_frem.mottatt_dato);
    if klagefrist.rettidig == Some(false) && klagedato <= fristdato {
        scope.at("/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

// An appeal that another authority got in time, and sent on. Under the 1967 act that counts when the office is to blame for it, and
// under the act of 2025 always; a question for the caseworker, never a fault.
pub(in crate::rules) fn avbrutt_hos_andre(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let (Some((_, satt_frem)), Some(fristdato)) = (satt_frem(klagefrist, scope), frist(klagefrist, scope))
    else {
        return;
    };
    let Some(innkommet) = satt_frem.innkommet.as_ref().filter(|_| satt_frem.fremsatt_dato.is_none()) else {
        return;
    };
    if innkommet.dato <= fristdato && satt_frem.mottatt_dato > fristdato {
        let params = [("innkommet", innkommet.dato.into()), ("fristdato", fristdato.into())];
        scope.at("/rettidig", &params);
    }
}

pub(in crate::rules) fn uten_fristdato(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let mangler = klagefrist.fristdato.is_none() || klagefrist.rettidig.is_none();
    // The party who was not told of the right to appeal may have a deadline that never began.
    let opplyst = vedtak(klagefrist, scope)
        .flat_map(|v| &v.underretninger)
        .all(|underretning| underretning.klageadgang_opplyst);
    let halv = klagefrist.fristdato.is_some() != klagefrist.rettidig.is_some();
    if mangler && (halv || opplyst && !lovens(klagefrist, scope).is_empty()) {
        let felt = if klagefrist.fristdato.is_none() { "/fristdato" } else { "/rettidig" };
        scope.at(felt, &[]);
    }
}

pub(in crate::rules) fn grunnlag_uten_dag(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    use Fristgrunnlag::{Begrunnelse, Kjennskap};
    let regnes_fra = matches!(klagefrist.grunnlag, Some(Kjennskap | Begrunnelse));
    if regnes_fra && klagefrist.fra.is_none() {
        scope.at("/fra", &[]);
    }
}

// One line for decisions with different deadlines hides that the appeal of one of them came too late.
pub(in crate::rules) fn ulike_frister(klagefrist: &Klagefrist, scope: &mut Scope<'_>) {
    let lovens = lovens(klagefrist, scope);
    let (Some(foerste), Some(siste)) = (lovens.iter().min(), lovens.iter().max()) else { return };
    let Some((_, satt_frem)) = satt_frem(klagefrist, scope) else { return };
    let klagedato = satt_frem.avbrutt();
    let rettidig = klagefrist.rettidig == Some(true);
    if rettidig && klagefrist.vedtak_id.is_none() && *foerste < klagedato && klagedato <= *siste {
        scope.at("", &[("klagedato", klagedato.into()), ("foerste", (*foerste).into())]);
    }
}

pub(in crate::rules) fn vedtak_uten_frist(klage: &Klage, scope: &mut Scope<'_>) {
    if klage.frister.iter().any(|frist| frist.vedtak_id.is_none()) {
        return;
    }
    for (i, id) in klage.gjelder_vedtak.iter().enumerate() {
        if scope.vedtak(*id).is_some() && !klage.frister.iter().any(|frist| frist.vedtak_id == Some(*id)) {
            scope.at(&format!("/gjelderVedtak/{i}"), &[]);
        }
    }
}
