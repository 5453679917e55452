//! The colour of each phase. Where somebody is waited for, it is theirs, and hatched in pictures; the words say the same.

use anstyle::{AnsiColor, Style};
use klagesak_validate::tid::Fase;

use crate::ink::Ink;

/// On a terminal.
pub(super) fn style(fase: Fase, ink: Ink) -> Style {
    let colour = match fase {
        Fase::HosPersonen | Fase::VenterPaaPart => AnsiColor::Yellow,
        Fase::HosNav | Fase::VenterPaaNav => AnsiColor::Blue,
        Fase::HosStatsforvalteren => AnsiColor::Green,
        _ => AnsiColor::BrightBlack,
    };
    ink.colour(colour.on_default())
}

/// In a picture. Each has a contrast of at least 4.5 to white, so that white text can stand on it.
pub(super) fn hex(fase: Fase) -> &'static str {
    match fase {
        Fase::HosPersonen | Fase::VenterPaaPart => "#a85a00",
        Fase::HosNav | Fase::VenterPaaNav => "#1f5fae",
        Fase::HosStatsforvalteren => "#0f766e",
        _ => "#667080",
    }
}

/// Whether somebody is waited for.
pub(super) fn hatched(fase: Fase) -> bool {
    matches!(fase, Fase::VenterPaaNav | Fase::VenterPaaPart)
}
