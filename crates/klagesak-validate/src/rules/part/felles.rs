//! What several rules ask of a party.

use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::Part;

/// The number a party is known by; parties with the same number are the same person or organisation.
pub(super) fn nummer(part: &Part) -> Option<&str> {
    let person = part.person.as_ref().and_then(|p| p.nummer());
    person.or_else(|| part.virksomhet.as_ref()?.organisasjonsnummer.as_ref().map(|n| n.as_str()))
}

/// Whether the party is a fullmektig or verge.
pub(super) fn acts_for_others(part: &Part) -> bool {
    part.er(&Partsrolle::Fullmektig) || part.er(&Partsrolle::Verge)
}

/// Whether the party is both the person the case is about and somebody who acts for others: one fault, and so one finding.
pub(super) fn both(part: &Part) -> bool {
    part.er(&Partsrolle::SakenGjelder) && acts_for_others(part)
}
