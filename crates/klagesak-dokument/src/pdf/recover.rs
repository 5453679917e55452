//! The objects of a PDF whose tables are broken, found by looking through the file, as readers do.

use super::budget::{Budget, Fault};
use super::lexer::{Lexer, is_blank};
use super::name::Name;
use super::object::{Dictionary, Object};
use super::stream::stream;
use super::xref::{Place, Table};
use crate::region::Region;

/// How much of what stands before `obj` is looked at: this is done for every object.
const FRONT: usize = 160;

/// Finds every object. One that is written twice is where it was written last.
pub(super) fn read(data: Region<'_>, budget: &Budget) -> Result<Table, Fault> {
    let mut table = Table::default();
    let mut trailer = Dictionary::default();
    let mut catalog = None;
    let mut object_streams = Vec::new();
    let mut lexer = Lexer::new(data, 0, budget);
    data.find(b"obj", FRONT, |at, before| {
        let Some(back) = header(before) else { return Ok(()) };
        let start = at - back as u64;
        lexer.seek_to(start);
        let Some(number) = lexer.header() else { return Ok(()) };
        table.replace(number, Place::Byte(start), budget)?;
        lexer.seek_to(at + 3);
        lexer.skip_blank();
        if !lexer.rest().starts_with(b"<<") {
            return Ok(());
        }
        let dict = match lexer.object() {
            Ok(Object::Dictionary(dict)) => dict,
            Err(Fault::Limit) => return Err(Fault::Limit),
            _ => return Ok(()),
        };
        if dict.is("Type", "Catalog") {
            catalog = Some(number);
        } else if dict.is("Type", "ObjStm") {
            object_streams.push((number, at + 3));
        } else if dict.is("Type", "XRef") && dict.get("Root").is_some() {
            trailer = dict;
        }
        Ok(())
    })?;
    data.find(b"trailer", 0, |at, _| {
        lexer.seek_to(at + 7);
        match lexer.object() {
            Ok(Object::Dictionary(dict)) if dict.get("Root").is_some() => trailer = dict,
            Err(Fault::Limit) => return Err(Fault::Limit),
            _ => {}
        }
        Ok(())
    })?;
    if trailer.get("Root").is_none() {
        let catalog = catalog.map(|number| (Name::read(b"Root"), Object::Reference(number)));
        trailer = trailer.with(catalog);
    }
    for (container, at) in object_streams {
        for number in innhold(data, at, budget)? {
            table.add(number, Place::I(container, 0), budget)?;
        }
    }
    table.trailer = trailer;
    Ok(table)
}

/// How long the `12 0` is that stands last before `obj`.
pub(super) fn header(before: &[u8]) -> Option<usize> {
    let mut start = before.len();
    for _ in 0..2 {
        let blanks = back(before, start, is_blank);
        let digits = back(before, blanks, |b| b.is_ascii_digit());
        if blanks == start && start != before.len() || digits == blanks || blanks - digits > 10 {
            return None;
        }
        start = digits;
    }
    Some(before.len() - start)
}

fn back(before: &[u8], end: usize, is: impl Fn(u8) -> bool) -> usize {
    let line = before.get(..end).unwrap_or_default();
    end - line.iter().rev().take_while(|b| is(**b)).count()
}

/// The numbers of the objects in an object stream.
fn innhold(data: Region<'_>, at: u64, budget: &Budget) -> Result<Vec<u32>, Fault> {
    let content = match stream(data, at, budget).and_then(|s| super::unpack::whole_of(&s, budget)) {
        Ok(content) => content,
        Err(Fault::Limit) => return Err(Fault::Limit),
        Err(_) => return Ok(Vec::new()),
    };
    let mut lexer = Lexer::new(Region::in_memory(&content), 0, budget);
    let mut numbers = Vec::new();
    while let (Some(number), Some(_)) = (lexer.integer(), lexer.integer()) {
        budget.object()?;
        numbers.extend(u32::try_from(number).ok());
    }
    Ok(numbers)
}
