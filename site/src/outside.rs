//! Files outside `docs/` that pages link to.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::Result;
use crate::follow::{outside, resolve};
use crate::html;
use crate::pages::Pages;

/// Documents at the top of the repository that are pages of the site, as mdBook names what leads to them, and the pages.
const HERE: [(&str, &str); 2] =
    [("CONTRIBUTING.html", "generert/bidra.html"), ("CHANGELOG.html", "generert/endringer.html")];

/// A page may lead out of `docs/`, to a schema or an example. On the site such files lie under the same path as in the
/// repository, and the links are bent there. Gives how many files went along.
pub(crate) fn bring(repository: &Path, target: &Path, pages: &mut Pages) -> Result<usize> {
    let mut along = BTreeSet::new();
    for (path, html) in pages.iter_mut() {
        let links: BTreeSet<String> =
            html::outline(html).links.into_iter().filter(|link| !outside(link)).collect();
        for link in links.iter().filter(|link| resolve(path, link).is_none()) {
            // The page lies as deep in the site as its source in docs/, so what is above the site is above docs/.
            let Some(file) = resolve(&format!("docs/{path}"), link) else { continue };
            let up = "../".repeat(path.matches('/').count());
            if let Some((_, page)) = HERE.iter().find(|(document, _)| *document == file) {
                *html = html.replace(&format!("href=\"{link}\""), &format!("href=\"{up}{page}\""));
                continue;
            }
            if !repository.join(&file).is_file() {
                return Err(format!("{path} leads to {file}, which is no file of the repository").into());
            }
            *html = html.replace(&format!("href=\"{link}\""), &format!("href=\"{up}{file}\""));
            along.insert(file);
        }
    }
    for file in &along {
        let copy = target.join(file);
        fs::create_dir_all(copy.parent().unwrap_or(target))?;
        fs::copy(repository.join(file), copy)?;
    }
    Ok(along.len())
}
