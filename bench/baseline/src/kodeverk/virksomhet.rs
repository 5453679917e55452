//! Codes for organisations and the people who answer for them.

use super::kodeverk;

kodeverk! {
    Virksomhetsrolle "virksomhetsrolle" {
        NavKontor "NAV_KONTOR",
        Statsforvalter "STATSFORVALTER",
        Staf "STAF",
        Kommune "KOMMUNE",
        NavNo "NAV_NO",
        AnnetOrgan "ANNET_ORGAN",
    }
}

kodeverk! {
    Kontaktrolle "kontaktrolle" {
        Saksbehandler "SAKSBEHANDLER",
        Leder "LEDER",
    }
}

kodeverk! {
    Instans "instans" {
        Nav "NAV",
        Statsforvalter "STATSFORVALTER",
    }
}
