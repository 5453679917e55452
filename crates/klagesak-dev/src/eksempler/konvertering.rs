//! Conversions that are examples of rules, made of what our own converter takes and writes, by one change.

use std::collections::BTreeSet;

use super::eksempel::Proeve;
use super::inndata::Inndata;
use super::{Eksempel, Funn, Viser};

/// A conversion that gives these findings and its base does not; the first is of the rule it is an example of.
pub(super) fn bryter<const N: usize>(
    navn: &str,
    funn: [Funn; N],
    grunnlag: &Inndata,
    endring: impl FnOnce(Inndata) -> Inndata,
) -> Eksempel {
    let regel = funn[0].regel.clone();
    eksempel(navn, Viser::Bryter(regel), funn.into(), (grunnlag, endring))
}

/// A conversion in which these rules find nothing, and nothing else is found than in its base.
pub(super) fn holder<const N: usize>(
    navn: &str,
    regler: [&str; N],
    grunnlag: &Inndata,
    endring: impl FnOnce(Inndata) -> Inndata,
) -> Eksempel {
    let viser = Viser::Holder(regler.map(str::to_owned).into(), None);
    eksempel(navn, viser, BTreeSet::new(), (grunnlag, endring))
}

/// For a base that is an example itself.
pub(super) fn uendret(inndata: Inndata) -> Inndata {
    inndata
}

fn eksempel(
    navn: &str,
    viser: Viser,
    venter: BTreeSet<Funn>,
    (grunnlag, endring): (&Inndata, impl FnOnce(Inndata) -> Inndata),
) -> Eksempel {
    let inndata = endring(grunnlag.clone());
    let proeve = Proeve::Konvertering { grunnlag: grunnlag.clone(), inndata };
    Eksempel { navn: format!("konverter/{navn}"), viser, venter, og_mer_av: Vec::new(), proeve }
}

impl Eksempel {
    /// The same where the rules it holds find something at other places than this.
    pub(super) fn ved(mut self, sted: &str) -> Self {
        if let Viser::Holder(_, place) = &mut self.viser {
            *place = Some(sted.to_owned());
        }
        self
    }

    /// The same where these rules find more, wherever it is.
    pub(super) fn med_mer_av<const N: usize>(mut self, regler: [&str; N]) -> Self {
        self.og_mer_av.extend(regler.map(str::to_owned));
        self
    }

    /// The same with what cannot be avoided.
    pub(super) fn med<const N: usize>(mut self, funn: [Funn; N]) -> Self {
        self.venter.extend(funn);
        self
    }
}
