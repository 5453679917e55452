//! One act, and where a message's act is found.

use super::act_1967;
use super::act_2025;
use super::{Fvl, LawDay};
use crate::kodeverk::Lovgrunnlag;
use crate::text::Text;
use crate::verdi::Dato;

/// One act as the rules see it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lovdata {
    /// The code on the wire.
    pub kode: Lovgrunnlag,
    /// What the act is called.
    pub navn: Text,
    /// Weeks to appeal, from the day the notice of the decision reached the party.
    pub klagefrist_uker: u32,
    /// Years after the decision when no appeal can be considered, whatever the reason for the delay.
    pub absolutt_frist_aar: u32,
    /// Months after which a provisional answer is due in a case about an enkeltvedtak.
    pub foreloepig_svar_maaneder: u32,
    /// Months, from the day the first body received the appeal, within which the appeal body must tell of a change to the
    /// appellant's detriment.
    pub ugunst_maaneder: u32,
    /// Weeks to claim costs, from the day the new decision reached the party.
    pub sakskostnader_uker: u32,
    /// First day in force, `YYYY-MM-DD`, of every provision that has no day of its own; none while nobody has set it.
    pub(super) i_kraft: Option<&'static str>,
    pub(super) hjemler: &'static [Hjemmel],
}

/// A provision.
#[derive(Debug)]
pub(super) struct Hjemmel {
    pub(super) begrep: Fvl,
    paragraf: &'static str,
    verifisert: bool,
    i_kraft: Option<&'static str>,
}

impl Hjemmel {
    /// One that has been read.
    pub(super) const fn lest(begrep: Fvl, paragraf: &'static str) -> Self {
        Self { begrep, paragraf, verifisert: true, i_kraft: None }
    }

    /// One that has not been read, or not all of it.
    pub(super) const fn ulest(begrep: Fvl, paragraf: &'static str) -> Self {
        Self { verifisert: false, ..Self::lest(begrep, paragraf) }
    }
}

impl Lovdata {
    /// Where the act has its provision on the concept, written so that it reads the same in every language: `fvl § 33 (4)`.
    /// `None` when that has not been established.
    #[must_use]
    pub fn paragraf(&self, begrep: Fvl) -> Option<&'static str> {
        self.hjemmel(begrep).map(|h| h.paragraf)
    }

    /// Whether what the standard says of the concept was read in a source. A rule that rests on `false` can only warn.
    #[must_use]
    pub fn verified(&self, begrep: Fvl) -> bool {
        self.hjemmel(begrep).is_some_and(|h| h.verifisert)
    }

    /// Whether the provision on the concept is in force. A rule that rests on one that is not can only warn.
    #[must_use]
    pub fn in_force(&self, begrep: Fvl, on: LawDay) -> bool {
        self.hjemmel(begrep).is_some_and(|h| on.reached(day(h.i_kraft.or(self.i_kraft))))
    }

    /// Whether the act as a whole is in force.
    #[must_use]
    pub fn applies(&self, on: LawDay) -> bool {
        on.reached(day(self.i_kraft))
    }

    fn hjemmel(&self, begrep: Fvl) -> Option<&'static Hjemmel> {
        self.hjemler.iter().find(|h| h.begrep == begrep)
    }
}

fn day(text: Option<&str>) -> Option<Dato> {
    text.and_then(|text| text.parse().ok())
}

/// The act a message says it follows. A code of a newer version is read as the 1967 act, whose deadlines are known.
#[must_use]
pub fn lovdata(kode: &Lovgrunnlag) -> &'static Lovdata {
    static FVL_1967: Lovdata = act_1967::FVL_1967;
    static FVL_2025: Lovdata = act_2025::FVL_2025;
    match kode {
        Lovgrunnlag::Fvl2025 => &FVL_2025,
        Lovgrunnlag::Fvl1967 | Lovgrunnlag::Ukjent(_) => &FVL_1967,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_force(law: &Lovdata, on: LawDay) -> Vec<Fvl> {
        Fvl::ALLE.iter().copied().filter(|begrep| law.in_force(*begrep, on)).collect()
    }

    #[test]
    fn each_act_has_a_provision_for_every_concept() {
        for (kode, cited) in [(Lovgrunnlag::Fvl1967, "fvl §"), (Lovgrunnlag::Fvl2025, "fvl 2025 §")] {
            let law = lovdata(&kode);
            assert_eq!(law.hjemler.iter().map(|h| h.begrep).collect::<Vec<_>>(), Fvl::ALLE);
            assert!(law.hjemler.iter().all(|h| h.paragraf.starts_with(cited)));
            let days = law.hjemler.iter().map(|h| h.i_kraft).chain([law.i_kraft]).flatten();
            assert!(days.into_iter().all(|text| text.parse::<Dato>().is_ok()), "a day that can't be read");
        }
        let unread: Vec<_> =
            Fvl::ALLE.iter().copied().filter(|b| !lovdata(&Lovgrunnlag::Fvl1967).verified(*b)).collect();
        assert_eq!(unread, [Fvl::Fullmektig, Fvl::Partsinnsyn]);
    }

    #[test]
    fn the_act_of_2025_is_in_force_only_when_it_is_taken_to_be() {
        let law = lovdata(&Lovgrunnlag::Fvl2025);
        let day = "2030-01-01".parse().unwrap();
        assert_eq!(in_force(law, LawDay::on(day)), []);
        let supposing = |from: &str| LawDay::on(day).supposing(from.parse().ok());
        assert_eq!(in_force(law, supposing("2030-01-01")), Fvl::ALLE);
        assert_eq!(in_force(law, supposing("2030-01-02")), []);
        assert!(!law.applies(LawDay::on(Dato::SISTE)) && law.applies(supposing("2029-12-31")));
        assert_eq!(in_force(lovdata(&Lovgrunnlag::Fvl1967), LawDay::on(day)), Fvl::ALLE);
    }

    #[test]
    fn a_provision_may_have_a_day_of_its_own() {
        let day = |text: &str| LawDay::on(text.parse().unwrap());
        static ONE: [Hjemmel; 2] = [
            Hjemmel { i_kraft: Some("2027-07-01"), ..Hjemmel::lest(Fvl::Klagefrist, "fvl 2025 § 63") },
            Hjemmel::lest(Fvl::Klagerett, "fvl 2025 § 61"),
        ];
        let law = Lovdata { hjemler: &ONE, i_kraft: Some("2028-01-01"), ..act_2025::FVL_2025 };
        assert_eq!(in_force(&law, day("2027-06-30")), []);
        assert_eq!(in_force(&law, day("2027-07-01")), [Fvl::Klagefrist]);
        assert_eq!(in_force(&law, day("2028-01-01")), [Fvl::Klagerett, Fvl::Klagefrist]);
    }

    #[test]
    fn every_code_finds_its_own_act_and_an_unknown_one_the_oldest() {
        for kode in Lovgrunnlag::KJENTE {
            assert_eq!(&lovdata(kode).kode, kode);
        }
        assert_eq!(lovdata(&Lovgrunnlag::Ukjent("FVL_2050".into())).kode, Lovgrunnlag::Fvl1967);
    }
}
