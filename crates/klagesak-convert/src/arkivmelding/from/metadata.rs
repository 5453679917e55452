//! Reading our flat fields back.

use crate::rules::generated::kilde::{KO_KILDE_030, KO_KILDE_033};
use crate::rules::generated::utkast::KO_UTKAST_003;
use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdict::{Finding, Param, Pointer};
use serde_json::Value;

use super::sketch::Sketch;
use crate::arkivmelding::{Felt, Gruppe, PREFIKS, Tabell};
use crate::xml::Element;

/// Our own flat fields, by their names.
pub(super) fn metadata<'a>(sketch: &mut Sketch, tabeller: &[Tabell], kilde: Element<'a>) {
    let mut entries: BTreeMap<(usize, usize), Vec<(&Felt, Element<'a>)>> = BTreeMap::new();
    let grupper: Vec<&Gruppe> = tabeller.iter().flat_map(|tabell| tabell.grupper).collect();
    let (mut set, mut ukjente) = (BTreeSet::new(), Vec::new());
    for element in kilde.children() {
        let Some(navn) = element.name().strip_prefix(PREFIKS) else { continue };
        let own = tabeller.iter().flat_map(|tabell| tabell.felt).find(|felt| felt.navn == navn);
        let in_group = in_group(&grupper, navn);
        if (own.is_some() || in_group.is_some()) && !set.insert(navn) {
            let finding = Finding::new(&KO_KILDE_030, Pointer::default()).at_offset(element.offset());
            let finding = finding.with("antall", 2_usize);
            sketch.findings.push(finding.with("element", Param::field_name(element.name())));
            continue;
        }
        match (own, in_group) {
            (Some(felt), _) => les(sketch, felt, element),
            (None, Some((gruppe, nummer, felt))) => {
                entries.entry((gruppe, nummer)).or_default().push((felt, element));
            }
            (None, None) => ukjente.push(element),
        }
    }
    if let Some(first) = ukjente.first() {
        let finding = Finding::new(&KO_UTKAST_003, Pointer::default()).at_offset(first.offset());
        sketch.findings.push(finding.with("antall", ukjente.len()));
    }
    let mut lister: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    for ((gruppe, _), felt) in entries {
        let Some(sti) = grupper.get(gruppe).map(|gruppe| gruppe.sti) else { continue };
        let liste = lister.entry(gruppe).or_default();
        // An item is known by its place in the draft, also where numbers before it are missing.
        let mut base = Pointer::default();
        sti.iter().for_each(|navn| base.push_field(navn));
        base.push_index(liste.len());
        let mut post = Sketch::under(base);
        felt.into_iter().for_each(|(felt, element)| les(&mut post, felt, element));
        liste.push(Value::Object(post.felt));
        sketch.findings.extend(post.findings);
    }
    for (gruppe, entries) in lister {
        if let Some(gruppe) = grupper.get(gruppe) {
            sketch.set(gruppe.sti, entries);
        }
    }
}

/// The same for a table alone.
pub(super) fn of_table(sketch: &mut Sketch, tabell: &[Felt], kilde: Element<'_>) {
    for element in kilde.children() {
        let navn = element.name().strip_prefix(PREFIKS);
        if let Some(felt) = navn.and_then(|navn| tabell.iter().find(|felt| felt.navn == navn)) {
            les(sketch, felt, element);
        }
    }
}

/// `Vedtak12Dato`: which group, which item, which field.
fn in_group<'g>(grupper: &[&'g Gruppe], navn: &str) -> Option<(usize, usize, &'g Felt)> {
    grupper.iter().enumerate().find_map(|(index, gruppe)| {
        let rest = navn.strip_prefix(gruppe.navn)?;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let (nummer, felt) = rest.split_at(end);
        let felt = gruppe.felt.iter().find(|kjent| kjent.navn == felt)?;
        Some((index, nummer.parse().ok()?, felt))
    })
}

fn les(sketch: &mut Sketch, felt: &Felt, element: Element<'_>) {
    if !felt.liste {
        return sketch.les(felt.sti, Some(element), felt.les);
    }
    let Some(tekst) = element.text() else { return };
    let items: Option<Vec<Value>> = tekst.split_whitespace().map(felt.les).collect();
    match items {
        Some(items) => sketch.set(felt.sti, items),
        None => {
            let mut pointer = Pointer::default();
            felt.sti.iter().for_each(|navn| pointer.push_field(navn));
            let finding = Finding::new(&KO_KILDE_033, pointer).at_offset(element.offset());
            sketch.findings.push(finding.with("felt", Param::field_name(element.name())));
        }
    }
}
