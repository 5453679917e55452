//! Reading our flat fields back.

use crate::rules::generated::kilde::{KO_KILDE_030, KO_KILDE_033};
use crate::rules::generated::utkast::KO_UTKAST_003;
use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdict::{Finding, Param, Pointer};
use serde_json::Value;

use super::sketch::Sketch;
use crate::arkivmelding::{Felt, Gruppe, PREFIKS, Tabell};
use crate::xml::Element;

/// What is read of an item of a list, or of what the lists are in.
#[derive(Default)]
struct Post<'g, 'a> {
    felt: Vec<(&'g Felt, Element<'a>)>,
    /// By the number of the group among those there may be, and the number of the item.
    lister: BTreeMap<usize, (&'g [&'static str], BTreeMap<usize, Post<'g, 'a>>)>,
}

/// Our own flat fields, by their names.
pub(super) fn metadata<'a>(sketch: &mut Sketch, tabeller: &[Tabell], kilde: Element<'a>) {
    let mut alt = Post::default();
    let (mut set, mut ukjente) = (BTreeSet::new(), Vec::new());
    for element in kilde.children() {
        let Some(navn) = element.name().strip_prefix(PREFIKS) else { continue };
        let Some((steps, felt)) = tabeller.iter().find_map(|tabell| place(tabell.felt, tabell.grupper, navn))
        else {
            ukjente.push(element);
            continue;
        };
        if !set.insert(navn) {
            let finding = Finding::new(&KO_KILDE_030, Pointer::default()).at_offset(element.offset());
            let finding = finding.with("antall", 2_usize);
            sketch.findings.push(finding.with("element", Param::field_name(element.name())));
            continue;
        }
        let mut post = &mut alt;
        for (index, gruppe, nummer) in steps {
            let (_, poster) = post.lister.entry(index).or_insert_with(|| (gruppe.sti, BTreeMap::new()));
            post = poster.entry(nummer).or_default();
        }
        post.felt.push((felt, element));
    }
    if let Some(first) = ukjente.first() {
        let finding = Finding::new(&KO_UTKAST_003, Pointer::default()).at_offset(first.offset());
        sketch.findings.push(finding.with("antall", ukjente.len()));
    }
    draw(sketch, alt);
}

fn draw(sketch: &mut Sketch, alt: Post<'_, '_>) {
    alt.felt.into_iter().for_each(|(felt, element)| les(sketch, felt, element));
    for (sti, poster) in alt.lister.into_values() {
        let mut liste = Vec::with_capacity(poster.len());
        for post in poster.into_values() {
            // An item is known by its place in the draft, also where numbers before it are missing.
            let mut inner = sketch.item(sti, liste.len());
            draw(&mut inner, post);
            liste.push(Value::Object(inner.felt));
            sketch.findings.extend(inner.findings);
        }
        sketch.set(sti, liste);
    }
}

/// The numbers there are of the items of a group.
pub(super) fn numre(kilde: Element<'_>, gruppe: &str) -> BTreeSet<usize> {
    let navn = kilde.children().filter_map(|element| element.name().strip_prefix(PREFIKS));
    let rest = navn.filter_map(|navn| navn.strip_prefix(gruppe));
    let digits = rest.filter_map(|rest| rest.split_once(|c: char| !c.is_ascii_digit()));
    digits.filter_map(|(nummer, _)| nummer.parse().ok()).collect()
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

/// A group, by its number among those of its table, and the number of an item in it.
type Step<'g> = (usize, &'g Gruppe, usize);

/// `Vedtak12Dato`, `Vedtak12Underretning1Sendt`: which items of which groups, and which field there.
fn place<'g>(felt: &'g [Felt], grupper: &'g [Gruppe], navn: &str) -> Option<(Vec<Step<'g>>, &'g Felt)> {
    if let Some(felt) = felt.iter().find(|felt| felt.navn == navn) {
        return Some((Vec::new(), felt));
    }
    grupper.iter().enumerate().find_map(|(index, gruppe)| {
        let rest = navn.strip_prefix(gruppe.navn)?;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let (nummer, rest) = rest.split_at_checked(end)?;
        let nummer = nummer.parse().ok()?;
        let (mut steps, felt) = place(gruppe.felt, gruppe.grupper, rest)?;
        steps.insert(0, (index, gruppe, nummer));
        Some((steps, felt))
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
            sketch.note_in(&KO_KILDE_033, felt.sti, element);
        }
    }
}
