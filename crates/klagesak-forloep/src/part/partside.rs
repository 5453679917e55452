//! The page a citizen sees: where the case is in words, the deadlines that are known, and the way there.

use klagesak_core::kodeverk::{
    Klageutfall, Kodeverk, Nyttvedtakgjelder, Statusgrunn, Statuskode, Statustekst, statustekst,
    statustekst_ved,
};
use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid};
use klagesak_core::{Language, Text};
use serde::Serialize;

use super::partsfrist::{frister, spurt};
use super::{Partsfrist, status_for_part};
use crate::tid::avgjoerelse;
use crate::{Forloep, Tilstand};
use klagesak_core::norsk_tid::norsk_dato;

/// Where a case is, ready to be shown. Holds nothing about the person.
///
/// ```
/// use klagesak_core::{Language, mal, read};
/// use klagesak_forloep::{Forloep, Partside};
///
/// let messages = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING].map(|text| read(text.as_bytes()).unwrap().message);
/// let side = Partside::new(&Forloep::new(messages.into()), "2026-05-01".parse()?, Language::Nb).unwrap();
/// assert_eq!(side.tittel, "Statsforvalteren har fått saken");
/// assert_eq!(side.historikk.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Partside {
    /// The case.
    pub klagesak_id: Uuid,
    /// The language of the texts.
    pub spraak: &'static str,
    /// The present status.
    pub status: Statuskode,
    /// Its name.
    pub tittel: &'static str,
    /// What has happened.
    pub skjedd: &'static str,
    /// Who has the case.
    pub hvem: &'static str,
    /// What happens next.
    pub videre: &'static str,
    /// What the person can do.
    pub kan_gjoere: &'static str,
    /// The days to know of, first of all those the person must keep.
    pub frister: Vec<Partsfrist>,
    /// What has happened, oldest first.
    pub historikk: Vec<Partssteg>,
}

/// A step on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Partssteg {
    /// When.
    pub tidspunkt: Tidspunkt,
    /// The day of it.
    pub dato: Option<Dato>,
    /// What happened.
    pub status: Statuskode,
    /// The same in words.
    pub tittel: &'static str,
}

const DET_NYE: Text = Text {
    nb: "Det nye vedtaket fra Nav-kontoret gjelder.",
    nn: "Det nye vedtaket frå Nav-kontoret gjeld.",
    en: "The new decision of the Nav office applies.",
};

impl Partside {
    /// The page of a case on a day; `None` when nothing has happened that the party should know of. A status of a newer
    /// version, which there are no words for, is left out.
    #[must_use]
    pub fn new(forloep: &Forloep, today: Dato, language: Language) -> Option<Self> {
        let (_, steps) = status_for_part(forloep);
        let mut known: Vec<_> = steps
            .into_iter()
            .filter_map(|step| Some((words(&step.status, step.grunn.as_ref())?, step)))
            .collect();
        let historikk: Vec<_> = known
            .iter()
            .filter_map(|(tekst, step)| {
                let tittel = tekst.tittel.unwrap_or(step.status.kode()?.navn).get(language);
                let dato = norsk_dato(step.tidspunkt);
                Some(Partssteg { tidspunkt: step.tidspunkt, dato, status: step.status.clone(), tittel })
            })
            .collect();
        let (tekst, now) = known.pop()?;
        let spurt = spurt(forloep, &now.status).map(Statusgrunn::Spurt);
        let tekst = spurt.as_ref().and_then(statustekst_ved).unwrap_or(tekst);
        // That the work is finished changes nothing in what the decision, or the return, means for the person.
        let ended = known.last().filter(|(_, before)| {
            now.status == Statuskode::Ferdig
                && matches!(before.status, Statuskode::Avgjort | Statuskode::Opphevet | Statuskode::Returnert)
        });
        let ahead = ended.map_or(tekst, |(before, _)| *before);
        let read = |text: Text| text.get(language);
        let videre = if closed_after_nav(forloep) { DET_NYE } else { ahead.videre };
        Some(Self {
            klagesak_id: forloep.klagesak_id()?,
            spraak: language.code(),
            status: now.status.clone(),
            tittel: historikk.last()?.tittel,
            skjedd: read(tekst.skjedd),
            hvem: read(tekst.hvem),
            videre: read(videre),
            kan_gjoere: read(ahead.kan_gjoere),
            frister: frister(forloep, &now.status, today, language),
            historikk,
        })
    }
}

/// Whether the case was closed without a decision on the appeal, and the Nav-kontor has changed its own.
fn closed_after_nav(forloep: &Forloep) -> bool {
    let closed = avgjoerelse(forloep).is_some_and(|m| m.innhold.utfall == Some(Klageutfall::Henlagt));
    let avviste = forloep.avviste();
    let changed = forloep.gjeldende().any(|(_, entry)| match &entry.melding {
        Melding::NyttVedtak(m) => {
            m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering && !avviste.contains(&m.melding_id)
        }
        _ => false,
    });
    closed && changed && forloep.tilstand() == Tilstand::Avgjort
}

/// What a status says when as much is known as there are words for.
fn words(status: &Statuskode, grunn: Option<&Statusgrunn>) -> Option<&'static Statustekst> {
    grunn.and_then(statustekst_ved).or_else(|| statustekst(status))
}

#[cfg(test)]
mod tests;
