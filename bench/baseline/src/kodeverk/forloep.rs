//! Codes of requests, late documents and withdrawals.

use super::kodeverk;

kodeverk! {
    Ansvarlig "ansvarlig" {
        Nav "NAV",
        Statsforvalter "STATSFORVALTER",
        Part "PART",
    }
}

kodeverk! {
    IkkeForelagtgrunn "ikke-forelagt-grunn" {
        UnntattInnsyn "UNNTATT_INNSYN",
        IkkeNaadd "IKKE_NAADD",
    }
}

kodeverk! {
    Forespurt "forespurt" {
        Nav "NAV",
        Part "PART",
    }
}

kodeverk! {
    Ettersender "ettersender" {
        Nav "NAV",
        Part "PART",
        Statsforvalter "STATSFORVALTER",
    }
}
