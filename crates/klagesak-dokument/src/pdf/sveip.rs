//! What a PDF can do by any of its objects, whether anything leads to it or not.
//!
//! Every place an object can begin is found by looking through the bytes, and every object stream is opened. Tables are not
//! asked: whatever they say, an object stands at such a place, or it is no object to any reader.

use std::cell::RefCell;
use std::rc::Rc;

use super::budget::{Budget, Fault};
use super::evner::{Abilities, Leads, judge, the_attachment, undecided};
use super::lexer::{Lexer, is_blank};
use super::name::Name;
use super::object::{Dictionary, Object};
use super::objektstroem::{Packed, packed};
use super::recover::header;
use super::stream::{Stream, after, stream};
use super::tillegg;
use crate::region::Region;

/// How much of what stands before `obj` is looked at.
const FRONT: usize = 160;
/// Objects there may be, and parts of them that wait until all are known.
const MOST: usize = 1_000_000;
const MOST_WAITING: usize = 200_000;
/// References to references, as far as readers follow them.
const CHAIN: usize = 10;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Byte(u64),
    /// In the object stream whose dictionary begins at the first, at the second byte of its content.
    In(u64, u32),
}

/// What was found in a file by looking through it.
pub(super) struct Swept<'a> {
    pub(super) abilities: Abilities,
    /// Where the dictionaries of tables in streams begin.
    pub(super) tables: Vec<u64>,
    /// The documents that lie beside it.
    pub(super) beside: Vec<Stream<'a>>,
}

/// Judges every object of a file.
pub(super) fn sweep<'a>(data: Region<'a>, budget: &'a Budget) -> Result<Swept<'a>, Fault> {
    let mut all = Everything { data, budget, spots: Vec::new(), last: RefCell::default() };
    let mut found = Found::new(budget);
    let mut lexer = Lexer::new(data, 0, budget);
    data.find(b"obj", FRONT, |at, before| {
        if !begins(before) {
            return Ok(());
        }
        let at = at + 3;
        if let Some(number) = number_before(&mut lexer, at, before) {
            all.add(number, Spot::Byte(at))?;
        }
        lexer.seek_to(at);
        let object = lexer.whatever()?;
        found.look(&object)?;
        if let Object::Dictionary(dictionary) = object
            && let Some(stream) = after(&mut lexer, data, dictionary)
        {
            found.the_stream(at, &stream.dictionary)?;
        }
        Ok(())
    })?;
    data.find(b"trailer", 0, |at, _| {
        lexer.seek_to(at + b"trailer".len() as u64);
        let trailer = lexer.whatever()?;
        found.look(&trailer)
    })?;
    all.spots.sort_unstable();
    for at in std::mem::take(&mut found.containers) {
        for (number, offset) in all.packed(at)?.iter().flat_map(|packed| packed.starts.clone()) {
            all.add(number, Spot::In(at, offset))?;
            for object in all.at(Spot::In(at, offset))? {
                found.look(&object)?;
            }
        }
    }
    all.spots.sort_unstable();
    for dictionary in std::mem::take(&mut found.waiting) {
        judge(&all, &dictionary, &mut found.abilities)?;
    }
    for at in std::mem::take(&mut found.attachments) {
        for stream in all.stream_at(at)? {
            the_attachment(&stream, budget, &mut found.abilities)?;
        }
    }
    let beside = tillegg::streams(&all, &found.beside)?;
    Ok(Swept { abilities: found.abilities, tables: found.tables, beside })
}

/// Whether an object may begin after `obj` where this stands before it. Without a number, it may have one that is written in a
/// way that is not known here.
fn begins(before: &[u8]) -> bool {
    before.last().is_none_or(|byte| is_blank(*byte) || byte.is_ascii_digit() || b"()<>[]{}/%".contains(byte))
}

/// The number of the object whose `obj` ends here.
fn number_before(lexer: &mut Lexer<'_>, at: u64, before: &[u8]) -> Option<u32> {
    if let Some(back) = header(before) {
        lexer.seek_to(at - 3 - back as u64);
        return lexer.header();
    }
    // Comments may stand between.
    let lines = before.split(|byte| matches!(byte, b'\r' | b'\n'));
    let told: Vec<&[u8]> = lines.filter_map(|line| line.split(|byte| *byte == b'%').next()).collect();
    let words = told.join(&b' ');
    let mut words = words.rsplit(|byte| is_blank(*byte)).filter(|word| !word.is_empty());
    let _generation = words.next()?;
    std::str::from_utf8(words.next()?).ok()?.parse().ok()
}

/// What has been found on the way.
struct Found<'a> {
    nothing: Nothing<'a>,
    abilities: Abilities,
    /// Where the dictionaries of object streams, tables and attached files begin.
    containers: Vec<u64>,
    tables: Vec<u64>,
    attachments: Vec<u64>,
    /// What can be judged only when all objects are known, and how much it is.
    waiting: Vec<Dictionary>,
    waiting_parts: usize,
    /// What leads to the documents beside this one.
    beside: Vec<Object>,
}

/// What refers to nothing.
struct Nothing<'a>(&'a Budget);

impl<'a> Leads<'a> for Nothing<'a> {
    fn values(&self, object: &Object) -> Result<Vec<Object>, Fault> {
        Ok(vec![object.clone()])
    }

    fn streams(&self, _: &Object) -> Result<Vec<Stream<'a>>, Fault> {
        Ok(Vec::new())
    }

    fn budget(&self) -> &'a Budget {
        self.0
    }
}

impl<'a> Found<'a> {
    fn new(budget: &'a Budget) -> Self {
        let (containers, tables, attachments) = (Vec::new(), Vec::new(), Vec::new());
        let (abilities, nothing) = (Abilities::default(), Nothing(budget));
        let (waiting, beside) = (Vec::new(), Vec::new());
        Self { nothing, abilities, containers, tables, attachments, waiting, waiting_parts: 0, beside }
    }

    /// Looks at an object and all that is in it. How deep that is was limited when it was read.
    fn look(&mut self, object: &Object) -> Result<(), Fault> {
        match object {
            Object::Array(list) => list.iter().try_for_each(|part| self.look(part)),
            Object::Dictionary(dictionary) => {
                match undecided(dictionary) {
                    Some(part) => self.wait(part)?,
                    None => judge(&self.nothing, dictionary, &mut self.abilities)?,
                }
                for streams in dictionary.every(tillegg::KEY) {
                    self.make_wait(size(streams))?;
                    self.beside.push(streams.clone());
                }
                dictionary.0.iter().try_for_each(|(_, value)| self.look(value))
            }
            _ => Ok(()),
        }
    }

    fn wait(&mut self, part: Dictionary) -> Result<(), Fault> {
        self.make_wait(size(&Object::Dictionary(part.clone())))?;
        self.waiting.push(part);
        Ok(())
    }

    fn make_wait(&mut self, parts: usize) -> Result<(), Fault> {
        self.waiting_parts += parts;
        if self.waiting_parts > MOST_WAITING { Err(Fault::Limit) } else { Ok(()) }
    }

    fn the_stream(&mut self, at: u64, dictionary: &Dictionary) -> Result<(), Fault> {
        // Readers do not ask an object stream what it calls itself.
        if dictionary.is("Type", "ObjStm")
            || dictionary.get("N").is_some() && dictionary.get("First").is_some()
        {
            self.containers.push(at);
        }
        if dictionary.is("Type", "XRef") || dictionary.get("W").is_some() {
            self.tables.push(at);
        }
        if dictionary.is("Type", "EmbeddedFile") {
            self.attachments.push(at);
        }
        let places = self.containers.len() + self.tables.len() + self.attachments.len();
        if places > MOST { Err(Fault::Limit) } else { Ok(()) }
    }
}

/// How many values there are in an object.
fn size(object: &Object) -> usize {
    match object {
        Object::Array(list) => list.iter().map(size).sum::<usize>() + 1,
        Object::Dictionary(dictionary) => {
            dictionary.0.iter().map(|(_, value)| size(value)).sum::<usize>() + 1
        }
        _ => 1,
    }
}

/// Every object of a file, by number.
struct Everything<'a> {
    data: Region<'a>,
    budget: &'a Budget,
    spots: Vec<(u32, Spot)>,
    /// The object stream that was last unpacked, and where it begins.
    last: RefCell<Option<(u64, Rc<Vec<Packed>>)>>,
}

impl<'a> Everything<'a> {
    fn add(&mut self, number: u32, spot: Spot) -> Result<(), Fault> {
        self.budget.object()?;
        self.spots.push((number, spot));
        if self.spots.len() > MOST { Err(Fault::Limit) } else { Ok(()) }
    }

    fn spots_of(&self, number: u32) -> impl Iterator<Item = Spot> {
        let first = self.spots.partition_point(|(other, _)| *other < number);
        let rest = self.spots.get(first..).unwrap_or_default();
        rest.iter().take_while(move |(other, _)| *other == number).map(|(_, spot)| *spot)
    }

    /// The object at a place; of an object stream that can be unpacked in several ways, in each of them.
    fn at(&self, spot: Spot) -> Result<Vec<Object>, Fault> {
        match spot {
            Spot::Byte(at) => Ok(vec![Lexer::new(self.data, at, self.budget).whatever()?]),
            Spot::In(container, offset) => {
                let packed = self.packed(container)?;
                let read = |packed: &Packed| {
                    Lexer::new(Region::in_memory(&packed.content), u64::from(offset), self.budget).whatever()
                };
                packed.iter().map(read).collect()
            }
        }
    }

    fn packed(&self, at: u64) -> Result<Rc<Vec<Packed>>, Fault> {
        if let Some((_, packed)) = self.last.borrow().as_ref().filter(|(last, _)| *last == at) {
            return Ok(Rc::clone(packed));
        }
        let mut opened = Vec::new();
        for stream in self.stream_at(at)? {
            match packed(&stream, self.budget) {
                Err(Fault::Damaged) => {}
                packed => opened.push(packed?),
            }
        }
        let opened = Rc::new(opened);
        *self.last.borrow_mut() = Some((at, Rc::clone(&opened)));
        Ok(opened)
    }

    /// The stream whose dictionary begins here, once for each way its filters and lengths may be read.
    fn stream_at(&self, at: u64) -> Result<Vec<Stream<'a>>, Fault> {
        let stream = match stream(self.data, at, self.budget) {
            Err(Fault::Damaged) => return Ok(Vec::new()),
            stream => stream?,
        };
        let mut ways = vec![Vec::new()];
        for keys in [&["Filter", "F"][..], &["DecodeParms", "DP"], &["Length"], &["N"], &["First"]] {
            let Some(first) = keys.first() else { continue };
            let mut values = Vec::new();
            for value in keys.iter().flat_map(|key| stream.dictionary.every(key)) {
                for value in self.values(value)? {
                    let value = self.with_parts(value)?;
                    if !values.contains(&value) {
                        values.push(value);
                    }
                }
            }
            if values.is_empty() {
                continue;
            }
            let name = Name::read(first.as_bytes());
            let more = |way: &Vec<(Name, Object)>| -> Vec<Vec<(Name, Object)>> {
                let with = |value: &Object| way.iter().cloned().chain([(name, value.clone())]).collect();
                values.iter().map(with).collect()
            };
            ways = ways.iter().flat_map(more).collect();
            if ways.len() > CHAIN {
                return Err(Fault::Ukjent);
            }
        }
        let as_read = |way: Vec<(Name, Object)>| Stream {
            dictionary: Dictionary(
                stream.dictionary.0.iter().filter(|(name, _)| name.is("Type")).cloned().collect(),
            )
            .with(stream.dictionary.0.iter().filter(|(name, _)| name.is("Subtype")).cloned())
            .with(way),
            onward: stream.onward,
        };
        Ok(ways.into_iter().map(as_read).collect())
    }

    /// A list with the last of what its parts may be.
    fn with_parts(&self, value: Object) -> Result<Object, Fault> {
        let Object::Array(list) = value else { return Ok(value) };
        let part = |part: &Object| Ok(self.values(part)?.pop().unwrap_or(Object::Other));
        list.iter().map(part).collect::<Result<_, _>>().map(Object::Array)
    }
}

impl<'a> Leads<'a> for Everything<'a> {
    fn values(&self, object: &Object) -> Result<Vec<Object>, Fault> {
        self.budget.object()?;
        let mut values = vec![object.clone()];
        for _ in 0..CHAIN {
            if !values.iter().any(|value| matches!(value, Object::Reference(_))) {
                break;
            }
            let mut next = Vec::new();
            for value in values {
                let Object::Reference(number) = value else {
                    next.push(value);
                    continue;
                };
                for spot in self.spots_of(number) {
                    next.extend(self.at(spot)?);
                }
            }
            values = next;
        }
        Ok(values)
    }

    fn streams(&self, object: &Object) -> Result<Vec<Stream<'a>>, Fault> {
        let Object::Reference(number) = object else { return Ok(Vec::new()) };
        let mut streams = Vec::new();
        for spot in self.spots_of(*number) {
            if let Spot::Byte(at) = spot {
                streams.extend(self.stream_at(at)?);
            }
        }
        Ok(streams)
    }

    fn budget(&self) -> &'a Budget {
        self.budget
    }
}
