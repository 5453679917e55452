//! The arkivmelding, held against the message it stands beside. An archive that cannot read the message registers what this says,
//! so it must not speak of another case. What is left out, in another order or numbered anew is no contradiction.

use std::collections::BTreeSet;

use klagesak_core::Text;
use klagesak_core::persons::has_personnummer;
use klagesak_core::verdict::Finding;
use serde::Deserialize;

use super::with_message::WithMessage;
use crate::Role;
use crate::asice::xml::Step;
use crate::container::about;
use crate::digest::hex;
use crate::name::MESSAGE;
use crate::rules::generated::pakke::{
    KO_PAKKE_029, KO_PAKKE_048, KO_PAKKE_048_ANNEN_KLAGESAK, KO_PAKKE_048_ANNEN_PERSON,
    KO_PAKKE_048_ANNEN_SJEKKSUM, KO_PAKKE_048_STI,
};

/// A person number has so many digits, and SHA-256 so many in base sixteen.
const NUMBER: usize = 11;
const SHA256: usize = 64;
/// More persons than this are not compared.
const MOST_PERSONS: usize = 1000;

/// What of the message an arkivmelding can contradict.
#[derive(Default)]
pub(super) struct Facts {
    klagesak_id: Option<String>,
    persons: BTreeSet<String>,
    files: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Hode {
    klagesak_id: Option<String>,
}

impl Facts {
    pub(super) fn of(package: &WithMessage<'_>) -> Self {
        let Some(message) = &package.message else { return Self::default() };
        let hode = serde_json::from_slice::<Hode>(message).ok();
        let listed = package.documents.iter().flat_map(|documents| &documents.listed);
        let mut files: Vec<_> =
            listed.map(|one| (one.filnavn.as_str().to_owned(), one.sha256.as_str().to_owned())).collect();
        let own = package.named.with_role(Role::Message).first().and_then(|index| package.read(*index));
        files.extend(own.map(|own| (MESSAGE.to_owned(), hex(&own.digests.sha256))));
        Self { klagesak_id: hode.and_then(|hode| hode.klagesak_id), persons: persons(message), files }
    }
}

/// The person numbers of a message: what stands alone between quotation marks.
fn persons(message: &[u8]) -> BTreeSet<String> {
    let texts = message.split(|byte| *byte == b'"').filter(|text| text.len() == NUMBER);
    let texts = texts.filter_map(|text| std::str::from_utf8(text).ok()).filter(|text| has_personnummer(text));
    texts.take(MOST_PERSONS).map(str::to_owned).collect()
}

/// An arkivmelding, as far as it has been walked through.
#[derive(Default)]
pub(super) struct Arkiv {
    open: Vec<(String, String)>,
    elements: usize,
    klagesak_ids: BTreeSet<String>,
    persons: BTreeSet<String>,
    /// The file a document object is about, and its checksum.
    file: Option<String>,
    checksum: Option<String>,
    files: Vec<(String, Option<String>)>,
}

impl Arkiv {
    pub(super) fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open { name, .. } => {
                self.elements += 1;
                self.open.push((name.to_owned(), String::new()));
            }
            Step::Text(text) => {
                if let Some((_, own)) = self.open.last_mut() {
                    own.push_str(text);
                }
            }
            Step::Close => {
                if let Some((name, text)) = self.open.pop() {
                    self.close(&name, text.trim());
                }
            }
        }
    }

    fn close(&mut self, name: &str, text: &str) {
        match name {
            "klagesakId" => {
                self.klagesak_ids.insert(text.to_ascii_lowercase());
            }
            "referanseDokumentfil" => self.file = Some(text.to_owned()),
            "sjekksum" => self.checksum = Some(text.to_ascii_lowercase()),
            "dokumentobjekt" => {
                let checksum = self.checksum.take();
                self.files.extend(self.file.take().map(|file| (file, checksum)));
            }
            _ if text.len() == NUMBER && self.persons.len() < MOST_PERSONS && has_personnummer(text) => {
                self.persons.insert(text.to_owned());
            }
            _ => {}
        }
    }

    /// What it contradicts, each once.
    pub(super) fn against(&self, facts: &Facts, index: usize) -> Vec<Finding> {
        // A root with nothing in it registers nothing.
        if self.elements == 1 {
            return vec![about(&KO_PAKKE_029, index)];
        }
        let says: [(bool, Text); 4] = [
            (self.other_case(facts), KO_PAKKE_048_ANNEN_KLAGESAK),
            (self.other_persons(facts), KO_PAKKE_048_ANNEN_PERSON),
            (self.other_content(facts), KO_PAKKE_048_ANNEN_SJEKKSUM),
            (self.files.iter().any(|(file, _)| leads_out(file)), KO_PAKKE_048_STI),
        ];
        let says = says.into_iter().filter(|(says, _)| *says);
        says.map(|(_, what)| about(&KO_PAKKE_048, index).with("hva", what)).collect()
    }

    fn other_case(&self, facts: &Facts) -> bool {
        let own = facts.klagesak_id.as_ref().map(|id| id.to_ascii_lowercase());
        own.is_some_and(|own| self.klagesak_ids.iter().any(|id| *id != own))
    }

    /// Whether both name persons, and none of them in common. One may name more than the other.
    fn other_persons(&self, facts: &Facts) -> bool {
        !facts.persons.is_empty() && !self.persons.is_empty() && facts.persons.is_disjoint(&self.persons)
    }

    fn other_content(&self, facts: &Facts) -> bool {
        self.files.iter().any(|(file, checksum)| {
            let checksum = checksum.as_ref().filter(|checksum| checksum.len() == SHA256);
            let listed = facts.files.iter().find(|(name, _)| name == file);
            checksum.zip(listed).is_some_and(|(checksum, (_, own))| checksum != own)
        })
    }
}

/// Whether a name leads out of the folder the package is unpacked in.
fn leads_out(file: &str) -> bool {
    file.starts_with(['/', '\\'])
        || file.as_bytes().get(1) == Some(&b':')
        || file.split(['/', '\\']).any(|step| step == "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asice::xml::walk;

    fn facts() -> Facts {
        Facts {
            klagesak_id: Some("70985489-aa44-44c9-9130-53af33ef0ac4".into()),
            persons: persons(br#"{"a":"15838510156","b":"x","c":"12345678901"}"#),
            files: vec![("03-klage.pdf".into(), "ab".repeat(32))],
        }
    }

    fn rules(inside: &str) -> Vec<&'static str> {
        let mut arkiv = Arkiv::default();
        walk(format!("<arkivmelding>{inside}</arkivmelding>").as_bytes(), &mut |step| arkiv.step(step))
            .unwrap();
        arkiv.against(&facts(), 1).iter().map(|finding| finding.rule.id.as_str()).collect()
    }

    fn file(name: &str, checksum: &str) -> String {
        format!(
            "<dokumentobjekt><referanseDokumentfil>{name}</referanseDokumentfil><sjekksum>{checksum}</sjekksum></dokumentobjekt>"
        )
    }

    #[test]
    fn a_contradiction_is_found_and_only_that() {
        let other = "00".repeat(32);
        for inside in [
            "<klagesakId>ec2c57a5-dc1e-4c7d-a799-9be861a39ce8</klagesakId>".to_owned(),
            "<part><id>12869190185</id></part>".to_owned(),
            file("03-klage.pdf", &other),
            file("../03-klage.pdf", ""),
            file("C:\\a.pdf", ""),
            file("\\\\tjener\\a.pdf", ""),
        ] {
            assert_eq!(rules(&inside), ["KO-PAKKE-048"], "{inside}");
        }
        assert_eq!(rules(""), ["KO-PAKKE-029"]);
        for inside in [
            "<klagesakId> 70985489-AA44-44C9-9130-53AF33EF0AC4\n</klagesakId>".to_owned(),
            "<mappe><systemID>ec2c57a5-dc1e-4c7d-a799-9be861a39ce8</systemID></mappe>".to_owned(),
            "<a>15838510156</a><b>12869190185</b>".to_owned(),
            "<saksnummer>20260000233</saksnummer>".to_owned(),
            file("03-klage.pdf", &"AB".repeat(32)),
            file("03-klage.pdf", ""),
            // SHA-1, or another file.
            file("03-klage.pdf", &"00".repeat(20)),
            file("99-annen.pdf", &other),
            file("dokumenter/03-klage.pdf", ""),
        ] {
            assert!(rules(&inside).is_empty(), "{inside}");
        }
    }
}
