//! What a report says of a package besides the findings.

use klagesak_core::verdict::Underskrift;

/// What a report says of a package besides the findings. Empty for one that could not be opened.
#[derive(Debug, Clone, Default)]
pub struct Shipment {
    /// The name of each file in the package, which findings go by the number of.
    pub files: Vec<Option<String>>,
    /// Who signed it.
    pub signed_by: Vec<Underskrift>,
}

#[cfg(feature = "package")]
impl From<&klagesak_package::Package> for Shipment {
    fn from(package: &klagesak_package::Package) -> Self {
        Self {
            files: package.entries.iter().map(|entry| entry.name.clone()).collect(),
            signed_by: package.signed_by.iter().map(Underskrift::from).collect(),
        }
    }
}
