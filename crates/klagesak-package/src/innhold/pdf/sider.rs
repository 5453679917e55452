use std::collections::BTreeSet;

use super::fil::Fil;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::Feil;

/// How many pages there are. Counted and not read, since the number a file tells may be another.
pub(super) fn antall(fil: &Fil<'_>, katalog: &Ordbok) -> Result<u32, Feil> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<Objekt> = katalog.get("Pages").cloned().into_iter().collect();
    let mut pages = 0_u32;
    while let Some(node) = next.pop() {
        if let Objekt::Viser(number) = node
            && !seen.insert(number)
        {
            continue;
        }
        let Objekt::Ordbok(node) = fil.hent(&node)? else { continue };
        match fil.verdi(&node, "Kids")? {
            Objekt::Liste(kids) => next.extend(kids),
            _ if node.er("Type", "Pages") => {}
            _ => pages = pages.saturating_add(1),
        }
    }
    Ok(pages)
}
