//! What a status code leaves open, and the words for it when more is known.

use super::aarsak::VED_AARSAK;
use super::retning::VED_RETNING;
use super::spurt::VED_SPURT;
use super::tekst::Statustekst;
use super::utfall::VED_UTFALL;
use crate::kodeverk::{Endringsretning, Forespurt, Klageutfall, Returaarsak};

/// What a status code leaves open, and another code of the case tells. A text for every outcome at once is not true for
/// each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statusgrunn {
    /// What the decision on the appeal came to: says more than `AVGJORT`.
    Utfall(Klageutfall),
    /// For whom the decision is changed: says more than the outcome `OMGJORT`.
    Retning(Endringsretning),
    /// Why the case was sent back: says more than `RETURNERT`.
    Aarsak(Returaarsak),
    /// Who was asked: says more than `DOKUMENTASJON_ETTERSPURT`.
    Spurt(Forespurt),
}

/// The words for a status code when more is known than the code; `None` when they are those of the code itself.
///
/// ```
/// use klagesak_core::kodeverk::{Klageutfall, Statuskode, Statusgrunn, statustekst_ved};
///
/// let tekst = statustekst_ved(&Statusgrunn::Utfall(Klageutfall::Avvist)).unwrap();
/// assert_eq!(tekst.kode, Statuskode::Avgjort);
/// assert_eq!(tekst.tittel.unwrap().nb, "Klagen er avvist");
/// ```
#[must_use]
pub fn statustekst_ved(grunn: &Statusgrunn) -> Option<&'static Statustekst> {
    match grunn {
        Statusgrunn::Utfall(utfall) => find(&VED_UTFALL, utfall),
        Statusgrunn::Retning(retning) => find(&VED_RETNING, retning),
        Statusgrunn::Aarsak(aarsak) => find(&VED_AARSAK, aarsak),
        Statusgrunn::Spurt(spurt) => find(&VED_SPURT, spurt),
    }
}

fn find<K: PartialEq>(tekster: &'static [(K, Statustekst)], kode: &K) -> Option<&'static Statustekst> {
    tekster.iter().find(|(ved, _)| ved == kode).map(|(_, tekst)| tekst)
}
