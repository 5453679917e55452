//! Codes for acts and for the provisions that shield a case.

use super::kodeverk;

kodeverk! {
    Lov "lov" {
        Sotjl "SOTJL",
        Fvl1967 "FVL_1967",
        Fvl2025 "FVL_2025",
        ForUtenFastBopel "FOR_UTEN_FAST_BOPEL",
        Offl "OFFL",
        Ftrl "FTRL",
    }
}

kodeverk! {
    Skjermingshjemmel "skjermingshjemmel" {
        Offl13 "OFFL_13",
        Fvl1967P13 "FVL_1967_13",
        Fvl2025P31 "FVL_2025_31",
        Sotjl44 "SOTJL_44",
    }
}
