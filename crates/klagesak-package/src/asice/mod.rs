//! ASiC-E, the container the channels carry: its manifest of checksums, read widely and written strictly.

mod algorithm;
mod manifest;
mod write;
pub(crate) mod xml;

pub(crate) use manifest::{AsicManifest, ManifestFault};
pub(crate) use write::{Listed, asic_manifest, oasis_manifest};

/// What the file `mimetype` says.
pub(crate) const MIMETYPE: &str = "application/vnd.etsi.asic-e+zip";
/// The manifest, under the name both readers in use find.
pub(crate) const MANIFEST_NAME: &str = "META-INF/asicmanifest.xml";
/// The manifest of the OpenDocument kind, which one of the writers in use adds.
pub(crate) const OASIS_NAME: &str = "META-INF/manifest.xml";

/// The namespace of the standard, the same without its zero as one of the writers in use has it, and the first version.
const NAMESPACES: [&str; 4] = [
    "http://uri.etsi.org/02918/v1.2.1#",
    "http://uri.etsi.org/2918/v1.2.1#",
    "http://uri.etsi.org/2918/v1.1.1#",
    "http://uri.etsi.org/02918/v1.1.1#",
];
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
