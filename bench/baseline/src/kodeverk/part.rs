//! Codes for the parties and those who act for them.

use super::kodeverk;

kodeverk! {
    Partsrolle "partsrolle" {
        SakenGjelder "SAKEN_GJELDER",
        Klager "KLAGER",
        Fullmektig "FULLMEKTIG",
        Verge "VERGE",
        Medsoeker "MEDSOEKER",
        Arving "ARVING",
        Doedsbo "DOEDSBO",
    }
}

kodeverk! {
    Identifikatortype "identifikatortype" {
        Foedselsnummer "FOEDSELSNUMMER",
        DNummer "D_NUMMER",
        DufNummer "DUF_NUMMER",
        Ingen "INGEN",
        Annen "ANNEN",
    }
}

kodeverk! {
    Adressebeskyttelse "adressebeskyttelse" {
        Ugradert "UGRADERT",
        Fortrolig "FORTROLIG",
        StrengtFortrolig "STRENGT_FORTROLIG",
        StrengtFortroligUtland "STRENGT_FORTROLIG_UTLAND",
    }
}

kodeverk! {
    Fullmaktsgrunnlag "fullmaktsgrunnlag" {
        Advokat "ADVOKAT",
        Skriftlig "SKRIFTLIG",
        Vergemaal "VERGEMAAL",
        Annen "ANNEN",
    }
}

kodeverk! {
    Maalform "maalform" {
        Nb "NB",
        Nn "NN",
        Se "SE",
        Sma "SMA",
        Smj "SMJ",
    }
}
