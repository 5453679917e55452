//! Codes of what happens beside the main road: new decisions, moves, and changes to those in the case.

use super::kodeverk;

kodeverk! {
    Nyttvedtakgjelder "nyttvedtakgjelder" {
        Omgjoering "OMGJOERING",
        NyBehandling "NY_BEHANDLING",
        Avvisning "AVVISNING",
        Bortfalt "BORTFALT",
        Sakskostnader "SAKSKOSTNADER",
        UtsattIverksetting "UTSATT_IVERKSETTING",
        Retting "RETTING",
    }
}

kodeverk! {
    Overfoeringsaarsak "overfoeringsaarsak" {
        Inhabilitet "INHABILITET",
        FeilEmbete "FEIL_EMBETE",
        NyInndeling "NY_INNDELING",
    }
}

kodeverk! {
    Partsendringsslag "partsendringsslag" {
        NyFullmektig "NY_FULLMEKTIG",
        FullmektigUt "FULLMEKTIG_UT",
        NyVerge "NY_VERGE",
        VergeUt "VERGE_UT",
        Doed "DOED",
        ArvingInn "ARVING_INN",
        DoedsboInn "DOEDSBO_INN",
        AdresseSperret "ADRESSE_SPERRET",
        AdresseFrigitt "ADRESSE_FRIGITT",
        NyKontaktinformasjon "NY_KONTAKTINFORMASJON",
        NummerRettet "NUMMER_RETTET",
        NavnRettet "NAVN_RETTET",
    }
}

kodeverk! {
    Sperregrunn "sperregrunn" {
        Adresse "ADRESSE",
        Feilsendt "FEILSENDT",
        FeilPerson "FEIL_PERSON",
    }
}
