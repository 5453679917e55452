//! What a file is, and the conversion that fits it.

use crate::rules::generated::kilde::{KO_KILDE_007, KO_KILDE_008, KO_KILDE_009, KO_KILDE_034, KO_KILDE_036};
use std::collections::BTreeMap;

use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::{Finding, Pointer};
use serde::de::IgnoredAny;

use crate::arkivmelding::{self, Valg};
use crate::digisos::{self, Soker};
use crate::xml::Tree;
use crate::{Conversion, Error, Format, Utkast, kvittering, xml};

/// What a file of another system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// An arkivmelding of a dialect.
    Arkivmelding(Format),
    /// A receipt of eFormidling, with its header.
    EformidlingKvittering,
    /// A receipt or an error of Fiks Arkiv.
    FiksKvittering,
    /// The klage a person has sent.
    DigisosKlage,
    /// The events of the citizen's page.
    DigisosSoker,
}

/// The outermost elements of what Fiks Arkiv answers.
const FIKS_KVITTERINGER: [&str; 4] =
    ["arkivmeldingKvittering", "ugyldigforespoersel", "serverfeil", "ikkefunnet"];

/// A file of another system that has been recognised, read once and no more.
#[derive(Debug)]
pub struct Detected<'b> {
    kind: Kind,
    content: Content<'b>,
    limits: klagesak_core::Limits,
}

#[derive(Debug)]
enum Content<'b> {
    Json(&'b [u8]),
    /// With what is to be said of the encoding.
    Xml(Tree<'b>, Option<Finding>),
}

/// What a file is, by its structure; never by its name, nor by its namespace alone.
///
/// # Errors
/// [`Error::Refused`] when it is nothing that is known here.
pub fn detect<'b>(bytes: &'b [u8], limits: &klagesak_core::Limits) -> Result<Detected<'b>, Error> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if start.starts_with(b"PK\x03\x04") {
        return Err(Error::Refused(vec![Finding::new(&KO_KILDE_007, Pointer::default())]));
    }
    let limits = *limits;
    if bytes.len() <= limits.max_bytes && start.trim_ascii_start().starts_with(b"{") {
        let kind = Kind::of_json(start, &limits)?;
        return Ok(Detected { kind, content: Content::Json(bytes), limits });
    }
    let xml = xml::Limits::default();
    let refused = |finding: Box<Finding>| Error::Refused(vec![*finding]);
    let (text, note) = xml::decode(bytes, &xml).map_err(refused)?;
    let tree = xml::read(text, &xml).map_err(refused)?;
    let kind = if tree.root().is_some_and(|root| FIKS_KVITTERINGER.contains(&root.name())) {
        Kind::FiksKvittering
    } else {
        Kind::Arkivmelding(arkivmelding::dialect(&tree)?)
    };
    Ok(Detected { kind, content: Content::Xml(tree, note), limits })
}

impl Detected<'_> {
    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Drafts of the messages in it; most often one. What lies `beside` it is `klagesak.json` for an arkivmelding and
    /// `vedlegg.json` for a klage.
    ///
    /// # Errors
    /// [`Error::Refused`], with what is wrong with the file.
    pub fn drafts(self, beside: Option<&[u8]>) -> Result<Vec<Utkast>, Error> {
        let limits = &self.limits;
        let draft = match (self.kind, self.content) {
            (Kind::FiksKvittering, Content::Xml(tree, note)) => kvittering::of_tree(&tree, note),
            (_, Content::Xml(tree, note)) => arkivmelding::of_tree(&tree, beside, note),
            (Kind::DigisosKlage, Content::Json(bytes)) => digisos::from_klage(bytes, beside, limits),
            (Kind::DigisosSoker, Content::Json(bytes)) => return digisos::from_soker(bytes, limits),
            (_, Content::Json(bytes)) => kvittering::from_eformidling(bytes, limits),
        };
        draft.map(|draft| vec![draft])
    }
}

impl Kind {
    fn of_json(bytes: &[u8], limits: &klagesak_core::Limits) -> Result<Self, Error> {
        let refused = |rule| Err(Error::Refused(vec![Finding::new(rule, Pointer::default())]));
        let fields = serde_json::from_slice::<BTreeMap<String, IgnoredAny>>(bytes).unwrap_or_default();
        let has = |name: &str| fields.contains_key(name);
        if has("arkivmelding_kvittering") {
            Ok(Self::EformidlingKvittering)
        } else if has("standardBusinessDocumentHeader") {
            refused(&KO_KILDE_034)
        } else if has("klageId") {
            Ok(Self::DigisosKlage)
        } else if has("hendelser") || has("klager") || (has("version") && has("avsender")) {
            Ok(Self::DigisosSoker)
        } else if has("meldingstype") {
            refused(&KO_KILDE_008)
        } else if has("vedlegg") {
            digisos::check_vedlegg(bytes, limits)?;
            refused(&KO_KILDE_009)
        } else {
            refused(&KO_KILDE_036)
        }
    }

    /// Whether a file of this kind may be called by the name of a format.
    #[must_use]
    pub fn is_of(self, format: Format) -> bool {
        match self {
            Self::Arkivmelding(dialect) => dialect == format,
            Self::EformidlingKvittering => format == Format::Eformidling,
            Self::FiksKvittering => matches!(format, Format::FiksArkivV1 | Format::FiksArkivV2),
            Self::DigisosKlage | Self::DigisosSoker => format == Format::Digisos,
        }
    }
}

/// The messages of a case, or one message, in another format.
///
/// # Errors
/// [`Error`], as for the format.
pub fn to(messages: &[Melding], format: Format, valg: &Valg<'_>) -> Result<Conversion, Error> {
    if format == Format::Digisos {
        let files = BTreeMap::new();
        let with = Soker { existing: None, files: &files, limits: klagesak_core::Limits::default() };
        return digisos::to_soker(messages, &with);
    }
    let [message] = messages else { return Err(Error::NotOneCase) };
    match (message.meldingstype(), format) {
        (Meldingstype::Kvittering, Format::Eformidling) => kvittering::to_eformidling(message),
        (Meldingstype::Kvittering, _) => kvittering::to_fiks(message, format),
        _ => arkivmelding::to_arkivmelding(message, format, valg),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_what_is_in_it() {
        let kind =
            |text: &str| detect(text.as_bytes(), &klagesak_core::Limits::default()).map(|found| found.kind());
        assert_eq!(kind("{\"klageId\": 1}").unwrap(), Kind::DigisosKlage);
        assert_eq!(kind("\u{feff} {\"hendelser\": []}").unwrap(), Kind::DigisosSoker);
        // The file without what it must have is still that file, and is refused for it.
        assert_eq!(kind("{\"version\": \"1.0.0\", \"avsender\": {}}").unwrap(), Kind::DigisosSoker);
        let receipt = "{\"standardBusinessDocumentHeader\": {}, \"arkivmelding_kvittering\": {}}";
        assert_eq!(kind(receipt).unwrap(), Kind::EformidlingKvittering);
        assert_eq!(kind("<arkivmeldingKvittering xmlns='x'/>").unwrap(), Kind::FiksKvittering);
        for (text, rule) in [
            ("{\"standardBusinessDocumentHeader\": {}}", "KO-KILDE-034"),
            ("{\"vedlegg\": [], \"version\": \"1.0.0\"}", "KO-KILDE-009"),
            ("{\"vedlegg\": 1}", "KO-KILDE-003"),
            ("{\"vedleggSpesifikasjon\": []}", "KO-KILDE-036"),
            (klagesak_core::mal::KVITTERING, "KO-KILDE-008"),
            ("PK\x03\x04", "KO-KILDE-007"),
            ("{", "KO-KILDE-036"),
            ("<a/>", "KO-KILDE-026"),
            ("hei", "KO-KILDE-022"),
        ] {
            assert_eq!(kind(text).unwrap_err().findings()[0].rule.id.as_str(), rule, "{text}");
        }
    }
}
