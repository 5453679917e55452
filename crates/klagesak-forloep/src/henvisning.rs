//! What a message of a case may refer to: which messages it can answer, which it can replace, and whose receipts count.

use klagesak_core::kodeverk::{Meldingstype, Virksomhetsrolle};
use klagesak_core::melding::{Hode, Melding, Virksomhet};

use crate::side::side;
use crate::vei;

/// Whether a message can be an answer to another, by their types: «Hvem svarer på hva».
#[must_use]
pub fn can_answer(svar: &Melding, til: &Melding) -> bool {
    vei(&svar.meldingstype()).is_some_and(|vei| vei.svarer_paa.contains(&til.meldingstype()))
}

/// Whether a message can take the place of another: it is of the same type, and from the same side of the case.
#[must_use]
pub fn can_replace(ny: &Melding, gammel: &Melding) -> bool {
    ny.meldingstype() == gammel.meldingstype()
        && !on_opposite_sides(ny.hode().avsender, gammel.hode().avsender)
}

/// Whether a message is a receipt that says something of another: it must come from the other side.
pub(super) fn kvitterer(kvittering: &Melding, til: &Melding) -> bool {
    matches!(kvittering, Melding::Kvittering(_))
        && can_answer(kvittering, til)
        && !is_own(&kvittering.hode(), &til.hode())
}

/// Whether the two messages come from the same party, or from the same side of the case.
#[must_use]
pub fn is_own(svar: &Hode<'_>, til: &Hode<'_>) -> bool {
    // What goes from one embete to another, or from one office to the next, is answered on its own side.
    if matches!(til.meldingstype, Meldingstype::Overfoering | Meldingstype::InnkommetKlage) {
        return !are_distinct(svar.avsender, til.avsender);
    }
    let same_side = side(svar.avsender).is_some_and(|from| side(til.avsender) == Some(from));
    same_side || svar.avsender.organisasjonsnummer == til.avsender.organisasjonsnummer
}

/// Whether two organisations are known to be on opposite sides of the case.
#[must_use]
pub fn on_opposite_sides(a: &Virksomhet, b: &Virksomhet) -> bool {
    side(a).zip(side(b)).is_some_and(|(a, b)| a != b)
}

/// Whether two organisations on one side are two, and not one named in two ways. STAF receives for every embete.
#[must_use]
pub fn are_distinct(a: &Virksomhet, b: &Virksomhet) -> bool {
    let staf = |virksomhet: &Virksomhet| virksomhet.rolle == Virksomhetsrolle::Staf;
    let kontor = |virksomhet: &Virksomhet| virksomhet.nav_kontor.as_ref().map(|k| k.enhetsnummer.clone());
    // The offices of a municipality may share its organisation number.
    let other_office = kontor(a).zip(kontor(b)).is_some_and(|(a, b)| a != b);
    !staf(a) && !staf(b) && (a.organisasjonsnummer != b.organisasjonsnummer || other_office)
}
