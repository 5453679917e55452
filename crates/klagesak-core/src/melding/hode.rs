//! The head of a message of any type.

use super::{Avsendersystem, Referanser, Utvidelser, Virksomhet};
use crate::kodeverk::{Lovgrunnlag, Meldingstype, Miljoe, Profil};
use crate::verdi::{Tidspunkt, Uuid, VersjonTekst};

/// The head of any message, borrowed: what can be said of a message without knowing its type. The fields are those of
/// [`Konvolutt`](super::Konvolutt).
#[derive(Debug, Clone)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct Hode<'a> {
    pub meldingstype: Meldingstype,
    pub versjon: &'a VersjonTekst,
    pub melding_id: Uuid,
    pub klagesak_id: Uuid,
    pub svar_paa: Option<Uuid>,
    pub erstatter: Option<Uuid>,
    pub opprettet: Tidspunkt,
    pub miljoe: &'a Miljoe,
    pub profil: &'a Profil,
    pub lovgrunnlag: &'a Lovgrunnlag,
    pub avsender: &'a Virksomhet,
    pub mottaker: &'a Virksomhet,
    pub system: &'a Avsendersystem,
    pub referanser: &'a Referanser,
    pub utvidelser: Option<&'a Utvidelser>,
}
