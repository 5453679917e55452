//! Where the objects of a PDF are, as the file itself says.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::{Budget, Fault};
use super::find::last_place;
use super::lexer::Lexer;
use super::name::Name;
use super::object::{Dictionary, Object};
use super::stream::stream;
use super::unpack;
use crate::region::Region;

/// How far from the end readers look for the last words of a file.
const ENDING: usize = 2048;

/// Objects a table lists: the largest documents there are have fewer.
const MOST: usize = 400_000;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Free,
    /// In the object stream with the first number, as the second of those in it when they are counted from nought.
    I(u32, u32),
    /// At this byte.
    Byte(u64),
}

/// Every object and where it is, and the dictionary that leads to the first of them.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The places in one number each, since there may be many of them: twice the byte, or twice the stream, with one and the index.
    places: BTreeMap<u32, u64>,
    pub(super) trailer: Dictionary,
    /// Where the dictionaries of the trailers begin, newest first.
    pub(super) trailers: Vec<u64>,
    /// Whether readers may take it for something else.
    pub(super) strange: bool,
    /// How many objects the newest part says there are.
    pub(super) size: u32,
}

/// What is asked of a trailer.
const LEADS: [&str; 2] = ["Root", "Encrypt"];

/// What decides how a table is read: of one that stands twice, readers take one or the other.
const DECIDE: [&str; 8] = ["Root", "Encrypt", "Prev", "XRefStm", "Size", "W", "Index", "Filter"];

/// Tables in a row: a document has one for each time it was saved without being written anew.
const MOST_TABLES: usize = 2000;

const FREE_ENTRY: u64 = u64::MAX;

impl Table {
    /// Where an object is; nothing when no table lists it.
    pub(super) fn place_of(&self, number: u32) -> Option<Place> {
        self.places.get(&number).map(|coded| match coded {
            &FREE_ENTRY => Place::Free,
            coded if coded % 2 == 1 => Place::I((coded >> 1) as u32, (coded >> 33) as u32),
            coded => Place::Byte(coded / 2),
        })
    }

    /// Every number, and where the object is.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.places.keys().copied()
    }

    /// The first to tell wins: newer parts are read before older ones.
    pub(super) fn add(&mut self, number: u32, place: Place, budget: &Budget) -> Result<(), Fault> {
        self.set(number, place, false, budget)
    }

    /// The last to tell wins.
    pub(super) fn replace(&mut self, number: u32, place: Place, budget: &Budget) -> Result<(), Fault> {
        self.set(number, place, true, budget)
    }

    fn set(&mut self, number: u32, place: Place, last: bool, budget: &Budget) -> Result<(), Fault> {
        budget.object()?;
        let coded = match place {
            Place::Free => FREE_ENTRY,
            Place::I(container, index) => u64::from(index) << 33 | u64::from(container) << 1 | 1,
            // What lies beyond every file is nowhere.
            Place::Byte(byte) => byte.checked_mul(2).unwrap_or(u64::MAX - 1),
        };
        let slot = self.places.entry(number).or_insert(coded);
        if last {
            *slot = coded;
        }
        if self.places.len() > MOST { Err(Fault::Limit) } else { Ok(()) }
    }

    /// Adds what an older trailer leads to and the newer ones do not. No more is kept of them: there may be many.
    fn add_trailer(&mut self, older: &Dictionary) {
        let twice = |key: &&str| older.every(key).count() > 1;
        self.strange |=
            DECIDE.iter().any(twice) || ["XRefStm", "Encrypt"].iter().any(|key| older.get(key).is_some());
        if self.trailers.len() == 1 {
            self.size = older.tall("Size").and_then(|size| u32::try_from(size).ok()).unwrap_or(0);
        }
        let missing = LEADS.iter().filter(|key| self.trailer.get(key).is_none());
        let found = missing.filter_map(|key| Some((Name::read(key.as_bytes()), older.get(key)?.clone())));
        let found: Vec<_> = found.collect();
        self.trailer = std::mem::take(&mut self.trailer).with(found);
    }
}

/// Reads the tables of a file, newest first.
pub(super) fn read(data: Region<'_>, budget: &Budget) -> Result<Table, Fault> {
    let end = data.tail_of(ENDING);
    let start = last_place(&end, b"startxref").ok_or(Fault::Damaged)?;
    let start = data.len().saturating_sub(end.len() as u64) + start as u64;
    let mut lexer = Lexer::new(data, start + b"startxref".len() as u64, budget);
    let mut next = vec![lexer.integer().ok_or(Fault::Damaged)?];
    let mut seen = BTreeSet::new();
    let mut table = Table::default();
    while let Some(offset) = next.pop() {
        if !seen.insert(offset) {
            continue;
        }
        budget.object()?;
        if seen.len() > MOST_TABLES {
            return Err(Fault::Limit);
        }
        if offset >= data.len() {
            return Err(Fault::Damaged);
        }
        let trailer = del(data, offset, &mut table, budget)?;
        // The last is taken first: a stream beside a table comes before an older table.
        for key in ["Prev", "XRefStm"] {
            next.extend(trailer.tall(key).and_then(|offset| u64::try_from(offset).ok()));
        }
        table.add_trailer(&trailer);
    }
    Ok(table)
}

fn del(data: Region<'_>, offset: u64, table: &mut Table, budget: &Budget) -> Result<Dictionary, Fault> {
    // Not all readers pass over what stands before.
    let first = data.exactly(offset, 1).first().copied();
    table.strange |= !first.is_some_and(|byte| byte == b'x' || byte.is_ascii_digit());
    let mut lexer = Lexer::new(data, offset, budget);
    if lexer.keyword("xref") {
        skrevet(&mut lexer, table, budget)
    } else {
        lexer.header().ok_or(Fault::Damaged)?;
        packed_table(data, lexer.pos(), table, budget)
    }
}

/// A table of text, with its trailer.
fn skrevet(lexer: &mut Lexer<'_>, table: &mut Table, budget: &Budget) -> Result<Dictionary, Fault> {
    let mut sections = Vec::new();
    while !lexer.keyword("trailer") {
        let mut lines = None;
        let first = lexer.integer().ok_or(Fault::Damaged)?;
        let count = lexer.integer().ok_or(Fault::Damaged)?;
        for i in 0..count {
            let offset = lexer.integer().ok_or(Fault::Damaged)?;
            let generation = lexer.integer().ok_or(Fault::Damaged)?;
            let place = if lexer.keyword("n") {
                table.strange |= generation != 0;
                Place::Byte(offset)
            } else if lexer.keyword("f") {
                Place::Free
            } else {
                return Err(Fault::Damaged);
            };
            let number = first.checked_add(i).and_then(|n| u32::try_from(n).ok()).ok_or(Fault::Damaged)?;
            // Some readers count from the line that is always free.
            table.strange |= first == 1 && i == 0 && place == Place::Free;
            // Some take each line to be twenty bytes.
            table.strange |= lines.is_some_and(|line| lexer.pos() != line + 20);
            lines = Some(lexer.pos());
            table.add(number, place, budget)?;
        }
        sections.push((first, first.saturating_add(count)));
    }
    table.strange |= overlap(&mut sections);
    table.trailers.push(lexer.pos());
    let trailer = lexer.object()?;
    table.strange |= !lexer.plain();
    match trailer {
        Object::Dictionary(trailer) => Ok(trailer),
        _ => Err(Fault::Damaged),
    }
}

/// A table packed in a stream, whose dictionary is its trailer.
fn packed_table(data: Region<'_>, pos: u64, table: &mut Table, budget: &Budget) -> Result<Dictionary, Fault> {
    table.trailers.push(pos);
    let stream = stream(data, pos, budget)?;
    let dict = &stream.dictionary;
    let widths: Vec<usize> = tall(dict.get("W")).collect();
    let [a, b, c] = *widths.as_slice() else { return Err(Fault::Damaged) };
    let width = a.checked_add(b).and_then(|ab| ab.checked_add(c)).ok_or(Fault::Damaged)?;
    if [a, b, c].iter().any(|w| *w > 8) || width == 0 {
        return Err(Fault::Damaged);
    }
    let content = unpack::whole_of(&stream, budget)?;
    let mut sections: Vec<usize> = tall(dict.get("Index")).collect();
    if sections.is_empty() {
        sections = vec![0, usize::try_from(dict.tall("Size").unwrap_or(0)).unwrap_or(0)];
    }
    table.strange |= !stream.dictionary.is("Type", "XRef") || a == 0;
    let mut ranges: Vec<_> = sections
        .chunks_exact(2)
        .map(|section| match *section {
            [first, count] => (first as u64, first.saturating_add(count) as u64),
            _ => (0, 0),
        })
        .collect();
    table.strange |= overlap(&mut ranges);
    let mut rows = content.chunks_exact(width);
    for section in sections.chunks_exact(2) {
        let [first, count] = *section else { break };
        for (i, row) in rows.by_ref().take(count).enumerate() {
            let field = |from: usize, length: usize| {
                let bytes = row.get(from..from + length).unwrap_or_default();
                bytes.iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte))
            };
            let place = match if a == 0 { 1 } else { field(0, a) } {
                0 => Place::Free,
                1 => {
                    table.strange |= field(a + b, c) != 0;
                    Place::Byte(field(a, b))
                }
                2 => Place::I(
                    u32::try_from(field(a, b)).unwrap_or(u32::MAX),
                    u32::try_from(field(a + b, c)).unwrap_or(u32::MAX) & (u32::MAX >> 1),
                ),
                _ => continue,
            };
            if let Some(number) = first.checked_add(i).and_then(|n| u32::try_from(n).ok()) {
                table.add(number, place, budget)?;
            }
        }
    }
    Ok(stream.dictionary)
}

/// Whether a number stands in two of these ranges: then readers take one or the other.
fn overlap(sections: &mut [(u64, u64)]) -> bool {
    sections.sort_unstable();
    sections.windows(2).any(|pair| matches!(pair, [(_, end), (next, _)] if end > next))
}

fn tall(object: Option<&Object>) -> impl Iterator<Item = usize> + '_ {
    let list = object.and_then(Object::liste).unwrap_or_default();
    list.iter().map(|n| match n {
        Object::Number(n) => usize::try_from(*n).unwrap_or(usize::MAX),
        _ => usize::MAX,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables of a file that was saved so many times, each with a key of its own in its trailer.
    fn saved(times: usize) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        let mut previous = String::new();
        for time in 0..times {
            let at = file.len();
            let table =
                format!("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/K{time} 1{previous}>>\n");
            file.extend(table.bytes());
            previous = format!("/Prev {at}");
        }
        let at = previous.trim_start_matches("/Prev ").to_owned();
        file.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
        file
    }

    fn cost(times: usize) -> usize {
        let file = saved(times);
        let budget = Budget::new(10_000_000, 0);
        let table = read(Region::in_memory(&file), &budget).unwrap();
        assert_eq!(table.trailer.0.len(), 1, "no more is kept of many trailers than of one");
        10_000_000 - budget.objects_left()
    }

    #[test]
    fn each_table_costs_as_much_as_the_one_before() {
        let [some, twice, ten] = [100, 200, 1000].map(cost);
        assert_eq!((twice - some) / 100, (ten - twice) / 800, "{some} {twice} {ten}");
    }

    #[test]
    fn a_document_that_was_saved_too_many_times_is_refused() {
        let read = |times| read(Region::in_memory(&saved(times)), &Budget::new(10_000_000, 0)).map(drop);
        assert_eq!(read(MOST_TABLES), Ok(()));
        assert_eq!(read(MOST_TABLES + 1), Err(Fault::Limit));
    }
}
