//! What a change of the benefits is for the person who appeals.

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Vedtaksutfall, Ytelsesform};
use klagesak_core::melding::{Vedtak, Ytelse};
use klagesak_core::verdi::Beloep;

use crate::ytelser::{er_samme, formendring};

/// A benefit as it stands, and what is given of it where that is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gitt<'a> {
    ytelse: &'a Ytelse,
    beloep: Option<Beloep>,
}

/// Which ways the benefits went, as far as they can be compared. A gain on one never hides a loss on another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Endring {
    bedre: bool,
    verre: bool,
    /// There is more money to pay.
    pub(super) penger: bool,
    /// A claim is lower.
    pub(super) krav: bool,
}

impl Endring {
    pub(super) fn til_gunst(self) -> bool {
        self.bedre && !self.verre
    }

    pub(super) fn til_skade(self) -> bool {
        self.verre && !self.bedre
    }

    /// Whether something is lost.
    pub(super) fn taper(self) -> bool {
        self.verre
    }

    /// What the benefits are against what stood.
    pub(super) fn ny(foer: &[Gitt<'_>], naa: &[Ytelse]) -> Self {
        let mut endring = Self::default();
        let mut unknown = false;
        for ny in naa {
            match like(foer, ny) {
                Some(gammel) => endring.compare(gammel, ny),
                None => unknown |= ny.krevd_beloep.is_some() || ny.innvilget_beloep.is_some(),
            }
        }
        let gone = foer.iter().any(|gammel| {
            let paid = gammel.beloep.is_none_or(|beloep| beloep > Beloep::default());
            paid && !naa.iter().any(|ny| er_samme(gammel.ytelse, ny))
        });
        // A benefit under another name may be an old one; then nothing is known.
        if unknown && gone {
            return Self::default();
        }
        for ny in naa.iter().filter(|ny| like(foer, ny).is_none()) {
            endring.of_amount(Some(Beloep::default()), ny);
        }
        endring
    }

    fn compare(&mut self, gammel: &Gitt<'_>, ny: &Ytelse) {
        self.goes(formendring(gammel.ytelse, ny));
        if let Some((foer, naa)) = gammel.ytelse.krevd_beloep.zip(ny.krevd_beloep) {
            self.goes(foer.cmp(&naa));
            self.krav |= naa < foer;
        } else if gammel.ytelse.krevd_beloep.is_none() {
            self.of_amount(gammel.beloep, ny);
        }
    }

    /// `Greater` is better for whoever appeals.
    fn goes(&mut self, way: Ordering) {
        self.bedre |= way == Ordering::Greater;
        self.verre |= way == Ordering::Less;
    }

    fn of_amount(&mut self, foer: Option<Beloep>, ny: &Ytelse) {
        let Some((foer, naa)) = foer.zip(ny.innvilget_beloep).filter(|_| ny.krevd_beloep.is_none()) else {
            return;
        };
        self.goes(naa.cmp(&foer));
        self.penger |=
            naa > foer && !matches!(ny.form, Some(Ytelsesform::Garanti | Ytelsesform::VarerTjenester));
    }
}

/// The benefits of a decision. Of one that was refused, nothing is given.
pub(super) fn gitt(vedtak: &Vedtak) -> Vec<Gitt<'_>> {
    let avslag = (vedtak.utfall == Vedtaksutfall::Avslaatt).then(Beloep::default);
    let given = |ytelse: &Ytelse| ytelse.innvilget_beloep.or(avslag);
    vedtak.ytelser.iter().map(|ytelse| Gitt { ytelse, beloep: given(ytelse) }).collect()
}

/// What stands when some of it is decided anew.
pub(super) fn over<'a>(mut foer: Vec<Gitt<'a>>, naa: &'a [Ytelse]) -> Vec<Gitt<'a>> {
    for ytelse in naa {
        let ny = Gitt { ytelse, beloep: ytelse.innvilget_beloep };
        match foer.iter_mut().find(|gammel| er_samme(gammel.ytelse, ytelse)) {
            Some(gammel) => *gammel = ny,
            None => foer.push(ny),
        }
    }
    foer
}

/// The benefit as it was; one that is found twice says nothing.
fn like<'f, 'a>(foer: &'f [Gitt<'a>], ny: &Ytelse) -> Option<&'f Gitt<'a>> {
    let mut like = foer.iter().filter(|gammel| er_samme(gammel.ytelse, ny));
    match (like.next(), like.next()) {
        (Some(gammel), None) => Some(gammel),
        _ => None,
    }
}
