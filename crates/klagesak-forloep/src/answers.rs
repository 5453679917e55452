//! Which type of message answers which.

use klagesak_core::kodeverk::Meldingstype;

/// The types that answer a message of a type, whoever sends them. A receipt is not answered.
#[must_use]
pub fn answers(til: &Meldingstype) -> &'static [Meldingstype] {
    use Meldingstype::{
        Avgjoerelse, Ettersendelse, Forespoersel, Kvittering, Oversendelse, Retur, Status, Trekk,
    };
    match til {
        // Only the oversendelse has what a decision or a return is about.
        Oversendelse => &[Kvittering, Status, Forespoersel, Avgjoerelse, Retur],
        Status => &[Kvittering, Trekk],
        Forespoersel => &[Kvittering, Status, Ettersendelse, Trekk],
        Ettersendelse => &[Kvittering, Status, Forespoersel, Trekk],
        Avgjoerelse | Retur | Trekk => &[Kvittering, Status],
        _ => &[],
    }
}
