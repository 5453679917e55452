//! Codes for acts and for the provisions that shield a case.

use super::kodeverk;

kodeverk! {
    /// Loven en hjemmel hører til.
    Lov "lov", kilde: "Norsk Lovtidend", aapen: Annen {
        Sotjl "SOTJL" ["Sosialtjenesteloven", "Sosialtenestelova", "Social Services Act"]
            { kilde: Some("LOV-2009-12-18-131") },
        Fvl1967 "FVL_1967" ["Forvaltningsloven av 1967", "Forvaltningslova av 1967", "Public Administration Act of 1967"]
            { kilde: Some("LOV-1967-02-10") },
        Fvl2025 "FVL_2025" ["Forvaltningsloven av 2025", "Forvaltningslova av 2025", "Public Administration Act of 2025"]
            { kilde: Some("LOV-2025-06-20-81 (dato for ikrafttredelse er ikke satt)") },
        ForUtenFastBopel "FOR_UTEN_FAST_BOPEL" [
            "Forskrift om sosiale tjenester for personer uten fast bopel",
            "Forskrift om sosiale tenester for personar utan fast bustad",
            "Regulation on social services for people without a permanent home",
        ] { kilde: Some("FOR-2011-12-16-1251") },
        Offl "OFFL" ["Offentleglova", "Offentleglova", "Freedom of Information Act"]
            { kilde: Some("LOV-2006-05-19-16 (ikke verifisert)") },
        Ftrl "FTRL" ["Folketrygdloven", "Folketrygdlova", "National Insurance Act"]
            { kilde: Some("LOV-1997-02-28-19 (ikke verifisert)") },
    }
}

kodeverk! {
    /// Hvorfor saken er unntatt offentlighet. Mottakeren bruker hjemlene når saken journalføres.
    Skjermingshjemmel "skjermingshjemmel", kilde: "Fylkesmannen i Hedmarks oversendelsesskjema", aapen: Annen {
        Offl13 "OFFL_13" [
            "Offentleglova § 13: taushetsbelagte opplysninger",
            "Offentleglova § 13: opplysningar med teieplikt",
            "Freedom of Information Act section 13: duty of confidentiality",
        ],
        Fvl1967P13 "FVL_1967_13" [
            "Forvaltningsloven av 1967 § 13: personlige forhold",
            "Forvaltningslova av 1967 § 13: personlege forhold",
            "Public Administration Act of 1967 section 13: personal matters",
        ] { kilde: Some("LOV-1967-02-10 § 13; Fylkesmannen i Hedmarks oversendelsesskjema") },
        Fvl2025P31 "FVL_2025_31" [
            "Forvaltningsloven av 2025 § 31: personlige forhold",
            "Forvaltningslova av 2025 § 31: personlege forhold",
            "Public Administration Act of 2025 section 31: personal matters",
        ] { kilde: Some("LOV-2025-06-20-81 § 31 (ikke i kraft)") },
        Sotjl44 "SOTJL_44" [
            "Sosialtjenesteloven § 44: taushetsplikt i sosialtjenesten",
            "Sosialtenestelova § 44: teieplikt i sosialtenesta",
            "Social Services Act section 44: confidentiality in the social services",
        ] { kilde: Some("sosialtjenesteloven § 44 (ordlyden er ikke verifisert)") },
    }
}
