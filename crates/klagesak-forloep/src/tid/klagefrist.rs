//! The last day to appeal.

use klagesak_core::frister::add_weeks;
use klagesak_core::kodeverk::Fristgrunnlag;
use klagesak_core::lovgrunnlag::Lovdata;
use klagesak_core::melding::{Klagefrist, Oversendelse, Vedtak};
use klagesak_core::verdi::Dato;

use super::division::paaklagede;

/// The last day anybody could appeal any of the decisions: an appeal of several, or by several, has one deadline here. None
/// when no deadline began, or none can be known.
pub(super) fn klagefrist(innhold: &Oversendelse, law: &Lovdata) -> Option<Dato> {
    let vedtak = paaklagede(innhold);
    let linjer = innhold.klage.frister.iter();
    linjer.flat_map(|linje| vedtak.iter().filter_map(|vedtak| siste_dag(linje, vedtak, law))).max()
}

/// The deadline of a line for a decision: counted where the day it began is known, else the day the office says.
fn siste_dag(linje: &Klagefrist, vedtak: &Vedtak, law: &Lovdata) -> Option<Dato> {
    if linje.vedtak_id.is_some_and(|id| id != vedtak.vedtak_id) {
        return None;
    }
    // An office that gives no day says that the deadline never began, or can't be known; a notice does not make one.
    let oppgitt = linje.fristdato?;
    let begynte = match &linje.grunnlag {
        None | Some(Fristgrunnlag::Underretning) => linje.fra.or_else(|| kommet_frem(linje, vedtak)),
        Some(Fristgrunnlag::Forlenget) => None,
        Some(_) => linje.fra,
    };
    begynte.map_or(Some(oppgitt), |dag| add_weeks(dag, law.klagefrist_uker))
}

/// The day the notice reached the last of those the line is about.
fn kommet_frem(linje: &Klagefrist, vedtak: &Vedtak) -> Option<Dato> {
    let gjelder = vedtak.underretninger.iter().filter(|u| u.part_ider.deler_med(&linje.part_ider));
    gjelder.filter_map(|underretning| underretning.kommet_frem).max()
}
