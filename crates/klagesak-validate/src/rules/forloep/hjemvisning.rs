//! After an annulment (FORLOEP): the new decision is new, and comes in time.

use klagesak_core::kodeverk::Klageutfall;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Dato, Uuid};

use super::utfall::avgjoerelser;
use crate::forloep::Tilstand;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn eldre_enn_opphevelsen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let (mut known, mut annulled): (Vec<Uuid>, Option<Dato>) = (Vec::new(), None);
    for (i, entry) in forloep.gjeldende() {
        match &entry.melding {
            Melding::Avgjoerelse(m) if m.innhold.vedtak.iter().any(|v| v.utfall == Klageutfall::Opphevet) => {
                annulled = Some(m.innhold.dato);
            }
            Melding::Oversendelse(m) => {
                for (j, vedtak) in m.innhold.vedtak.iter().enumerate() {
                    let appealed = m.innhold.klage.gjelder_vedtak.contains(&vedtak.vedtak_id);
                    // That one comes back with the id it had, is another finding.
                    let new = appealed && !known.contains(&vedtak.vedtak_id);
                    if let Some(opphevet) = annulled.filter(|day| new && vedtak.dato < *day) {
                        let params = [("dato", vedtak.dato.into()), ("opphevet", opphevet.into())];
                        scope.at(i, &format!("/innhold/vedtak/{j}/dato"), &params);
                    }
                }
                known.extend(m.innhold.vedtak.iter().map(|vedtak| vedtak.vedtak_id));
            }
            _ => {}
        }
    }
}

pub(in crate::rules) fn frist_ute(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    if forloep.tilstand() != Tilstand::Hjemvist {
        return;
    }
    let Some((i, avgjoerelse, _)) = avgjoerelser(forloep).last() else { return };
    let frist = avgjoerelse.hjemvisning.as_ref().and_then(|h| h.frist);
    if let Some(frist) = frist.filter(|frist| *frist < scope.today()) {
        scope.at(i, "/innhold/hjemvisning/frist", &[("frist", frist.into())]);
    }
}
