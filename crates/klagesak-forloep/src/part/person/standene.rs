//! How each decision stands for whoever reads.

use klagesak_core::kodeverk::{
    Avgjoerelsesomfang, Avvisningsgrunn, Endringsretning, Foersteinstansutfall, Henleggelsesgrunn,
    Klageutfall, Nyttvedtakgjelder,
};
use klagesak_core::melding::{
    Avgjoerelse, Konvolutt, Melding, NyttVedtak, Oversendelse, Vedtak, Vedtaksavgjoerelse,
};

use super::Stand;
use super::gunst::gunst;
use super::leser::Leser;
use crate::{Forloep, Innslag, Par, Parstilling};

/// An appealed decision, and how it stands.
#[derive(Debug, Clone)]
pub(super) struct Vedtaksstand<'a> {
    pub(super) par: Par,
    pub(super) stand: Stand,
    /// The oversendelse it was sent over with, and the decision in it.
    pub(super) sendt: &'a Konvolutt<Oversendelse>,
    pub(super) vedtak: &'a Vedtak,
    /// What decided it.
    pub(super) avgjort: Option<(&'a Konvolutt<Avgjoerelse>, &'a Vedtaksavgjoerelse)>,
}

impl Stand {
    /// Whether it is not decided yet.
    #[must_use]
    pub fn aapen(self) -> bool {
        use Stand::{Aapent, AapentAvvist, AapentDelvis, AapentNavEndret, AapentUendret};
        matches!(self, Aapent | AapentUendret | AapentDelvis | AapentNavEndret | AapentAvvist)
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
    let Some((_, sendt)) = forloep.oversendelser().filter(|(i, _)| counts(forloep, *i)).last() else {
        return Vec::new();
    };
    let mine = forloep.parene().stillinger().filter(|(par, _)| leser.om.contains(&par.klager));
    let mut found: Vec<_> = mine
        .filter_map(|(par, stilling)| {
            let vedtak = sendt.innhold.vedtak.iter().find(|vedtak| vedtak.vedtak_id == par.vedtak)?;
            let (place, _) = forloep.parene().sist(par)?;
            let entry = forloep.innslag().get(place)?;
            let avgjort = line_of(forloep, entry, par);
            let stand = stand(forloep, leser, &Seen { par, stilling, sendt, vedtak, entry, avgjort });
            Some(Vedtaksstand { par: par.clone(), stand, sendt, vedtak, avgjort })
        })
        .collect();
    found.sort_by_key(|s| (s.vedtak.dato, s.par.vedtak, s.par.klager.clone()));
    found
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
        Parstilling::Aapent if changed_by_nav(forloep, seen.par) => Stand::AapentNavEndret,
        Parstilling::Aapent => at_nav(seen.sendt, leser, seen.vedtak),
        Parstilling::Opphevet => Stand::Opphevet,
        Parstilling::Trukket => Stand::Trukket,
        Parstilling::AvsluttetNav => ended_by_nav(&seen.entry.melding),
        Parstilling::Avgjort => seen.avgjort.map_or(Stand::Avgjort, |(_, linje)| decided(linje, seen.vedtak)),
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

/// Whether the Nav-kontor has changed the decision since it sent the case over.
fn changed_by_nav(forloep: &Forloep, par: &Par) -> bool {
    let sent = forloep.oversendelser().last().map_or(0, |(place, _)| place);
    forloep.gjeldende().any(|(place, entry)| match &entry.melding {
        Melding::NyttVedtak(m) => {
            place > sent && m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering && about(&m.innhold, par)
        }
        _ => false,
    })
}

fn about(nytt: &NyttVedtak, par: &Par) -> bool {
    nytt.vedtak.iter().any(|vedtak| {
        vedtak.erstatter_vedtak_ider.omfatter(&par.vedtak) && vedtak.part_ider.omfatter(&par.klager)
    })
}

fn ended_by_nav(melding: &Melding) -> Stand {
    let Melding::NyttVedtak(m) = melding else { return Stand::NavInnfridd };
    match (&m.innhold.gjelder, &m.innhold.henleggelsesgrunn) {
        (Nyttvedtakgjelder::NyBehandling, _) => Stand::BehandletPaaNytt,
        (Nyttvedtakgjelder::Avvisning, _) => Stand::NavAvvist,
        (Nyttvedtakgjelder::Bortfalt, Some(Henleggelsesgrunn::SlaattSammen)) => Stand::AvsluttetSlaattSammen,
        (Nyttvedtakgjelder::Bortfalt, _) => Stand::AvsluttetDoed,
        _ => Stand::NavInnfridd,
    }
}

/// What a line of a decision says of the decision it is about.
pub(super) fn decided(linje: &Vedtaksavgjoerelse, vedtak: &Vedtak) -> Stand {
    match (&linje.utfall, &linje.retning) {
        (Klageutfall::Stadfestet, _) => Stand::Stadfestet,
        (Klageutfall::Omgjort, Some(Endringsretning::Gunst)) => gunst(linje, vedtak),
        (Klageutfall::Omgjort, Some(Endringsretning::Ugunst)) => Stand::Ugunst,
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
        (Klageutfall::Omgjort, _) => Stand::Endret,
        _ => Stand::Avgjort,
    }
}
