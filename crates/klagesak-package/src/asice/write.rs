//! Writing the manifests of an ASiC-E.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{DSIG, MIMETYPE, NAMESPACES, algorithm};

/// A file as the manifests list it.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) name: String,
    pub(crate) mimetype: String,
    pub(crate) sha256: [u8; 32],
}

/// The manifest of checksums. The first file is the one the package is about. A package that is not signed has no
/// `SigReference`: the schema asks for one, but one that leads nowhere is worse.
pub(crate) fn asic_manifest(files: &[Listed], signature: Option<&str>) -> io::Result<Vec<u8>> {
    let mut writer = writer()?;
    let root = writer
        .create_element("asic:ASiCManifest")
        .with_attributes([("xmlns:asic", NAMESPACES[0]), ("xmlns:ds", DSIG)]);
    root.write_inner_content(|writer| {
        if let Some(name) = signature {
            writer
                .create_element("asic:SigReference")
                .with_attributes([("URI", name), ("MimeType", "application/x-pkcs7-signature")])
                .write_empty()?;
        }
        for (index, file) in files.iter().enumerate() {
            let mut attributes = vec![("URI", file.name.as_str()), ("MimeType", file.mimetype.as_str())];
            if index == 0 {
                attributes.push(("Rootfile", "true"));
            }
            let element = writer.create_element("asic:DataObjectReference").with_attributes(attributes);
            element.write_inner_content(|writer| {
                let method = writer.create_element("ds:DigestMethod");
                method.with_attribute(("Algorithm", algorithm::SHA256)).write_empty()?;
                let digest = STANDARD.encode(file.sha256);
                writer.create_element("ds:DigestValue").write_text_content(BytesText::new(&digest))?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(writer.into_inner())
}

/// The manifest of the OpenDocument kind: the type of the package, and of each file.
pub(crate) fn oasis_manifest(files: &[Listed]) -> io::Result<Vec<u8>> {
    let mut writer = writer()?;
    let root = writer
        .create_element("manifest:manifest")
        .with_attribute(("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    root.write_inner_content(|writer| {
        let package = [("/", MIMETYPE)];
        let listed = files.iter().map(|file| (file.name.as_str(), file.mimetype.as_str()));
        for (name, mimetype) in package.into_iter().chain(listed) {
            writer
                .create_element("manifest:file-entry")
                .with_attributes([("manifest:full-path", name), ("manifest:media-type", mimetype)])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(writer.into_inner())
}

fn writer() -> io::Result<Writer<Vec<u8>>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(writer)
}

#[cfg(test)]
mod tests {
    use super::super::AsicManifest;
    use super::*;
    use crate::digest::Algorithm;

    #[test]
    fn what_is_written_is_read_again() {
        let file =
            Listed { name: "03-klage.pdf".into(), mimetype: "application/pdf".into(), sha256: [7; 32] };
        let read =
            AsicManifest::parse(&asic_manifest(&[file], Some("META-INF/signature-1.p7s")).unwrap()).unwrap();
        assert_eq!(read.signature.as_deref(), Some("META-INF/signature-1.p7s"));
        assert_eq!(
            (read.lines[0].name.as_str(), read.lines[0].algorithm),
            ("03-klage.pdf", Some(Algorithm::Sha256))
        );
        assert_eq!(read.lines[0].digest, [7; 32]);
    }
}
