//! The Nav-kontor decides anew while the appeal runs (FORLOEP): not to the klager's detriment, and an appeal that stands is not closed.

use klagesak_core::kodeverk::{
    Henleggelsesgrunn, Klagestilling, Klageutfall, Nyttvedtakgjelder, Vedtaksutfall,
};
use klagesak_core::melding::{KlagensStilling, Melding, NyttVedtak, Oversendelse, Part, Vedtak};
use klagesak_core::verdi::Uuid;

use super::beskjed::trukket;
use super::utfall::{avgjoerelser, linjens_vedtak};
use super::ytelser::{Gjeldende, er_krav, er_tap};
use crate::forloep::klagere;
use crate::rules::generated::forloep::{KO_FORLOEP_073_KLAGEN_STAAR, KO_FORLOEP_073_MINDRE_ENN_FOER};
use crate::{Forloep, ForloepScope};

/// The new decisions the first instance has made of the appeal, each with the oversendelse.
fn omgjoeringer(forloep: &Forloep) -> impl Iterator<Item = (usize, &NyttVedtak, &Oversendelse)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::NyttVedtak(m) if m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering => {
            Some((i, &m.innhold, &forloep.oversendelse_foer(i)?.innhold))
        }
        _ => None,
    })
}

/// The decisions a new one takes the place of. One that names none is of the only one.
fn erstattede(sent: &Oversendelse, nytt: &Vedtak) -> Vec<Uuid> {
    match (&*nytt.erstatter_vedtak_ider, &*sent.klage.gjelder_vedtak) {
        ([], [ene]) => vec![*ene],
        (ider, _) => ider.to_vec(),
    }
}

/// Whether some benefit is less than it was before the message at a place.
fn er_til_skade(forloep: &Forloep, place: usize, sent: &Oversendelse, nytt: &Vedtak) -> bool {
    erstattede(sent, nytt).into_iter().any(|id| {
        let Some(foer) = Gjeldende::new(forloep, place, sent, id, &nytt.part_ider) else { return false };
        // A refusal need not list what it refuses.
        let refused = matches!(nytt.utfall, Vedtaksutfall::Avslaatt | Vedtaksutfall::Avvist)
            && nytt.ytelser.is_empty()
            && { foer.ytelser() }
                .iter()
                .any(|y| !er_krav(y) && y.innvilget_beloep.is_some_and(|b| b.oere() > 0));
        refused || nytt.ytelser.iter().any(|ny| foer.foer(ny).is_some_and(|gammel| er_tap(gammel, ny)))
    })
}

pub(in crate::rules) fn nytt_vedtak_til_skade(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, nytt, sent) in omgjoeringer(forloep) {
        for (j, vedtak) in nytt.vedtak.iter().enumerate() {
            if er_til_skade(forloep, i, sent, vedtak) {
                scope.at(i, &format!("/innhold/vedtak/{j}"), &[("nummer", (j + 1).into())]);
            }
        }
    }
}

pub(in crate::rules) fn henlagt_mens_klagen_staar(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, linje) in avgjoerelse.vedtak.iter().enumerate() {
            let omgjort = linje.henleggelsesgrunn == Some(Henleggelsesgrunn::OmgjortAvUnderinstansen);
            let Some(id) = linjens_vedtak(sent, linje) else { continue };
            if linje.utfall != Klageutfall::Henlagt || !omgjort {
                continue;
            }
            let staar = klagere(&sent.parter).into_iter().any(|klager| {
                linje.part_ider.omfatter(&klager.part_id)
                    && !trukket(forloep, i, klager)
                    && staar(forloep, i, sent, klager, id)
            });
            let funnet = if staar {
                KO_FORLOEP_073_KLAGEN_STAAR
            } else if sist_til_skade(forloep, i, id) {
                KO_FORLOEP_073_MINDRE_ENN_FOER
            } else {
                continue;
            };
            scope.at(i, &format!("/innhold/vedtak/{j}/henleggelsesgrunn"), &[("funnet", funnet.into())]);
        }
    }
}

/// Whether the last a klager has said of a decision, and of what came in its place, is that the appeal stands.
fn staar(forloep: &Forloep, place: usize, sent: &Oversendelse, klager: &Part, id: Uuid) -> bool {
    let since: Vec<&NyttVedtak> =
        omgjoeringer(forloep).take_while(|(i, ..)| *i < place).map(|(_, nytt, _)| nytt).collect();
    let nye =
        { &sent.foersteinstans.nye_vedtak }.iter().chain(since.iter().flat_map(|nytt| nytt.vedtak.iter()));
    let mut samme = nye.filter(|nytt| erstattede(sent, nytt).contains(&id)).map(|nytt| nytt.vedtak_id);
    let samme: Vec<Uuid> = samme.by_ref().chain([id]).collect();
    let said = sent.foersteinstans.klagens_stilling.iter();
    let said = said.chain(since.iter().flat_map(|nytt| nytt.klagens_stilling.iter()));
    let mut hers = said.filter(|stilling: &&KlagensStilling| {
        let about =
            stilling.vedtak_ider.is_empty() || samme.iter().any(|id| stilling.vedtak_ider.contains(id));
        about && stilling.part_ider.omfatter(&klager.part_id)
    });
    hers.next_back().is_some_and(|stilling| {
        matches!(stilling.stilling, Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt)
    })
}

/// Whether the last new decision in the place of one gives less than it.
fn sist_til_skade(forloep: &Forloep, place: usize, id: Uuid) -> bool {
    let before = omgjoeringer(forloep).take_while(|(i, ..)| *i < place);
    let last = before.filter_map(|(i, nytt, sent)| {
        let vedtak = nytt.vedtak.iter().find(|vedtak| erstattede(sent, vedtak).contains(&id))?;
        Some((i, vedtak, sent))
    });
    last.last().is_some_and(|(i, vedtak, sent)| er_til_skade(forloep, i, sent, vedtak))
}
