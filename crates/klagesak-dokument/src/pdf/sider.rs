//! Counting pages.

use std::collections::BTreeSet;

use super::budget::Fault;
use super::file::File;
use super::object::{Dictionary, Object};

/// How many pages there are. Counted and not read, since the number a file tells may be another.
pub(super) fn count(file: &File<'_>, catalog: &Dictionary) -> Result<u32, Fault> {
    let mut seen = BTreeSet::new();
    let mut next = Vec::new();
    add(catalog.get("Pages").map(std::slice::from_ref).unwrap_or_default(), &mut seen, &mut next);
    let mut pages = 0_u32;
    while let Some(node) = next.pop() {
        let node = file.resolve(&node)?;
        let Object::Dictionary(node) = &*node else { continue };
        match &*file.value(node, "Kids")? {
            Object::Array(kids) => add(kids, &mut seen, &mut next),
            _ if node.is("Type", "Pages") => {}
            _ => pages = pages.saturating_add(1),
        }
    }
    Ok(pages)
}

/// Nodes that have not been met before. The first is taken first, as they are often packed in that order.
fn add(nodes: &[Object], seen: &mut BTreeSet<u32>, next: &mut Vec<Object>) {
    let first = next.len();
    next.extend(
        nodes.iter().filter(|node| !matches!(node, Object::Reference(n) if !seen.insert(*n))).cloned(),
    );
    next.get_mut(first..).unwrap_or_default().reverse();
}
