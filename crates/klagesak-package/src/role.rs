//! The role of a file by its name.

use crate::Role;
use crate::name::{ARKIVMELDING, ENVELOPE, MESSAGE, META_INF, MIMETYPE};

/// The role a name gives. Which files are documents, the message decides.
pub(crate) fn role(name: &str) -> Role {
    match name {
        MESSAGE => Role::Message,
        MIMETYPE => Role::Mimetype,
        ARKIVMELDING => Role::Arkivmelding,
        name if ENVELOPE.contains(&name) => Role::Envelope,
        name => name.strip_prefix(META_INF).map_or(Role::Unknown, role_in_meta_inf),
    }
}

fn role_in_meta_inf(name: &str) -> Role {
    // The readers in use do not agree on upper and lower case.
    let name = name.to_ascii_lowercase();
    if name == "manifest.xml" {
        Role::OasisManifest
    } else if name.starts_with("asicmanifest") && name.ends_with(".xml") {
        Role::AsicManifest
    } else if name.starts_with("signature") && name.ends_with(".p7s") {
        Role::Signature
    } else {
        Role::Unknown
    }
}
