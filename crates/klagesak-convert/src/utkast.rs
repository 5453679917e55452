//! A draft of a message, and completing it.

use std::collections::HashSet;
use std::fmt;

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::verdict::{Finding, Param, Pointer};
use klagesak_core::{Melding, ReadError, read};
use serde_json::Value;
use thiserror::Error;

use crate::missing;
use crate::rules::generated::utkast::KO_UTKAST_001;

/// A message, most often an oversendelse, where anything may be missing: what another system has, before a person has filled in
/// the rest.
#[derive(Clone)]
#[non_exhaustive]
pub struct Utkast {
    /// The message as JSON, with `meldingstype` and `versjon`. A field the source has nothing for is absent, never empty.
    pub message: Value,
    /// What a person must look at or fill in, sorted by place. The place is one of the draft, or where the field would be.
    pub findings: Vec<Finding>,
    /// The files the documents of the draft are made of, where the source names them.
    pub files: Vec<SourceFile>,
}

/// A file of the source, and the document it is in the draft. The source's own name for it may be about a person, so it is not
/// the `filnavn` of the document: the file gets that name when the shipment is packed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceFile {
    /// The document, by its place in `dokumenter`.
    pub document: Pointer,
    /// What the source calls the file.
    pub name: String,
    /// The checksum the source has for it: SHA-512, in hex.
    pub sha512: Option<String>,
}

impl fmt::Debug for SourceFile {
    /// Without the name, which may be about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile").field("document", &self.document).finish_non_exhaustive()
    }
}

impl Utkast {
    /// A draft. To the findings is added one for everything that is [missing](Self::missing).
    #[must_use]
    pub fn new(message: Value, mut findings: Vec<Finding>) -> Self {
        let mut draft = Self { message, findings: Vec::new(), files: Vec::new() };
        let missing = draft.missing();
        let told: HashSet<&Pointer> = findings.iter().map(|finding| &finding.pointer).collect();
        let untold = missing.into_iter().filter(|place| !told.contains(place)).map(|place| {
            let field = place.tokens().filter(|token| token.parse::<usize>().is_err()).last();
            let field = Param::field_name(&field.unwrap_or_default());
            Finding::new(&KO_UTKAST_001, place).with("felt", field)
        });
        let untold: Vec<_> = untold.collect();
        findings.extend(untold);
        crate::loss::sort(&mut findings);
        draft.findings = findings;
        draft
    }

    /// The same draft, with the files its documents are made of.
    #[must_use]
    pub fn with_files(mut self, files: Vec<SourceFile>) -> Self {
        self.files = files;
        self
    }

    /// The type of message this is a draft of.
    #[must_use]
    pub fn meldingstype(&self) -> Option<&'static Meldingstype> {
        let name = self.message.get("meldingstype").and_then(Value::as_str)?;
        Meldingstype::KJENTE.iter().find(|known| known.verdi() == name)
    }

    /// What the format demands and the draft does not have yet; where a whole part is missing, only the part.
    #[must_use]
    pub fn missing(&self) -> Vec<Pointer> {
        match self.meldingstype() {
            Some(known) => missing::missing(&self.message, known),
            None => vec![Pointer::new("/meldingstype")],
        }
    }

    /// The message, once it is whole.
    ///
    /// # Errors
    /// [`Incomplete`], with everything that is missing.
    pub fn complete(&self) -> Result<Melding, Incomplete> {
        let missing = self.missing();
        if !missing.is_empty() {
            return Err(Incomplete { missing, fault: None });
        }
        let read = klagesak_core::write(&self.message).map(|bytes| read(&bytes));
        match read {
            Ok(Ok(read)) => Ok(read.message),
            Ok(Err(fault)) => Err(Incomplete { missing, fault: Some(fault) }),
            Err(_) => Err(Incomplete { missing, fault: None }),
        }
    }
}

impl fmt::Debug for Utkast {
    /// Without the message, which is about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let findings = self.findings.iter().map(|f| (f.rule.id.as_str(), f.pointer.as_str()));
        f.debug_struct("Utkast")
            .field("meldingstype", &self.meldingstype())
            .field("findings", &findings.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Why a draft is not a message yet.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{} fields are missing{}", .missing.len(), if .fault.is_some() { ", and a value is not allowed" } else { "" })]
#[non_exhaustive]
pub struct Incomplete {
    /// What is missing.
    pub missing: Vec<Pointer>,
    /// What is wrong with what is there, when nothing is missing.
    pub fault: Option<ReadError>,
}

#[cfg(test)]
mod tests {
    use klagesak_core::mal;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_whole_message_lacks_nothing_and_is_typed() {
        let message: Value = serde_json::from_str(mal::OVERSENDELSE_KOMPLETT).unwrap();
        let draft = Utkast::new(message.clone(), Vec::new());
        assert!(draft.findings.is_empty());
        assert_eq!(serde_json::to_value(draft.complete().unwrap()).unwrap(), message);
    }

    #[test]
    fn what_is_missing_is_listed_once_and_as_high_as_it_goes() {
        let mut message: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
        let content = message["innhold"].as_object_mut().unwrap();
        content.remove("saksfremstilling");
        content["parter"] = json!([]);
        content["klage"]["fremsettelser"][0].as_object_mut().unwrap().remove("mottattDato");
        content["dokumenter"][1].as_object_mut().unwrap().remove("sha256");
        let draft = Utkast::new(message, Vec::new());
        let places: Vec<_> = draft.findings.iter().map(|f| f.pointer.as_str()).collect();
        let expected = [
            "/innhold/dokumenter/1/sha256",
            "/innhold/klage/fremsettelser/0/mottattDato",
            "/innhold/parter",
            "/innhold/saksfremstilling",
        ];
        assert_eq!(places, expected);
        assert_eq!(draft.complete().unwrap_err().missing.len(), 4);
        assert!(draft.findings[1].message(klagesak_core::Language::Nb).contains("mottattDato"));
    }

    #[test]
    fn what_is_demanded_of_some_and_not_of_others_is_missing_where_it_is_demanded() {
        let mut message: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
        let person = message["innhold"]["parter"][0]["person"].as_object_mut().unwrap();
        person.remove("adressebeskyttelse");
        person.remove("identifikator");
        message["innhold"]["klage"].as_object_mut().unwrap().remove("klagepunkter");
        let at = "/innhold/parter/0/person";
        let expected = |places: &[&str]| places.iter().copied().map(Pointer::new).collect::<Vec<_>>();
        let missing = |message: &Value| Utkast::new(message.clone(), Vec::new()).missing();
        let all = [format!("{at}/identifikator"), format!("{at}/adressebeskyttelse")];
        let points = "/innhold/klage/klagepunkter";
        assert_eq!(missing(&message), expected(&[&all[0], &all[1], points]));
        message["innhold"]["klage"]["utenBegrunnelse"] = true.into();
        let helper = &mut message["innhold"]["parter"][0]["roller"];
        let own = std::mem::replace(helper, json!(["VERGE"]));
        assert_eq!(missing(&message), expected(&[]));
        message["innhold"]["parter"][0]["roller"] = own;
        message["innhold"]["parter"][0]["person"]["identifikator"] = json!({ "type": "INGEN" });
        assert_eq!(missing(&message), expected(&[&format!("{at}/identifikator/begrunnelse"), &all[1]]));
        message["innhold"]["parter"][0].as_object_mut().unwrap().remove("roller");
        assert_eq!(missing(&message).len(), 3);
    }

    #[test]
    fn a_wrong_value_is_refused_by_its_place_and_no_draft_shows_what_is_in_it() {
        let mut message: Value = serde_json::from_str(mal::KVITTERING).unwrap();
        message["innhold"]["resultat"] = "KANARI".into();
        let draft = Utkast::new(message, Vec::new());
        let refusal = draft.complete().unwrap_err();
        let Some(ReadError::Structure { pointer, .. }) = &refusal.fault else { panic!("{refusal:?}") };
        assert_eq!(pointer.as_str(), "/innhold/resultat");
        assert!(!format!("{draft:?} {refusal:?} {refusal}").contains("KANARI"));
    }

    #[test]
    fn a_draft_of_nothing_lacks_its_type() {
        let draft = Utkast::new(json!({}), Vec::new());
        assert_eq!(draft.missing(), [Pointer::new("/meldingstype")]);
        assert!(draft.complete().is_err());
    }
}
