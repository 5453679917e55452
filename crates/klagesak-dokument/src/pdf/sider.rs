//! Counting pages.

use std::collections::BTreeSet;

use super::fil::Fil;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::Feil;

/// How many pages there are. Counted and not read, since the number a file tells may be another.
pub(super) fn antall(fil: &Fil<'_>, katalog: &Ordbok) -> Result<u32, Feil> {
    let mut seen = BTreeSet::new();
    let mut next = Vec::new();
    legg_til(katalog.get("Pages").map(std::slice::from_ref).unwrap_or_default(), &mut seen, &mut next);
    let mut pages = 0_u32;
    while let Some(node) = next.pop() {
        let node = fil.hent(&node)?;
        let Objekt::Ordbok(node) = &*node else { continue };
        match &*fil.verdi(node, "Kids")? {
            Objekt::Liste(kids) => legg_til(kids, &mut seen, &mut next),
            _ if node.er("Type", "Pages") => {}
            _ => pages = pages.saturating_add(1),
        }
    }
    Ok(pages)
}

/// Nodes that have not been met before. The first is taken first, as they are often packed in that order.
fn legg_til(nodes: &[Objekt], seen: &mut BTreeSet<u32>, next: &mut Vec<Objekt>) {
    let first = next.len();
    next.extend(nodes.iter().filter(|node| !matches!(node, Objekt::Viser(n) if !seen.insert(*n))).cloned());
    next.get_mut(first..).unwrap_or_default().reverse();
}
