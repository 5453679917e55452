//! A small right package, and how it is judged.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klagesak_package::{Options, Package, verify, verify_bytes};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::rawzip::{Entry, Zip};

/// A message and its documents, which agree.
#[derive(Clone)]
pub(crate) struct Sak {
    pub(crate) melding: Value,
    pub(crate) dokumenter: Vec<(String, Vec<u8>)>,
}

impl Sak {
    pub(crate) fn minimal() -> Self {
        Self::av(serde_json::from_str(klagesak_core::mal::OVERSENDELSE_MINIMAL).unwrap())
    }

    /// Documents for a message, each with a content of its own, and what the message says of them.
    pub(crate) fn av(mut melding: Value) -> Self {
        let mut dokumenter = Vec::new();
        let listed = melding.pointer_mut("/innhold/dokumenter").unwrap().as_array_mut().unwrap();
        for (i, dokument) in listed.iter_mut().enumerate() {
            let content = format!("%PDF-1.7\n% dokument {i}\n{}", "x".repeat(i % 7)).into_bytes();
            dokument["stoerrelse"] = content.len().into();
            dokument["sha256"] = hex(&Sha256::digest(&content)).into();
            dokumenter.push((dokument["filnavn"].as_str().unwrap().to_owned(), content));
        }
        Self { melding, dokumenter }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.melding).unwrap()
    }

    /// What lies in the package: the message first.
    pub(crate) fn filer(&self) -> Vec<(String, Vec<u8>)> {
        let mut filer = vec![("klagesak.json".to_owned(), self.bytes())];
        filer.extend(self.dokumenter.iter().cloned());
        filer
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.filer().iter().map(|(navn, innhold)| Entry::stored(navn.as_str(), innhold)).collect()
    }

    pub(crate) fn zip(&self) -> Zip {
        Zip::new(self.entries())
    }

    pub(crate) fn asice(&self) -> Vec<Entry> {
        self.asice_with(&asicmanifest(&self.filer(), "sha256", "http://uri.etsi.org/02918/v1.2.1#"))
    }

    pub(crate) fn asice_with(&self, manifest: &str) -> Vec<Entry> {
        let mut entries = vec![Entry::stored("mimetype", b"application/vnd.etsi.asic-e+zip")];
        entries.extend(self.entries());
        entries.push(Entry::stored("META-INF/asicmanifest.xml", manifest.as_bytes()));
        entries
    }

    pub(crate) fn write_to(&self, folder: &Path) {
        for (navn, innhold) in self.filer() {
            std::fs::write(folder.join(navn), innhold).unwrap();
        }
    }
}

/// A manifest as other programs write it.
pub(crate) fn asicmanifest(filer: &[(String, Vec<u8>)], digest: &str, namespace: &str) -> String {
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

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn judge(bytes: &[u8]) -> Package {
    verify_bytes(bytes, &Options::default()).unwrap()
}

pub(crate) fn judge_at(path: &Path) -> Package {
    verify(path, &Options::default()).unwrap()
}

/// The numbers of the rules that found something, each once.
pub(crate) fn numbers(package: &Package) -> Vec<&'static str> {
    let mut numbers: Vec<_> =
        package.findings.iter().map(|f| f.rule.id.0.strip_prefix("KO-PAKKE-").unwrap()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
