//! What the rules need to know about the Public Administration Act: deadlines and paragraph references, as data keyed by
//! the `lovgrunnlag` of the message, so that a new act is a new record and not a new program.
//!
//! ```
//! use klagesak_core::kodeverk::Lovgrunnlag;
//! use klagesak_core::lovgrunnlag::{Fvl, lovdata};
//!
//! let law = lovdata(&Lovgrunnlag::Fvl1967);
//! assert_eq!(law.klagefrist_uker, 3);
//! assert_eq!(law.paragraf(Fvl::Klagefrist), Some("fvl § 29"));
//!
//! // The act of 2025 has no paragraph numbers that are settled, and a rule that rests on it can only warn.
//! let law = lovdata(&Lovgrunnlag::Fvl2025);
//! assert_eq!(law.paragraf(Fvl::Klagefrist), None);
//! assert!(!law.verified(Fvl::Klagefrist));
//! ```

use crate::kodeverk::Lovgrunnlag;
use crate::text::Text;

/// A concept of administrative procedure that each act has a provision for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fvl {
    /// What an enkeltvedtak is.
    Enkeltvedtak,
    /// The provisional answer when a case takes time.
    ForeloepigSvar,
    /// The right to a representative, and how the authority to represent is shown.
    Fullmektig,
    /// The duty of confidentiality.
    Taushetsplikt,
    /// The duty to clarify the case.
    Utredning,
    /// A party's access to the documents, and the exceptions.
    Partsinnsyn,
    /// The reasons for a decision, and the right to demand them.
    Begrunnelse,
    /// Telling the party of the decision and of the right to appeal.
    Underretning,
    /// Who may appeal.
    Klagerett,
    /// How long a party has to appeal.
    Klagefrist,
    /// When an appeal counts as made, so that the deadline stops running.
    FristensAvbrudd,
    /// When a late appeal can still be considered, and when it never can.
    Oversittelse,
    /// Where an appeal is sent and what it must contain.
    Klageform,
    /// What the body that made the decision may and must do with an appeal.
    Underinstans,
    /// Sending the documents of the case to the appeal body, and a copy of the statement to the parties.
    Oversendelse,
    /// That the appeal body sees to that the case is clarified, and may have the first body look further.
    KlageinstansensUtredning,
    /// What the appeal body may and must do.
    Klageinstans,
    /// The party's costs when a decision is changed in the party's favour.
    Sakskostnader,
    /// Waiting with carrying out the decision until the appeal is decided.
    UtsattIverksetting,
}

impl Fvl {
    /// All concepts, in the order of the 1967 act.
    pub const ALLE: &'static [Self] = &[
        Self::Enkeltvedtak,
        Self::ForeloepigSvar,
        Self::Fullmektig,
        Self::Taushetsplikt,
        Self::Utredning,
        Self::Partsinnsyn,
        Self::Begrunnelse,
        Self::Underretning,
        Self::Klagerett,
        Self::Klagefrist,
        Self::FristensAvbrudd,
        Self::Oversittelse,
        Self::Klageform,
        Self::Underinstans,
        Self::Oversendelse,
        Self::KlageinstansensUtredning,
        Self::Klageinstans,
        Self::Sakskostnader,
        Self::UtsattIverksetting,
    ];
}

/// One act as the rules see it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lovdata {
    /// The code on the wire.
    pub kode: Lovgrunnlag,
    /// What the act is called.
    pub navn: Text,
    /// Whether the deadlines below were read in a source. A rule that rests on `false` can only warn.
    pub verifisert: bool,
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
    hjemler: &'static [Hjemmel],
}

#[derive(Debug)]
struct Hjemmel {
    begrep: Fvl,
    paragraf: &'static str,
    verifisert: bool,
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

    fn hjemmel(&self, begrep: Fvl) -> Option<&'static Hjemmel> {
        self.hjemler.iter().find(|h| h.begrep == begrep)
    }
}

/// The act a message says it follows. A code of a newer version is read as the 1967 act, whose deadlines are known.
#[must_use]
pub fn lovdata(kode: &Lovgrunnlag) -> &'static Lovdata {
    match kode {
        Lovgrunnlag::Fvl2025 => &FVL_2025,
        Lovgrunnlag::Fvl1967 | Lovgrunnlag::Ukjent(_) => &FVL_1967,
    }
}

static FVL_1967: Lovdata = Lovdata {
    kode: Lovgrunnlag::Fvl1967,
    navn: Text {
        nb: "forvaltningsloven av 1967",
        nn: "forvaltningslova av 1967",
        en: "the Public Administration Act of 1967",
    },
    verifisert: true,
    klagefrist_uker: 3,
    absolutt_frist_aar: 1,
    foreloepig_svar_maaneder: 1,
    ugunst_maaneder: 3,
    sakskostnader_uker: 3,
    hjemler: &[
        lest(Fvl::Enkeltvedtak, "fvl § 2 (1) b"),
        lest(Fvl::ForeloepigSvar, "fvl § 11 a"),
        // The third paragraph, on whom to write to, has been read; the second, on written authority, has not.
        ulest(Fvl::Fullmektig, "fvl § 12"),
        lest(Fvl::Taushetsplikt, "fvl § 13"),
        lest(Fvl::Utredning, "fvl § 17"),
        // Only the reference from § 33 (4) has been read, not the exceptions themselves.
        ulest(Fvl::Partsinnsyn, "fvl §§ 18–19"),
        lest(Fvl::Begrunnelse, "fvl §§ 24–25"),
        lest(Fvl::Underretning, "fvl § 27"),
        lest(Fvl::Klagerett, "fvl § 28"),
        lest(Fvl::Klagefrist, "fvl § 29"),
        // Read for post and delivery; the other ways, such as from prison, have not been.
        lest(Fvl::FristensAvbrudd, "fvl § 30"),
        lest(Fvl::Oversittelse, "fvl § 31"),
        lest(Fvl::Klageform, "fvl § 32"),
        lest(Fvl::Underinstans, "fvl § 33 (2)"),
        lest(Fvl::Oversendelse, "fvl § 33 (4)"),
        lest(Fvl::KlageinstansensUtredning, "fvl § 33 (5)"),
        lest(Fvl::Klageinstans, "fvl § 34"),
        lest(Fvl::Sakskostnader, "fvl § 36"),
        // That the appeal body looks at it has been read; the list of who may decide it has not.
        lest(Fvl::UtsattIverksetting, "fvl § 42"),
    ],
};

/// Passed in June 2025. Neither the date it takes effect, its transition rules nor its paragraph numbers are established, so
/// the deadlines are those of 1967, which it is believed to keep.
static FVL_2025: Lovdata = Lovdata {
    kode: Lovgrunnlag::Fvl2025,
    navn: Text {
        nb: "forvaltningsloven av 2025",
        nn: "forvaltningslova av 2025",
        en: "the Public Administration Act of 2025",
    },
    verifisert: false,
    klagefrist_uker: 3,
    absolutt_frist_aar: 1,
    foreloepig_svar_maaneder: 1,
    ugunst_maaneder: 3,
    sakskostnader_uker: 3,
    hjemler: &[],
};

const fn lest(begrep: Fvl, paragraf: &'static str) -> Hjemmel {
    Hjemmel { begrep, paragraf, verifisert: true }
}

const fn ulest(begrep: Fvl, paragraf: &'static str) -> Hjemmel {
    Hjemmel { begrep, paragraf, verifisert: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_1967_act_has_a_provision_for_every_concept() {
        let lov = lovdata(&Lovgrunnlag::Fvl1967);
        assert_eq!(lov.hjemler.iter().map(|h| h.begrep).collect::<Vec<_>>(), Fvl::ALLE);
        assert!(lov.hjemler.iter().all(|h| h.paragraf.starts_with("fvl §")));
        assert_eq!(lov.paragraf(Fvl::Klagefrist), Some("fvl § 29"));
        assert!(lov.verified(Fvl::Klagefrist));
        let uleste: Vec<_> = Fvl::ALLE.iter().copied().filter(|b| !lov.verified(*b)).collect();
        assert_eq!(uleste, [Fvl::Fullmektig, Fvl::Partsinnsyn]);
    }

    #[test]
    fn the_2025_act_claims_nothing_that_is_not_known() {
        let lov = lovdata(&Lovgrunnlag::Fvl2025);
        assert!(!lov.verifisert);
        for &begrep in Fvl::ALLE {
            assert_eq!(lov.paragraf(begrep), None);
            assert!(!lov.verified(begrep));
        }
    }

    #[test]
    fn every_code_finds_its_own_act_and_an_unknown_one_the_oldest() {
        for kode in Lovgrunnlag::KJENTE {
            assert_eq!(&lovdata(kode).kode, kode);
        }
        assert_eq!(lovdata(&Lovgrunnlag::Ukjent("FVL_2050".into())).kode, Lovgrunnlag::Fvl1967);
    }
}
