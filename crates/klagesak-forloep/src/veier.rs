//! Who sends which type to whom, and which type answers which.

use klagesak_core::kodeverk::Meldingstype;

use crate::side::Side;

/// The way of a type: where it comes from, where it goes, and what it answers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Vei {
    /// The type.
    pub meldingstype: Meldingstype,
    /// The sides that send it. Somebody on no side may send an appeal that came to them.
    pub fra: &'static [Side],
    /// The sides it is for.
    pub til: &'static [Side],
    /// The types it may name in `svarPaa`.
    pub svarer_paa: &'static [Meldingstype],
    /// Those of them whose receiver writes it as a reply; of the others it only says what made it come.
    pub svar: &'static [Meldingstype],
    /// Whether `svarPaa` is mandatory.
    pub skal_svare: bool,
    /// Whether one may be kept in the case by the office that made it, which then is its own receiver.
    pub kan_beholdes: bool,
}

/// The ways of all types, in the order a case may meet them.
pub static VEIER: &[Vei] = {
    use Meldingstype::{
        Avgjoerelse, Ettersendelse, Forespoersel, InnkommetKlage, Kvittering, NyttVedtak, Overfoering,
        Oversendelse, Partsendring, Retur, Status, Trekk,
    };
    use Side::{Foersteinstans, Klageinstans};
    const NAV: &[Side] = &[Foersteinstans];
    const SF: &[Side] = &[Klageinstans];
    const BEGGE: &[Side] = &[Foersteinstans, Klageinstans];
    const INGEN: &[Meldingstype] = &[];
    /// All that is received, but a receipt.
    const ALT: &[Meldingstype] = &[
        Oversendelse,
        Status,
        Forespoersel,
        Ettersendelse,
        Avgjoerelse,
        Trekk,
        Retur,
        InnkommetKlage,
        NyttVedtak,
        Overfoering,
        Partsendring,
    ];
    &[
        // One that is sent on names the one that came.
        Vei {
            meldingstype: InnkommetKlage,
            fra: BEGGE,
            til: NAV,
            svarer_paa: &[InnkommetKlage],
            svar: INGEN,
            skal_svare: false,
            kan_beholdes: false,
        },
        // It is nobody's reply, but it may name what brought the case back to the office or made it write again.
        Vei {
            meldingstype: Oversendelse,
            fra: NAV,
            til: SF,
            svarer_paa: &[InnkommetKlage, Avgjoerelse, Forespoersel, Kvittering, Retur],
            svar: INGEN,
            skal_svare: false,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Kvittering,
            fra: BEGGE,
            til: BEGGE,
            svarer_paa: ALT,
            svar: ALT,
            skal_svare: true,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Status,
            fra: BEGGE,
            til: BEGGE,
            svarer_paa: &[
                Oversendelse,
                Forespoersel,
                Ettersendelse,
                Avgjoerelse,
                Trekk,
                Retur,
                InnkommetKlage,
                NyttVedtak,
                Overfoering,
                Partsendring,
            ],
            svar: &[
                Oversendelse,
                Forespoersel,
                Ettersendelse,
                Avgjoerelse,
                Trekk,
                Retur,
                InnkommetKlage,
                NyttVedtak,
                Overfoering,
                Partsendring,
            ],
            skal_svare: false,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Forespoersel,
            fra: SF,
            til: NAV,
            svarer_paa: &[Oversendelse, Ettersendelse, NyttVedtak, Partsendring],
            svar: &[Oversendelse, Ettersendelse, NyttVedtak, Partsendring],
            skal_svare: false,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Ettersendelse,
            fra: BEGGE,
            til: BEGGE,
            svarer_paa: &[Forespoersel],
            svar: &[Forespoersel],
            skal_svare: false,
            kan_beholdes: false,
        },
        // Only the oversendelse has what a decision or a return is about.
        Vei {
            meldingstype: Avgjoerelse,
            fra: SF,
            til: NAV,
            svarer_paa: &[Oversendelse],
            svar: &[Oversendelse],
            skal_svare: true,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Retur,
            fra: SF,
            til: NAV,
            svarer_paa: &[Oversendelse],
            svar: &[Oversendelse],
            skal_svare: true,
            kan_beholdes: false,
        },
        Vei {
            meldingstype: Trekk,
            fra: BEGGE,
            til: BEGGE,
            svarer_paa: &[Status, Forespoersel, Ettersendelse, NyttVedtak],
            svar: &[Status, Forespoersel, Ettersendelse, NyttVedtak],
            skal_svare: false,
            kan_beholdes: true,
        },
        Vei {
            meldingstype: NyttVedtak,
            fra: NAV,
            til: BEGGE,
            svarer_paa: &[Avgjoerelse, Forespoersel, InnkommetKlage],
            svar: INGEN,
            skal_svare: false,
            kan_beholdes: true,
        },
        Vei {
            meldingstype: Partsendring,
            fra: BEGGE,
            til: BEGGE,
            svarer_paa: &[Partsendring, Status],
            svar: INGEN,
            skal_svare: false,
            kan_beholdes: true,
        },
        Vei {
            meldingstype: Overfoering,
            fra: SF,
            til: SF,
            svarer_paa: &[Oversendelse],
            svar: INGEN,
            skal_svare: false,
            kan_beholdes: false,
        },
    ]
};

/// The way of a type; none for one of a later version.
#[must_use]
pub fn vei(meldingstype: &Meldingstype) -> Option<&'static Vei> {
    VEIER.iter().find(|vei| vei.meldingstype == *meldingstype)
}

/// The types that answer a message of a type, whoever sends them. A receipt is not answered.
#[must_use]
pub fn answers(til: &Meldingstype) -> Vec<Meldingstype> {
    VEIER.iter().filter(|vei| vei.svar.contains(til)).map(|vei| vei.meldingstype.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_one_way() {
        assert_eq!(VEIER.len(), Meldingstype::KJENTE.len());
        for meldingstype in Meldingstype::KJENTE {
            let vei = vei(meldingstype).unwrap();
            assert!(vei.svar.iter().all(|til| vei.svarer_paa.contains(til)), "{meldingstype}");
            assert!(!vei.skal_svare || !vei.svar.is_empty(), "{meldingstype}");
        }
        assert!(answers(&Meldingstype::Kvittering).is_empty());
    }
}
