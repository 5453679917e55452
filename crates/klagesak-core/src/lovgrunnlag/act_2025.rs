//! Lov 20. juni 2025 nr. 81 om saksbehandlingen i offentlig forvaltning, read as it was announced.
//!
//! It is in force from the day the King decides, which may be another for each provision, and the King may give rules for the
//! transition (§ 99 (1)). None of it is decided. On the day it is, it is written here: `i_kraft` of the act, and of a provision with a day
//! of its own.

use super::Fvl;
use super::lovdata::{Hjemmel, Lovdata};
use crate::kodeverk::Lovgrunnlag;
use crate::text::Text;

/// Deadlines: §§ 63 (1), 65 (3), 17 (2), 68 (4) and 69 (2).
pub(super) const FVL_2025: Lovdata = Lovdata {
    kode: Lovgrunnlag::Fvl2025,
    navn: Text {
        nb: "forvaltningsloven av 2025",
        nn: "forvaltningslova av 2025",
        en: "the Public Administration Act of 2025",
    },
    klagefrist_uker: 3,
    absolutt_frist_aar: 1,
    foreloepig_svar_maaneder: 1,
    ugunst_maaneder: 3,
    sakskostnader_uker: 3,
    // Ikke satt.
    i_kraft: None,
    hjemler: &[
        Hjemmel::lest(Fvl::Enkeltvedtak, "fvl 2025 § 7 (1)"),
        Hjemmel::lest(Fvl::ForeloepigSvar, "fvl 2025 § 17 (2)–(3)"),
        Hjemmel::lest(Fvl::Fullmektig, "fvl 2025 § 18"),
        Hjemmel::lest(Fvl::Taushetsplikt, "fvl 2025 §§ 30–31"),
        Hjemmel::lest(Fvl::Utredning, "fvl 2025 § 44"),
        Hjemmel::lest(Fvl::Partsinnsyn, "fvl 2025 §§ 46–50"),
        Hjemmel::lest(Fvl::Begrunnelse, "fvl 2025 §§ 56–57"),
        Hjemmel::lest(Fvl::Underretning, "fvl 2025 §§ 58–59"),
        Hjemmel::lest(Fvl::Klagerett, "fvl 2025 § 61"),
        Hjemmel::lest(Fvl::Klagefrist, "fvl 2025 § 63"),
        Hjemmel::lest(Fvl::FristensAvbrudd, "fvl 2025 § 64"),
        Hjemmel::lest(Fvl::Oversittelse, "fvl 2025 § 65"),
        Hjemmel::lest(Fvl::Klageform, "fvl 2025 § 66"),
        Hjemmel::lest(Fvl::Underinstans, "fvl 2025 § 67 (1)–(2)"),
        Hjemmel::lest(Fvl::Oversendelse, "fvl 2025 § 67 (3)"),
        Hjemmel::lest(Fvl::KlageinstansensUtredning, "fvl 2025 § 68 (2)"),
        Hjemmel::lest(Fvl::Klageinstans, "fvl 2025 § 68"),
        Hjemmel::lest(Fvl::Sakskostnader, "fvl 2025 § 69"),
        Hjemmel::lest(Fvl::UtsattIverksetting, "fvl 2025 § 76"),
    ],
};
