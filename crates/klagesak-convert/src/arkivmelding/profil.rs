//! All that differs between the dialects of arkivmelding.

use super::typer::{EFORMIDLING as EFORMIDLING_TYPER, FIKS as FIKS_TYPER, Type};
use crate::Format;

/// All that sets one dialect of arkivmelding apart from another.
#[derive(Debug)]
pub(crate) struct Profil {
    pub(crate) format: Format,
    /// The namespace of the outermost element.
    pub(crate) navnerom: &'static str,
    /// The attributes of the outermost element.
    pub(crate) attributter: &'static [(&'static str, &'static str)],
    /// The elements.
    pub(crate) typer: &'static [Type],
    /// The element a journalpost is.
    pub(crate) registrering: &'static str,
    /// Whether the journalpost stands in the saksmappe, or beside it.
    pub(crate) nestet: bool,
    /// The elements of a party: itself, its id, its name, its role, its country.
    pub(crate) part: Partnavn,
    pub(crate) koder: Koder,
}

#[derive(Debug)]
pub(crate) struct Partnavn {
    pub(crate) element: &'static str,
    pub(crate) id: &'static str,
    pub(crate) navn: &'static str,
    pub(crate) rolle: &'static str,
    pub(crate) land: &'static str,
}

/// The codes, by what they mean. A letter in one dialect may mean something else in another.
#[derive(Debug)]
pub(crate) struct Koder {
    pub(crate) utgaaende: &'static str,
    pub(crate) inngaaende: &'static str,
    pub(crate) ekspedert: &'static str,
    pub(crate) journalfoert: &'static str,
    pub(crate) under_behandling: &'static str,
    pub(crate) ferdigstilt: &'static str,
    pub(crate) hoveddokument: &'static str,
    pub(crate) vedlegg: &'static str,
    pub(crate) unntatt: &'static str,
    /// Sender and receiver, as the sender's and as the receiver's archive calls them; the first is the usual.
    pub(crate) avsender: &'static [&'static str],
    pub(crate) mottaker: &'static [&'static str],
    /// `variantformat`, by ours.
    pub(crate) variantformat: &'static [(&'static str, &'static str)],
    /// `dokumenttype` where the dialect has a code of the same meaning, by ours. Others are written as our own code; lists of
    /// codes are the municipality's own. None where the dialect has words and not codes.
    pub(crate) dokumenttype: Option<&'static [(&'static str, &'static str)]>,
}

pub(crate) static EFORMIDLING: Profil = Profil {
    format: Format::Eformidling,
    navnerom: "http://www.arkivverket.no/standarder/noark5/arkivmelding",
    attributter: &[
        ("xmlns", "http://www.arkivverket.no/standarder/noark5/arkivmelding"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ],
    typer: EFORMIDLING_TYPER,
    registrering: "basisregistrering",
    nestet: true,
    part: Partnavn {
        element: "sakspart",
        id: "sakspartID",
        navn: "sakspartNavn",
        rolle: "sakspartRolle",
        land: "land",
    },
    koder: Koder {
        utgaaende: "Utgående dokument",
        inngaaende: "Inngående dokument",
        ekspedert: "Ekspedert",
        journalfoert: "Journalført",
        under_behandling: "Under behandling",
        ferdigstilt: "Dokumentet er ferdigstilt",
        hoveddokument: "Hoveddokument",
        vedlegg: "Vedlegg",
        unntatt: "Unntatt offentlighet",
        // SvarUt finds the sender by this word and no other, whichever side the archive is on.
        avsender: &["Avsender", "Intern avsender"],
        mottaker: &["Mottaker", "Intern mottaker"],
        variantformat: &[("ARKIV", "Arkivformat"), ("PRODUKSJON", "Produksjonsformat")],
        dokumenttype: None,
    },
};

/// What both versions of Fiks Arkiv have in common.
const FIKS: Profil = Profil {
    format: Format::FiksArkivV1,
    navnerom: "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1",
    attributter: &[
        ("xmlns", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1"),
        ("xmlns:mk", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ],
    typer: FIKS_TYPER,
    registrering: "registrering",
    nestet: false,
    part: Partnavn { element: "part", id: "partID", navn: "partNavn", rolle: "partRolle", land: "landkode" },
    koder: Koder {
        utgaaende: "U",
        inngaaende: "I",
        ekspedert: "E",
        journalfoert: "J",
        under_behandling: "B",
        ferdigstilt: "F",
        hoveddokument: "H",
        vedlegg: "V",
        unntatt: "UO",
        avsender: &["EA", "IA"],
        mottaker: &["EM", "IM"],
        variantformat: &[("ARKIV", "A"), ("PRODUKSJON", "P")],
        dokumenttype: Some(&[
            ("KLAGE", "KLAGE"),
            ("VEDTAK", "VEDTAK"),
            ("SOEKNAD", "SØKNAD"),
            ("SAKSFREMSTILLING", "SAKSFRAMLEGG"),
            ("JOURNALNOTAT", "NOTAT"),
            ("KORRESPONDANSE", "KORR"),
        ]),
    },
};

static FIKS_V1: Profil = FIKS;

static FIKS_V2: Profil = Profil {
    format: Format::FiksArkivV2,
    navnerom: "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v2",
    attributter: &[
        ("xmlns", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v2"),
        ("xmlns:mk", "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v2"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ],
    ..FIKS
};

impl Profil {
    /// Every dialect.
    pub(crate) const ALLE: [&'static Self; 3] = [&EFORMIDLING, &FIKS_V1, &FIKS_V2];

    /// The dialect of a format; none where the format is no arkivmelding.
    pub(crate) fn av(format: Format) -> Option<&'static Self> {
        Self::ALLE.into_iter().find(|profil| profil.format == format)
    }

    /// The type of an element.
    pub(crate) fn type_of(&self, navn: &str) -> Option<&'static Type> {
        self.typer.iter().find(|kind| kind.navn == navn)
    }
}
