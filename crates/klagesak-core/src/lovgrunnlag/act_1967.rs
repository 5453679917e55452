//! Lov 10. februar 1967 om behandlingsmåten i forvaltningssaker.

use super::Fvl;
use super::lovdata::{Hjemmel, Lovdata};
use crate::kodeverk::Lovgrunnlag;
use crate::text::Text;

/// In force since 1970, and until the act of 2025 is.
pub(super) const FVL_1967: Lovdata = Lovdata {
    kode: Lovgrunnlag::Fvl1967,
    navn: Text {
        nb: "forvaltningsloven av 1967",
        nn: "forvaltningslova av 1967",
        en: "the Public Administration Act of 1967",
    },
    klagefrist_uker: 3,
    absolutt_frist_aar: 1,
    foreloepig_svar_maaneder: 1,
    ugunst_maaneder: 3,
    sakskostnader_uker: 3,
    i_kraft: Some("1970-01-01"),
    hjemler: &[
        Hjemmel::lest(Fvl::Enkeltvedtak, "fvl § 2 (1) b"),
        Hjemmel::lest(Fvl::ForeloepigSvar, "fvl § 11 a"),
        // The third paragraph, on whom to write to, has been read; the second, on written authority, has not.
        Hjemmel::ulest(Fvl::Fullmektig, "fvl § 12"),
        Hjemmel::lest(Fvl::Taushetsplikt, "fvl § 13"),
        Hjemmel::lest(Fvl::Utredning, "fvl § 17"),
        // Only the reference from § 33 (4) has been read, not the exceptions themselves.
        Hjemmel::ulest(Fvl::Partsinnsyn, "fvl §§ 18–19"),
        Hjemmel::lest(Fvl::Begrunnelse, "fvl §§ 24–25"),
        Hjemmel::lest(Fvl::Underretning, "fvl § 27"),
        Hjemmel::lest(Fvl::Klagerett, "fvl § 28"),
        Hjemmel::lest(Fvl::Klagefrist, "fvl § 29"),
        // Read for post and delivery; the other ways, such as from prison, have not been.
        Hjemmel::lest(Fvl::FristensAvbrudd, "fvl § 30"),
        Hjemmel::lest(Fvl::Oversittelse, "fvl § 31"),
        Hjemmel::lest(Fvl::Klageform, "fvl § 32"),
        Hjemmel::lest(Fvl::Underinstans, "fvl § 33 (2)"),
        Hjemmel::lest(Fvl::Oversendelse, "fvl § 33 (4)"),
        Hjemmel::lest(Fvl::KlageinstansensUtredning, "fvl § 33 (5)"),
        Hjemmel::lest(Fvl::Klageinstans, "fvl § 34"),
        Hjemmel::lest(Fvl::Sakskostnader, "fvl § 36"),
        // That the appeal body looks at it has been read; the list of who may decide it has not.
        Hjemmel::lest(Fvl::UtsattIverksetting, "fvl § 42"),
    ],
};
