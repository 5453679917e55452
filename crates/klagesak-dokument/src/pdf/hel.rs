//! Whether a PDF is whole: so that every reader goes by its tables, and none looks through it or mends it.

use std::collections::BTreeSet;

use super::budget::{Budget, Fault};
use super::file::File;
use super::find::last_place;
use super::lexer::Lexer;
use super::object::{Dictionary, Object};
use super::stream::after;
use super::sveip::Swept;
use super::xref::Place;
use crate::region::Region;

/// As far from the end as every reader looks for the last words.
const ENDING: usize = 1024;
/// Where a file says that it is made to be shown before it has come all.
const BEGINNING: usize = 1024;

/// Deeper than pages are ever divided.
const DEEPEST: usize = 32;

/// Whether every reader goes by the tables of this file. When in doubt it is not.
pub(super) fn is_whole(
    data: Region<'_>,
    file: &File<'_>,
    catalog: &Dictionary,
    sider: u32,
    swept: &Swept<'_>,
) -> Result<bool, Fault> {
    let table = file.table();
    if table.strange || file.broken() || !ends_well(data, file.budget) {
        return Ok(false);
    }
    if read_from_its_front(data, file.budget)? || !all_tables_are_in_use(data, file, swept)? {
        return Ok(false);
    }
    if !catalog.is("Type", "Catalog") || !pages_are_as_told(file, catalog, sider)? {
        return Ok(false);
    }
    for number in table.numbers() {
        if number >= table.size || !object_is_whole(data, file, number)? {
            return Ok(false);
        }
    }
    Ok(!file.broken())
}

fn ends_well(data: Region<'_>, budget: &Budget) -> bool {
    let tail = data.tail_of(ENDING);
    let tail = tail.get(tail.len().saturating_sub(ENDING)..).unwrap_or_default();
    let Some(start) = last_place(tail, b"startxref") else { return false };
    let at = data.len().saturating_sub(tail.len() as u64) + start as u64;
    let mut lexer = Lexer::new(data, at + b"startxref".len() as u64, budget);
    let told = lexer.integer().is_some();
    let end = lexer.rest().trim_ascii();
    told && end == b"%%EOF"
}

/// Some readers begin with the first table of such a file, and others with the last.
fn read_from_its_front(data: Region<'_>, budget: &Budget) -> Result<bool, Fault> {
    let mut front = false;
    let beginning = data.exactly(0, BEGINNING);
    if let Some(at) = super::find::first_place(&beginning, b"obj")
        && let Object::Dictionary(first) = Lexer::new(data, at as u64 + 3, budget).whatever()?
    {
        let length = first.tall("L").and_then(|length| u64::try_from(length).ok());
        front = first.get("Linearized").is_some() && length == Some(data.len());
    }
    Ok(front)
}

/// Whether there is no other table than those that lead from one to the next.
fn all_tables_are_in_use(data: Region<'_>, file: &File<'_>, swept: &Swept<'_>) -> Result<bool, Fault> {
    let trailers: BTreeSet<u64> = file.table().trailers.iter().copied().collect();
    let known = |at: &u64| trailers.contains(at);
    let mut all = swept.tables.iter().all(known);
    data.find(b"trailer", 0, |at, _| {
        all &= known(&(at + b"trailer".len() as u64));
        file.budget.object()
    })?;
    Ok(all)
}

/// Whether there are as many pages as the root of them says, and as every part of them says.
fn pages_are_as_told(file: &File<'_>, catalog: &Dictionary, sider: u32) -> Result<bool, Fault> {
    let Some(root) = catalog.get("Pages") else { return Ok(false) };
    Ok(pages_below(file, root, 0)? == Some(i64::from(sider)))
}

/// How many pages hang here; nothing where it is not as it says.
fn pages_below(file: &File<'_>, node: &Object, depth: usize) -> Result<Option<i64>, Fault> {
    let Object::Dictionary(node) = &*file.resolve(node)? else { return Ok(None) };
    if node.is("Type", "Page") {
        return Ok(Some(1).filter(|_| node.get("Kids").is_none()));
    }
    let kids = file.value(node, "Kids")?;
    let (Object::Array(kids), true) = (&*kids, depth < DEEPEST && node.is("Type", "Pages")) else {
        return Ok(None);
    };
    let mut pages = 0;
    for kid in kids {
        let Some(below) = pages_below(file, kid, depth + 1)? else { return Ok(None) };
        pages += below;
    }
    let told = matches!(&*file.value(node, "Count")?, Object::Number(count) if *count == pages);
    Ok(Some(pages).filter(|_| told))
}

/// Whether the object with this number is where the table says, and all it refers to is in the table.
fn object_is_whole(data: Region<'_>, file: &File<'_>, number: u32) -> Result<bool, Fault> {
    let object = match file.place_of(number) {
        None | Some(Place::Free) => return Ok(true),
        Some(Place::I(container, index)) => {
            if !file.is_packed_as_told(number, container, index) {
                return Ok(false);
            }
            file.by_number(number)?
        }
        Some(Place::Byte(at)) => {
            let digit = data.exactly(at, 1).first().is_some_and(u8::is_ascii_digit);
            let mut lexer = Lexer::new(data, at, file.budget);
            if !digit || lexer.header() != Some(number) || !lexer.plain() {
                return Ok(false);
            }
            let object = lexer.whatever()?;
            if !lexer.plain() {
                return Ok(false);
            }
            if let Object::Dictionary(dictionary) = &object
                && after(&mut lexer, data, dictionary.clone()).is_some()
            {
                let stream = file.stream(Some(&Object::Reference(number)));
                return Ok(
                    stream.is_some_and(|stream| stream.ends_where_it_says()) && leads_well(file, &object)
                );
            }
            if !lexer.keyword("endobj") {
                return Ok(false);
            }
            object
        }
    };
    Ok(leads_well(file, &object))
}

fn leads_well(file: &File<'_>, object: &Object) -> bool {
    match object {
        Object::Reference(number) => file.place_of(*number).is_some(),
        Object::Array(list) => list.iter().all(|part| leads_well(file, part)),
        Object::Dictionary(dictionary) => dictionary.0.iter().all(|(_, value)| leads_well(file, value)),
        _ => true,
    }
}
