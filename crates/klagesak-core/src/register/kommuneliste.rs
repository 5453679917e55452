//! The municipalities of a register: those of a caller, or those of the built-in file.

use std::sync::OnceLock;

use crate::verdi::Dato;

use super::fil::Rad;
use super::{Kommune, Nummerserie};

/// The built-in file.
pub(super) const INNEBYGD: &str = include_str!("../../data/kommuner.csv");

/// Municipalities in the order of their numbers, those with the same number in the order of time.
#[derive(Debug, Clone)]
pub(super) enum Kommuneliste {
    /// Those of the built-in file. It is looked up in as it is: most programs ask for one number.
    Innebygd,
    /// Those of a caller.
    Egen(Vec<Kommune>),
}

/// A municipality as it is looked up.
pub(super) struct Oppfoering<'a> {
    pub(super) navn: &'a str,
    pub(super) embete: &'a str,
    pub(super) gyldig_fra: Option<Dato>,
    pub(super) gyldig_til: Option<Dato>,
}

impl Kommuneliste {
    /// All of them. A test reads the file strictly, so no line of it is ever lost.
    pub(super) fn alle(&self) -> &[Kommune] {
        static LISTE: OnceLock<Vec<Kommune>> = OnceLock::new();
        match self {
            Self::Innebygd => LISTE.get_or_init(|| Kommune::parse_list(INNEBYGD).unwrap_or_default()),
            Self::Egen(kommuner) => kommuner,
        }
    }

    /// Those that have or had a number.
    pub(super) fn med_nummer(&self, nummer: &str) -> Vec<Oppfoering<'_>> {
        match self {
            Self::Innebygd => rader_med(nummer).filter_map(Oppfoering::av_rad).collect(),
            Self::Egen(kommuner) => {
                let fra = kommuner.partition_point(|k| k.nummer.as_str() < nummer);
                let like = kommuner.iter().skip(fra).take_while(|k| k.nummer.as_str() == nummer);
                like.map(Oppfoering::av_kommune).collect()
            }
        }
    }
}

impl Default for Kommuneliste {
    fn default() -> Self {
        Self::Egen(Vec::new())
    }
}

impl PartialEq for Kommuneliste {
    fn eq(&self, other: &Self) -> bool {
        self.alle() == other.alle()
    }
}

impl Eq for Kommuneliste {}

impl<'a> Oppfoering<'a> {
    fn av_kommune(kommune: &'a Kommune) -> Self {
        Self {
            navn: &kommune.navn,
            embete: kommune.embete.as_str(),
            gyldig_fra: kommune.gyldig_fra,
            gyldig_til: kommune.gyldig_til,
        }
    }

    pub(super) fn av_serie(serie: &'a Nummerserie) -> Self {
        Self {
            navn: &serie.navn,
            embete: serie.embete.as_str(),
            gyldig_fra: serie.gyldig_fra,
            gyldig_til: serie.gyldig_til,
        }
    }

    fn av_rad(rad: Rad<'a>) -> Option<Self> {
        let [_, navn, embete, fra, til] = rad.felt().ok()?;
        Some(Self { navn, embete, gyldig_fra: rad.dato(fra).ok()?, gyldig_til: rad.dato(til).ok()? })
    }
}

/// Where the lines of the built-in file begin: behind the heading.
const FOERSTE: usize = {
    let (fil, mut at) = (INNEBYGD.as_bytes(), 0);
    while !(fil[at] == b'\n' && fil[at + 1].is_ascii_digit()) {
        at += 1;
    }
    at + 1
};

/// The lines of the built-in file with a number. They are in the order of their numbers, each of which has four digits.
fn rader_med(nummer: &str) -> impl Iterator<Item = Rad<'static>> {
    let rader = INNEBYGD.get(FOERSTE..).unwrap_or_default();
    let (mut fra, mut til) = (0, rader.len());
    while fra < til {
        let (foer, etter) = rader.as_bytes().split_at(usize::midpoint(fra, til));
        let start = foer.iter().rposition(|b| *b == b'\n').map_or(0, |slutt| slutt + 1);
        if rader.get(start..start + 4) < Some(nummer) {
            fra = foer.len() + etter.iter().position(|b| *b == b'\n').map_or(etter.len(), |slutt| slutt + 1);
        } else {
            til = start;
        }
    }
    let rest = rader.get(fra..).unwrap_or_default().lines();
    rest.take_while(move |rad| rad.split_once(';').is_some_and(|(med, _)| med == nummer)).map(Rad::uten_linje)
}
