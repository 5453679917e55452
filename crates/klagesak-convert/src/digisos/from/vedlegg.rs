//! The documents that came with an appeal.

use klagesak_core::kodeverk::{Kodeverk, Mimetype};
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value, json};

use super::ids::mint;
use super::tekst::at;
use crate::SourceFile;
use crate::digisos::koder;
use crate::rules::generated::utkast::{
    KO_UTKAST_002, KO_UTKAST_066, KO_UTKAST_067, KO_UTKAST_068, KO_UTKAST_069, KO_UTKAST_070, KO_UTKAST_075,
};

/// Most documents of a message.
const MAX: usize = 500;

/// The documents of a draft: the klage, and then what came with it.
pub(super) struct Dokumenter<'a> {
    klage_id: &'a str,
    klage: String,
    list: Vec<Value>,
    files: Vec<SourceFile>,
    over: usize,
}

impl<'a> Dokumenter<'a> {
    /// The klage itself, as `klage.pdf`.
    pub(super) fn new(klage_id: &'a str, sent: Option<Dato>) -> Self {
        let klage = mint(klage_id, "klage.pdf");
        let mut document = Map::new();
        document.insert("dokumentId".into(), klage.clone().into());
        document.insert("nummer".into(), 1.into());
        document.insert("tittel".into(), "Klage".into());
        document.insert("type".into(), "KLAGE".into());
        if let Some(day) = sent {
            document.insert("dato".into(), json!(day));
        }
        document.insert("retning".into(), "INN".into());
        document.insert("filnavn".into(), "01-klage.pdf".into());
        document.insert("mimetype".into(), Mimetype::Pdf.verdi().into());
        let file = SourceFile { document: place(0, ""), name: "klage.pdf".into(), sha512: None };
        Self { klage_id, klage, list: vec![document.into()], files: vec![file], over: 0 }
    }

    /// The id of the klage as a document.
    pub(super) fn klage_id(&self) -> &str {
        &self.klage
    }

    /// Whether nothing came with the klage: then what it does not say is not said anywhere.
    pub(super) fn only_the_klage(&self) -> bool {
        self.list.len() == 1
    }

    /// The documents, and the files they are made of.
    pub(super) fn finish(self, findings: &mut Vec<Finding>) -> (Value, Vec<SourceFile>) {
        if self.over > 0 {
            let finding = Finding::new(&KO_UTKAST_075, Pointer::new("/innhold/dokumenter"));
            findings.push(finding.with("maks", MAX).with("antall", self.over));
        }
        (self.list.into(), self.files)
    }
}

/// Adds the files of `vedlegg.json`, in their order.
pub(super) fn vedlegg(
    source: &Value,
    klage_id: &str,
    documents: &mut Dokumenter<'_>,
    findings: &mut Vec<Finding>,
) {
    let (mut others, mut without, mut events) = (0usize, 0usize, false);
    for (entry, attachment) in
        source.get("vedlegg").and_then(Value::as_array).into_iter().flatten().enumerate()
    {
        if attachment.get("klageId").and_then(Value::as_str).is_some_and(|id| id != klage_id) {
            others += 1;
            continue;
        }
        events |= attachment.get("hendelseType").or(attachment.get("hendelseReferanse")).is_some();
        let files = attachment.get("filer").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if files.is_empty() {
            without += 1;
        }
        for (number, file) in files.iter().enumerate() {
            if documents.list.len() < MAX {
                document(attachment, file, (entry, number), documents, findings);
            } else {
                documents.over += 1;
            }
        }
    }
    let list = Pointer::new("/innhold/dokumenter");
    if others > 0 {
        findings.push(Finding::new(&KO_UTKAST_068, list.clone()).with("antall", others));
    }
    if without > 0 {
        findings.push(Finding::new(&KO_UTKAST_067, list.clone()).with("antall", without));
    }
    if events {
        findings.push(Finding::new(&KO_UTKAST_002, list).with("felt", "hendelseType"));
    }
}

fn document(
    attachment: &Value,
    file: &Value,
    (entry, number): (usize, usize),
    documents: &mut Dokumenter<'_>,
    findings: &mut Vec<Finding>,
) {
    let index = documents.list.len();
    let mut document = Map::new();
    document
        .insert("dokumentId".into(), mint(documents.klage_id, &format!("vedlegg/{entry}/{number}")).into());
    document.insert("nummer".into(), (index + 1).into());
    let slag = at(attachment, "/type").and_then(|slag| koder::vedlegg(slag, at(attachment, "/tilleggsinfo")));
    match slag {
        Some((slag, title)) => {
            document.insert("tittel".into(), title.into());
            document.insert("type".into(), slag.verdi().into());
        }
        None => findings.push(Finding::new(&KO_UTKAST_066, place(index, "/type"))),
    }
    document.insert("retning".into(), "INN".into());
    let name = at(file, "/filnavn");
    match name.and_then(mimetype) {
        Some(mimetype) => {
            let extension = mimetype.extensions().first().copied().unwrap_or_default();
            // The person's own name for the file may name somebody.
            document.insert("filnavn".into(), format!("{:02}-vedlegg.{extension}", index + 1).into());
            document.insert("mimetype".into(), mimetype.verdi().into());
        }
        None => findings.push(Finding::new(&KO_UTKAST_069, place(index, "/mimetype"))),
    }
    let sha512 = at(file, "/sha512").map(str::to_owned);
    if sha512.is_some() {
        findings.push(Finding::new(&KO_UTKAST_070, place(index, "/sha256")));
    }
    documents.list.push(document.into());
    if let Some(name) = name {
        documents.files.push(SourceFile { document: place(index, ""), name: name.to_owned(), sha512 });
    }
}

/// The file type a file name says.
fn mimetype(name: &str) -> Option<&'static Mimetype> {
    let (_, extension) = name.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    Mimetype::KJENTE.iter().find(|known| known.extensions().contains(&extension.as_str()))
}

fn place(index: usize, field: &str) -> Pointer {
    Pointer::new(format!("/innhold/dokumenter/{index}{field}"))
}
