//! Up from 1 to 2, and down again with what was lost.

use klagesak_core::verdict::Pointer;

use super::Trekk;
use crate::evolution::v1_1;

/// The fields that have another name: in 1, and in 2. The one list that the upgrade, the downgrade and the places of findings
/// are held to.
pub(crate) const RENAMED: [(&str, &str); 1] = [("/innhold/dato", "/innhold/trukketDato")];

/// Something 1 has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tap {
    /// Where it stood.
    pub sti: Pointer,
    /// Why it is lost.
    pub grunn: &'static str,
}

/// From 1 to 2: always possible, and nothing is lost. There is no error to return.
pub(crate) fn upgrade(trekk: v1_1::Trekk) -> Trekk {
    // Taken apart, so that a field nobody has thought of does not compile.
    let v1_1::Trekk { trukket_av, dato, bekreftet_dato, part_ider, vedtak_ider, dokument_id, dokumenter } =
        trekk;
    Trekk {
        trukket_av,
        trukket_dato: dato,
        bekreftet_dato,
        begrunnelse: None,
        part_ider,
        vedtak_ider,
        dokument_id,
        dokumenter,
    }
}

/// From 2 to 1: always possible, and what is lost is reported.
pub(crate) fn downgrade(trekk: Trekk) -> (v1_1::Trekk, Vec<Tap>) {
    let Trekk {
        trukket_av,
        trukket_dato,
        bekreftet_dato,
        begrunnelse,
        part_ider,
        vedtak_ider,
        dokument_id,
        dokumenter,
    } = trekk;
    let lost = begrunnelse.map(|_| Tap {
        sti: Pointer::new("/innhold/begrunnelse"),
        grunn: "versjon 1 har ikke noe felt for hvorfor klagen er trukket",
    });
    let trekk = v1_1::Trekk {
        trukket_av,
        dato: trukket_dato,
        bekreftet_dato,
        part_ider,
        vedtak_ider,
        dokument_id,
        dokumenter,
    };
    (trekk, lost.into_iter().collect())
}
