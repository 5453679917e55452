//! What was decided of costs and of waiting, as far as it is for whoever reads.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Iverksettingsutfall, Kravutfall, Nyttvedtakgjelder};
use klagesak_core::melding::{Klageadgang, Krav, Melding};
use klagesak_core::verdi::{Beloep, Dato, LokalId, Uuid};

use super::Tillegg;
use super::leser::Leser;
use super::standene::Vedtaksstand;
use super::synlig::telte;
use crate::Forloep;

/// A claim that was decided.
pub(super) struct Avgjortkrav<'a> {
    pub(super) melding_id: Uuid,
    pub(super) dato: Dato,
    pub(super) kostnader: bool,
    pub(super) utfall: &'a Kravutfall,
    pub(super) krav: Option<&'a Krav>,
    pub(super) tilkjent: Option<Beloep>,
    pub(super) betales_til: Option<&'a LokalId>,
    pub(super) klageadgang: Option<&'a Klageadgang>,
}

/// The claims that were decided, oldest first.
pub(super) fn krav<'a>(forloep: &'a Forloep, leser: &Leser) -> Vec<Avgjortkrav<'a>> {
    let of = |melding: &'a Melding| match melding {
        Melding::Avgjoerelse(m) => {
            let i = &m.innhold;
            let kostnader = match i.gjelder {
                Avgjoerelsesgjelder::Sakskostnader => true,
                Avgjoerelsesgjelder::UtsattIverksetting => false,
                _ => return None,
            };
            Some(Avgjortkrav {
                melding_id: m.melding_id,
                dato: i.dato,
                kostnader,
                utfall: i.kravutfall.as_ref()?,
                krav: i.krav.as_ref(),
                tilkjent: i.tilkjent_beloep,
                betales_til: i.betales_til.as_ref(),
                klageadgang: i.klageadgang.as_ref(),
            })
        }
        Melding::NyttVedtak(m) => {
            let i = &m.innhold;
            let kostnader = match i.gjelder {
                Nyttvedtakgjelder::Sakskostnader => true,
                Nyttvedtakgjelder::UtsattIverksetting => false,
                _ => return None,
            };
            Some(Avgjortkrav {
                melding_id: m.melding_id,
                dato: i.dato,
                kostnader,
                utfall: i.kravutfall.as_ref()?,
                krav: i.krav.as_ref(),
                tilkjent: i.tilkjent_beloep,
                betales_til: i.betales_til.as_ref(),
                klageadgang: i.klageadgang.as_ref(),
            })
        }
        _ => None,
    };
    let found = telte(forloep).filter_map(|(_, entry)| of(&entry.melding));
    found.filter(|krav| krav.krav.is_none_or(|k| leser.min(&k.part_id))).collect()
}

impl Avgjortkrav<'_> {
    /// What is said of it.
    pub(super) fn tillegg(&self) -> Option<Tillegg> {
        Some(match (self.kostnader, self.utfall) {
            (true, Kravutfall::Innvilget) => Tillegg::KostnaderInnvilget,
            (true, Kravutfall::DelvisInnvilget) => Tillegg::KostnaderDelvis,
            (true, Kravutfall::Avslaatt) => Tillegg::KostnaderAvslaatt,
            (true, Kravutfall::Avvist) => Tillegg::KostnaderAvvist,
            (false, Kravutfall::Innvilget) => Tillegg::VenterInnvilget,
            (false, Kravutfall::DelvisInnvilget) => Tillegg::VenterDelvis,
            (false, Kravutfall::Avslaatt) => Tillegg::VenterAvslaatt,
            (false, Kravutfall::Avvist) => Tillegg::VenterAvvist,
            _ => return None,
        })
    }

    /// Who gets the money: whoever claimed, when nobody else is named.
    pub(super) fn mottaker(&self) -> Option<&LokalId> {
        self.betales_til.or_else(|| self.krav.map(|krav| &krav.part_id))
    }
}

/// What was decided of waiting before the case was sent over.
pub(super) fn ventet(standene: &[Vedtaksstand<'_>]) -> Option<Tillegg> {
    let asked = standene.first()?.sendt.innhold.klage.utsatt_iverksetting.as_ref()?;
    Some(match asked.avgjort.as_ref()?.utfall {
        Iverksettingsutfall::Innvilget => Tillegg::VenterInnvilget,
        Iverksettingsutfall::DelvisInnvilget => Tillegg::VenterDelvis,
        Iverksettingsutfall::Avslaatt => Tillegg::VenterAvslaatt,
        _ => return None,
    })
}
