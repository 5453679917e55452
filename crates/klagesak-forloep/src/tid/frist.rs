//! The deadlines of a case.

use klagesak_core::frister::{add_months, add_weeks};
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::Endringsretning;
use klagesak_core::lovgrunnlag::{Fvl, Lovdata, lovdata};
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Melding, Oversendelse};
use klagesak_core::verdi::{Dato, Uuid};
use serde::Serialize;

use super::klagefrist::klagefrist;
use super::unanswered::Unanswered;
use super::{Datoer, Fristslag, NORM_MAANEDER};
use crate::ugunst::ugunst_frist;
use crate::{Forloep, Tilstand};

/// The last day for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Frist {
    /// For what.
    pub slag: Fristslag,
    /// The last day, as it is counted or as a message sets it.
    pub dato: Dato,
    /// The next working day, when the last day is a day off. Whether the deadline moves there is not established, so that
    /// both are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virkedag: Option<Dato>,
    /// The provision it follows from, when it follows from one that is established.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hjemmel: Option<&'static str>,
    /// The request it is set in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forespoersel_id: Option<Uuid>,
}

impl Frist {
    fn new(slag: Fristslag, dato: Dato, hjemmel: Option<&'static str>) -> Self {
        // The norm is measured afterwards, and is no deadline for anybody to meet on a day the office is open.
        let virkedag = Some(next_working_day(dato)).filter(|day| *day != dato && slag != Fristslag::Norm);
        Self { slag, dato, virkedag, hjemmel, forespoersel_id: None }
    }
}

/// The deadlines of a case, by date, then by kind. Those of requests are there as long as something is unanswered and the
/// Statsforvalter has the case.
#[must_use]
pub fn frister(forloep: &Forloep) -> Vec<Frist> {
    let Some((_, oversendelse)) = forloep
        .oversendelser()
        .filter(|(i, _)| forloep.innslag().get(*i).is_some_and(|e| e.etter.is_some()))
        .last()
    else {
        return Vec::new();
    };
    let law = lovdata(&oversendelse.lovgrunnlag);
    let mut frister = at_nav(oversendelse, law);
    frister.extend(at_statsforvalter(&Datoer::new(forloep), law));
    if forloep.tilstand().hos_statsforvalteren() {
        frister.extend(of_requests(forloep));
    }
    if let Some(avgjoerelse) = avgjoerelse(forloep) {
        frister.extend(after_avgjoerelse(&avgjoerelse.innhold, law));
    }
    frister.sort_by_key(|frist| (frist.dato, frist.slag, frist.forespoersel_id));
    frister
}

fn at_nav(oversendelse: &Konvolutt<Oversendelse>, law: &Lovdata) -> Vec<Frist> {
    let innhold = &oversendelse.innhold;
    // Each klager counts from the day that klager's own appeal came. No klager is singled out here, and whoever keeps the
    // first of the deadlines keeps them all.
    let mottatt = innhold.klage.foerst_mottatt();
    let klagefrist = klagefrist(innhold, law);
    let kommentarfrist = innhold.saksfremstilling.forelagt.iter().filter_map(|f| f.kommentarfrist).max();
    let svar = add_months(mottatt, law.foreloepig_svar_maaneder);
    [
        (Fristslag::Klagefrist, klagefrist, law.paragraf(Fvl::Klagefrist)),
        (Fristslag::Kommentarfrist, kommentarfrist, None),
        (Fristslag::ForeloepigSvarNav, svar, law.paragraf(Fvl::ForeloepigSvar)),
        (Fristslag::EndringTilUgunst, ugunst_frist(mottatt, law), law.paragraf(Fvl::Klageinstans)),
    ]
    .into_iter()
    .filter_map(|(slag, dato, hjemmel)| Some(Frist::new(slag, dato?, hjemmel)))
    .collect()
}

fn at_statsforvalter(datoer: &Datoer, law: &Lovdata) -> Vec<Frist> {
    let Some(mottatt) = datoer.mottatt_statsforvalter else { return Vec::new() };
    let svar = add_months(mottatt, law.foreloepig_svar_maaneder);
    let norm = add_months(mottatt, NORM_MAANEDER);
    let svar = svar.map(|day| {
        Frist::new(Fristslag::ForeloepigSvarStatsforvalter, day, law.paragraf(Fvl::ForeloepigSvar))
    });
    svar.into_iter().chain(norm.map(|day| Frist::new(Fristslag::Norm, day, None))).collect()
}

fn of_requests(forloep: &Forloep) -> Vec<Frist> {
    let mut unanswered = Unanswered::default();
    forloep.gyldige().for_each(|(_, entry)| unanswered.note(entry));
    let frist = |(forespoersel, linjer): (&klagesak_core::melding::Forespoersel, Vec<Dato>)| {
        // The first of those that still run for what is missing.
        let dato = linjer.into_iter().min()?;
        let id = Some(forespoersel.forespoersel_id);
        Some(Frist { forespoersel_id: id, ..Frist::new(Fristslag::Forespoersel, dato, None) })
    };
    let end = forloep.innslag().len();
    unanswered.each().filter(|(asked, _)| !forloep.spurt_en_doed(asked, end)).filter_map(frist).collect()
}

/// The decision on the appeal, as it was corrected last.
pub(crate) fn avgjoerelse(forloep: &Forloep) -> Option<&Konvolutt<Avgjoerelse>> {
    if !matches!(forloep.tilstand(), Tilstand::Avgjort | Tilstand::Hjemvist) {
        return None;
    }
    forloep
        .gjeldende()
        .filter(|(_, entry)| entry.etter.is_some())
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Avgjoerelse(m) if m.innhold.om_klagen() => Some(m.as_ref()),
            _ => None,
        })
        .last()
}

/// The last day to claim costs for a party that was told on a day; none when nothing was changed in the party's favour.
pub(crate) fn kostnadsfrist(avgjoerelse: &Avgjoerelse, underrettet: Dato, law: &Lovdata) -> Option<Dato> {
    let gunst = avgjoerelse.vedtak.iter().any(|v| v.retning == Some(Endringsretning::Gunst));
    add_weeks(underrettet, law.sakskostnader_uker).filter(|_| gunst)
}

fn after_avgjoerelse(avgjoerelse: &Avgjoerelse, law: &Lovdata) -> Vec<Frist> {
    // Each party has a deadline of its own; after the last, nobody can claim.
    let underrettet = avgjoerelse.underrettet.iter().map(|u| u.dato).max();
    let kostnader = underrettet.and_then(|day| kostnadsfrist(avgjoerelse, day, law));
    let hjemvisning = avgjoerelse.hjemvisning.as_ref().and_then(|h| h.frist);
    let kostnader =
        kostnader.map(|day| Frist::new(Fristslag::Sakskostnader, day, law.paragraf(Fvl::Sakskostnader)));
    let hjemvisning = hjemvisning.map(|day| Frist::new(Fristslag::Hjemvisning, day, None));
    kostnader.into_iter().chain(hjemvisning).collect()
}
