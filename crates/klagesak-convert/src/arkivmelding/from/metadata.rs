use std::collections::BTreeMap;

use klagesak_core::verdict::{Finding, Param, Pointer};
use serde_json::Value;

use super::skisse::Skisse;
use crate::arkivmelding::{Felt, Gruppe, PREFIKS, Tabell};
use crate::rules::arkivmelding_kilde::UGYLDIG_VERDI;
use crate::xml::Element;

/// Our own flat fields, by their names.
pub(super) fn metadata(skisse: &mut Skisse, tabeller: &[Tabell], kilde: Element<'_>) {
    let mut poster: BTreeMap<(usize, usize), Skisse> = BTreeMap::new();
    let grupper: Vec<&Gruppe> = tabeller.iter().flat_map(|tabell| tabell.grupper).collect();
    for element in kilde.children() {
        let Some(navn) = element.name().strip_prefix(PREFIKS) else { continue };
        let own = tabeller.iter().flat_map(|tabell| tabell.felt).find(|felt| felt.navn == navn);
        if let Some(felt) = own {
            les(skisse, felt, element);
        } else if let Some((gruppe, nummer, felt)) = i_gruppe(&grupper, navn) {
            let sti = grupper.get(gruppe).map_or(&[][..], |gruppe| gruppe.sti);
            let post = poster.entry((gruppe, nummer)).or_insert_with(|| {
                let mut base = Pointer::default();
                sti.iter().for_each(|navn| base.push_field(navn));
                base.push_index(nummer.saturating_sub(1));
                Skisse::under(base)
            });
            les(post, felt, element);
        }
    }
    let mut lister: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    for ((gruppe, _), post) in poster {
        lister.entry(gruppe).or_default().push(Value::Object(post.felt));
        skisse.funn.extend(post.funn);
    }
    for (gruppe, poster) in lister {
        if let Some(gruppe) = grupper.get(gruppe) {
            skisse.sett(gruppe.sti, poster);
        }
    }
}

/// The same for a table alone.
pub(super) fn av_felt(skisse: &mut Skisse, tabell: &[Felt], kilde: Element<'_>) {
    for element in kilde.children() {
        let navn = element.name().strip_prefix(PREFIKS);
        if let Some(felt) = navn.and_then(|navn| tabell.iter().find(|felt| felt.navn == navn)) {
            les(skisse, felt, element);
        }
    }
}

/// `Vedtak12Dato`: which group, which item, which field.
fn i_gruppe<'g>(grupper: &[&'g Gruppe], navn: &str) -> Option<(usize, usize, &'g Felt)> {
    grupper.iter().enumerate().find_map(|(index, gruppe)| {
        let rest = navn.strip_prefix(gruppe.navn)?;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let (nummer, felt) = rest.split_at(end);
        let felt = gruppe.felt.iter().find(|kjent| kjent.navn == felt)?;
        Some((index, nummer.parse().ok()?, felt))
    })
}

fn les(skisse: &mut Skisse, felt: &Felt, element: Element<'_>) {
    if !felt.liste {
        return skisse.les(felt.sti, Some(element), felt.les);
    }
    let Some(tekst) = element.text() else { return };
    let items: Option<Vec<Value>> = tekst.split_whitespace().map(felt.les).collect();
    match items {
        Some(items) => skisse.sett(felt.sti, items),
        None => {
            let mut pointer = Pointer::default();
            felt.sti.iter().for_each(|navn| pointer.push_field(navn));
            let finding = Finding::new(&UGYLDIG_VERDI, pointer).at_offset(element.offset());
            skisse.funn.push(finding.with("felt", Param::field_name(element.name())));
        }
    }
}
