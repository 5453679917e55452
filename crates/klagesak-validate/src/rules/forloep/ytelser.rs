//! Benefits before and after a decision on the appeal (FORLOEP): which are the same, and what a change means for the klager.

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Nyttvedtakgjelder, Ytelsesform};
use klagesak_core::melding::{Melding, Oversendelse, Vedtak, Ytelse};
use klagesak_core::verdi::Uuid;

use crate::Forloep;

/// What an appealed decision stood at when the appeal was decided.
pub(super) struct Gjeldende<'a> {
    /// The first instance's own new decision when there is one, and then the one it takes the place of.
    vedtak: Vec<&'a Vedtak>,
}

impl<'a> Gjeldende<'a> {
    /// Before the message at a place; by the id of the appealed decision, or of the new one. None when it is not said which of
    /// several is changed.
    pub(super) fn new(forloep: &'a Forloep, place: usize, sent: &'a Oversendelse, id: Uuid) -> Option<Self> {
        let nye = nye_vedtak(forloep, place, sent);
        let eneste = sent.klage.gjelder_vedtak.len() == 1;
        let erstatter = |nytt: &Vedtak, gammelt: Uuid| match &*nytt.erstatter_vedtak_ider {
            [] => eneste && sent.klage.gjelder_vedtak.contains(&gammelt),
            ider => ider.contains(&gammelt),
        };
        if let Some(nytt) = nye.iter().find(|v| v.vedtak_id == id) {
            let gamle = sent.vedtak.iter().filter(|v| erstatter(nytt, v.vedtak_id));
            return Some(Self { vedtak: [*nytt].into_iter().chain(gamle).collect() });
        }
        let paaklaget = sent.vedtak.iter().find(|v| v.vedtak_id == id)?;
        if !eneste && nye.iter().any(|nytt| nytt.erstatter_vedtak_ider.is_empty()) {
            return None;
        }
        let nye = nye.into_iter().filter(|nytt| erstatter(nytt, id));
        Some(Self { vedtak: nye.chain([paaklaget]).collect() })
    }

    /// A benefit as it was.
    pub(super) fn foer(&self, naa: &Ytelse) -> Option<&'a Ytelse> {
        self.vedtak.iter().find_map(|vedtak| like(&vedtak.ytelser, naa))
    }

    /// The benefits as they were.
    pub(super) fn ytelser(&self) -> Vec<&'a Ytelse> {
        let mut alle: Vec<&Ytelse> = Vec::new();
        for vedtak in &self.vedtak {
            let nyere = alle.len();
            for ytelse in &*vedtak.ytelser {
                if !alle.iter().take(nyere).any(|nyere| er_samme(nyere, ytelse)) {
                    alle.push(ytelse);
                }
            }
        }
        alle
    }

    /// Whether the benefits had conditions. A decision on the appeal can remove one without any amount to show for it.
    pub(super) fn har_vilkaar(&self) -> bool {
        self.vedtak.iter().any(|vedtak| !vedtak.vilkaar.is_empty())
    }
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
