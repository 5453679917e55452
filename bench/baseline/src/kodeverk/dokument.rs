//! Codes of the document manifest.

use super::kodeverk;

kodeverk! {
    Dokumenttype "dokumenttype" {
        Oversendelsesbrev "OVERSENDELSESBREV",
        Saksfremstilling "SAKSFREMSTILLING",
        Klage "KLAGE",
        Vedtak "VEDTAK",
        Vedtaksnotat "VEDTAKSNOTAT",
        Soeknad "SOEKNAD",
        Kommentar "KOMMENTAR",
        Fullmakt "FULLMAKT",
        Kontoutskrift "KONTOUTSKRIFT",
        Loennsslipp "LOENNSSLIPP",
        Husleiekontrakt "HUSLEIEKONTRAKT",
        Stroemregning "STROEMREGNING",
        AnnenRegning "ANNEN_REGNING",
        Skattemelding "SKATTEMELDING",
        Legeerklaering "LEGEERKLAERING",
        Journalnotat "JOURNALNOTAT",
        Korrespondanse "KORRESPONDANSE",
        Forhaandsvarsel "FORHAANDSVARSEL",
        Refusjonskrav "REFUSJONSKRAV",
        Utbetalingsoversikt "UTBETALINGSOVERSIKT",
        Trekkoppgjoer "TREKKOPPGJOER",
        Avgjoerelse "AVGJOERELSE",
        Annet "ANNET",
    }
}

kodeverk! {
    Retning "retning" {
        Inn "INN",
        Ut "UT",
        Intern "INTERN",
    }
}

kodeverk! {
    Mimetype "mimetype" {
        Pdf "application/pdf",
        Jpeg "image/jpeg",
        Png "image/png",
        Tiff "image/tiff",
        Heic "image/heic",
        Tekst "text/plain",
        Docx "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Xlsx "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Odt "application/vnd.oasis.opendocument.text",
        Epost "message/rfc822",
    }
}

kodeverk! {
    Variantformat "variantformat" {
        Produksjon "PRODUKSJON",
        Arkiv "ARKIV",
    }
}
