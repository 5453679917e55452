//! Codes for what Nav itself decided about the appeal.

use super::kodeverk;

kodeverk! {
    Klagestilling "klagestilling" {
        Innfridd "INNFRIDD",
        Opprettholdt "OPPRETTHOLDT",
        DelvisOpprettholdt "DELVIS_OPPRETTHOLDT",
        IkkeSvart "IKKE_SVART",
    }
}

kodeverk! {
    Foersteinstansutfall "foersteinstansutfall" {
        Opprettholdt "OPPRETTHOLDT",
        DelvisMedhold "DELVIS_MEDHOLD",
        Avvist "AVVIST",
        Medhold "MEDHOLD",
    }
}
