//! Benefits before and after a decision on the appeal (FORLOEP): which are the same, and what a change means for the klager.

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Nyttvedtakgjelder, Ytelsesform};
use klagesak_core::melding::{Melding, Oversendelse, Partsutvalg, Vedtak, Ytelse};
use klagesak_core::verdi::Uuid;

use super::utfall::{avgjoerelser, linjens_vedtak};
use crate::Forloep;

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

/// The benefit as it was before; one that is found twice says nothing.
pub(super) fn like<'a>(foer: &'a [Ytelse], ny: &Ytelse) -> Option<&'a Ytelse> {
    let mut like = foer.iter().filter(|gammel| er_samme(gammel, ny));
    match (like.next(), like.next()) {
        (Some(gammel), None) => Some(gammel),
        _ => None,
    }
}

/// Benefits are the same when their ids are, and without ids when paragraph, name and period are. Not all repeat the period.
fn er_samme(a: &Ytelse, b: &Ytelse) -> bool {
    if let (Some(a), Some(b)) = (&a.ytelse_id, &b.ytelse_id) {
        return a == b;
    }
    let periode = a.periode.as_ref().zip(b.periode.as_ref()).is_none_or(|(a, b)| a == b);
    let hjemmel = a.hjemmel.lov == b.hjemmel.lov && a.hjemmel.paragraf == b.hjemmel.paragraf;
    hjemmel && a.betegnelse == b.betegnelse && periode
}

/// What a change of the amount is for the klager: `Greater` is better. Of a claim, less is better.
pub(super) fn endring(foer: &Ytelse, naa: &Ytelse) -> Option<Ordering> {
    if let Some((foer, naa)) = foer.krevd_beloep.zip(naa.krevd_beloep) {
        return Some(foer.cmp(&naa));
    }
    if er_krav(foer) || er_krav(naa) {
        return None;
    }
    Some(naa.innvilget_beloep?.cmp(&foer.innvilget_beloep?))
}

/// What a change of the form is for the klager: a loan is paid back, a grant is not.
pub(super) fn formendring(foer: &Ytelse, naa: &Ytelse) -> Ordering {
    match (&foer.form, &naa.form) {
        (Some(Ytelsesform::Laan), Some(Ytelsesform::Bidrag)) => Ordering::Greater,
        (Some(Ytelsesform::Bidrag), Some(Ytelsesform::Laan)) => Ordering::Less,
        _ => Ordering::Equal,
    }
}

/// Whether it is money the office claims, and not money it gives.
pub(super) fn er_krav(ytelse: &Ytelse) -> bool {
    ytelse.krevd_beloep.is_some() || matches!(ytelse.hjemmel.paragraf.as_str(), "23" | "24" | "25" | "26")
}

/// Whether the klager is left with less. A lower grant for a higher loan, or the other way, is for people to weigh.
pub(super) fn er_tap(foer: &Ytelse, naa: &Ytelse) -> bool {
    let changes = [endring(foer, naa).unwrap_or(Ordering::Equal), formendring(foer, naa)];
    changes.contains(&Ordering::Less) && !changes.contains(&Ordering::Greater)
}
