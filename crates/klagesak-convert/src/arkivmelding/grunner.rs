//! Why what an arkivmelding cannot carry is not carried.

use crate::loss::Row;
use crate::rules::arkivmelding_tap as tap;

const fn row(at: &'static str, rule: &'static klagesak_core::verdict::RuleInfo) -> Row {
    Row { at, rule }
}

/// By place, the first that fits. Not which fields are lost, which follows from what is carried; only why.
pub(crate) static GRUNNER: &[Row] = &[
    row("/$schema", &tap::SKJEMAADRESSE),
    row("/utvidelser", &tap::UTVIDELSER),
    row("/innhold/dokumenter/*/sha256", &tap::FIL),
    row("/innhold/dokumenter/*/stoerrelse", &tap::FIL),
    row("/innhold/dokumenter/*/antallSider", &tap::FIL),
    row("/innhold/dokumenter/*/mimetype", &tap::FIL),
    row("/innhold/dokumenter/*/partsinnsyn", &tap::INNSYN),
    row("/innhold/dokumenter/*/retning", &tap::RETNING),
    row("/innhold/dokumenter/*/beskrivelse", &tap::FRITEKST),
    row("/innhold/parter/*/person/identifikator", &tap::PERSONNUMMER),
    row("/innhold/parter/*/spraak", &tap::SAARBART),
    row("/innhold/prioritet", &tap::SAARBART),
    row("/innhold/saksfremstilling/barn", &tap::SAARBART),
    row("/innhold/saksfremstilling", &tap::FRITEKST),
    row("/innhold/klage", &tap::FRITEKST),
    row("/innhold/foersteinstans/begrunnelse", &tap::FRITEKST),
    row("/innhold/foersteinstans/undersoekelser", &tap::FRITEKST),
    row("/innhold/foersteinstans/saksbehandler", &tap::MEDARBEIDER),
    row("/innhold/foersteinstans/beslutter", &tap::MEDARBEIDER),
    row("/innhold/foersteinstans/nyttVedtak", &tap::YTELSER),
    row("/innhold/kontakter", &tap::MEDARBEIDER),
    row("/innhold/vedtak", &tap::YTELSER),
    row("/innhold/sakskostnader/tilkjentBeloep", &tap::YTELSER),
    row("/innhold/hjemvisning", &tap::FRITEKST),
    row("/innhold/kommentar", &tap::FRITEKST),
    row("/innhold/begrunnelse", &tap::FRITEKST),
];
