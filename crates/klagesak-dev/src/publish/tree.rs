//! The tree a web server serves.

use klagesak_core::Version;
use serde_json::json;

use super::html;
use crate::File;
use crate::frozen::sums;
use crate::generate::{GenerateError, schemas};

/// The folder with the newest version.
const LATEST: &str = "latest";
/// The checksums of all files.
pub(super) const SUMS: &str = "SHA256SUMS";

/// Where the tree will be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl std::str::FromStr for Address {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]%".contains(c);
        if rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain)) {
            Ok(Self(text.trim_end_matches('/').to_owned()))
        } else {
            Err("not an address such as https://example.org/klagesak")
        }
    }
}

impl Address {
    /// The address without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Every file of the tree: a folder for each version, the newest once more as `latest`, a page in every folder, and the
/// checksums. The same version of this library gives the same bytes.
///
/// # Errors
/// [`GenerateError`]
pub fn tree(address: &Address) -> Result<Vec<File>, GenerateError> {
    let mut files = Vec::new();
    for version in Version::PUBLISHED {
        let made = schemas::files(*version, Some(address.as_str()))?;
        let within = made
            .into_iter()
            .map(|file| File { path: file.path.trim_start_matches("schemas/").to_owned(), ..file });
        files.extend(within);
    }
    let newest = format!("{}/", Version::CURRENT);
    let latest: Vec<File> = files
        .iter()
        .filter_map(|file| {
            let path = format!("{LATEST}/{}", file.path.strip_prefix(&newest)?);
            Some(File { path, bytes: file.bytes.clone() })
        })
        .collect();
    files.extend(latest);
    let versions =
        Version::PUBLISHED.iter().map(|v| json!({ "versjon": v.to_string(), "mappe": format!("{v}/") }));
    let index = json!({
        "nyeste": Version::CURRENT.to_string(),
        "adresse": format!("{}/", address.as_str()),
        "versjoner": versions.collect::<Vec<_>>(),
    });
    files.push(File::json("index.json", &index));
    files.extend(html::pages(&files));
    files.push(File::text(SUMS, sums(files.iter())));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
