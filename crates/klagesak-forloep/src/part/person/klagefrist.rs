//! The last day to appeal, for whoever has withdrawn and thinks again.

use klagesak_core::verdi::Dato;

use super::betinget::Klagefristen;
use super::leser::Leser;
use super::sperret::Sperret;
use super::standene::Vedtaksstand;
use crate::Forloep;

/// The last day any of the deadlines is that the office has given for whoever reads, and whether it is over.
pub(super) fn klagefrist(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    today: Dato,
) -> (Klagefristen, Option<Dato>) {
    let sperret = Sperret::new(forloep);
    let mut last: Option<Dato> = None;
    for s in standene {
        let id = s.sendt.melding_id;
        let lines = s.sendt.innhold.klage.frister.iter().enumerate().filter(|(_, line)| {
            leser.gjelder(&line.part_ider) && line.vedtak_id.is_none_or(|id| id == s.par.vedtak)
        });
        for (i, line) in lines {
            // A deadline without a day never began, or is not known; then nothing is said to be over.
            let sti = format!("/innhold/klage/frister/{i}/fristdato");
            let Some(dato) = line.fristdato.and_then(|dato| sperret.vist(id, &sti, dato)) else {
                return (Klagefristen::Ukjent, None);
            };
            last = last.max(Some(dato));
        }
    }
    match last {
        None => (Klagefristen::Ukjent, None),
        Some(dato) if dato < today => (Klagefristen::Ute, None),
        Some(dato) => (Klagefristen::Loeper, Some(dato)),
    }
}
