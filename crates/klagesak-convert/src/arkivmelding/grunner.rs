//! Why what an arkivmelding cannot carry is not carried.

use crate::loss::Row;
use crate::rules::generated::tap::{
    KO_TAP_001, KO_TAP_020, KO_TAP_021, KO_TAP_022, KO_TAP_023, KO_TAP_024, KO_TAP_025, KO_TAP_026,
    KO_TAP_027, KO_TAP_028, KO_TAP_030,
};

const fn row(at: &'static str, rule: &'static klagesak_core::verdict::RuleInfo) -> Row {
    Row { at, rule }
}

/// By place, the first that fits. Not which fields are lost, which follows from what is carried; only why.
pub(crate) static GRUNNER: &[Row] = &[
    row("/$schema", &KO_TAP_028),
    row("/utvidelser", &KO_TAP_027),
    row("/innhold/dokumenter/*/sha256", &KO_TAP_020),
    row("/innhold/dokumenter/*/stoerrelse", &KO_TAP_020),
    row("/innhold/dokumenter/*/antallSider", &KO_TAP_020),
    row("/innhold/dokumenter/*/mimetype", &KO_TAP_020),
    row("/innhold/dokumenter/*/partsinnsyn", &KO_TAP_021),
    row("/innhold/dokumenter/*/retning", &KO_TAP_022),
    row("/innhold/dokumenter/*/beskrivelse", &KO_TAP_024),
    row("/innhold/parter/*/person/identifikator", &KO_TAP_023),
    row("/innhold/parter/*/spraak", &KO_TAP_026),
    row("/innhold/endringer/*/part/person/identifikator", &KO_TAP_023),
    row("/innhold/endringer/*/part/spraak", &KO_TAP_026),
    row("/innhold/prioritet", &KO_TAP_026),
    row("/innhold/saksfremstilling/barn", &KO_TAP_026),
    row("/innhold/saksfremstilling", &KO_TAP_024),
    row("/innhold/klage/fremsettelser", &KO_TAP_001),
    row("/innhold/klage/frister/*/oversittelse", &KO_TAP_024),
    row("/innhold/klage/frister", &KO_TAP_001),
    row("/innhold/klage", &KO_TAP_024),
    row("/innhold/omtalteVedtak", &KO_TAP_024),
    row("/innhold/klagepunkter", &KO_TAP_024),
    row("/innhold/oensketEndring", &KO_TAP_024),
    row("/innhold/foersteinstans/begrunnelse", &KO_TAP_024),
    row("/innhold/foersteinstans/undersoekelser", &KO_TAP_024),
    row("/innhold/foersteinstans/saksbehandler", &KO_TAP_030),
    row("/innhold/foersteinstans/beslutter", &KO_TAP_030),
    row("/innhold/foersteinstans/nyeVedtak/*/vilkaar", &KO_TAP_024),
    row("/innhold/foersteinstans/nyeVedtak/*/ytelser", &KO_TAP_025),
    row("/innhold/kontakter", &KO_TAP_030),
    row("/innhold/vedtak/*/vilkaar", &KO_TAP_024),
    row("/innhold/vedtak/*/ytelser", &KO_TAP_025),
    row("/innhold/vedtak/*/nyeYtelser", &KO_TAP_025),
    row("/innhold/krav/beloep", &KO_TAP_025),
    row("/innhold/tilkjentBeloep", &KO_TAP_025),
    row("/innhold/hjemvisning", &KO_TAP_024),
    row("/innhold/hva", &KO_TAP_024),
    row("/innhold/kommentar", &KO_TAP_024),
    row("/innhold/begrunnelse", &KO_TAP_024),
];
