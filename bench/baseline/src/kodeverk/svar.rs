//! Codes of receipts and returns.

use super::kodeverk;

kodeverk! {
    Kvitteringsresultat "kvitteringsresultat" {
        Mottatt "MOTTATT",
        MottattMedMerknad "MOTTATT_MED_MERKNAD",
        Avvist "AVVIST",
    }
}

kodeverk! {
    Alvorlighet "alvorlighet" {
        Feil "FEIL",
        Advarsel "ADVARSEL",
        Merknad "MERKNAD",
    }
}

kodeverk! {
    Returaarsak "returaarsak" {
        FeilEmbete "FEIL_EMBETE",
        IkkeEnkeltvedtak "IKKE_ENKELTVEDTAK",
        Serviceklage "SERVICEKLAGE",
        Husleietvist "HUSLEIETVIST",
        Bosetting "BOSETTING",
        Duplikat "DUPLIKAT",
        Ufullstendig "UFULLSTENDIG",
        Annet "ANNET",
    }
}
