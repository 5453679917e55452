//! Codes of the document manifest.

use super::kodeverk;

kodeverk! {
    /// Hva slags dokument dette er. Hvert dokument er én fil og har én type.
    ///
    /// Typen sier hva dokumentet er i saken, ikke hvilket filformat det har.
    Dokumenttype "dokumenttype", kilde: "Klagesak-standarden", aapen: Annen {
        Oversendelsesbrev "OVERSENDELSESBREV" ["Oversendelsesbrev", "Oversendingsbrev", "Covering letter"]
            { kilde: Some("Fylkesmannen i Hedmarks oversendelsesskjema") },
        Saksfremstilling "SAKSFREMSTILLING" ["Saksfremstilling", "Saksframstilling", "Statement of the case"]
            { kilde: Some("forvaltningsloven § 33 fjerde ledd; Fylkesmannen i Hedmarks oversendelsesskjema") },
        Klage "KLAGE" ["Klage", "Klage", "Appeal"] { kilde: Some("forvaltningsloven § 32") },
        Vedtak "VEDTAK" ["Vedtak", "Vedtak", "Decision"]
            { kilde: Some("Fylkesmannen i Hedmarks oversendelsesskjema") },
        Vedtaksnotat "VEDTAKSNOTAT" [
            "Nedtegning av et vedtak som ble gitt muntlig",
            "Nedteikning av eit vedtak som vart gitt munnleg",
            "Note of a decision that was given orally",
        ] { kilde: Some("forvaltningsloven § 23; forvaltningsloven av 2025 § 55") },
        Soeknad "SOEKNAD" ["Søknad", "Søknad", "Application"]
            { kilde: Some("Fylkesmannen i Hedmarks oversendelsesskjema") },
        Kommentar "KOMMENTAR" [
            "Kommentar til saksfremstillingen",
            "Kommentar til saksframstillinga",
            "Comment on the statement of the case",
        ] { kilde: Some("forvaltningsloven § 33 fjerde ledd; Fylkesmannen i Hedmarks oversendelsesskjema") },
        Fullmakt "FULLMAKT" ["Fullmakt", "Fullmakt", "Written authorisation"]
            { kilde: Some("forvaltningsloven § 12 (andre ledd er ikke verifisert)") },
        Kontoutskrift "KONTOUTSKRIFT" ["Kontoutskrift", "Kontoutskrift", "Bank statement"],
        Loennsslipp "LOENNSSLIPP" ["Lønnsslipp", "Lønsslipp", "Payslip"],
        Husleiekontrakt "HUSLEIEKONTRAKT" ["Husleiekontrakt", "Husleigekontrakt", "Tenancy agreement"],
        Stroemregning "STROEMREGNING" ["Strømregning", "Straumrekning", "Electricity bill"],
        AnnenRegning "ANNEN_REGNING" ["Annen regning", "Anna rekning", "Another bill"],
        Skattemelding "SKATTEMELDING" ["Skattemelding", "Skattemelding", "Tax return"],
        Legeerklaering "LEGEERKLAERING" ["Legeerklæring", "Legeerklæring", "Medical certificate"],
        Journalnotat "JOURNALNOTAT" ["Journalnotat", "Journalnotat", "Case note"]
            { kilde: Some("Statsforvaltaren i Vestland, oversending av klager (2023)") },
        Korrespondanse "KORRESPONDANSE" ["Brev eller e-post i saken", "Brev eller e-post i saka", "Letter or e-mail in the case"],
        Forhaandsvarsel "FORHAANDSVARSEL" ["Forhåndsvarsel", "Førehandsvarsel", "Advance notice"]
            { kilde: Some("forvaltningsloven § 16; Statsforvaltaren i Vestland, oversending av klager (2023)") },
        Refusjonskrav "REFUSJONSKRAV" [
            "Refusjonskrav etter sosialtjenesteloven § 26",
            "Refusjonskrav etter sosialtenestelova § 26",
            "Refund claim under section 26 of the Social Services Act",
        ] { kilde: Some("Statsforvaltaren i Vestland, oversending av klager (2023)") },
        Utbetalingsoversikt "UTBETALINGSOVERSIKT" [
            "Oversikt over utbetalinger",
            "Oversikt over utbetalingar",
            "List of payments",
        ] { kilde: Some("Statsforvaltaren i Vestland, oversending av klager (2023)") },
        Trekkoppgjoer "TREKKOPPGJOER" ["Trekkoppgjør", "Trekkoppgjer", "Deduction settlement"]
            { kilde: Some("Statsforvaltaren i Vestland, oversending av klager (2023)") },
        Avgjoerelse "AVGJOERELSE" [
            "Statsforvalterens avgjørelse",
            "Avgjerda til statsforvaltaren",
            "The County Governor's decision",
        ] { kilde: Some("forvaltningsloven § 34") },
        Annet "ANNET" ["Annet dokument", "Anna dokument", "Another document"],
    }
}

kodeverk! {
    /// Hvilken vei dokumentet har gått, sett fra den som sender det: inn, ut eller bare internt.
    ///
    /// Svarer til journalposttype i Noark 5.
    Retning "retning", kilde: "Fiks Arkiv, kodelisten journalposttype" {
        Inn "INN" ["Inn til etaten", "Inn til etaten", "Incoming"],
        Ut "UT" ["Ut fra etaten", "Ut frå etaten", "Outgoing"],
        Intern "INTERN" ["Internt dokument", "Internt dokument", "Internal"],
    }
}

kodeverk! {
    /// Filformatet, skrevet som medietype (RFC 6838). PDF er å foretrekke.
    ///
    /// Dokumenter med makroer eller passord hører ikke hjemme her, uansett format.
    Mimetype "mimetype", kilde: "Klagesak-standarden; IANA Media Types" {
        Pdf "application/pdf" ["PDF", "PDF", "PDF"],
        Jpeg "image/jpeg" ["Bilde (JPEG)", "Bilete (JPEG)", "Image (JPEG)"],
        Png "image/png" ["Bilde (PNG)", "Bilete (PNG)", "Image (PNG)"],
        Tiff "image/tiff" ["Bilde (TIFF)", "Bilete (TIFF)", "Image (TIFF)"],
        Heic "image/heic" ["Bilde fra mobiltelefon (HEIC)", "Bilete frå mobiltelefon (HEIC)", "Image from a mobile phone (HEIC)"],
        Tekst "text/plain" ["Ren tekst", "Rein tekst", "Plain text"],
        Docx "application/vnd.openxmlformats-officedocument.wordprocessingml.document" [
            "Tekstdokument (Word, docx)",
            "Tekstdokument (Word, docx)",
            "Text document (Word, docx)",
        ],
        Xlsx "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" [
            "Regneark (Excel, xlsx)",
            "Rekneark (Excel, xlsx)",
            "Spreadsheet (Excel, xlsx)",
        ],
        Odt "application/vnd.oasis.opendocument.text" [
            "Tekstdokument (OpenDocument)",
            "Tekstdokument (OpenDocument)",
            "Text document (OpenDocument)",
        ],
        Epost "message/rfc822" ["E-post", "E-post", "E-mail message"],
    }
}

impl Mimetype {
    /// The file extensions that fit the type: lower case, without the dot, the usual one first. Empty for an unknown type.
    #[must_use]
    pub fn extensions(&self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Png => &["png"],
            Self::Tiff => &["tif", "tiff"],
            Self::Heic => &["heic"],
            Self::Tekst => &["txt"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Epost => &["eml"],
            Self::Ukjent(_) => &[],
        }
    }
}

kodeverk! {
    /// Om filen er den som ble brukt i saken, eller en utgave laget for arkivet.
    Variantformat "variantformat", kilde: "Noark 5; Fiks Arkiv, kodelisten variantformat" {
        Produksjon "PRODUKSJON" [
            "Produksjonsformat: filen slik den ble laget eller mottatt",
            "Produksjonsformat: fila slik ho vart laga eller motteken",
            "Production format: the file as it was made or received",
        ],
        Arkiv "ARKIV" [
            "Arkivformat: filen i et format for langtidsbevaring",
            "Arkivformat: fila i eit format for langtidsbevaring",
            "Archive format: the file in a format for long-term keeping",
        ],
    }
}
