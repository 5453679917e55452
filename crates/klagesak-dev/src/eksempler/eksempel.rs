//! An example by name, of whichever kind.

use std::collections::BTreeSet;
use std::path::Path;

use super::Funn;
use super::inndata::Inndata;
use crate::pakker::{Ond, judge};

/// An example of one rule broken, or of rules that hold where they nearly would not.
#[derive(Debug, Clone)]
pub struct Eksempel {
    /// Its kind and its name: what the document of a rule says.
    pub navn: String,
    /// What it shows.
    pub viser: Viser,
    /// All there is to find that is not in what it was made of: of the rule it breaks, and what cannot be avoided.
    pub venter: BTreeSet<Funn>,
    /// Rules that find more because of it, at places that say nothing of the rule it breaks.
    pub og_mer_av: Vec<String>,
    pub(super) proeve: Proeve,
}

/// What an example shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viser {
    /// That this rule is broken.
    Bryter(String),
    /// That none of these rules finds anything; where a place is given, only not there.
    Holder(Vec<String>, Option<String>),
}

/// What is tried.
#[derive(Debug, Clone)]
pub(super) enum Proeve {
    /// A package.
    Pakke(Ond),
    /// A conversion, and the one it was made of by one change.
    Konvertering { grunnlag: Inndata, inndata: Inndata },
}

impl Eksempel {
    /// What is found in it.
    ///
    /// # Panics
    /// When a package cannot be written to the folder, or a message of a conversion is none.
    #[must_use]
    pub fn funn(&self, mappe: &Path) -> BTreeSet<Funn> {
        match &self.proeve {
            Proeve::Pakke(ond) => i_pakken(ond, mappe),
            Proeve::Konvertering { inndata, .. } => inndata.funn(),
        }
    }

    /// What is found in what it was made of. A package is made of a right one, in which there is nothing.
    ///
    /// # Panics
    /// When a message of a conversion is none.
    #[must_use]
    pub fn funn_i_grunnlaget(&self) -> BTreeSet<Funn> {
        match &self.proeve {
            Proeve::Pakke(_) => BTreeSet::new(),
            Proeve::Konvertering { grunnlag, .. } => grunnlag.funn(),
        }
    }

    /// What it is tried on, as bytes: the package, or what is converted.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        match &self.proeve {
            Proeve::Pakke(ond) => ond.bytes.clone(),
            Proeve::Konvertering { inndata, .. } => inndata.bytes(),
        }
    }

    /// The same example tried on other bytes, which were once written by [`Self::bytes`]: by the same receiver, to the same format. None
    /// when they are of something else.
    #[must_use]
    pub fn of_bytes(&self, bytes: &[u8]) -> Option<Self> {
        let proeve = match &self.proeve {
            Proeve::Pakke(ond) => Proeve::Pakke(Ond { bytes: bytes.to_vec(), ..ond.clone() }),
            Proeve::Konvertering { grunnlag, inndata } => {
                Proeve::Konvertering { grunnlag: grunnlag.clone(), inndata: inndata.of_bytes(bytes)? }
            }
        };
        Some(Self { proeve, ..self.clone() })
    }

    /// The ids of the rules it is an example of.
    #[must_use]
    pub fn regler(&self) -> &[String] {
        match &self.viser {
            Viser::Bryter(regel) => std::slice::from_ref(regel),
            Viser::Holder(regler, _) => regler,
        }
    }
}

/// Everything that is found in a package that is written to this folder for it.
fn i_pakken(ond: &Ond, mappe: &Path) -> BTreeSet<Funn> {
    let path = mappe.join("pakke");
    std::fs::write(&path, &ond.bytes).unwrap();
    let pki = crate::root().join("crates/klagesak-dev/data/pki");
    judge(&path, ond.tillegg, &pki).report.findings.iter().flat_map(Funn::av).collect()
}
