//! What a decision stood at when the appeal was decided (FORLOEP): what a change is measured against.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Nyttvedtakgjelder};
use klagesak_core::melding::{Melding, Oversendelse, Partsutvalg, Vedtak, Ytelse};
use klagesak_core::verdi::Uuid;

use super::utfall::{avgjoerelser, linjens_vedtak};
use crate::Forloep;
use crate::forloep::ytelser::er_samme;
pub(super) use crate::forloep::ytelser::{endring, er_krav, er_tap, formendring, like};

/// What an appealed decision stood at when the appeal was decided.
pub(super) struct Gjeldende<'a> {
    /// What the appeal body has decided itself before it changes that, then the first instance's own new decision when there is one,
    /// and then the one it takes the place of.
    ytelser: Vec<&'a [Ytelse]>,
    har_vilkaar: bool,
}

impl<'a> Gjeldende<'a> {
    /// Before the message at a place; by the id of the appealed decision, or of the new one. None when it is not said which of
    /// several is changed.
    pub(super) fn new(
        forloep: &'a Forloep,
        place: usize,
        sent: &'a Oversendelse,
        id: Uuid,
        for_hvem: &Partsutvalg,
    ) -> Option<Self> {
        let vedtak = av_nav(forloep, place, sent, id)?;
        let mut ytelser = av_klageinstansen(forloep, place, sent, id, for_hvem);
        ytelser.extend(vedtak.iter().map(|vedtak| &*vedtak.ytelser));
        let har_vilkaar = vedtak.iter().any(|vedtak| !vedtak.vilkaar.is_empty());
        Some(Self { ytelser, har_vilkaar })
    }

    /// A benefit as it was.
    pub(super) fn foer(&self, naa: &Ytelse) -> Option<&'a Ytelse> {
        self.ytelser.iter().find_map(|ytelser| like(ytelser, naa))
    }

    /// The benefits as they were.
    pub(super) fn ytelser(&self) -> Vec<&'a Ytelse> {
        let mut alle: Vec<&Ytelse> = Vec::new();
        for ytelser in &self.ytelser {
            let nyere = alle.len();
            for ytelse in *ytelser {
                if !alle.iter().take(nyere).any(|nyere| er_samme(nyere, ytelse)) {
                    alle.push(ytelse);
                }
            }
        }
        alle
    }

    /// Whether the benefits had conditions. A decision on the appeal can remove one without any amount to show for it.
    pub(super) fn har_vilkaar(&self) -> bool {
        self.har_vilkaar
    }
}

/// The decisions of the first instance that stood, the newest first.
fn av_nav<'a>(
    forloep: &'a Forloep,
    place: usize,
    sent: &'a Oversendelse,
    id: Uuid,
) -> Option<Vec<&'a Vedtak>> {
    let nye = nye_vedtak(forloep, place, sent);
    let eneste = sent.klage.gjelder_vedtak.len() == 1;
    let erstatter = |nytt: &Vedtak, gammelt: Uuid| match &*nytt.erstatter_vedtak_ider {
        [] => eneste && sent.klage.gjelder_vedtak.contains(&gammelt),
        ider => ider.contains(&gammelt),
    };
    if let Some(nytt) = nye.iter().find(|v| v.vedtak_id == id) {
        let gamle = sent.vedtak.iter().filter(|v| erstatter(nytt, v.vedtak_id));
        return Some([*nytt].into_iter().chain(gamle).collect());
    }
    let paaklaget = sent.vedtak.iter().find(|v| v.vedtak_id == id)?;
    if !eneste && nye.iter().any(|nytt| nytt.erstatter_vedtak_ider.is_empty()) {
        return None;
    }
    let nye = nye.into_iter().filter(|nytt| erstatter(nytt, id));
    Some(nye.chain([paaklaget]).collect())
}

/// What the appeal body gave earlier, the newest first, when the message at a place changes a decision of its own.
fn av_klageinstansen<'a>(
    forloep: &'a Forloep,
    place: usize,
    sent: &Oversendelse,
    id: Uuid,
    for_hvem: &Partsutvalg,
) -> Vec<&'a [Ytelse]> {
    let changes = forloep.innslag().get(place).is_some_and(|entry| {
        matches!(&entry.melding, Melding::Avgjoerelse(m) if m.innhold.gjelder == Avgjoerelsesgjelder::Omgjoering)
    });
    if !changes {
        return Vec::new();
    }
    let before = avgjoerelser(forloep).take_while(|(i, ..)| *i < place);
    let lines = before.flat_map(|(_, avgjoerelse, _)| avgjoerelse.vedtak.iter());
    let hers = lines.filter(|linje| {
        linje.utfall == Klageutfall::Omgjort
            && linjens_vedtak(sent, linje) == Some(id)
            && linje.part_ider.deler_med(for_hvem)
    });
    let mut ytelser: Vec<&[Ytelse]> = hers.map(|linje| &*linje.nye_ytelser).collect();
    ytelser.reverse();
    ytelser
}

/// The new decisions the first instance has made of an appeal before the message at a place, the newest first.
pub(super) fn nye_vedtak<'a>(forloep: &'a Forloep, place: usize, sent: &'a Oversendelse) -> Vec<&'a Vedtak> {
    let since = forloep.gjeldende().take_while(|(i, _)| *i < place);
    let mut nye: Vec<&Vedtak> = sent.foersteinstans.nye_vedtak.iter().collect();
    for (_, entry) in since {
        if let Melding::NyttVedtak(m) = &entry.melding
            && m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering
        {
            nye.extend(m.innhold.vedtak.iter());
        }
    }
    nye.reverse();
    nye
}
