//! The pages of the built site.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;

/// The pages of the site: from their path with `/` to their HTML.
pub(crate) type Pages = BTreeMap<String, String>;

/// Reads every page under a folder.
pub(crate) fn read(target: &Path) -> Result<Pages> {
    let mut pages = Pages::new();
    for path in files(target)? {
        if path.ends_with(".html") {
            let html = fs::read_to_string(target.join(&path))?;
            pages.insert(path, html);
        }
    }
    Ok(pages)
}

/// mdBook makes `README.md` the first page of its folder and leaves the links to it as they were.
pub(crate) fn find_first_pages(pages: &mut Pages) {
    for html in pages.values_mut() {
        *html = html.replace("README.html\"", "index.html\"").replace("README.html#", "index.html#");
    }
}

/// Writes the pages back.
pub(crate) fn write(target: &Path, pages: &Pages) -> Result<()> {
    for (path, html) in pages {
        fs::write(target.join(path), html)?;
    }
    Ok(())
}

/// Every file under a folder, as a path with `/`.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    Ok(found)
}
