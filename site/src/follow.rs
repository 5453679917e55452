//! Following every link of every page.

use std::collections::BTreeMap;
use std::path::Path;

use crate::html::{self, Outline};
use crate::pages::Pages;

/// Follows every link of every page: the file must be there, and the place in it. Gives how many there were, and what is
/// wrong. Addresses on the net are not visited.
pub(crate) fn all(target: &Path, pages: &Pages) -> (usize, Vec<String>) {
    let outlines: BTreeMap<&str, Outline> =
        pages.iter().map(|(path, html)| (path.as_str(), html::outline(html))).collect();
    let (mut followed, mut faults) = (0, Vec::new());
    for (path, outline) in &outlines {
        for link in outline.links.iter().filter(|link| !outside(link)) {
            followed += 1;
            if let Err(reason) = lead(target, path, link, &outlines) {
                faults.push(format!("{path}: {link}: {reason}"));
            }
        }
        // An id that is there twice leads to the first, whatever was meant.
        let mut ids: Vec<&String> = outline.ids.iter().collect();
        ids.sort();
        faults.extend(
            ids.windows(2)
                .filter(|pair| pair[0] == pair[1])
                .map(|pair| format!("{path}: two places are called {}", pair[0])),
        );
        if pages.get(*path).is_some_and(|html| html.contains("{{#")) {
            faults.push(format!("{path}: an include was not resolved"));
        }
    }
    (followed, faults)
}

/// Whether a link leads off the site.
pub(crate) fn outside(link: &str) -> bool {
    ["http:", "https:", "mailto:", "data:", "javascript:"].iter().any(|scheme| link.starts_with(scheme))
}

fn lead(
    target: &Path,
    page: &str,
    link: &str,
    outlines: &BTreeMap<&str, Outline>,
) -> Result<(), &'static str> {
    let (file, place) = link.split_once('#').unwrap_or((link, ""));
    let file =
        if file.is_empty() { page.to_owned() } else { resolve(page, file).ok_or("leads out of the site")? };
    if let Some(outline) = outlines.get(file.as_str()) {
        let there = place.is_empty() || outline.ids.iter().any(|id| *id == decoded(place));
        return if there { Ok(()) } else { Err("no such place on the page") };
    }
    if !place.is_empty() {
        return Err("a place in something that is no page");
    }
    if target.join(decoded(&file)).is_file() { Ok(()) } else { Err("no such file") }
}

/// The path a relative link leads to; nothing when it leads above the top.
pub(crate) fn resolve(page: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A link with `%C3%A6` written out.
fn decoded(link: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = link.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        match hex {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(pages: &[(&str, &str)]) -> Vec<String> {
        let pages = pages.iter().map(|(path, html)| ((*path).to_owned(), (*html).to_owned())).collect();
        all(Path::new("/nowhere"), &pages).1
    }

    #[test]
    fn a_link_must_lead_to_a_page_and_a_place_on_it() {
        let page = |body: &str| faults(&[("a/x.html", body), ("y.html", "<h2 id=\"førsteinstans\">Y</h2>")]);
        assert!(page("<a href=\"../y.html#f%C3%B8rsteinstans\">").is_empty());
        assert_eq!(page("<a href=\"../y.html#annet\">").len(), 1);
        assert_eq!(page("<a href='../z.html'>").len(), 1);
        assert_eq!(page("<img src=z.svg>").len(), 1);
        assert_eq!(page("<a href=\"../../y.html\">").len(), 1);
        assert!(page("<a href=\"https://example.org/\">").is_empty());
    }

    #[test]
    fn two_places_of_one_name_and_an_unresolved_include_are_faults() {
        assert_eq!(faults(&[("x.html", "<p id=a><p id=a>")]).len(), 1);
        assert_eq!(faults(&[("x.html", "{{#include ../borte.json}}")]).len(), 1);
    }
}
