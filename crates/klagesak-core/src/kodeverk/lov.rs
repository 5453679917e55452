//! Codes for acts and for the provisions that shield a case.

use super::kodeverk;

kodeverk! {
    /// Loven en hjemmel hører til.
    Lov "lov", kilde: "Norsk Lovtidend" {
        Sotjl "SOTJL" ["Sosialtjenesteloven", "Sosialtenestelova", "Social Services Act"]
            { kilde: Some("LOV-2009-12-18-131") },
        Fvl "FVL" ["Forvaltningsloven", "Forvaltningslova", "Public Administration Act"]
            { kilde: Some("LOV-1967-02-10; LOV-2025-06-20-81") },
        Offl "OFFL" ["Offentleglova", "Offentleglova", "Freedom of Information Act"]
            { kilde: Some("LOV-2006-05-19-16 (ikke verifisert)") },
        Ftrl "FTRL" ["Folketrygdloven", "Folketrygdlova", "National Insurance Act"]
            { kilde: Some("LOV-1997-02-28-19 (ikke verifisert)") },
    }
}

kodeverk! {
    /// Hvorfor saken er unntatt offentlighet. Mottakeren bruker hjemlene når saken journalføres.
    Skjermingshjemmel "skjermingshjemmel", kilde: "Fylkesmannen i Hedmarks oversendelsesskjema" {
        Offl13 "OFFL_13" [
            "Offentleglova § 13: taushetsbelagte opplysninger",
            "Offentleglova § 13: opplysningar med teieplikt",
            "Freedom of Information Act section 13: duty of confidentiality",
        ],
        Fvl13 "FVL_13" [
            "Forvaltningsloven § 13: personlige forhold",
            "Forvaltningslova § 13: personlege forhold",
            "Public Administration Act section 13: personal matters",
        ],
        Sotjl44 "SOTJL_44" [
            "Sosialtjenesteloven § 44: taushetsplikt i sosialtjenesten",
            "Sosialtenestelova § 44: teieplikt i sosialtenesta",
            "Social Services Act section 44: confidentiality in the social services",
        ] { kilde: Some("sosialtjenesteloven § 44 (ordlyden er ikke verifisert)") },
    }
}
