//! How long the person has waited.

use klagesak_core::kodeverk::Dokumenttype;
use klagesak_core::melding::{Melding, Oversendelse};
use klagesak_core::verdi::{Dato, Tidspunkt};
use serde::Serialize;

use super::division::paaklagede;
use super::{Faser, dager};
use crate::{Forloep, Tilstand};
use klagesak_core::norsk_tid::norsk_dato;

/// The wait of the person: from the application, or from the notice of what the office was about to decide, until the last
/// decision was sent. It goes on when a decision is annulled, and is never compared with the norm, which measures an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ventetid {
    /// The first day; that of the decision when the messages tell of nothing before it.
    pub fra: Dato,
    /// The day the last decision was sent, or the appeal ended without one; else the day of the reference time.
    pub til: Dato,
    /// Calendar days.
    pub dager: u32,
    /// Whether it is over.
    pub avsluttet: bool,
}

impl Ventetid {
    pub(super) fn new(forloep: &Forloep, faser: &Faser, now: Tidspunkt) -> Option<Self> {
        let (_, first) = forloep.oversendelser().next()?;
        let today = norsk_dato(now).unwrap_or(Dato::SISTE);
        let sendt = sendt(forloep).filter(|_| faser.avsluttet);
        let over = sendt.unwrap_or(faser.til).max(faser.til);
        let til = over.min(today);
        let fra = begynte(&first.innhold).unwrap_or(faser.fra).min(til);
        Some(Self { fra, til, dager: dager(fra, til), avsluttet: faser.avsluttet && over <= today })
    }
}

/// The day somebody applied; where nobody did, the day the office gave notice.
fn begynte(innhold: &Oversendelse) -> Option<Dato> {
    let vedtak = paaklagede(innhold);
    let soekt = vedtak.iter().flat_map(|v| v.soeknader.iter()).map(|soeknad| soeknad.dato).min();
    let of = |slag: Dokumenttype| {
        innhold.dokumenter.iter().filter(move |d| d.slag == slag).filter_map(|d| d.dato).min()
    };
    soekt.or_else(|| of(Dokumenttype::Soeknad)).or_else(|| of(Dokumenttype::Forhaandsvarsel))
}

/// The day the last of the parties was told of the last decision, of whoever ended the case.
fn sendt(forloep: &Forloep) -> Option<Dato> {
    let counts = forloep.gjeldende().filter(|(_, e)| e.etter.is_some());
    match forloep.tilstand() {
        Tilstand::Avgjort => counts
            .filter_map(|(_, entry)| match &entry.melding {
                Melding::Avgjoerelse(m) if m.innhold.om_klagen() => Some(&m.innhold),
                _ => None,
            })
            .last()
            .and_then(|m| m.underrettet.iter().map(|u| u.dato).max()),
        Tilstand::AvsluttetNav => counts
            .filter_map(|(_, entry)| match &entry.melding {
                Melding::NyttVedtak(m) if entry.etter == Some(Tilstand::AvsluttetNav) => Some(&m.innhold),
                _ => None,
            })
            .last()
            .and_then(|m| {
                m.vedtak.iter().flat_map(|v| v.underretninger.iter()).filter_map(|u| u.sendt).max()
            }),
        _ => None,
    }
}
