//! A small right package, made by hand: the writer that is tried must not be the one that makes what it is tried on.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klagesak_core::kodeverk::{Kodeverk, Mimetype};
use klagesak_syntetisk::dokument;
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::rawzip::{Entry, Zip};

/// A message and its documents, which agree.
#[derive(Debug, Clone)]
pub struct Sak {
    /// The message.
    pub melding: Value,
    /// Each document: its name and its content.
    pub dokumenter: Vec<(String, Vec<u8>)>,
}

impl Sak {
    /// As little as an oversendelse can hold, with documents that open.
    #[must_use]
    pub fn minimal() -> Self {
        Self::av(serde_json::from_str(klagesak_core::mal::OVERSENDELSE_MINIMAL).unwrap_or_default())
    }

    /// Documents for a message, each with a content of its own, and what the message says of them. Types there are no made-up
    /// documents of have a content that is not of the type.
    #[must_use]
    pub fn av(mut melding: Value) -> Self {
        let mut dokumenter = Vec::new();
        let listed = melding.pointer_mut("/innhold/dokumenter").and_then(Value::as_array_mut);
        for (number, entry) in (1..).zip(listed.into_iter().flatten()) {
            let mimetype = entry["mimetype"]
                .as_str()
                .and_then(|code| Mimetype::KJENTE.iter().find(|m| m.verdi() == code));
            let pages =
                entry["antallSider"].as_u64().and_then(|pages| u32::try_from(pages).ok()).unwrap_or(1);
            let content = mimetype.and_then(|mimetype| dokument(mimetype, number, pages));
            let content = content.unwrap_or_else(|| format!("dokument {number}").into_bytes());
            describe(entry, &content);
            dokumenter.push((entry["filnavn"].as_str().unwrap_or_default().to_owned(), content));
        }
        Self { melding, dokumenter }
    }

    /// The same with another content of a document, which the message knows of.
    #[must_use]
    pub fn med_innhold(mut self, place: usize, name: &str, mimetype: &str, content: Vec<u8>) -> Self {
        let entry = &mut self.melding["innhold"]["dokumenter"][place];
        describe(entry, &content);
        entry["filnavn"] = name.into();
        entry["mimetype"] = mimetype.into();
        entry["variantformat"] = "PRODUKSJON".into();
        if let Some(fields) = entry.as_object_mut() {
            fields.remove("antallSider");
        }
        if let Some(document) = self.dokumenter.get_mut(place) {
            *document = (name.to_owned(), content);
        }
        self
    }

    /// The message as it is written.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.melding.to_string().into_bytes()
    }

    /// What lies in the package: the message first.
    #[must_use]
    pub fn filer(&self) -> Vec<(String, Vec<u8>)> {
        let mut filer = vec![("klagesak.json".to_owned(), self.bytes())];
        filer.extend(self.dokumenter.iter().cloned());
        filer
    }

    /// The same as entries.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.filer().iter().map(|(navn, innhold)| Entry::stored(navn.as_str(), innhold)).collect()
    }

    /// The same as a ZIP file.
    #[must_use]
    pub fn zip(&self) -> Zip {
        Zip::new(self.entries())
    }

    /// The entries of an ASiC-E.
    #[must_use]
    pub fn asice(&self) -> Vec<Entry> {
        self.asice_with(&asicmanifest(&self.filer(), "sha256", "http://uri.etsi.org/02918/v1.2.1#"))
    }

    /// The entries of an ASiC-E with this manifest.
    #[must_use]
    pub fn asice_with(&self, manifest: &str) -> Vec<Entry> {
        let mut entries = vec![Entry::stored("mimetype", b"application/vnd.etsi.asic-e+zip")];
        entries.extend(self.entries());
        entries.push(Entry::stored("META-INF/asicmanifest.xml", manifest.as_bytes()));
        entries
    }

    /// Writes every file into a folder.
    ///
    /// # Errors
    /// When one cannot be written.
    pub fn write_to(&self, folder: &Path) -> std::io::Result<()> {
        self.filer().iter().try_for_each(|(navn, innhold)| std::fs::write(folder.join(navn), innhold))
    }
}

fn describe(entry: &mut Value, content: &[u8]) {
    entry["stoerrelse"] = content.len().into();
    entry["sha256"] = hex(&Sha256::digest(content)).into();
}

/// A manifest as other programs write it, with this digest and namespace.
#[must_use]
pub fn asicmanifest(filer: &[(String, Vec<u8>)], digest: &str, namespace: &str) -> String {
    let mut manifest =
        format!("<ASiCManifest xmlns=\"{namespace}\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">");
    for (navn, innhold) in filer {
        let (value, uri) = match digest {
            "sha384" => (Sha384::digest(innhold).to_vec(), "http://www.w3.org/2001/04/xmldsig-more#sha384"),
            "sha512" => (Sha512::digest(innhold).to_vec(), "http://www.w3.org/2001/04/xmlenc#sha512"),
            "net" => (Sha256::digest(innhold).to_vec(), "http://www.w3.org/2000/09/xmldsig#sha256"),
            "sha1" => (vec![0; 20], "http://www.w3.org/2000/09/xmldsig#sha1"),
            _ => (Sha256::digest(innhold).to_vec(), "http://www.w3.org/2001/04/xmlenc#sha256"),
        };
        manifest.push_str(&format!(
            "<DataObjectReference URI=\"{navn}\"><ds:DigestMethod Algorithm=\"{uri}\"/><ds:DigestValue>{}</ds:DigestValue></DataObjectReference>",
            STANDARD.encode(value)
        ));
    }
    manifest + "</ASiCManifest>"
}

/// Bytes as lower hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
