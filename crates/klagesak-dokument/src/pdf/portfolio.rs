//! Signs that a PDF is several documents put together.

use std::collections::BTreeSet;

use super::budget::Fault;
use super::file::File;
use super::object::{Dictionary, Object};

/// More parts than this are not counted.
const MOST: u32 = 1000;

/// How many documents it seems to hold: bookmarks on the top level, or times the page numbers begin again.
pub(super) fn deler(file: &File<'_>, catalog: &Dictionary) -> Result<u32, Fault> {
    Ok(bokmerker(file, catalog)?.max(numberings(file, catalog)?))
}

fn bokmerker(file: &File<'_>, catalog: &Dictionary) -> Result<u32, Fault> {
    let outline = file.value(catalog, "Outlines")?;
    let Object::Dictionary(outline) = &*outline else { return Ok(0) };
    let mut seen = BTreeSet::new();
    let mut next = outline.get("First").cloned();
    let mut count = 0;
    while let Some(Object::Reference(number)) = next {
        let Object::Dictionary(item) = file.by_number(number)? else { break };
        if !seen.insert(number) || count >= MOST {
            break;
        }
        count += 1;
        next = item.get("Next").cloned();
    }
    Ok(count)
}

fn numberings(file: &File<'_>, catalog: &Dictionary) -> Result<u32, Fault> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<Object> = catalog.get("PageLabels").cloned().into_iter().collect();
    let mut count = 0_u32;
    while let Some(node) = next.pop() {
        let node = file.resolve(&node)?;
        let Object::Dictionary(node) = &*node else { continue };
        if let Object::Array(kids) = &*file.value(node, "Kids")? {
            let new = kids.iter().filter(|kid| !matches!(kid, Object::Reference(n) if !seen.insert(*n)));
            next.extend(new.cloned());
        }
        if let Object::Array(labels) = &*file.value(node, "Nums")? {
            for label in labels.iter().skip(1).step_by(2) {
                let label = file.resolve(label)?;
                let Object::Dictionary(label) = &*label else { continue };
                // Only ordinary numbers: a preface with roman numerals is no document of its own.
                let ordinary = matches!(&*file.value(label, "S")?, Object::Name(name) if name.is("D"));
                let from_one =
                    ordinary && !matches!(&*file.value(label, "St")?, Object::Number(n) if *n != 1);
                count = count.saturating_add(u32::from(from_one)).min(MOST);
            }
        }
    }
    Ok(count)
}
