//! Codes of the decision that is appealed.

use super::kodeverk;

kodeverk! {
    Vedtakstype "vedtakstype" {
        Enkeltvedtak "ENKELTVEDTAK",
        Annet "ANNET",
    }
}

kodeverk! {
    Vedtaksutfall "vedtaksutfall" {
        Innvilget "INNVILGET",
        DelvisInnvilget "DELVIS_INNVILGET",
        Avslaatt "AVSLAATT",
        Avvist "AVVIST",
        Krevd "KREVD",
        Stanset "STANSET",
        Redusert "REDUSERT",
    }
}

kodeverk! {
    Underretningsmaate "underretningsmaate" {
        Digital "DIGITAL",
        Brev "BREV",
        Utlevert "UTLEVERT",
        Annen "ANNEN",
    }
}

kodeverk! {
    Ytelsesform "ytelsesform" {
        Bidrag "BIDRAG",
        Laan "LAAN",
        Garanti "GARANTI",
        VarerTjenester "VARER_TJENESTER",
    }
}
