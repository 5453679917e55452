//! What the Nav-kontor has decided anew of an appealed decision, and what stands after it.

use klagesak_core::kodeverk::{Klagestilling, Klageutfall, Nyttvedtakgjelder, Vedtaksutfall};
use klagesak_core::melding::{Konvolutt, Melding, NyttVedtak, Oversendelse, Partsutvalg, Vedtak, Ytelse};

use super::endring::{Endring, Gitt, gitt, over};
use super::leser::Leser;
use super::synlig::telte;
use crate::{Forloep, Par};

/// A decision of the Nav-kontor in the place of one that is appealed, or that dismisses the appeal.
#[derive(Debug, Clone, Copy)]
pub(super) struct Navendring<'a> {
    pub(super) melding: &'a Konvolutt<NyttVedtak>,
    pub(super) vedtak: &'a Vedtak,
    /// What it changes, as far as it can be compared.
    pub(super) endring: Endring,
    /// What the klager has said of it.
    pub(super) stilling: Option<&'a Klagestilling>,
}

impl Navendring<'_> {
    /// Whether it takes the place of what was appealed.
    pub(super) fn endrer(&self) -> bool {
        self.melding.innhold.gjelder == Nyttvedtakgjelder::Omgjoering
    }

    /// Whether all that was applied for is given.
    pub(super) fn alt(&self) -> bool {
        let all = |ytelse: &Ytelse| {
            ytelse.soekt_beloep.zip(ytelse.innvilget_beloep).is_some_and(|(soekt, gitt)| gitt >= soekt)
        };
        let ytelser = &self.vedtak.ytelser;
        self.vedtak.utfall == Vedtaksutfall::Innvilget && ytelser.iter().all(all)
    }
}

/// What stands of a decision before the message at a place: the appealed one, less what was decided anew since it was sent over.
/// None when an amount was changed and the message does not say to what.
pub(super) fn staaende<'a>(
    forloep: &'a Forloep,
    leser: &Leser,
    (sendt, vedtak): (&'a Konvolutt<Oversendelse>, &'a Vedtak),
    par: &Par,
    place: usize,
) -> Option<Vec<Gitt<'a>>> {
    let mut staar = gitt(vedtak);
    for nytt in { sendt.innhold.foersteinstans.nye_vedtak.iter() }
        .filter(|nytt| nytt.erstatter_vedtak_ider.omfatter(&par.vedtak) && hers(&nytt.part_ider, leser, par))
    {
        staar = over(staar, &nytt.ytelser);
    }
    let nye = nye(forloep, leser, sendt, par);
    let since = forloep.find(sendt.melding_id).map_or(0, |(sent, _)| sent);
    for (i, entry) in telte(forloep).filter(|(i, _)| *i > since && *i < place) {
        match &entry.melding {
            Melding::NyttVedtak(_) => {
                for (_, _, nytt) in nye.iter().filter(|(of, _, _)| *of == i) {
                    staar = over(staar, &nytt.ytelser);
                }
            }
            Melding::Avgjoerelse(m) if m.innhold.om_klagen() => {
                let mut lines = m.innhold.vedtak.iter();
                let changed = lines.rfind(|linje| forloep.parene().er_om(linje, par));
                if let Some(linje) = changed.filter(|linje| linje.utfall == Klageutfall::Omgjort) {
                    if linje.nye_ytelser.is_empty() {
                        return None;
                    }
                    staar = over(staar, &linje.nye_ytelser);
                }
            }
            _ => {}
        }
    }
    Some(staar)
}

/// The last change the Nav-kontor has made of a decision since it was sent over.
pub(super) fn navendring<'a>(
    forloep: &'a Forloep,
    leser: &Leser,
    (sendt, vedtak): (&'a Konvolutt<Oversendelse>, &'a Vedtak),
    par: &Par,
) -> Option<Navendring<'a>> {
    let (place, melding, nytt) = nye(forloep, leser, sendt, par).pop()?;
    let foer = staaende(forloep, leser, (sendt, vedtak), par, place);
    let endring = foer.map(|foer| Endring::ny(&foer, &nytt.ytelser)).unwrap_or_default();
    let mut said = melding.innhold.klagens_stilling.iter();
    let stilling = said.rfind(|s| s.vedtak_ider.omfatter(&par.vedtak) && hers(&s.part_ider, leser, par));
    Some(Navendring { melding, vedtak: nytt, endring, stilling: stilling.map(|s| &s.stilling) })
}

/// The decisions of the Nav-kontor that take the place of an appealed one, also when they take the place of one that did.
fn nye<'a>(
    forloep: &'a Forloep,
    leser: &Leser,
    sendt: &Konvolutt<Oversendelse>,
    par: &Par,
) -> Vec<(usize, &'a Konvolutt<NyttVedtak>, &'a Vedtak)> {
    let since = forloep.find(sendt.melding_id).map_or(0, |(sent, _)| sent);
    let mut ider = vec![par.vedtak];
    let mut found = Vec::new();
    for (place, entry) in telte(forloep).filter(|(place, _)| *place > since) {
        let Melding::NyttVedtak(m) = &entry.melding else { continue };
        if m.innhold.gjelder != Nyttvedtakgjelder::Omgjoering {
            continue;
        }
        let about = |vedtak: &&Vedtak| {
            let erstatter = &vedtak.erstatter_vedtak_ider;
            (erstatter.is_empty() || erstatter.iter().any(|id| ider.contains(id)))
                && hers(&vedtak.part_ider, leser, par)
        };
        if let Some(vedtak) = m.innhold.vedtak.iter().rfind(about) {
            ider.push(vedtak.vedtak_id);
            found.push((place, m.as_ref(), vedtak));
        }
    }
    found
}

fn hers(ider: &Partsutvalg, leser: &Leser, par: &Par) -> bool {
    ider.omfatter(&par.klager) || ider.contains(&leser.id)
}
