//! What is urgent, and whether anything has happened.

use klagesak_core::kodeverk::{Hastegrunn, Kodeverk};
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::verdi::Dato;
use klagesak_core::{Language, Text};

use super::Tillegg;
use super::leser::Leser;
use super::sperret::Sperret;
use super::standene::Vedtaksstand;
use crate::Forloep;

const GRUNNEN: Text = Text { nb: "Dette er grunnen", nn: "Dette er grunnen", en: "This is the reason" };
/// A week: urgent cases are treated in days.
const STILLE: i64 = 7;

/// What is said of an urgent case while something is open, with what is filled in.
pub(super) fn haster(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    today: Dato,
    language: Language,
) -> Vec<(Tillegg, String)> {
    let Some(first) = standene.iter().find(|s| s.stand.aapen()) else { return Vec::new() };
    let prioritet = &first.sendt.innhold.prioritet;
    if !prioritet.hastesak {
        return Vec::new();
    }
    // Whose reason it is, is not said; of several, each might read of the other.
    let blocked = Sperret::new(forloep).noe_i(first.sendt.melding_id, "/innhold/prioritet/grunner");
    let told =
        prioritet.grunner.iter().filter(|grunn| !leser.flere && !blocked && **grunn != Hastegrunn::Annet);
    let names: Vec<_> = told.filter_map(|grunn| Some(grunn.kode()?.navn.get(language))).collect();
    let names = if names.is_empty() {
        String::new()
    } else {
        format!(" {}: {}.", GRUNNEN.get(language), names.join("; "))
    };
    let mut said = vec![(Tillegg::Haster, names)];
    let last = forloep.gyldige().filter_map(|(_, entry)| norsk_dato(entry.hode().opprettet)).max();
    if last.is_some_and(|last| (today.naive() - last.naive()).num_days() > STILLE) {
        said.push((Tillegg::HasterLiggerStille, String::new()));
    }
    said
}
