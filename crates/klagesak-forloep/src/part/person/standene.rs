//! How each decision stands for whoever reads.

use klagesak_core::kodeverk::{
    Avgjoerelsesomfang, Avvisningsgrunn, Foersteinstansutfall, Henleggelsesgrunn, Klagestilling, Klageutfall,
    Nyttvedtakgjelder,
};
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Melding, Oversendelse, Vedtak, Vedtaksavgjoerelse};

use super::Stand;
use super::endring::Endring;
use super::gunst::retningen;
use super::leser::Leser;
use super::navendring::{Navendring, navendring, staaende};
use crate::{Forloep, Innslag, Par, Parstilling};

/// An appealed decision, and how it stands.
#[derive(Debug, Clone)]
pub(super) struct Vedtaksstand<'a> {
    pub(super) par: Par,
    pub(super) stand: Stand,
    /// The oversendelse it was sent over with, and the decision in it.
    pub(super) sendt: &'a Konvolutt<Oversendelse>,
    pub(super) vedtak: &'a Vedtak,
    /// What the Nav-kontor has decided in its place since.
    pub(super) nav: Option<Navendring<'a>>,
    /// What decided it.
    pub(super) avgjort: Option<(&'a Konvolutt<Avgjoerelse>, &'a Vedtaksavgjoerelse)>,
}

impl Stand {
    /// Whether it is not decided yet.
    #[must_use]
    pub fn aapen(self) -> bool {
        use Stand::{Aapent, AapentAvvist, AapentDelvis, AapentUendret};
        matches!(self, Aapent | AapentUendret | AapentDelvis | AapentAvvist) || self.nav_har_endret()
    }

    /// Whether it is not decided yet, and the Nav-kontor has changed it since it was sent over.
    pub(super) fn nav_har_endret(self) -> bool {
        use Stand::{AapentNavEndret, AapentNavInnfridd, AapentNavRest, AapentNavVerre};
        matches!(self, AapentNavEndret | AapentNavInnfridd | AapentNavRest | AapentNavVerre)
    }
}

impl Vedtaksstand<'_> {
    /// Whether only part of the decision is changed.
    pub(super) fn delvis(&self) -> bool {
        self.avgjort.is_some_and(|(_, linje)| linje.omfang == Some(Avgjoerelsesomfang::Delvis))
    }
}

/// The decisions whoever reads has appealed, or helps with, as they stand.
pub(super) fn standene<'a>(forloep: &'a Forloep, leser: &Leser) -> Vec<Vedtaksstand<'a>> {
    let mine = forloep.parene().stillinger().filter(|(par, _)| leser.om.contains(&par.klager));
    let mut found: Vec<_> = mine
        .filter_map(|(par, stilling)| {
            let (sendt, vedtak) = sent_with(forloep, par)?;
            let (place, _) = forloep.parene().sist(par)?;
            let entry = forloep.innslag().get(place)?;
            let avgjort = line_of(forloep, entry, par);
            let nav = navendring(forloep, leser, (sendt, vedtak), par)
                .filter(|nav| {
                    stilling != Parstilling::AvsluttetNav || nav.melding.melding_id == entry.hode().melding_id
                })
                .or_else(|| ending(entry, leser, par));
            let seen = Seen { par, stilling, sendt, vedtak, nav, place, entry, avgjort };
            let stand = stand(forloep, leser, &seen);
            Some(Vedtaksstand { par: par.clone(), stand, sendt, vedtak, nav, avgjort })
        })
        .collect();
    found.sort_by_key(|s| (s.vedtak.dato, s.par.vedtak, s.par.klager.clone()));
    found
}

/// The last oversendelse that a decision was sent over with: one that counts, when there is one.
fn sent_with<'a>(forloep: &'a Forloep, par: &Par) -> Option<(&'a Konvolutt<Oversendelse>, &'a Vedtak)> {
    let with = |sendt: &'a Konvolutt<Oversendelse>| {
        let mut vedtak = sendt.innhold.vedtak.iter().filter(|v| v.part_ider.omfatter(&par.klager));
        Some((sendt, vedtak.find(|vedtak| vedtak.vedtak_id == par.vedtak)?))
    };
    let counting = forloep.oversendelser().filter(|(i, _)| counts(forloep, *i));
    let last = counting.filter_map(|(_, sendt)| with(sendt)).last();
    last.or_else(|| forloep.oversendelser().filter_map(|(_, sendt)| with(sendt)).last())
}

/// Whether the message at a place has taken the case somewhere.
fn counts(forloep: &Forloep, place: usize) -> bool {
    forloep.innslag().get(place).is_some_and(|entry| entry.etter.is_some())
}

/// What is known of a pair.
struct Seen<'a, 'p> {
    par: &'p Par,
    stilling: Parstilling,
    sendt: &'a Konvolutt<Oversendelse>,
    vedtak: &'a Vedtak,
    nav: Option<Navendring<'a>>,
    place: usize,
    entry: &'a Innslag,
    avgjort: Option<(&'a Konvolutt<Avgjoerelse>, &'a Vedtaksavgjoerelse)>,
}

fn line_of<'a>(
    forloep: &Forloep,
    entry: &'a Innslag,
    par: &Par,
) -> Option<(&'a Konvolutt<Avgjoerelse>, &'a Vedtaksavgjoerelse)> {
    let Melding::Avgjoerelse(m) = &entry.melding else { return None };
    let linje = m.innhold.vedtak.iter().rfind(|linje| forloep.parene().er_om(linje, par))?;
    Some((m, linje))
}

fn stand(forloep: &Forloep, leser: &Leser, seen: &Seen<'_, '_>) -> Stand {
    match seen.stilling {
        Parstilling::Aapent => {
            seen.nav.map_or_else(|| at_nav(seen.sendt, leser, seen.vedtak), |nav| changed_by_nav(&nav))
        }
        Parstilling::Opphevet => Stand::Opphevet,
        Parstilling::Trukket => Stand::Trukket,
        Parstilling::AvsluttetNav => ended_by_nav(&seen.entry.melding, leser),
        Parstilling::Avgjort => seen.avgjort.map_or(Stand::Avgjort, |(_, linje)| {
            let foer = staaende(forloep, leser, (seen.sendt, seen.vedtak), seen.par, seen.place);
            let endring = foer.map(|foer| Endring::ny(&foer, &linje.nye_ytelser)).unwrap_or_default();
            match decided(linje, seen.vedtak, endring) {
                Stand::AvsluttetEndret if seen.nav.is_some_and(|nav| nav.endring.til_skade()) => {
                    Stand::AvsluttetVerre
                }
                Stand::AvsluttetDoed if !leser.doed => Stand::Avsluttet,
                stand => stand,
            }
        }),
    }
}

/// What the Nav-kontor came to before it sent the case over.
fn at_nav(sendt: &Konvolutt<Oversendelse>, leser: &Leser, vedtak: &Vedtak) -> Stand {
    let mut lines = sendt.innhold.foersteinstans.utfall.iter();
    let hers = lines.rfind(|linje| linje.gjelder(&vedtak.vedtak_id) && leser.gjelder(&linje.part_ider));
    match hers.map(|linje| &linje.utfall) {
        Some(Foersteinstansutfall::Opprettholdt) => Stand::AapentUendret,
        Some(Foersteinstansutfall::DelvisMedhold) => Stand::AapentDelvis,
        Some(Foersteinstansutfall::Avvist) => Stand::AapentAvvist,
        _ => Stand::Aapent,
    }
}

/// What the Nav-kontor decided when it ended the appeal.
fn ending<'a>(entry: &'a Innslag, leser: &Leser, par: &Par) -> Option<Navendring<'a>> {
    let Melding::NyttVedtak(m) = &entry.melding else { return None };
    let about = |vedtak: &&Vedtak| {
        let avvist = vedtak.avviser_klage.as_ref().map(|klage| klage.vedtak_id);
        vedtak.erstatter_vedtak_ider.omfatter(&par.vedtak)
            && avvist.is_none_or(|id| id == par.vedtak)
            && leser.gjelder(&vedtak.part_ider)
    };
    let vedtak = m.innhold.vedtak.iter().rfind(about)?;
    Some(Navendring { melding: m, vedtak, endring: Endring::default(), stilling: None })
}

/// What the Nav-kontor has made of it since it sent the case over.
fn changed_by_nav(nav: &Navendring<'_>) -> Stand {
    match nav.stilling {
        _ if nav.endring.til_skade() => Stand::AapentNavVerre,
        Some(Klagestilling::Innfridd) => Stand::AapentNavInnfridd,
        Some(Klagestilling::Opprettholdt | Klagestilling::DelvisOpprettholdt) => Stand::AapentNavRest,
        _ if nav.endring.taper() => Stand::AapentNavRest,
        _ => Stand::AapentNavEndret,
    }
}

fn ended_by_nav(melding: &Melding, leser: &Leser) -> Stand {
    let Melding::NyttVedtak(m) = melding else { return Stand::NavInnfridd };
    match (&m.innhold.gjelder, &m.innhold.henleggelsesgrunn) {
        (Nyttvedtakgjelder::NyBehandling, _) => Stand::BehandletPaaNytt,
        (Nyttvedtakgjelder::Avvisning, _) => Stand::NavAvvist,
        (Nyttvedtakgjelder::Bortfalt, Some(Henleggelsesgrunn::SlaattSammen)) => Stand::AvsluttetSlaattSammen,
        (Nyttvedtakgjelder::Bortfalt, _) if leser.doed => Stand::AvsluttetDoed,
        (Nyttvedtakgjelder::Bortfalt, _) => Stand::Avsluttet,
        _ => Stand::NavInnfridd,
    }
}

/// What a line of a decision says of the decision it is about, with what it changes of what stood.
pub(super) fn decided(linje: &Vedtaksavgjoerelse, vedtak: &Vedtak, endring: Endring) -> Stand {
    match (&linje.utfall, &linje.retning) {
        (Klageutfall::Stadfestet, _) => Stand::Stadfestet,
        (Klageutfall::Omgjort, retning) => retningen(retning.as_ref(), vedtak, endring),
        (Klageutfall::Opphevet, _) => Stand::Opphevet,
        (Klageutfall::Avvist, _) => match linje.avvisningsgrunn {
            Some(Avvisningsgrunn::ForSent) => Stand::AvvistForSent,
            Some(Avvisningsgrunn::IkkeKlagerett) => Stand::AvvistIkkeKlagerett,
            Some(Avvisningsgrunn::IkkeEnkeltvedtak) => Stand::AvvistIkkeEnkeltvedtak,
            Some(Avvisningsgrunn::IkkeKlageinstans) => Stand::AvvistIkkeKlageinstans,
            Some(Avvisningsgrunn::Formkrav) => Stand::AvvistFormkrav,
            _ => Stand::AvvistAnnet,
        },
        (Klageutfall::Henlagt, _) => match linje.henleggelsesgrunn {
            Some(Henleggelsesgrunn::OmgjortAvUnderinstansen) => Stand::AvsluttetEndret,
            Some(Henleggelsesgrunn::Doed) => Stand::AvsluttetDoed,
            Some(Henleggelsesgrunn::SlaattSammen) => Stand::AvsluttetSlaattSammen,
            Some(Henleggelsesgrunn::Trukket) => Stand::Trukket,
            _ => Stand::Avsluttet,
        },
        _ => Stand::Avgjort,
    }
}
