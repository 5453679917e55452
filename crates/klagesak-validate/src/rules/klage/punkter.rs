//! What the appeal says and what it is about (KLAGE, INNKOMMET): its points and the decisions it names.

use std::cmp::Ordering;

use klagesak_core::melding::{InnkommetKlage, Klage, Klagepunkt};

use crate::Scope;
use crate::legible::says_nothing;
use crate::repeated::repeated;

pub(in crate::rules) fn klagepunkter_ute_av_rekkefoelge(klage: &Klage, scope: &mut Scope<'_>) {
    ute_av_rekkefoelge(&klage.klagepunkter, scope);
}

pub(in crate::rules) fn innkommet_ute_av_rekkefoelge(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    ute_av_rekkefoelge(&klage.klagepunkter, scope);
}

fn ute_av_rekkefoelge(punkter: &[Klagepunkt], scope: &mut Scope<'_>) {
    // One wrong number shifts the rest, so only the first is reported.
    let feil = punkter.iter().zip(1u64..).find(|(punkt, ventet)| punkt.nummer.get() != *ventet);
    if let Some((punkt, ventet)) = feil {
        let at = format!("/klagepunkter/{}/nummer", ventet - 1);
        scope.at(&at, &[("nummer", punkt.nummer.get().into()), ("ventet", ventet.into())]);
    }
}

pub(in crate::rules) fn ingen_klagepunkter(klage: &Klage, scope: &mut Scope<'_>) {
    if grunnene_mangler(&klage.klagepunkter, klage.uten_begrunnelse) {
        scope.at("/klagepunkter", &[]);
    }
}

// Who sends an appeal on need not go through it: the reasons may stand in a paper that follows.
pub(in crate::rules) fn innkommet_uten_grunner(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    if grunnene_mangler(&klage.klagepunkter, klage.uten_begrunnelse) && klage.dokumenter.is_empty() {
        scope.at("/klagepunkter", &[]);
    }
}

pub(in crate::rules) fn grunner_bare_i_dokumentet(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    if grunnene_mangler(&klage.klagepunkter, klage.uten_begrunnelse) && !klage.dokumenter.is_empty() {
        scope.at("/klagepunkter", &[]);
    }
}

/// Whether it is not said why somebody appeals, and not that nobody said it.
fn grunnene_mangler(punkter: &[Klagepunkt], uten_begrunnelse: Option<bool>) -> bool {
    punkter.is_empty() && uten_begrunnelse != Some(true)
}

pub(in crate::rules) fn begrunnet_likevel(klage: &Klage, scope: &mut Scope<'_>) {
    begge_deler(&klage.klagepunkter, klage.uten_begrunnelse, scope);
}

pub(in crate::rules) fn innkommet_begrunnet_likevel(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    begge_deler(&klage.klagepunkter, klage.uten_begrunnelse, scope);
}

fn begge_deler(punkter: &[Klagepunkt], uten_begrunnelse: Option<bool>, scope: &mut Scope<'_>) {
    if !punkter.is_empty() && uten_begrunnelse == Some(true) {
        scope.at("/utenBegrunnelse", &[]);
    }
}

pub(in crate::rules) fn ukjent_vedtak(klage: &Klage, scope: &mut Scope<'_>) {
    for (i, id) in klage.gjelder_vedtak.iter().enumerate() {
        if scope.vedtak(*id).is_none() {
            scope.at(&format!("/gjelderVedtak/{i}"), &[]);
        }
    }
}

/// What is said, whatever signs and spaces stand in it.
struct Sagt<'t>(&'t str);

impl Sagt<'_> {
    fn bokstaver(&self) -> impl Iterator<Item = char> {
        self.0.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric())
    }
}

impl Ord for Sagt<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bokstaver().cmp(other.bokstaver())
    }
}

impl PartialOrd for Sagt<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Sagt<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Sagt<'_> {}

// Two who appeal may say the same, and one may say it of two decisions.
pub(in crate::rules) fn samme_anfoersel(klage: &Klage, scope: &mut Scope<'_>) {
    let punkter = klage.klagepunkter.iter();
    let noekler = punkter.map(|p| (&*p.part_ider, &*p.vedtak_ider, Sagt(p.anfoersel.as_str())));
    for (foerste, igjen) in repeated(noekler) {
        // Blank texts are a fault with a rule of their own.
        let Some(punkt) = klage.klagepunkter.get(foerste).filter(|p| !says_nothing(p.anfoersel.as_str()))
        else {
            continue;
        };
        scope.at(&format!("/klagepunkter/{igjen}/anfoersel"), &[("nummer", punkt.nummer.get().into())]);
    }
}
