//! Reading the manifest of an ASiC-E.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::xml::{self, Step, XmlFault};
use super::{DSIG, NAMESPACES, algorithm};
use crate::digest::Algorithm;

/// The manifest of an ASiC-E: what was signed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AsicManifest {
    /// The file the signature over this manifest lies in.
    pub(crate) signature: Option<String>,
    /// The files.
    pub(crate) lines: Vec<Line>,
}

/// A file and its checksum.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// The name of the file.
    pub(crate) name: String,
    /// The algorithm; nothing for one that is too weak, or unknown.
    pub(crate) algorithm: Option<Algorithm>,
    /// The checksum.
    pub(crate) digest: Vec<u8>,
}

/// Why a manifest cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ManifestFault {
    /// It is no XML we read.
    Xml(XmlFault),
    /// It is not built as the standard demands.
    Structure,
}

impl AsicManifest {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, ManifestFault> {
        let mut reading = Reading::default();
        xml::walk(bytes, &mut |step| reading.step(step)).map_err(ManifestFault::Xml)?;
        let whole = !reading.broken && !reading.manifest.lines.is_empty();
        if whole { Ok(reading.manifest) } else { Err(ManifestFault::Structure) }
    }
}

#[derive(Default)]
struct Reading {
    manifest: AsicManifest,
    depth: usize,
    /// The file being read: its name, algorithm and checksum as written.
    line: Option<(Option<String>, Option<String>, Option<String>)>,
    in_digest: bool,
    broken: bool,
}

impl Reading {
    fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open { namespace, name, attributes, .. } => {
                self.depth += 1;
                let attribute = |wanted: &str| {
                    attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone())
                };
                let asic = NAMESPACES.contains(&namespace);
                match (self.depth, name) {
                    (1, "ASiCManifest") if asic => {}
                    (1, _) => self.broken = true,
                    (2, "SigReference") if asic => {
                        let again = self.manifest.signature.is_some();
                        self.manifest.signature = attribute("URI");
                        self.broken |= again || self.manifest.signature.is_none();
                    }
                    (2, "DataObjectReference") if asic => self.line = Some((attribute("URI"), None, None)),
                    (3, "DigestMethod") if namespace == DSIG => {
                        if let Some(line) = &mut self.line {
                            self.broken |= line.1.is_some();
                            line.1 = attribute("Algorithm");
                        }
                    }
                    (3, "DigestValue") if namespace == DSIG => {
                        if let Some(line) = &mut self.line {
                            self.broken |= line.2.is_some();
                            line.2 = Some(String::new());
                            self.in_digest = true;
                        }
                    }
                    // What else is there may be for others, but a checksum is text alone.
                    _ => self.broken |= self.in_digest,
                }
            }
            Step::Text(text) => {
                if let (true, Some((_, _, Some(digest)))) = (self.in_digest, &mut self.line) {
                    digest.extend(text.chars().filter(|c| !c.is_ascii_whitespace()));
                }
            }
            Step::Close => {
                self.depth = self.depth.saturating_sub(1);
                match self.depth {
                    1 => self.finish_line(),
                    2 => self.in_digest = false,
                    _ => {}
                }
            }
        }
    }

    fn finish_line(&mut self) {
        match self.line.take() {
            None => {}
            Some((Some(name), Some(algorithm), Some(digest))) => match STANDARD.decode(digest) {
                Ok(digest) => {
                    let algorithm = algorithm::from_uri(&algorithm);
                    self.manifest.lines.push(Line { name, algorithm, digest });
                }
                Err(_) => self.broken = true,
            },
            Some(_) => self.broken = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(namespace: &str, method: &str) -> String {
        format!(
            "<asic:ASiCManifest xmlns:asic=\"{namespace}\" xmlns:ds=\"{DSIG}\">
            <asic:SigReference URI=\"META-INF/signature-1.p7s\" MimeType=\"application/x-pkcs7-signature\"/>
            <asic:DataObjectReference URI=\"a&amp;b.pdf\"><ds:DigestMethod Algorithm=\"{method}\"/>
            <ds:DigestValue> q7\n8= </ds:DigestValue></asic:DataObjectReference></asic:ASiCManifest>"
        )
    }

    #[test]
    fn every_spelling_of_the_namespace_and_the_algorithm_is_read() {
        for namespace in NAMESPACES {
            for method in [algorithm::SHA256, "http://www.w3.org/2000/09/xmldsig#sha256"] {
                let read = AsicManifest::parse(manifest(namespace, method).as_bytes()).unwrap();
                assert_eq!(read.signature.as_deref(), Some("META-INF/signature-1.p7s"));
                let line = Line {
                    name: "a&b.pdf".into(),
                    algorithm: Some(Algorithm::Sha256),
                    digest: vec![0xab, 0xbf],
                };
                assert_eq!(read.lines, [line]);
            }
        }
        let weak =
            AsicManifest::parse(manifest(NAMESPACES[0], "http://www.w3.org/2000/09/xmldsig#sha1").as_bytes());
        assert_eq!(weak.unwrap().lines[0].algorithm, None);
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        let good = manifest(NAMESPACES[0], algorithm::SHA256);
        for bad in [
            good.replace("/02918/", "/12918/"),
            good.replace("q7", "!!"),
            good.replace(" URI=\"a&amp;b.pdf\"", ""),
            good.replace("DigestMethod", "Digest"),
            good.replace("DataObjectReference", "Data"),
            good.replace("<asic:DataObjectReference URI", "<asic:DataObjectReference asic:URI"),
            good.replace("<asic:SigReference URI", "<asic:SigReference asic:URI"),
            good.replace("<ds:DigestMethod Algorithm", "<ds:DigestMethod ds:Algorithm"),
            good.replace("q7", "<b>q7</b>"),
            good.replace("q7", "q7<ds:DigestValue/>"),
            good.replace("<asic:SigReference ", "<asic:SigReference URI='x'/><asic:SigReference "),
        ] {
            assert_ne!(bad, good);
            assert_eq!(AsicManifest::parse(bad.as_bytes()), Err(ManifestFault::Structure), "{bad}");
        }
    }
}
