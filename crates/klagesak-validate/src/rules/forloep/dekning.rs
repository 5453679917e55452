//! What is decided covers what was sent over (FORLOEP): no appealed decision is left without an answer, and none comes back
//! unchanged.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::Klageutfall;
use klagesak_core::melding::{Melding, Vedtaksavgjoerelse};
use klagesak_core::verdi::Uuid;

use super::innhold::kjent;
use super::utfall::{avgjoerelser, linjens_vedtak};
use crate::forloep::Parstilling;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn vedtak_uten_avgjoerelse(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some((i, avgjoerelse, sent)) = avgjoerelser(forloep).last() else { return };
    // Once the case is sent over anew, it is another decision that is waited for.
    if !forloep.oversendelser().all(|(sendt, _)| sendt < i) {
        return;
    }
    // A line about a decision nobody knows is most likely about one of them, which is another rule's finding.
    let unknown =
        |linje: &&Vedtaksavgjoerelse| linje.vedtak_id.is_some_and(|id| !kjent(forloep, i, sent, id));
    let unknown = avgjoerelse.vedtak.iter().filter(unknown).count();
    let open = forloep.parene().stillinger().filter(|(_, stilling)| *stilling == Parstilling::Aapent);
    let open: BTreeSet<Uuid> = open.map(|(par, _)| par.vedtak).collect();
    if let Some(antall) = open.len().checked_sub(unknown).filter(|antall| *antall > 0) {
        scope.at(i, "/innhold/vedtak", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn opphevet_vedtak_igjen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut annulled: Vec<Uuid> = Vec::new();
    for (i, entry) in forloep.gjeldende() {
        match &entry.melding {
            Melding::Avgjoerelse(m) => {
                let Some(sent) = forloep.oversendelse_foer(i) else { continue };
                let outcomes = m.innhold.vedtak.iter().filter(|v| v.utfall == Klageutfall::Opphevet);
                annulled.extend(outcomes.filter_map(|linje| linjens_vedtak(&sent.innhold, linje)));
            }
            Melding::Oversendelse(m) if !entry.foer.hos_statsforvalteren() => {
                for (j, id) in m.innhold.klage.gjelder_vedtak.iter().enumerate() {
                    if annulled.contains(id) {
                        scope.at(i, &format!("/innhold/klage/gjelderVedtak/{j}"), &[]);
                    }
                }
            }
            _ => {}
        }
    }
}
