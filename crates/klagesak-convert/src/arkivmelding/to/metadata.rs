//! Writing our flat fields.

use crate::arkivmelding::{Felt, Gruppe, PREFIKS, Tabell};
use crate::ledger::Entry;
use crate::xml::Node;

use super::builder::{carries, same};

const ELEMENT: &str = "virksomhetsspesifikkeMetadata";

/// The fields of some tables, each in a flat element of its own with one text in it: what has another shape is dropped on the
/// way through SvarUt.
pub(super) fn metadata<'l>(tabeller: &[Tabell], hvor: Entry<'l>) -> Node<'l> {
    let mut noder = Vec::with_capacity(64);
    for tabell in tabeller {
        felt(tabell.felt, hvor, "", &mut noder);
        grupper(tabell.grupper, hvor, "", &mut noder);
    }
    Node::parent(ELEMENT, noder)
}

/// The same for a table alone, and one more field where there is one; none when there is nothing.
pub(super) fn of_table<'l>(
    tabell: &[Felt],
    hvor: Entry<'l>,
    more: Option<(&'static str, String)>,
) -> Option<Node<'l>> {
    let mut noder = Vec::with_capacity(tabell.len());
    felt(tabell, hvor, "", &mut noder);
    noder.extend(more.map(|(navn, tekst)| Node::text(format!("{PREFIKS}{navn}"), tekst)));
    (!noder.is_empty()).then(|| Node::parent(ELEMENT, noder))
}

fn grupper<'l>(tabell: &[Gruppe], hvor: Entry<'l>, over: &str, noder: &mut Vec<Node<'l>>) {
    for gruppe in tabell {
        let Some(list) = hvor.at(gruppe.sti) else { continue };
        for (index, post) in list.items().enumerate() {
            let navn = format!("{over}{}{}", gruppe.navn, index + 1);
            felt(gruppe.felt, post, &navn, noder);
            grupper(gruppe.grupper, post, &navn, noder);
        }
    }
}

fn felt<'l>(tabell: &[Felt], hvor: Entry<'l>, gruppe: &str, noder: &mut Vec<Node<'l>>) {
    for felt in tabell {
        let Some(entry) = hvor.at(felt.sti) else { continue };
        let navn = || format!("{PREFIKS}{gruppe}{}", felt.navn);
        if !felt.liste {
            if carries(entry, felt.les)
                && let Some(tekst) = entry.text()
            {
                noder.push(Node::text(navn(), tekst));
            }
        } else if entry.is_list() {
            let texts: Vec<_> = entry.items().filter_map(Entry::text).collect();
            // All of a list or none of it: an item that is left out would give those after it another number.
            let all = texts.iter().all(|text| (felt.les)(text).is_some_and(|read| same(&read, text)));
            if all && !texts.is_empty() {
                entry.take();
                noder.push(Node::text(navn(), texts.join(" ")));
            }
        }
    }
}
