//! Codes for why a case is urgent.

use super::kodeverk;

kodeverk! {
    Hastegrunn "hastegrunn" {
        Noedhjelp "NOEDHJELP",
        Utkastelse "UTKASTELSE",
        Stroemstenging "STROEMSTENGING",
        MidlertidigBotilbud "MIDLERTIDIG_BOTILBUD",
        Barn "BARN",
        Helse "HELSE",
        Annet "ANNET",
    }
}
