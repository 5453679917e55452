//! Numbers with right control digits, none of which can belong to anybody.

use klagesak_core::melding::Personidentifikator;
use klagesak_core::verdi::{Organisasjonsnummer, Personnummer, ValueError};

use super::Chance;

/// A synthetic fødselsnummer (month + 80), or D-nummer (day + 40 as well). `plass` is the place of the person in the message;
/// different places never give the same number.
pub(super) fn personnummer(
    chance: &mut Chance,
    place: u32,
    d_nummer: bool,
) -> Result<Personidentifikator, ValueError> {
    let dag = chance.between(1, 28) + if d_nummer { 40 } else { 0 };
    let (month, year) = (chance.between(1, 12) + 80, chance.between(40, 99));
    let individ = place % 10 * 100 + chance.below(80);
    for individ in individ..individ + 20 {
        let start = format!("{dag:02}{month}{year:02}{individ:03}");
        // Not every beginning has control digits under the rule of today.
        let med_kontroll = (0..100).map(|kontroll| format!("{start}{kontroll:02}"));
        let gyldig = |n: &String| Personnummer::parse(n).is_ok_and(|p| !p.only_valid_from_2032());
        if let Some(nummer) = med_kontroll.into_iter().find(gyldig) {
            return Personidentifikator::personnummer(&nummer);
        }
    }
    Err(ValueError::ControlDigit)
}

/// A DUF-nummer of a year that has not come.
pub(super) fn duf_nummer(chance: &mut Chance, place: u32) -> Result<Personidentifikator, ValueError> {
    let loepenummer = place % 10 * 100_000 + chance.below(100_000);
    (0..=10)
        .map(|kontroll| format!("2099{loepenummer:06}{kontroll:02}"))
        .find_map(|nummer| Personidentifikator::duf_nummer(&nummer).ok())
        .ok_or(ValueError::ControlDigit)
}

/// A test organisation. Different places give different numbers.
pub(super) fn organisasjonsnummer(
    chance: &mut Chance,
    place: u32,
) -> Result<Organisasjonsnummer, ValueError> {
    let start = place % 5 * 20 + chance.below(10);
    for start in start..start + 10 {
        let med_kontroll = (0..10).map(|kontroll| format!("310999{start:02}{kontroll}"));
        if let Some(nummer) = med_kontroll.into_iter().find_map(|n| Organisasjonsnummer::new(&n).ok()) {
            return Ok(nummer);
        }
    }
    Err(ValueError::ControlDigit)
}
