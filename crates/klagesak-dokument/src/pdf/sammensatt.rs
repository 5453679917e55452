//! Signs that a PDF is several documents put together.

use std::collections::BTreeSet;

use super::fil::Fil;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::Feil;

/// More parts than this are not counted.
const FLEST: u32 = 1000;

/// How many documents it seems to hold: bookmarks on the top level, or times the page numbers begin again.
pub(super) fn deler(fil: &Fil<'_>, katalog: &Ordbok) -> Result<u32, Feil> {
    Ok(bokmerker(fil, katalog)?.max(nummereringer(fil, katalog)?))
}

fn bokmerker(fil: &Fil<'_>, katalog: &Ordbok) -> Result<u32, Feil> {
    let outline = fil.verdi(katalog, "Outlines")?;
    let Objekt::Ordbok(outline) = &*outline else { return Ok(0) };
    let mut seen = BTreeSet::new();
    let mut next = outline.get("First").cloned();
    let mut count = 0;
    while let Some(Objekt::Viser(number)) = next {
        let Objekt::Ordbok(item) = fil.nummer(number)? else { break };
        if !seen.insert(number) || count >= FLEST {
            break;
        }
        count += 1;
        next = item.get("Next").cloned();
    }
    Ok(count)
}

fn nummereringer(fil: &Fil<'_>, katalog: &Ordbok) -> Result<u32, Feil> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<Objekt> = katalog.get("PageLabels").cloned().into_iter().collect();
    let mut count = 0_u32;
    while let Some(node) = next.pop() {
        let node = fil.hent(&node)?;
        let Objekt::Ordbok(node) = &*node else { continue };
        if let Objekt::Liste(kids) = &*fil.verdi(node, "Kids")? {
            let new = kids.iter().filter(|kid| !matches!(kid, Objekt::Viser(n) if !seen.insert(*n)));
            next.extend(new.cloned());
        }
        if let Objekt::Liste(labels) = &*fil.verdi(node, "Nums")? {
            for label in labels.iter().skip(1).step_by(2) {
                let label = fil.hent(label)?;
                let Objekt::Ordbok(label) = &*label else { continue };
                // Only ordinary numbers: a preface with roman numerals is no document of its own.
                let ordinary = matches!(&*fil.verdi(label, "S")?, Objekt::Navn(name) if name.er("D"));
                let from_one = ordinary && !matches!(&*fil.verdi(label, "St")?, Objekt::Tall(n) if *n != 1);
                count = count.saturating_add(u32::from(from_one)).min(FLEST);
            }
        }
    }
    Ok(count)
}
